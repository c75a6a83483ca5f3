package org.scopedesk.citation.dialect;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scopedesk.citation.text.Abstracts;
import org.scopedesk.citation.text.CitationText;
import org.scopedesk.citation.text.Identifiers;
import org.scopedesk.citation.text.Issues;
import org.scopedesk.citation.text.Keywords;
import org.scopedesk.citation.text.Names;
import org.scopedesk.citation.text.Pages;
import org.scopedesk.citation.text.Types;
import org.scopedesk.citation.text.Years;
import org.scopedesk.review.Author;
import org.scopedesk.review.Citation;
import org.scopedesk.review.Doi;
import org.scopedesk.review.PublicationType;

/** What the tags of Ovid's tagged format mean; volume, issue, pages and year may stand only in the source line SO. */
public final class OvidMapping {
    private static final Pattern VOLUME =
            Pattern.compile("(?:Vol\\.? ?)?(?<![\\p{L}\\p{N}_])(\\w{1,8}) ?\\(([^()]{1,30})\\)");
    private static final Pattern VOLUME_ALONE = Pattern.compile("(?:Vol\\.? ?|\\. )(\\d{1,5})(?=[:, ])");
    private static final Pattern PAGES = Pattern.compile("pp\\.? ?([A-Za-z]?\\d[\\w-]*)|:([A-Za-z]?\\d[\\w-]*)");
    /** {@code Journal of Care December 2011;33(8):845-849}, as Journals@Ovid writes it. */
    private static final Pattern DATED = Pattern.compile(
            "(.{2,200}?)[.,]? (?:\\d{1,2} )?(?:[A-Z][a-z]+[/-]?){1,2} (?:\\d{1,2}, )?(?:19|20)\\d\\d;(\\w{1,8})\\(([^)]{1,20})\\):([\\w-]{1,20}).*");

    private static final Pattern NUMBERS = Pattern.compile("\\. ?(?:Vol\\.? ?)?\\d[\\w-]{0,7} ?\\(|\\. Vol\\.|\\.:\\d");
    /** {@code , 2014 Mar} or {@code , Mar 2014}; pages stand behind a colon or {@code pp.}, or go on with a hyphen. */
    private static final Pattern YEAR =
            Pattern.compile("(?:[,;] |\\. |[a-z.] |\\()(?<!pp\\. )((?:1[5-9]|20)\\d\\d)(?![\\d:(-]| \\()");

    private static final Pattern EDITORS = Pattern.compile("^.{0,2000}\\[[^]\\[]{0,60}Editor[^]\\[]{0,60}]\\. ");
    private static final Pattern DEGREES = Pattern.compile(
            "(?:,? (?:M\\.?D|Ph\\.?D|M\\.?Sc|MPH|RN|BSN?|DrPH|MBBS|PharmD|PsyD|EdD|MBA)\\.?){1,6}(?:\\s{0,3}[*+^|#]{1,4})?$|\\s{0,3}[*+^|#]{1,4}$");
    private static final Pattern BETWEEN_NAMES =
            Pattern.compile("(?<!\\b[A-Z]\\. [A-Z])\\. (?=\\p{Lu}[\\p{L}'’-])|\\.\\s*$");
    private static final Pattern BRACKETS =
            Pattern.compile("\\s{0,3}(?:\\[[^]\\[]{0,300}]|\\((?:ORCID|https?:)[^)]{0,100}\\)|ORCID:? ?\\S+)");

    private OvidMapping() {}

    /** What an entry says. */
    public static Citation citation(Fields fields) {
        String source = NbibMapping.joined(fields.first("SO"));
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
                        .map(name -> DEGREES.matcher(name).replaceFirst(""))
                        .toList());
    }

    /** Under a label in words all names are one text: {@code Ness O. Lie T.}. */
    private static List<String> oneByOne(List<String> lines) {
        return lines.stream().flatMap(BETWEEN_NAMES::splitAsStream).toList();
    }

    private static OptionalInt year(Fields fields, String source) {
        OptionalInt year = Years.find(fields.first("YR", "DP"));
        return year.isPresent() ? year : yearOf(source);
    }

    /** The year behind volume and pages, which may look like years themselves; else the first that looks like one. */
    private static OptionalInt yearOf(String source) {
        Matcher numbers = NUMBERS.matcher(source);
        Matcher dated = YEAR.matcher(source).region(numbers.find() ? numbers.start() : 0, source.length());
        return dated.find() ? Years.find(dated.group(1)) : Years.find(source);
    }

    private static Citation.Builder source(Fields fields, String source, Citation.Builder draft) {
        String journal = CitationText.known(fields.first("JN", "JT", "JF"));
        Matcher dated = DATED.matcher(source);
        if (dated.matches()) {
            return draft.journal(journal.isEmpty() ? CitationText.known(dated.group(1)) : journal)
                    .volume(or(fields.first("VO", "VI"), dated.group(2)))
                    .issue(or(fields.first("IP"), dated.group(3)))
                    .pages(Pages.of(dated.group(4), ""));
        }
        int stop = endOfJournal(source);
        String named = stop > 0 ? EDITORS.matcher(source.substring(0, stop)).replaceFirst("") : "";
        String rest = stop > 0 ? source.substring(stop) : source;
        Matcher volume = VOLUME.matcher(rest);
        boolean both = volume.find();
        String pages = CitationText.known(fields.first("PG"));
        return draft.journal(journal.isEmpty() ? CitationText.known(named) : journal)
                .journalAbbreviation(CitationText.known(fields.first("JA", "TA")))
                .volume(or(fields.first("VO", "VI"), both ? volume.group(1) : found(VOLUME_ALONE, rest)))
                .issue(Issues.of(or(fields.first("IP"), both ? volume.group(2) : "")))
                .pages(Pages.of(pages.isEmpty() ? found(PAGES, rest) : pages, ""));
    }

    /** The stop before volume or pages, since names of journals and editors have stops too; -1 if there is none. */
    private static int endOfJournal(String source) {
        Matcher numbers = NUMBERS.matcher(source);
        return numbers.find() && numbers.start() > 0 ? numbers.start() : source.indexOf(". ");
    }

    private static String or(String tagged, String inSource) {
        String known = CitationText.known(tagged);
        return known.isEmpty() ? CitationText.known(inSource) : known;
    }

    private static String found(Pattern pattern, String text) {
        Matcher m = pattern.matcher(text);
        if (!m.find()) {
            return "";
        }
        for (int i = 1; i <= m.groupCount(); i++) {
            if (m.start(i) >= 0) {
                return text.substring(m.start(i), m.end(i));
            }
        }
        return "";
    }
}
