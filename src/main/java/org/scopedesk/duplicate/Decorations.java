package org.scopedesk.duplicate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scopedesk.review.LetterCase;

/**
 * Takes from a title what databases and journals put around it ("[Review] [33 refs]", "Short report:", "[Erratum
 * appears in ...]"), splits titles given in two languages, and notes the markers of replies, errata and comments.
 */
final class Decorations {
    private static final Set<String> LANGUAGES =
            Set.of(("english chinese japanese german french spanish russian italian"
                            + " portuguese polish dutch korean turkish hungarian czech danish swedish norwegian finnish romanian greek"
                            + " hebrew persian arabic croatian serbian slovak slovenian ukrainian bulgarian")
                    .split(" ", -1));
    private static final Pattern NOTE = Pattern.compile(
            "(?:(?:abstract|review|letter|letters|comments?|editorial|news|article|electronic resource|case reports?|"
                    + "corrected|conference abstract|meeting abstract|abstract no:? ?\\d*|in process citation|summary|erratum|\\d*|"
                    + "\\d+ refs?|references: \\d+|correction|" + String.join("|", LANGUAGES) + ")[ ,;/]*)+"
                    + "|(?:see comments?|comments? (?:in|on)|(?:published )?errat(?:um|a) appears?|erratum in|retraction in).*");
    private static final Pattern OPEN_NOTE = Pattern.compile(
            "[. ]*\\[(?:(?:published )?errat(?:um|a) appears?|see comments?|comments? in|erratum in|retraction in).*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CITED = Pattern.compile(
            "\\s*\\((?:vol\\.? ?\\d+|[A-Z][^()]{3,}\\(\\d{4}\\)[^()]*\\d+).*\\)?$|\\s*\\.\\.\\. ?[A-Z][^:]+ \\d{4} .*;.*$");
    private static final Pattern HEAD = Pattern.compile(
            "^(?:short (?:report|communication)|brief (?:report|communication)|review(?: article)?|original (?:article|paper)|"
                    + "research (?:article|paper)|technical note|retracted(?: article)?|withdrawn(?: article)?|letter to the editor|guest editorial"
                    + "|abstract(?: no\\.?)? ?[A-Z]*\\d+|[A-Z]{1,3}-?\\d{1,4}(?=:)|\\d{1,4}[.)])(?:\\s*[:\\-–]\\s+|(?<=[.)])\\s+)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ABOUT_HEAD = Pattern.compile(
            "^(?:(erratum|errata(?: corrige)?|fe de erratas?|corrigend(?:um|a)|addend(?:um|a)|expression of concern"
                    + "|(?:author |publisher )?corrections?(?: notice)?)|(retraction(?: notice)?|withdrawal)|"
                    + "((?:authors?'?s? )?(?:reply|response|rejoinder|rebuttal|svar|tilsvar|antwort|erwiderung)|re)|"
                    + "((?:invited |editorial )?(?:comment(?:ary|aries|s)?|kommentar|discussion)|data from|decision letter"
                    + "|(?:faculty opinions|f1000prime) recommendation|supplement(?:al|ary) material))"
                    + "(?:\\s*[:\\-–.]|\\s+(?:to|on|for|of|zu|auf|til|på|à)\\b[:\\s]*(?:the article\\b)?)\\s*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ABOUT_TAIL = Pattern.compile(
            "(?:\\s[-–]\\s*|[:;.?!]\\s*|\\s*[(\\[])(?:(erratum|corrigendum|addendum|correction|expression of concern)|(retraction)|"
                    + "((?:(?:the )?authors?'?s? )?(?:reply|response|rebuttal))|((?:invited )?comment(?:ary|aries|s)?))[)\\]]?\\s*$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TAIL = Pattern.compile(
            "\\s*(?:\\(multiple letters\\)|\\(provisional abstract\\)|\\(structured abstract\\)|LA: [A-Z][a-z]{2}|\\(?abstract\\)|\\((?:e-?pub )?ahead of print\\)|\\.{3} ?including commentary by .*|\\*+)\\s*$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ORIGINAL = Pattern.compile("\\s*<ORIGINAL>\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern TWO_TITLES = Pattern.compile("\\s+[=/]\\s+|;\\s+");
    private static final Set<String> MARKER_WORDS = Set.of(
            "erratum",
            "corrigendum",
            "addendum",
            "correction",
            "concern",
            "retraction",
            "reply",
            "response",
            "rebuttal",
            "comment",
            "comments",
            "commentary",
            "commentaries");
    private static final Set<String> HEAD_WORDS = Set.of(
            "short",
            "brief",
            "review",
            "original",
            "research",
            "technical",
            "retracted",
            "withdrawn",
            "addendum",
            "addenda",
            "expression",
            "letter",
            "guest",
            "abstract",
            "erratum",
            "errata",
            "corrigendum",
            "corrigenda",
            "author",
            "authors",
            "publisher",
            "correction",
            "retraction",
            "reply",
            "response",
            "re",
            "invited",
            "editorial",
            "comment",
            "comments",
            "commentary",
            "commentaries",
            "kommentar",
            "fe",
            "corrections",
            "withdrawal",
            "rejoinder",
            "rebuttal",
            "svar",
            "tilsvar",
            "antwort",
            "erwiderung",
            "discussion",
            "data",
            "decision",
            "faculty",
            "f",
            "supplemental",
            "supplementary");
    private static final int LEAST_WORDS = 4;
    private static final int MOST_TITLES = 3;

    private final EnumSet<Marker> markers = EnumSet.noneOf(Marker.class);
    private final List<String> others = new ArrayList<>();
    private int edition = Edition.FIRST;
    private boolean translated;

    /** A record's titles, first as the source gives it, its markers and edition, and if the first is translated. */
    record Stripped(List<Title> titles, Set<Marker> markers, int edition, boolean translated) {}

    private Decorations() {}

    static Stripped strip(String title, String otherTitle) {
        Decorations work = new Decorations();
        String bare = work.bare(title);
        List<Title> titles = new ArrayList<>();
        add(titles, bare);
        String[] parts = mayBeTwo(bare) ? TWO_TITLES.split(bare, MOST_TITLES) : new String[0];
        if (parts.length > 1 && Arrays.stream(parts).allMatch(part -> words(part) >= LEAST_WORDS)) {
            for (String part : parts) {
                add(titles, part);
            }
        }
        for (String other : work.others) {
            add(titles, other);
        }
        if (!otherTitle.isEmpty()) {
            add(titles, new Decorations().bare(otherTitle));
        }
        return new Stripped(
                titles.isEmpty() ? List.of(Title.NONE) : List.copyOf(titles),
                Set.copyOf(work.markers),
                work.edition,
                work.translated);
    }

    /** A cheap test that spares most titles the pattern. */
    private static boolean mayBeTwo(String text) {
        return text.indexOf('=') >= 0 || text.indexOf('/') >= 0 || text.indexOf(';') >= 0;
    }

    private static void add(List<Title> titles, String text) {
        Title form = Title.of(text);
        if (!form.isEmpty() && titles.stream().noneMatch(form::equals)) {
            titles.add(form);
        }
    }

    private String bare(String title) {
        String text = title.strip();
        for (int round = 0; round < 6; round++) {
            String before = text;
            text = unquoted(text);
            text = withoutBrackets(withoutEdition(text));
            text = withoutTail(text);
            text = withoutHead(text);
            if (text.equals(before)) {
                break;
            }
        }
        return text;
    }

    private String withoutEdition(String text) {
        Edition found = Edition.of(text);
        edition = found.title().length() < text.length() ? found.number() : edition;
        return found.title();
    }

    private static String unquoted(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isLoose(text.charAt(from))) {
            from++;
        }
        while (to > from && (isLoose(text.charAt(to - 1)) || text.charAt(to - 1) == '.')) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isLoose(char c) {
        return c == '"' || c == '“' || c == '”' || Character.isWhitespace(c);
    }

    private String withoutBrackets(String text) {
        if (text.indexOf('[') < 0) {
            return text;
        }
        String open = OPEN_NOTE
                .matcher(atLanguage(text))
                .replaceFirst("")
                .replace("[corrected]", "")
                .replace("[electronic resource]", "")
                .strip();
        if (!open.endsWith("]")) {
            return open;
        }
        int from = opening(open);
        if (from < 0) {
            return open;
        }
        String inner = open.substring(from + 1, open.length() - 1).strip();
        translated |= from == 0 || LANGUAGES.contains(LetterCase.small(inner));
        if (from == 0) {
            return inner;
        }
        Optional<Marker> about = markerOf(ABOUT_HEAD.matcher(inner + ":"));
        if (about.isPresent() && words(inner) <= 2) {
            markers.add(about.get());
        } else if (!isNote(inner)) {
            others.add(inner);
        }
        return open.substring(0, from).strip();
    }

    /** What stands before a language within the title; the translation behind it is kept as another title. */
    private String atLanguage(String text) {
        int from = text.indexOf('[');
        int to = text.indexOf(']', from);
        boolean between = from > 0 && to > from && to + LEAST_WORDS < text.length();
        if (!between || !LANGUAGES.contains(LetterCase.small(text.substring(from + 1, to)))) {
            return text;
        }
        others.add(text.substring(to + 1));
        return text.substring(0, from).strip();
    }

    private static boolean isNote(String inner) {
        return words(inner) <= 2 || NOTE.matcher(LetterCase.small(inner)).matches();
    }

    /** Where the bracket opens that the text's last character closes. */
    private static int opening(String text) {
        int depth = 0;
        for (int i = text.length() - 1; i >= 0; i--) {
            char c = text.charAt(i);
            depth += c == ']' ? 1 : c == '[' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private String withoutTail(String text) {
        boolean marked = text.endsWith(")") || text.endsWith("*") || text.contains("LA: ") || text.contains("...");
        String bare = marked ? TAIL.matcher(text).replaceFirst("") : text;
        Matcher original = ORIGINAL.matcher(bare);
        if (bare.indexOf('<') >= 0 && original.find()) {
            others.add(bare.substring(original.end()));
            bare = bare.substring(0, original.start());
        }
        if (bare.indexOf('(') >= 0 || bare.contains("...")) {
            Matcher cited = CITED.matcher(bare);
            if (cited.find() && cited.start() > 0) {
                markers.add(Marker.ABOUT);
                bare = bare.substring(0, cited.start());
            }
        }
        Matcher tail = ABOUT_TAIL.matcher(bare);
        if (endsLikeMarker(bare) && tail.find() && tail.start() > 0) {
            markerOf(tail).ifPresent(markers::add);
            bare = bare.substring(0, tail.start());
        }
        return bare;
    }

    /** A cheap test that spares most titles the pattern. */
    private static boolean endsLikeMarker(String text) {
        int end = text.length();
        while (end > 0 && !Character.isLetter(text.charAt(end - 1))) {
            end--;
        }
        int from = end;
        while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        return MARKER_WORDS.contains(LetterCase.small(text.substring(from, end)));
    }

    /** A cheap test that spares most titles the patterns: what a decorated title begins with. */
    private static boolean beginsLikeHead(String text) {
        int end = 0;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        boolean numbered =
                end <= 3 && end < text.length() && (Character.isDigit(text.charAt(end)) || text.charAt(end) == '-');
        return numbered || HEAD_WORDS.contains(LetterCase.small(text.substring(0, end)));
    }

    private String withoutHead(String text) {
        if (!beginsLikeHead(text)) {
            return text;
        }
        Matcher head = HEAD.matcher(text);
        String bare = head.lookingAt() && head.end() < text.length() ? text.substring(head.end()) : text;
        Matcher about = ABOUT_HEAD.matcher(bare);
        if (about.lookingAt() && about.end() < bare.length()) {
            markerOf(about).ifPresent(markers::add);
            bare = bare.substring(about.end());
        }
        return bare;
    }

    private static Optional<Marker> markerOf(Matcher matched) {
        matched.reset();
        if (!matched.find()) {
            return Optional.empty();
        }
        Marker[] order = {Marker.ERRATUM, Marker.RETRACTION, Marker.REPLY, Marker.COMMENT};
        for (int i = 0; i < order.length; i++) {
            if (matched.group(i + 1) != null) {
                return Optional.of(order[i]);
            }
        }
        return Optional.empty();
    }

    private static int words(String text) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean letter = Character.isLetterOrDigit(text.charAt(i));
            count += letter && (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1))) ? 1 : 0;
        }
        return count;
    }
}
