package org.scopedesk.ui.part;

import java.lang.Character.UnicodeScript;
import java.text.Bidi;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.scene.text.Font;

/**
 * The family for texts that the usual one cannot write.
 *
 * <p>Words from right to left: where a font lacks their letters, JavaFX takes these from another font and the punctuation
 * between them from the first, and then sets the pieces of a line one after the other from left to right: brackets, full
 * stops and numbers end up between the wrong words. A family that has letters, digits and punctuation of Arabic, Hebrew
 * and Latin leaves nothing to piece together.
 *
 * <p>Other scripts: on Linux JavaFX looks for a missing letter in a few fonts only, and with many installed shows empty
 * boxes though one has it. There the Noto fonts are one for each script, and called after it.
 */
public final class WholeFont {
    private static final Set<String> INSTALLED = new HashSet<>(Font.getFamilies());

    private static final String FROM_RIGHT =
            List.of("Segoe UI", "Arial", "Tahoma", "Times New Roman", "DejaVu Sans", "FreeSans").stream()
                    .filter(INSTALLED::contains)
                    .findFirst()
                    .map(WholeFont::style)
                    .orElse("");

    private static final Set<UnicodeScript> USUAL = EnumSet.of(
            UnicodeScript.LATIN,
            UnicodeScript.GREEK,
            UnicodeScript.CYRILLIC,
            UnicodeScript.COMMON,
            UnicodeScript.INHERITED,
            UnicodeScript.UNKNOWN);

    /** Letters before this one are Latin, Greek or Cyrillic. */
    private static final int FIRST_OTHER = 0x0530;

    private WholeFont() {}

    /** An inline style for a text; empty if the usual font will do, or the system has no such font. */
    public static String css(String text) {
        char[] letters = text.toCharArray();
        if (Bidi.requiresBidi(letters, 0, letters.length)) {
            return FROM_RIGHT;
        }
        return other(text)
                .map(WholeFont::family)
                .filter(INSTALLED::contains)
                .map(WholeFont::style)
                .orElse("");
    }

    /** The script that a text needs a font for; that of Japanese or Korean letters goes before that of Chinese ones. */
    private static Optional<UnicodeScript> other(String text) {
        if (text.chars().allMatch(c -> c < FIRST_OTHER)) {
            return Optional.empty();
        }
        Set<UnicodeScript> scripts = EnumSet.noneOf(UnicodeScript.class);
        text.codePoints().mapToObj(UnicodeScript::of).forEach(scripts::add);
        scripts.removeAll(USUAL);
        if (scripts.size() > 1) {
            scripts.remove(UnicodeScript.HAN);
        }
        return scripts.stream().findFirst();
    }

    private static String family(UnicodeScript script) {
        return switch (script) {
            case HAN, BOPOMOFO -> "Noto Sans CJK SC";
            case HIRAGANA, KATAKANA -> "Noto Sans CJK JP";
            case HANGUL -> "Noto Sans CJK KR";
            default ->
                "Noto Sans " + script.name().charAt(0)
                        + script.name().substring(1).toLowerCase(Locale.ROOT);
        };
    }

    private static String style(String family) {
        return "-fx-font-family: \"" + family + "\";";
    }
}
