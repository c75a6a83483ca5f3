package org.scopedesk.citation.text;

import static java.util.Map.entry;

import java.util.Map;

/** Text as BibTeX files write it, as Unicode: accents, special letters, escaped signs; braces and commands go. */
public final class Latex {
    /** Accent commands and the combining marks of Unicode. */
    private static final Map<String, String> ACCENTS = Map.ofEntries(
            entry("'", "\u0301"),
            entry("`", "\u0300"),
            entry("^", "\u0302"),
            entry("\"", "\u0308"),
            entry("~", "\u0303"),
            entry("=", "\u0304"),
            entry(".", "\u0307"),
            entry("u", "\u0306"),
            entry("v", "\u030C"),
            entry("H", "\u030B"),
            entry("c", "\u0327"),
            entry("k", "\u0328"),
            entry("r", "\u030A"));

    private static final Map<String, String> SIGNS = Map.ofEntries(
            entry("aa", "å"),
            entry("AA", "Å"),
            entry("o", "ø"),
            entry("O", "Ø"),
            entry("ae", "æ"),
            entry("AE", "Æ"),
            entry("oe", "œ"),
            entry("OE", "Œ"),
            entry("ss", "ß"),
            entry("l", "ł"),
            entry("L", "Ł"),
            entry("i", "i"),
            entry("j", "j"),
            entry("dh", "ð"),
            entry("th", "þ"),
            entry("textendash", "–"),
            entry("textemdash", "—"),
            entry("ldots", "…"),
            entry("dots", "…"),
            entry("textquoteright", "’"),
            entry("textquoteleft", "‘"),
            entry("textquotedblleft", "“"),
            entry("textquotedblright", "”"),
            entry("copyright", "©"),
            entry("textregistered", "®"),
            entry("alpha", "α"),
            entry("beta", "β"),
            entry("gamma", "γ"),
            entry("mu", "μ"),
            entry("pm", "±"),
            entry("times", "×"),
            entry("leq", "≤"),
            entry("geq", "≥"));

    private Latex() {}

    /** The text without LaTeX. */
    public static String decoded(String text) {
        if (text.indexOf('\\') < 0 && text.indexOf('{') < 0 && text.indexOf('}') < 0 && text.indexOf('~') < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\\' && at + 1 < text.length()) {
                at = command(text, at + 1, out);
            } else {
                if (c != '{' && c != '}') {
                    out.append(c == '~' ? ' ' : c);
                }
                at++;
            }
        }
        return out.toString();
    }

    /** Decodes the command that begins behind a backslash; returns where the text goes on. */
    private static int command(String text, int start, StringBuilder out) {
        int end = start;
        while (end < text.length() && isLetter(text.charAt(end))) {
            end++;
        }
        end = end == start ? start + 1 : end;
        String name = text.substring(start, end);
        String mark = ACCENTS.get(name);
        if (mark != null) {
            return accented(text, end, mark, out);
        }
        String sign = SIGNS.get(name);
        if (sign != null) {
            out.append(sign);
            return isLetter(name.charAt(0)) && end < text.length() && text.charAt(end) == ' ' ? end + 1 : end;
        }
        if (!isLetter(name.charAt(0))) {
            out.append(name.equals("\\") ? " " : name);
        }
        return end;
    }

    private static int accented(String text, int start, String mark, StringBuilder out) {
        int at = start;
        while (at < text.length() && (text.charAt(at) == '{' || text.charAt(at) == ' ' || text.charAt(at) == '\\')) {
            at++;
        }
        if (at < text.length() && isLetter(text.charAt(at))) {
            out.append(text.charAt(at)).append(mark);
            at++;
        }
        return at;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
