package org.scopedesk.citation.text;

import static java.util.Map.entry;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

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
            entry("d", "\u0323"),
            entry("b", "\u0331"),
            entry("h", "\u0309"),
            entry("r", "\u030A"));

    /** Commands that stand for one sign; those of Greek letters follow below. */
    private static final String NAMED = "aa å AA Å o ø O Ø ae æ AE Æ oe œ OE Œ ss ß l ł L Ł i ı j ȷ dh ð DH Ð th þ TH Þ"
            + " dj đ DJ Đ ng ŋ NG Ŋ ohorn ơ OHORN Ơ uhorn ư UHORN Ư textendash – textemdash — ldots … dots … textellipsis … textquoteright ’"
            + " textquoteleft ‘ textquotedblleft “ textquotedblright ” textquotesingle ' textquotedbl \" quotedblbase „"
            + " guillemotleft « guillemotright » textless < textgreater > textbar | textbackslash \\ textasciitilde ~"
            + " textasciicircum ^ textunderscore _ textdollar $ textdegree ° degree ° circ ° textmu µ texteuro € pounds £"
            + " copyright © textcopyright © textregistered ® texttrademark ™ S § dag † ddag ‡ textbullet • bullet •"
            + " cdot · textperiodcentered · pm ± textpm ± times × texttimes × div ÷ leq ≤ le ≤ geq ≥ ge ≥ neq ≠ ne ≠"
            + " approx ≈ sim ∼ infty ∞ rightarrow → to → leftarrow ← uparrow ↑ downarrow ↓ prime ′ lt < gt >"
            + " in ∈ notin ∉ cup ∪ cap ∩ subset ⊂ subseteq ⊆ supset ⊃ forall ∀ exists ∃ ell ℓ partial ∂ nabla ∇ propto ∝"
            + " equiv ≡ simeq ≃ ll ≪ gg ≫ geqslant ≥ leqslant ≤ mp ∓ otimes ⊗ oplus ⊕ sum ∑ prod ∏ int ∫ sqrt √ emptyset ∅"
            + " langle ⟨ rangle ⟩ cdots ⋯ mapsto ↦ Rightarrow ⇒ leftrightarrow ↔ hbar ℏ perp ⊥ setminus ∖"
            + " textonehalf ½ textonequarter ¼ textthreequarters ¾ textquestiondown ¿ textexclamdown ¡";

    private static final String GREEK =
            "alpha α beta β gamma γ delta δ epsilon ε varepsilon ε zeta ζ eta η theta θ iota ι"
                    + " kappa κ lambda λ mu μ nu ν xi ξ pi π rho ρ sigma σ tau τ upsilon υ phi φ varphi φ chi χ psi ψ omega ω"
                    + " Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Phi Φ Psi Ψ Omega Ω";

    /** Commands that are set as the word they are. */
    private static final Set<String> WORDS = Set.of(
            "log", "ln", "lg", "exp", "sin", "cos", "tan", "min", "max", "inf", "sup", "lim", "det", "dim", "ker",
            "gcd", "arg", "Pr", "TeX", "LaTeX");

    private static final Set<String> FRACTIONS = Set.of("frac", "tfrac", "dfrac");
    private static final Set<String> BLANKS = Set.of("\\", ",", ";", ":");
    private static final Set<String> NOTHING = Set.of("!", "/");

    private static final Map<String, String> SIGNS = signs();

    private static final int LONGEST_FORMULA = 120;
    private static final int LONGEST_FRACTION = 40;
    /** More accents no letter has. */
    private static final int MOST_MARKS = 4;

    private Latex() {}

    /** The text without LaTeX. */
    public static String decoded(String text) {
        if (text.chars().noneMatch(c -> c == '\\' || c == '{' || c == '}' || c == '~' || c == '$')) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\\' && at + 1 < text.length()) {
                at = command(text, at + 1, out);
            } else if (c == '$' && endOfFormula(text, at) > 0) {
                int end = endOfFormula(text, at);
                out.append(decoded(text.substring(at + 1, end).replace("_", "").replace("^", "")));
                at = end + 1;
            } else {
                if (c != '{' && c != '}') {
                    out.append(c == '~' && !isAbout(text, at) ? ' ' : c);
                }
                at++;
            }
        }
        return out.toString();
    }

    /** True for {@code ~50%} behind a blank, as databases write that do not escape; a tie of LaTeX joins two words. */
    private static boolean isAbout(String text, int at) {
        boolean begins = at == 0 || text.charAt(at - 1) <= ' ' || text.charAt(at - 1) == '(';
        return begins && at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
    }

    /** The second dollar of a short formula ({@code $\\beta$}, {@code $_2$}, {@code $<$}); 0 if the first is money. */
    private static int endOfFormula(String text, int start) {
        boolean formula = false;
        int most = Math.min(text.length(), start + LONGEST_FORMULA);
        for (int at = start + 1; at < most; at++) {
            char c = text.charAt(at);
            if (c == '$') {
                boolean oneSign = at == start + 2 && !Character.isLetterOrDigit(text.charAt(start + 1));
                return formula || oneSign ? at : 0;
            }
            formula |= c == '\\' || c == '_' || c == '^';
            at += c == '\\' ? 1 : 0;
        }
        return 0;
    }

    private static Map<String, String> signs() {
        Map<String, String> signs = new HashMap<>();
        put(NAMED, "", signs);
        put(GREEK, "", signs);
        put(GREEK, "text", signs);
        return Map.copyOf(signs);
    }

    private static void put(String pairs, String before, Map<String, String> signs) {
        String[] words = pairs.split(" ", -1);
        for (int i = 0; i + 1 < words.length; i += 2) {
            signs.putIfAbsent(before + words[i], words[i + 1]);
        }
    }

    /** Decodes the command that begins behind a backslash; returns where the text goes on. */
    private static int command(String text, int start, StringBuilder out) {
        int end = commandEnd(text, start);
        String name = text.substring(start, end);
        String mark = ACCENTS.get(name);
        if (mark != null) {
            return accented(text, end, mark, out);
        }
        if (WORDS.contains(name)) {
            out.append(name);
            return end;
        }
        if (FRACTIONS.contains(name)) {
            return fraction(text, end, out);
        }
        String sign = SIGNS.get(name);
        if (sign != null) {
            out.append(sign);
            return isLetter(name.charAt(0)) && end < text.length() && text.charAt(end) == ' ' ? end + 1 : end;
        }
        if (!isLetter(name.charAt(0))) {
            out.append(BLANKS.contains(name) ? " " : NOTHING.contains(name) ? "" : name);
        }
        return end;
    }

    /** {@code \\frac{1}{2}} as {@code 1/2}; what is not in braces is left as it is. */
    private static int fraction(String text, int start, StringBuilder out) {
        int end = start;
        int most = Math.min(text.length(), start + LONGEST_FRACTION);
        while (end < most && text.charAt(end) != '}' && (end == start || text.charAt(end) != '{')) {
            end++;
        }
        if (end == start || end == most || text.charAt(start) != '{' || !text.startsWith("}{", end)) {
            return start;
        }
        out.append(decoded(text.substring(start + 1, end))).append('/');
        return end + 1;
    }

    /** An accent over a letter, or over one that has an accent already: {@code \\~{\\^e}}. */
    private static int accented(String text, int start, String mark, StringBuilder out) {
        StringBuilder marks = new StringBuilder(mark);
        int at = behindBraces(text, start);
        while (at + 1 < text.length() && text.charAt(at) == '\\' && !isDotless(text, at + 1)) {
            String name = text.substring(at + 1, commandEnd(text, at + 1));
            if (ACCENTS.containsKey(name) && marks.length() < MOST_MARKS) {
                marks.insert(0, ACCENTS.get(name));
                at = behindBraces(text, at + 1 + name.length());
            } else {
                out.append(SIGNS.getOrDefault(name, "")).append(SIGNS.containsKey(name) ? marks : "");
                return SIGNS.containsKey(name) ? at + 1 + name.length() : at;
            }
        }
        at += at < text.length() && text.charAt(at) == '\\' ? 1 : 0;
        if (at < text.length() && Character.isLetter(text.charAt(at))) {
            out.append(text.charAt(at)).append(marks);
            at++;
        }
        return at;
    }

    private static boolean isDotless(String text, int at) {
        return text.charAt(at) == 'i' || text.charAt(at) == 'j';
    }

    private static int behindBraces(String text, int start) {
        int at = start;
        while (at < text.length() && (text.charAt(at) == '{' || text.charAt(at) == ' ')) {
            at++;
        }
        return at;
    }

    /** Where the name of a command ends: one sign, or letters. */
    private static int commandEnd(String text, int start) {
        int end = start;
        while (end < text.length() && isLetter(text.charAt(end))) {
            end++;
        }
        return end == start ? start + 1 : end;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
