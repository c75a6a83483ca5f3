package org.scopedesk.citation.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scopedesk.review.LetterCase;

/** Cleans abstracts: sections on lines of their own, copyright sentences and database notes cut, doubles dropped. */
public final class Abstracts {
    /** The look ahead rules out most places at once. */
    private static final Pattern RIGHTS = Pattern.compile(
            "(?=[CTAP(\\[])(?:Copyright of .{0,400}? (?:is|are) the (?:copyright )?property of"
                    + "|Copyright applies to all Abstracts|This article is protected by copyright(?! \\w)"
                    + "|\\(?(?:PsycINFO|PsycInfo|APA PsycInfo|PsycARTICLES|PsycBOOKS) Database Record (?:\\([cC]\\)|\\(?\u00a9)"
                    + "|[\\[(]ABSTRACT FROM (?:AUTHOR|PUBLISHER)"
                    + "|(?:Copyright )?\\([cC]\\)(?: ?(?:(?:19|20)\\d\\d\\b[^()]{0,80})?APA|[^()]{0,80}[Aa]ll rights reserved))");

    /** After the end of a sentence, with or without a blank; or a short note with the sign wherever it stands. */
    private static final Pattern RIGHTS_AT_END = Pattern.compile(
            "(?<=^|[.?!)\\]\"\u201d]|[.?!)\\]],)\\s*[\\[(]?(?:(?:Crown )?Copyright:? ?)?(?:[\u00c3\u201a\u00c2]*\u00a9|\\([cC]\\)(?! ?(?:In|Since|From|Between|During|Until|After|Before|As|On|For|With|When|While|To)\\b| ?(?!by |the |and |all |de |van |von )[a-z])[^.]{0,60}\\b(?:19|20)\\d\\d\\b).{0,600}$"
                    + "|(?<=^|[.?!)\\]\"\u201d]|[.?!)\\]],)\\s*[\\[(]?(?:Crown )?Copyright,?:? (?:(?:19|20)\\d\\d\\b(?! (?!by |the |and |all )[a-z])|The |Published |This work |by (?=\\p{Lu}|the )|[A-Z][^.]{0,60} ?(?:\u00a9|\\([cC]\\))).{0,600}$"
                    + "|(?<=[.?!)\\]]) ?(?:19|20)\\d\\d [^.]{1,80}\\. All [Rr]ights [Rr]eserved\\.?$"
                    + "|(?<=[.?!)\\]]) ?All [Rr]ights [Rr]eserved\\.?$"
                    + "|\\s(?:Copyright:? )?[\u00c3\u201a\u00c2]*\u00a9(?= ?(?:[\\p{Lu}\\p{Lo}]|,? ?\\(?(?:19|20)\\d\\d\\b(?! (?!by |the |and |all )[a-z])|by |the |and |all )).{0,140}$",
            Pattern.DOTALL);

    /** The characters of which every mark of such a sentence has one, rare ones where there is a choice. */
    private static final boolean[] IN_MARKS = inMarks();

    private static final Pattern LICENCE =
            Pattern.compile("(?i)licen[cs]|open access|rights|distribut|publish|permi(?:t|ssion)");

    private static final Pattern ON_RIGHTS =
            Pattern.compile(LICENCE.pattern() + "|\u00a9|copyright|domain|derechos|droits|direitos");

    private static final Pattern SENTENCE = Pattern.compile("\\p{Lu}.*?(?:\\b\\p{Ll}{2,}\\b.*?){4}");

    private static final Pattern YEAR = Pattern.compile(" ?(?:19|20)\\d\\d\\b");

    private static final int LONGEST_TAIL = 640;
    private static final int LONGEST_PLAIN_TAIL = 250;
    private static final int LONGEST_BEFORE_MARK = 40;
    private static final int LONGEST_RIGHTS = 520;
    private static final int LONGEST_LIST = 4_000;
    private static final int MOST_MARKS = 1_000;
    private static final int LONGEST_HEADING = 60;

    private Abstracts() {}

    /** One abstract; sections are parted by a line break. Empty if the value only says that there is none. */
    public static String of(String raw) {
        if (raw.indexOf('\n') < 0) {
            return finished(CitationText.value(raw));
        }
        StringBuilder out = new StringBuilder(raw.length());
        int start = 0;
        while (start <= raw.length()) {
            int end = raw.indexOf('\n', start);
            end = end < 0 ? raw.length() : end;
            append(out, CitationText.value(raw.substring(start, end)));
            start = end + 1;
        }
        return finished(out.toString());
    }

