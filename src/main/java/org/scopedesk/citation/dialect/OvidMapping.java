package org.scopedesk.citation.dialect;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.scopedesk.citation.text.Abstracts;
import org.scopedesk.citation.text.CitationText;
import org.scopedesk.citation.text.Identifiers;
import org.scopedesk.citation.text.Issues;
import org.scopedesk.citation.text.Keywords;
import org.scopedesk.citation.text.Names;
import org.scopedesk.citation.text.OvidSource;
import org.scopedesk.citation.text.Pages;
import org.scopedesk.citation.text.Types;
import org.scopedesk.citation.text.Years;
import org.scopedesk.review.Author;
import org.scopedesk.review.Citation;
import org.scopedesk.review.Doi;
import org.scopedesk.review.LetterCase;
import org.scopedesk.review.PublicationType;

/** What the tags of Ovid's tagged format mean; volume, issue, pages and year may stand only in the source line SO. */
public final class OvidMapping {
    private static final Pattern MARKS = Pattern.compile("\\s{0,3}[*+^|#]{1,4}$");
    private static final Pattern DEGREES =
            Pattern.compile("(?:,? (?:M\\.?D|Ph\\.?D|M\\.?Sc|MPH|RN|BSN?|DrPH|MBBS|PharmD|PsyD|EdD|MBA)\\.?){1,6}$");
    private static final Pattern INITIALS_LAST = Pattern.compile(".* \\p{Lu}{1,3}");
    private static final Pattern BETWEEN_NAMES =
            Pattern.compile("(?<!\\b[A-Z]\\. [A-Z])\\. (?=\\p{Lu}[\\p{L}'’-])|\\.\\s*$");
    private static final Pattern BRACKETS =
            Pattern.compile("\\s{0,3}(?:\\[[^]\\[]{0,300}]|\\((?:ORCID|https?:)[^)]{0,100}\\)|ORCID:? ?\\S+)");

    private OvidMapping() {}

    /** What an entry says. */
    public static Citation citation(Fields fields) {
        OvidSource source = OvidSource.of(NbibMapping.joined(fields.first("SO")));
        String text = Abstracts.ofParts(fields.all("AB"));
        String accession = number(RisMapping.line(fields.first("UI", "AN").strip()));
        boolean medline = Databases.named(fields.first("DB")).equals("Medline");
        Citation.Builder draft = Citation.builder()
                .type(Types.ofWords(String.join(";", fields.all("PT", "DT"))).orElse(PublicationType.ARTICLE))
                .title(CitationText.title(fields.first("TI")))
                .otherTitle(CitationText.title(fields.first("OT", "TT")))
                .authors(authors(fields))
                .year(year(fields, source))
                .doi(Doi.find(String.join("\n", fields.all("DO", "DI"))))
                .pmid(medline ? Identifiers.pmid(accession) : Identifiers.pmid(fields.first("PM")))
                .accession(accession)
                .issn(Identifiers.issn(fields.all("IS", "SN")))
                .isbn(Identifiers.isbn(fields.all("IB", "IS", "SN")))
                .abstractText(text)
                .abstractIsFragment(Abstracts.isFragment(text))
                .keywords(Keywords.of(fields.all("MH", "SH", "HW", "KW", "ID")))
                .language(withoutStop(CitationText.known(fields.first("LG", "LA"))))
                .urls(Identifiers.urls(fields.lines("UR")))
                .publisher(CitationText.known(fields.first("PB")));
        return source(fields, source, draft).build();
    }

    /** {@code Peer Reviewed Journal: 2015-33942-007.} without the kind before the number. */
    private static String number(String written) {
        String number = withoutStop(CitationText.known(written));
        int kind = number.lastIndexOf(": ");
        return kind < 0 ? number : number.substring(kind + 2);
    }

    private static String withoutStop(String text) {
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }

    private static List<Author> authors(Fields fields) {
        List<String> names = fields.lines("FA");
        if (names.isEmpty()) {
            names = oneByOne(fields.lines("AUTHORS FULL"));
        }
        if (names.isEmpty()) {
            names = oneByOne(fields.lines("AUTHORS"));
        }
        return Names.list((names.isEmpty() ? fields.lines("AU") : names)
                .stream()
                        .map(name -> BRACKETS.matcher(name).replaceAll(""))
                        .map(OvidMapping::withoutDegrees)
                        .toList());
    }

    /** {@code Lie, Tor MD} without the degree; in {@code Lie MD} and {@code van Dijk RN} these are the initials. */
    private static String withoutDegrees(String written) {
        String name = MARKS.matcher(written).replaceFirst("");
        String without = DEGREES.matcher(name).replaceFirst("");
        String cut = name.substring(without.length());
        boolean initials = cut.length() < 5 && cut.equals(LetterCase.capital(cut)) && cut.indexOf(',') < 0;
        boolean family =
                without.indexOf(',') < 0 && !INITIALS_LAST.matcher(without).matches();
        boolean alone = without.indexOf(' ') < 0 && without.indexOf(',') < 0;
        return alone || (family && initials) ? name : without;
    }

    /** Under a label in words all names are one text: {@code Ness O. Lie T.}. */
    private static List<String> oneByOne(List<String> lines) {
        return lines.stream().flatMap(BETWEEN_NAMES::splitAsStream).toList();
    }

    private static OptionalInt year(Fields fields, OvidSource source) {
        OptionalInt year = Years.find(fields.first("YR", "DP"));
        return year.isPresent() ? year : source.year();
    }

    private static Citation.Builder source(Fields fields, OvidSource source, Citation.Builder draft) {
        return draft.journal(or(fields.first("JN", "JT", "JF"), source.journal()))
                .journalAbbreviation(CitationText.known(fields.first("JA", "TA")))
                .volume(or(fields.first("VO"), source.volume()))
                .issue(Issues.of(or(fields.first("IP"), source.issue())))
                .pages(Pages.of(or(fields.first("PG"), source.pages()), ""));
    }

    private static String or(String tagged, String inSource) {
        String known = CitationText.known(tagged);
        return known.isEmpty() ? CitationText.known(inSource) : known;
    }
}
