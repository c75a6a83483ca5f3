package org.scopedesk.citation.text;

import java.util.Set;
import org.scopedesk.review.LetterCase;

/** Takes HTML, JATS and MathML tags out of a text and leaves what stands between them. */
final class Markup {
    private static final int LONGEST_TAG = 400;

    private static final Set<String> INLINE = Set.of(
            "i", "b", "u", "em", "strong", "sub", "sup", "inf", "it", "italic", "bold", "small", "big", "font", "span",
            "tt", "sc", "a", "strike", "ovl", "sb", "sp", "formula", "tex", "emph", "q", "scp", "roman", "style", "hi");

    private static final Set<String> BREAKING = Set.of(
            "br",
            "p",
            "div",
            "li",
            "ul",
            "ol",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "sec",
            "title",
            "list",
            "list-item",
            "para",
            "abstract",
            "label",
            "tr",
            "td",
            "table",
            "section",
            "abstracttext",
            "simple-para");

    private Markup() {}

    /** The text without tags; a tag that breaks the line leaves a blank. Other angle brackets ({@code p<0.05}) stay. */
    static String removed(String text) {
        int at = text.indexOf('<');
        if (at < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        int done = 0;
        while (at >= 0) {
            int end = tagEnd(text, at);
            String name = end < 0 ? "" : name(text, at);
            boolean breaking = BREAKING.contains(name);
            if (breaking || INLINE.contains(name)) {
                out.append(text, done, at).append(breaking ? " " : "");
                done = end + 1;
                at = text.indexOf('<', done);
            } else {
                at = text.indexOf('<', at + 1);
            }
        }
        return out.append(text, done, text.length()).toString();
    }

    private static int tagEnd(String text, int open) {
        int most = Math.min(text.length(), open + LONGEST_TAG);
        for (int i = open + 1; i < most; i++) {
            char c = text.charAt(i);
            if (c == '>') {
                return i;
            }
            if (c == '<') {
                return -1;
            }
        }
        return -1;
    }

    /** The tag's name in lower case without its namespace prefix; {@code i} for everything of MathML, empty if it is none. */
    private static String name(String text, int open) {
        int start = open + 1;
        if (start < text.length() && text.charAt(start) == '/') {
            start++;
        }
        int end = start;
        while (end < text.length() && isNamePart(text.charAt(end))) {
            end++;
        }
        if (!isTagBehind(text, end)) {
            return "";
        }
        String name = LetterCase.small(text.substring(start, end));
        if (name.startsWith("mml:")) {
            return "i";
        }
        return name.substring(name.indexOf(':') + 1);
    }

    /** True if nothing or an attribute follows the name, so that {@code A<B and C>D} is no tag. */
    private static boolean isTagBehind(String text, int nameEnd) {
        int at = afterBlanks(text, nameEnd);
        int attribute = at;
        while (at < text.length() && (isNamePart(text.charAt(at)) || text.charAt(at) == '_')) {
            at++;
        }
        if (at == attribute) {
            return at < text.length() && (text.charAt(at) == '>' || text.charAt(at) == '/');
        }
        at = afterBlanks(text, at);
        return at < text.length() && text.charAt(at) == '=';
    }

    private static int afterBlanks(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) <= ' ') {
            at++;
        }
        return at;
    }

    private static boolean isNamePart(char c) {
        return Character.isLetterOrDigit(c) || c == ':' || c == '-';
    }
}
