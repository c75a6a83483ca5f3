package org.scopedesk.citation.text;

import java.util.HashMap;
import java.util.Map;

/** HTML character references to characters: named, decimal, hexadecimal, and encoded twice. */
public final class Entities {
    private static final int LONGEST = 12;
    private static final int MOST_PASSES = 4;

    /** Names of U+00A0 to U+00FF in order (HTML 4.01, section 24.2). */
    private static final String LATIN =
            "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute"
                    + " micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml"
                    + " Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc"
                    + " Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml"
                    + " aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc"
                    + " otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml";

    /** Names of U+0391 to U+03A9 in order, the unused place marked with a dash; the small letters follow at +32. */
    private static final String GREEK = "Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi"
            + " Omicron Pi Rho - Sigma Tau Upsilon Phi Chi Psi Omega";

    private static final String OTHERS =
            "amp & lt < gt > quot \" apos ' ndash – mdash — lsquo ‘ rsquo ’ sbquo ‚ ldquo “"
                    + " rdquo ” bdquo „ hellip … bull • prime ′ Prime ″ dagger † Dagger ‡ permil ‰ lsaquo ‹ rsaquo › euro € trade ™"
                    + " larr ← uarr ↑ rarr → darr ↓ harr ↔ minus − le ≤ ge ≥ ne ≠ asymp ≈ equiv ≡ sim ∼ infin ∞ radic √ sum ∑"
                    + " part ∂ int ∫ cap ∩ cup ∪ isin ∈ OElig Œ oelig œ Scaron Š scaron š Yuml Ÿ fnof ƒ circ ˆ tilde ˜ sigmaf ς"
                    + " lowast ∗ frasl ⁄ sdot ⋅ deg °";

    private static final Map<String, String> NAMED = named();

    private Entities() {}

    /** The text with all references it knows decoded, those encoded several times too; other ampersands stay. */
    public static String decoded(String text) {
        String decoded = text;
        for (int pass = 0; pass < MOST_PASSES && decoded.indexOf('&') >= 0; pass++) {
            String before = decoded;
            decoded = once(before);
            if (decoded.length() == before.length()) {
                break;
            }
        }
        return decoded;
    }

    private static String once(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int done = 0;
        for (int at = text.indexOf('&'); at >= 0; at = text.indexOf('&', Math.max(done, at + 1))) {
            int end = semicolon(text, at);
            String with = end < 0 ? "" : character(text.substring(at + 1, end));
            if (!with.isEmpty()) {
                out.append(text, done, at).append(with);
                done = end + 1;
            }
        }
        return out.append(text, done, text.length()).toString();
    }

    private static int semicolon(String text, int ampersand) {
        int most = Math.min(text.length(), ampersand + LONGEST);
        for (int i = ampersand + 1; i < most; i++) {
            char c = text.charAt(i);
            if (c == ';') {
                return i;
            }
            if (!(c == '#' || Character.isLetterOrDigit(c))) {
                return -1;
            }
        }
        return -1;
    }

    /** The character behind a name or number; empty if there is none. */
    private static String character(String name) {
        if (!name.startsWith("#")) {
            return NAMED.getOrDefault(name, "");
        }
        boolean hex = name.length() > 1 && (name.charAt(1) == 'x' || name.charAt(1) == 'X');
        try {
            int code = hex ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
            return Character.isValidCodePoint(code) && code >= ' ' && !(code >= 0xD800 && code <= 0xDFFF)
                    ? fromWindows(code)
                    : code == 10 || code == 13 || code == 9 ? " " : "";
        } catch (NumberFormatException e) {
            return "";
        }
    }

    /** Numbers from 128 to 159 mean Windows-1252 (HTML standard, section 13.2.5.80). */
    private static String fromWindows(int code) {
        return code >= 0x80 && code < 0xA0
                ? new String(new byte[] {(byte) code}, Encodings.WINDOWS_1252)
                : Character.toString(code);
    }

    private static Map<String, String> named() {
        Map<String, String> map = new HashMap<>();
        int code = 0xA0;
        for (String name : LATIN.split(" ", -1)) {
            map.put(name, Character.toString(code++));
        }
        code = 0x391;
        for (String name : GREEK.split(" ", -1)) {
            map.put(name, Character.toString(code));
            map.put(lowerFirst(name), Character.toString(code + 32));
            code++;
        }
        String[] others = OTHERS.split(" ", -1);
        for (int i = 0; i + 1 < others.length; i += 2) {
            map.put(others[i], others[i + 1]);
        }
        return Map.copyOf(map);
    }

    private static String lowerFirst(String name) {
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}
