package org.scopedesk.citation.xml;

/**
 * Makes text fit for an XML parser: characters that XML forbids are taken out, and signs that are not written as XML
 * demands (the ampersand in R&amp;D, the sign in p&lt;0.05, the references of HTML) are escaped, so that they come out as text. No entity but the
 * five of XML itself is ever resolved. Not for use by several threads.
 */
final class Mending {
    private static final int LONGEST_REFERENCE = 12;
    private static final Mend NONE = new Mend("", 0);

    private String text = "";
    /** Up to here signs are literal: the end of a comment or a CDATA section. */
    private int literalUntil;
    /** From here on no comment and no section has an end. */
    private int unendedFrom;

    private long forbidden;
    private long signs;

    /** What stands for so many characters of the text. */
    private record Mend(String with, int length) {}

    /** Characters taken out so far. */
    long forbidden() {
        return forbidden;
    }

    /** Signs escaped so far. */
    long signs() {
        return signs;
    }

    String of(String raw) {
        text = raw;
        literalUntil = 0;
        unendedFrom = raw.length();
        StringBuilder out = new StringBuilder(0);
        int done = 0;
        for (int at = 0; at < raw.length(); at++) {
            Mend mend = mend(at);
            if (mend.length > 0) {
                out.append(raw, done, at).append(mend.with);
                done = at + mend.length;
                at = done - 1;
            }
        }
        text = "";
        return done == 0 ? raw : out.append(raw, done, raw.length()).toString();
    }

    private Mend mend(int at) {
        char c = text.charAt(at);
        if (c == '<') {
            return at < literalUntil || beginsTag(at) ? NONE : sign("&lt;");
        }
        if (c == '&') {
            return at < literalUntil ? NONE : reference(at);
        }
        boolean low = Character.isLowSurrogate(c) && at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        boolean high =
                Character.isHighSurrogate(c) && at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        return low || high || !isForbidden(c) ? NONE : dropped(c, 1);
    }

    private Mend sign(String escaped) {
        signs++;
        return new Mend(escaped, 1);
    }

    private Mend dropped(int code, int length) {
        forbidden++;
        return new Mend(partsWords(code) ? " " : "", length);
    }

    /** True if markup begins here; notes where a comment or section ends. */
    private boolean beginsTag(int at) {
        char c = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        if (c == '!' && at < unendedFrom) {
            String end = text.startsWith("<!--", at) ? "-->" : text.startsWith("<![CDATA[", at) ? "]]>" : "";
            int found = end.isEmpty() ? at : text.indexOf(end, at + 4);
            literalUntil = Math.max(at, found) + end.length();
            unendedFrom = found < 0 ? at : unendedFrom;
        }
        return Character.isLetter(c) || c == '_' || c == '/' || c == '!' || c == '?';
    }

    private Mend reference(int at) {
        int end = at + 1;
        int most = Math.min(text.length(), at + LONGEST_REFERENCE);
        while (end < most && (text.charAt(end) == '#' || Character.isLetterOrDigit(text.charAt(end)))) {
            end++;
        }
        if (end == text.length() || text.charAt(end) != ';') {
            return sign("&amp;");
        }
        String name = text.substring(at + 1, end);
        if (!name.startsWith("#")) {
            return isKnown(name) ? NONE : sign("&amp;");
        }
        int code = number(name);
        return code < 0 ? sign("&amp;") : isForbidden(code) ? dropped(code, end + 1 - at) : NONE;
    }

    private static boolean isKnown(String name) {
        return name.equals("amp")
                || name.equals("lt")
                || name.equals("gt")
                || name.equals("quot")
                || name.equals("apos");
    }

    private static int number(String name) {
        try {
            boolean hex = name.startsWith("#x");
            int code =
                    hex ? Integer.parseInt(name, 2, name.length(), 16) : Integer.parseInt(name, 1, name.length(), 10);
            return Character.isValidCodePoint(code) ? code : -1;
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    /** XML 1.0, production 2. */
    private static boolean isForbidden(int code) {
        return code < ' '
                ? code != '\t' && code != '\n' && code != '\r'
                : code == 0xFFFE || code == 0xFFFF || (code >= 0xD800 && code <= 0xDFFF);
    }

    /** Vertical tabs, form feeds and separators stand between words; other control characters inside them. */
    private static boolean partsWords(int code) {
        return code == 0x0B || code == 0x0C || (code >= 0x1C && code < ' ');
    }
}
