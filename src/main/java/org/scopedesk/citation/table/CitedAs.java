package org.scopedesk.citation.table;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scopedesk.citation.text.OvidSource;

/**
 * Journal, volume, issue and pages out of one text that holds all of them.
 *
 * @param journal the journal; empty if the text does not tell
 * @param year the year, as written
 */
record CitedAs(String journal, String year, String volume, String issue, String pages) {
    /** {@code Endoscopic Ultrasound (2014) 3:3 (152-160). Date of Publication: 2014}: Embase. */
    private static final Pattern EMBASE = Pattern.compile(
            "(?<journal>.{1,300}?) \\((?<year>[12]\\d{3})\\)(?: (?<volume>(?!Article Number)[^\\s:(.]{1,20}))?(?::(?<issue>[^\\s(.]{1,30}(?:\\. ?\\d{1,3})?))?"
                    + "(?: (?<supplement>(?i:suppl)[^()]{1,24}?)(?= \\(|\\. |$))?(?: \\((?<pages>[^)]{1,40})\\))?(?: Article Number: (?<article>[^\\s.]{1,30}))?.*",
            Pattern.DOTALL);

    /** {@code Eur J Med Genet. 2020 Feb;63(2):103640. doi: ...}: PubMed. */
    private static final Pattern PUBMED = Pattern.compile(
            "(?<journal>.{1,300}?)\\. (?<year>[12]\\d{3})[^;:]{0,30}(?:;(?<volume>[^(:;]{0,30})(?:\\((?<issue>[^)]{0,40})\\))?)?"
                    + "(?::(?<pages>[^.;]{1,40}))?\\..*",
            Pattern.DOTALL);

    /** {@code Journal of Care, 2019, Vol.12 (3), p.45-52}: Primo. */
    private static final Pattern PRIMO = Pattern.compile(
            "(?<journal>.{1,300}?), (?<year>[12]\\d{3})[^,]{0,12}, Vol\\. ?(?<volume>[^\\s(,]{1,20})(?: ?\\((?<issue>[^)]{1,30})\\))?"
                    + "(?:, p\\. ?(?<pages>[\\w-]{1,40}))?.*",
            Pattern.DOTALL);

    /** Reads what Ovid wrote, whose databases have forms of their own; what the text does not tell is empty. */
    static CitedAs ofOvid(String text) {
        OvidSource source = OvidSource.of(text);
        OptionalInt year = source.year();
        return new CitedAs(
                source.journal(),
                year.isPresent() ? String.valueOf(year.getAsInt()) : "",
                source.volume(),
                source.issue(),
                source.pages());
    }

    /** Reads the text; empty if it is in none of the forms known. */
    static Optional<CitedAs> of(String text) {
        Matcher primo = PRIMO.matcher(text);
        if (primo.matches()) {
            return Optional.of(from(primo, group(primo, "pages")));
        }
        Matcher embase = EMBASE.matcher(text);
        if (embase.matches()) {
            String pages = group(embase, "pages");
            String issue = group(embase, "issue");
            return Optional.of(new CitedAs(
                    group(embase, "journal"),
                    group(embase, "year"),
                    group(embase, "volume"),
                    issue.isEmpty() ? group(embase, "supplement") : issue,
                    pages.isEmpty() ? group(embase, "article") : pages));
        }
        Matcher pubmed = PUBMED.matcher(text);
        return pubmed.matches() ? Optional.of(from(pubmed, group(pubmed, "pages"))) : Optional.empty();
    }

    /** Reads a text that may be the name of a journal as well; empty unless it tells journal, year, volume and pages. */
    static Optional<CitedAs> beyondDoubt(String text) {
        return of(text).filter(CitedAs::isWhole)
                .or(() -> Optional.of(text).map(CitedAs::ofOvid).filter(CitedAs::isWhole));
    }

    private boolean isWhole() {
        return !journal.isEmpty() && !year.isEmpty() && !volume.isEmpty() && !pages.isEmpty();
    }

    private static CitedAs from(Matcher m, String pages) {
        return new CitedAs(group(m, "journal"), group(m, "year"), group(m, "volume"), group(m, "issue"), pages);
    }

    private static String group(Matcher m, String name) {
        String value = m.group(name);
        return value == null ? "" : value.strip();
    }
}
