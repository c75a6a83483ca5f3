package org.scopedesk.review;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A digital object identifier in its bare form, lower case, without resolver or prefix: {@code 10.1000/xyz123}. Two
 * ways of writing the same DOI are equal.
 */
public record Doi(String value) {
    private static final Pattern BARE = Pattern.compile("10\\.\\d{4,9}(?:\\.\\d{1,20}){0,9}/\\S{1,512}");

    /** What stands behind a DOI without a blank: another one, or the query or session of its address. */
    private static final Pattern NEXT = Pattern.compile(
            "[;,|](?:https?://(?:dx\\.)?doi\\.org/|doi:)?(?=10\\.\\d{4,9}/)|\\?(?=[a-z_]{1,20}=)|;jsessionid=",
            Pattern.CASE_INSENSITIVE);

    /** What PubMed's formats put behind a DOI. */
    private static final String MARK = "[doi]";

    public Doi {
        if (!BARE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a DOI: " + value);
        }
        value = LetterCase.small(value);
    }

    /**
     * Finds the first DOI in a text: bare, with {@code doi:}, as an address of a resolver, percent-encoded or with
     * references for signs of HTML, with a tail after a blank or with closing punctuation.
     *
     * @return empty if the text holds none
     */
    public static Optional<Doi> find(String text) {
        if (!text.contains("10.")) {
            return Optional.empty();
        }
        Matcher m = BARE.matcher(decoded(text));
        if (!m.find()) {
            return Optional.empty();
        }
        String found = alone(m.group());
        String bare = withoutTail(found);
        return bare.length() == found.length() || BARE.matcher(bare).matches()
                ? Optional.of(new Doi(bare))
                : Optional.empty();
    }

    /** The address that resolves it. */
    public String url() {
        return "https://doi.org/" + value;
    }

    @Override
    public String toString() {
        return value;
    }

    /** Without another DOI or the query of an address behind it. */
    private static String alone(String found) {
        boolean plain = found.indexOf('?') < 0 && found.indexOf('=') < 0 && found.indexOf("10.", 3) < 0;
        return plain ? found : NEXT.split(found, 2)[0];
    }

    private static String decoded(String text) {
        String plain = text.indexOf('&') < 0
                ? text
                : text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
        if (plain.indexOf('%') < 0) {
            return typed(plain);
        }
        try {
            return typed(URLDecoder.decode(plain.replace("+", "%2B"), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException malformed) {
            return typed(plain);
        }
    }

    /** As typed by hand: hyphens and blanks of typesetting become plain ones, what has no width goes. */
    private static String typed(String text) {
        int at = 0;
        while (at < text.length() && text.charAt(at) < 0x7F) {
            at++;
        }
        if (at == text.length()) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c >= 0x2010 && c <= 0x2015) || c == 0x2212) {
                out.append('-');
            } else if (Character.isSpaceChar(c) || Character.isISOControl(c)) {
                out.append(' ');
            } else if (Character.getType(c) != Character.FORMAT) {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static String withoutTail(String doi) {
        int end = doi.regionMatches(true, doi.length() - MARK.length(), MARK, 0, MARK.length())
                ? doi.length() - MARK.length()
                : doi.length();
        while (end > 0 && isTail(doi, end)) {
            end--;
        }
        return doi.substring(0, end);
    }

    /** Closing punctuation is no part of a DOI, except a bracket that the DOI itself opened. */
    private static boolean isTail(String doi, int end) {
        char last = doi.charAt(end - 1);
        return switch (last) {
            case '.', ',', ';', '/', ':', '"', '\'', '>', '|', '”', '’' ->
                !(last == '>' && doi.lastIndexOf('<', end) >= 0);
            case ')' -> count(doi, end, '(') < count(doi, end, ')');
            case ']' -> count(doi, end, '[') < count(doi, end, ']');
            case '}' -> count(doi, end, '{') < count(doi, end, '}');
            default -> false;
        };
    }

    private static long count(String text, int end, char wanted) {
        return text.substring(0, end).chars().filter(c -> c == wanted).count();
    }
}
