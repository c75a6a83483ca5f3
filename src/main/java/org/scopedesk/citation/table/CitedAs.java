package org.scopedesk.citation.table;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Journal, volume, issue and pages out of one text that holds all of them.
 *
 * @param journal the journal; empty if the text does not tell
 * @param year the year, as written
 */
record CitedAs(String journal, String year, String volume, String issue, String pages) {
    /** {@code Endoscopic Ultrasound (2014) 3:3 (152-160). Date of Publication: 2014}: Embase. */
    private static final Pattern EMBASE = Pattern.compile(
            "(?<journal>.{1,300}?) \\((?<year>[12]\\d{3})\\)(?: (?<volume>[^\\s:(.]{1,20}))?(?::(?<issue>[^\\s(.]{1,30}))?"
                    + "(?: \\((?<pages>[^)]{1,40})\\))?(?: Article Number: (?<article>[^\\s.]{1,30}))?.*",
            Pattern.DOTALL);

    /** {@code Eur J Med Genet. 2020 Feb;63(2):103640. doi: ...}: PubMed. */
    private static final Pattern PUBMED = Pattern.compile(
            "(?<journal>.{1,300}?)\\. (?<year>[12]\\d{3})[^;:]{0,30}(?:;(?<volume>[^(:;]{0,30})(?:\\((?<issue>[^)]{0,40})\\))?)?"
                    + "(?::(?<pages>[^.;]{1,40}))?\\..*",
            Pattern.DOTALL);

    /** {@code J. Care. Vol.12(3), Mar 2019, pp. 45-52} or {@code J. Care. 12(3):45-52, 2019 Mar}: Ovid. */
    private static final Pattern OVID = Pattern.compile(
            "(?<journal>.{1,300}?)\\. (?:Vol\\. ?)?(?<volume>\\w{1,8}) ?\\((?<issue>[^)]{1,30})\\)"
                    + "(?:\\(pp (?<bracketed>[^)]{1,40})\\)|:(?<colon>[\\w-]{1,40}))?,?[^\\d]{0,12}(?<year>[12]\\d{3})(?:[^p]{0,20}pp\\. ?(?<pages>[\\w-]{1,40}))?.*",
            Pattern.DOTALL);

    /** {@code Journal of Care, 2019, Vol.12 (3), p.45-52}: Primo. */
    private static final Pattern PRIMO = Pattern.compile(
            "(?<journal>.{1,300}?), (?<year>[12]\\d{3})[^,]{0,12}, Vol\\. ?(?<volume>[^\\s(,]{1,20})(?: ?\\((?<issue>[^)]{1,30})\\))?"
                    + "(?:, p\\. ?(?<pages>[\\w-]{1,40}))?.*",
            Pattern.DOTALL);

    /** Reads the text; empty if it is in none of the forms known. */
    static Optional<CitedAs> of(String text) {
        Matcher primo = PRIMO.matcher(text);
        if (primo.matches()) {
            return Optional.of(from(primo, group(primo, "pages")));
        }
        Matcher embase = EMBASE.matcher(text);
        if (embase.matches()) {
            String pages = group(embase, "pages");
            return Optional.of(from(embase, pages.isEmpty() ? group(embase, "article") : pages));
        }
        Matcher ovid = OVID.matcher(text);
        if (ovid.matches()) {
            String pages = group(ovid, "pages") + group(ovid, "bracketed") + group(ovid, "colon");
            return Optional.of(from(ovid, pages));
        }
        Matcher pubmed = PUBMED.matcher(text);
        return pubmed.matches() ? Optional.of(from(pubmed, group(pubmed, "pages"))) : Optional.empty();
    }

    private static CitedAs from(Matcher m, String pages) {
        return new CitedAs(group(m, "journal"), group(m, "year"), group(m, "volume"), group(m, "issue"), pages);
    }

    private static String group(Matcher m, String name) {
        String value = m.group(name);
        return value == null ? "" : value.strip();
    }
}