    /** The longest of several abstracts; the others are its copies, copyright sentences or other languages. */
    public static String longest(List<String> raw) {
        String longest = "";
        for (String value : raw) {
            String text = of(value);
            longest = text.length() > longest.length() ? text : longest;
        }
        return longest;
    }

    /** The first abstract that says something; for sources that give further languages after the first. */
    public static String first(List<String> raw) {
        for (String value : raw) {
            String text = of(value);
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }

    /**
     * One abstract out of the values of a tag that repeats: its sections if each further value begins like a section,
     * else the first that says something; the others are copyright sentences or other languages.
     */
    public static String ofParts(List<String> raw) {
        if (raw.size() < 2) {
            return raw.isEmpty() ? "" : of(raw.get(0));
        }
        for (String part : raw.subList(1, raw.size())) {
            if (headingEnd(part.strip()) == 0 || isOtherLanguage(part)) {
                return first(raw);
            }
        }
        return of(String.join("\n", raw));
    }

    /** True if an abstract is only a snippet: it begins or ends with an ellipsis. */
    public static boolean isFragment(String text) {
        return text.startsWith("…") || text.endsWith("…") || text.startsWith("...") || text.endsWith("...");
    }

    /** True for {@code RESUMEN Introducción: }: the whole abstract again. */
    private static boolean isOtherLanguage(String part) {
        String start = LetterCase.small(part.strip());
        return start.startsWith("abstract")
                || start.startsWith("resum")
                || start.startsWith("résum")
                || start.startsWith("zusammenf")
                || start.startsWith("summary")
                || start.startsWith("sammendrag");
    }

    private static String finished(String cleaned) {
        String text = withoutRights(cleaned);
        return CitationText.isNone(text) ? "" : sections(text);
    }

    private static void append(StringBuilder out, String line) {
        if (line.isEmpty()) {
            return;
        }
        if (!out.isEmpty()) {
            out.append(headingEnd(line) > 0 ? '\n' : ' ');
        }
        out.append(line);
    }

    /** The place of the colon if a line begins like a section ({@code Method(s): }, {@code AIMS AND SCOPE: }); else 0. */
    private static int headingEnd(String line) {
        int colon = line.indexOf(':');
        if (colon < 3 || colon > LONGEST_HEADING || !Character.isUpperCase(line.charAt(0))) {
            return 0;
        }
        int words = 1;
        for (int i = 1; i < colon; i++) {
            char c = line.charAt(i);
            words += c == ' ' ? 1 : 0;
            if (c == '.' || Character.isDigit(c)) {
                return 0;
            }
        }
        return words <= 5 ? colon : 0;
    }

    /** Looks only near the marks that such sentences have, since most abstracts have none. */
    private static String withoutRights(String text) {
        String kept = text;
        int marks = 0;
        for (int at = mark(kept, 0); at >= 0 && at < kept.length() && marks < MOST_MARKS; at = mark(kept, at + 1)) {
            marks++;
            if (isCounted(kept, at)) {
                continue;
            }
            int from = Math.max(0, at - LONGEST_BEFORE_MARK);
            Matcher m = RIGHTS.matcher(kept).region(from, Math.min(kept.length(), at + LONGEST_RIGHTS));
            if (m.find()) {
                kept = trimmed(kept.substring(0, m.start()));
            } else if (kept.length() - at < LONGEST_TAIL) {
                Matcher end = RIGHTS_AT_END
                        .matcher(kept)
                        .region(from, kept.length())
                        .useTransparentBounds(true)
                        .useAnchoringBounds(false);
                kept = end.find() && isTail(kept, end.start()) ? trimmed(kept.substring(0, end.start())) : kept;
            }
        }
        return kept;
    }

    /** True for the third of {@code (a) ... (b) ... (c)}, which is no sign of copyright; that has a year behind it. */
    private static boolean isCounted(String text, int mark) {
        if (text.charAt(mark) != '('
                || YEAR.matcher(text).region(mark + 3, text.length()).lookingAt()) {
            return false;
        }
        char third = text.charAt(mark + 1);
        String before = text.substring(Math.max(0, mark - LONGEST_LIST), mark);
        int second = before.lastIndexOf("(" + (char) (third - 1) + ")");
        return second >= 0 && before.lastIndexOf("(" + third + ")") < second;
    }

    /** A long tail must speak of a licence, so that a note in the middle of an abstract does not cost its end. */
    private static boolean isTail(String text, int start) {
        int length = text.length() - start;
        if (start == 0 ? saysMore(text) : isMidSentence(text, start) && goesOn(text.substring(start))) {
            return false;
        }
        return length <= LONGEST_PLAIN_TAIL
                || (start > 0
                        && LICENCE.matcher(text).region(start, text.length()).find());
    }

    /** True if a sentence about rights stands first, as Scopus put it for years, and the abstract behind it. */
    private static boolean saysMore(String text) {
        String[] sentences = text.split("\\. ", -1);
        for (int i = 1; i < sentences.length; i++) {
            boolean words = sentences[i].indexOf(' ') != sentences[i].lastIndexOf(' ');
            if (words
                    && sentences[i].indexOf('\u00a9') < 0
                    && !LICENCE.matcher(sentences[i]).find()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMidSentence(String text, int start) {
        return text.charAt(start) <= ' ' && Character.isLetterOrDigit(text.charAt(start - 1));
    }

    /** True if a sentence of the abstract follows: {@code The SF-36 © Survey was used. We found no difference between groups.} */
    private static boolean goesOn(String tail) {
        String[] sentences = tail.split("\\. ", -1);
        for (int i = 1; i < sentences.length; i++) {
            if (SENTENCE.matcher(sentences[i]).lookingAt()
                    && !ON_RIGHTS.matcher(sentences[i]).find()) {
                return true;
            }
        }
        return false;
    }

    /** The next place from {@code start} on where a sentence about rights may be; -1 if there is none. */
    private static int mark(String text, int start) {
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < IN_MARKS.length && IN_MARKS[c]) {
                int at = markAround(text, i);
                if (at >= start) {
                    return at;
                }
            }
        }
        return -1;
    }

    /** Where the mark begins that has its rarest letter at a place; -1 if there is none. */
    private static int markAround(String text, int place) {
        boolean mark = switch (text.charAt(place)) {
            case 'y' -> false;
            case '©' -> true;
            case '(' -> text.startsWith("(c)", place) || text.startsWith("(C)", place);
            case 'A' ->
                text.startsWith("ABSTRACT FROM", place)
                        || text.regionMatches(true, place, "All rights reserved", 0, 19);
            default -> text.startsWith("Database Record", place);
        };
        return mark ? place : copyright(text, place - 3);
    }

    private static int copyright(String text, int at) {
        boolean mark = at >= 0
                && text.charAt(at + 2) == 'p'
                && (text.charAt(at) == 'c' || text.charAt(at) == 'C')
                && text.startsWith("opyright", at + 1);
        return mark ? at : -1;
    }

    private static boolean[] inMarks() {
        boolean[] in = new boolean[0x100];
        for (char c : new char[] {'©', '(', 'A', 'D', 'y'}) {
            in[c] = true;
        }
        return in;
    }

    private static String trimmed(String text) {
        String kept = text.stripTrailing();
        while (kept.endsWith("[") || kept.endsWith("(")) {
            kept = kept.substring(0, kept.length() - 1).stripTrailing();
        }
        return kept.endsWith(".,") ? kept.substring(0, kept.length() - 1) : kept;
    }

    /** Breaks the line before headings in capitals that follow the end of a sentence: {@code ... care., RESULTS: }. */
    private static String sections(String text) {
        List<Integer> breaks = new ArrayList<>(6);
        for (int colon = text.indexOf(": "); colon > 0; colon = text.indexOf(": ", colon + 1)) {
            int start = headingStart(text, colon);
            if (start > 0) {
                breaks.add(start);
            }
        }
        if (breaks.isEmpty()) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length() + 8);
        int done = 0;
        for (int at : breaks) {
            String section = text.substring(done, at).stripTrailing();
            out.append(section.endsWith(".,") ? section.substring(0, section.length() - 1) : section)
                    .append('\n');
            done = at;
        }
        return out.append(text, done, text.length()).toString();
    }

    /** Where a heading in capitals that ends at a colon begins, if a sentence ended before it; else 0. */
    private static int headingStart(String text, int colon) {
        int at = colon;
        while (at > 0 && colon - at < LONGEST_HEADING && isHeading(text.charAt(at - 1))) {
            at--;
        }
        while (at < colon && !Character.isUpperCase(text.charAt(at))) {
            at++;
        }
        if (at < 3 || colon - at < 3 || text.charAt(at - 1) != ' ') {
            return 0;
        }
        char before = text.charAt(at - 2);
        boolean ended =
                before == '.' || before == '?' || before == '!' || before == ')' || before == ']' || before == ';';
        return ended || (before == ',' && text.charAt(at - 3) == '.') ? at : 0;
    }

    private static boolean isHeading(char c) {
        return Character.isUpperCase(c) || c == ' ' || c == '/' || c == '&' || c == '-' || c == '(' || c == ')';
    }
}
