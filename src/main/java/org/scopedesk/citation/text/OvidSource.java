package org.scopedesk.citation.text;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Journal, volume, issue, pages and year out of the one line in which Ovid holds them; each database has its own way to
 * write it. What the line does not tell is empty.
 *
 * @param dated the text in which the year is
 */
public record OvidSource(String journal, String volume, String issue, String pages, String dated) {
    /** Behind a number: {@code (3)}, {@code (8-B(E))}; {@code (pp 45-52)} and {@code (no pagination)} are no issues. */
    private static final Pattern VOLUME = Pattern.compile("(?:Vol\\.? ?)?(?<![\\p{L}\\p{N}_])(\\w{1,8}) ?"
            + "\\((?!pp[. ]|no pagination)((?:[^()]|\\([^()]{0,9}\\)){1,30})\\)");

    /** A year may stand there alone too: {@code . 2021, pp. 3} or {@code . 2020 Jul 01}. */
    private static final Pattern VOLUME_ALONE =
            Pattern.compile("(?:Vol\\.? ?|\\. (?!(?:19|20)\\d\\d(?:,| [A-Z][a-z])))(\\d{1,5})(?=[:, ])"
                    + "|(?<=\\. )(\\w{1,8})(?= \\((?:pp[. ]|no pagination))");

    private static final Pattern PAGES = Pattern.compile(
            "pp\\.? ?([A-Za-z]?\\d[\\w-]*)|(?:(?<=[\\d)]): ?|:)([A-Za-z]{0,3}\\d[\\w-]*)|Article Number: ?([\\w.-]*\\w)");

    /** {@code Journal of Care December 2011;33(8):845-849}, as Journals@Ovid writes it. */
    private static final Pattern DATED = Pattern.compile(
            "(.{2,200}?)[.,]? (?:\\d{1,2} )?(?:[A-Z][a-z]+[/-]?){1,2} (?:\\d{1,2}, )?((?:19|20)\\d\\d);(\\w{1,8})\\(([^)]{1,20})\\):([\\w-]{1,20}).*");

    /** {@code Journal of Care. v38 n2 p127-151 Oct 2010. 25 pp.}, as ERIC writes it. */
    private static final Pattern ERIC = Pattern.compile(
            "(.{2,200}?)[.,;]? v(\\d{1,4})(?: n([\\w/-]{1,20}))?(?: (?:Spec Iss|spec iss|suppl))?(?: p([\\w-]{1,20}))?,?(?: [A-Z][\\w/-]{2,12})?(?: \\d{1,2},?)? ((?:19|20)\\d\\d)\\b.*");

    private static final Pattern NUMBERS =
            Pattern.compile("\\. ?(?:Vol\\.? ?)?\\d[\\w-]{0,7} ?\\(|\\. Vol\\.|\\.:\\d|\\. \\d{1,5}:[A-Za-z]{0,3}\\d");
    /** {@code , 2014 Mar} or {@code , Mar 2014}; pages stand behind a colon or {@code pp.}, or go on with a hyphen. */
    private static final Pattern YEAR =
            Pattern.compile("(?:[,;] |\\. |[a-z.] |\\()(?<!pp\\. )((?:1[5-9]|20)\\d\\d)(?![\\d:(-]| \\()");

    private static final Pattern EDITORS = Pattern.compile("^.{0,2000}\\[[^]\\[]{0,60}Editor[^]\\[]{0,60}]\\. ");
    /** What stands between journal and volume: the year in CAB Abstracts, the conference in Embase. */
    private static final Pattern BEHIND_JOURNAL =
            Pattern.compile("; (?:19|20)\\d\\d$|\\. Conference: .*$", Pattern.DOTALL);

    /** Reads the line; line breaks in it must be blanks. */
    public static OvidSource of(String source) {
        Matcher dated = DATED.matcher(source);
        if (source.indexOf(';') > 0 && dated.matches()) {
            return new OvidSource(dated.group(1), dated.group(3), dated.group(4), dated.group(5), dated.group(2));
        }
        Matcher eric = ERIC.matcher(source);
        if (source.contains(" v") && eric.matches()) {
            return new OvidSource(
                    eric.group(1), eric.group(2), known(eric.group(3)), known(eric.group(4)), eric.group(5));
        }
        int stop = endOfJournal(source);
        String rest = stop > 0 ? source.substring(stop) : source;
        Matcher volume = VOLUME.matcher(rest);
        boolean both = volume.find();
        return new OvidSource(
                stop > 0 ? journal(source.substring(0, stop)) : "",
                both ? volume.group(1) : found(VOLUME_ALONE, rest),
                both ? volume.group(2) : "",
                found(PAGES, rest),
                source);
    }

    /** The year behind volume and pages, which may look like years themselves; else the first that looks like one. */
    public OptionalInt year() {
        Matcher numbers = NUMBERS.matcher(dated);
        Matcher found = YEAR.matcher(dated).region(numbers.find() ? numbers.start() : 0, dated.length());
        return found.find() ? Years.find(found.group(1)) : Years.find(dated);
    }

    private static String journal(String named) {
        String own = named.indexOf('[') < 0 ? named : EDITORS.matcher(named).replaceFirst("");
        return BEHIND_JOURNAL.matcher(own).replaceFirst("");
    }

    /** The stop before volume or pages, since names of journals and editors have stops too; -1 if there is none. */
    private static int endOfJournal(String source) {
        Matcher numbers = NUMBERS.matcher(source);
        return numbers.find() && numbers.start() > 0 ? numbers.start() : source.indexOf(". ");
    }

    private static String known(@Nullable String group) {
        return group == null ? "" : group;
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
