package org.scopedesk.report;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.fontbox.util.autodetect.FontFileFinder;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/**
 * The TrueType fonts of this computer, looked into only when a character needs one. Fonts that cannot be read or may not
 * be embedded are passed over.
 */
final class SystemFonts implements AutoCloseable {

    /** So many fonts are looked into for one diagram at the most. */
    private static final int MOST = 500;

    private final PDDocument document;
    private final List<TrueTypeFont> open = new ArrayList<>();
    private final List<PDFont> used = new ArrayList<>();
    private final Set<String> missing = new HashSet<>();
    private @Nullable List<File> files;

    SystemFonts(PDDocument document) {
        this.document = document;
    }

    /** A font that has the character; null if there is none. */
    @Nullable
    PDFont fontFor(String character) {
        for (PDFont font : used) {
            if (has(font, character)) {
                return font;
            }
        }
        if (isNobodys(character.codePointAt(0)) || missing.contains(character)) {
            return null;
        }
        for (File file : files()) {
            PDFont font = embedded(file, character.codePointAt(0));
            if (font != null) {
                used.add(font);
                return font;
            }
        }
        missing.add(character);
        return null;
    }

    /** What Unicode gives no meaning means something else in every font. */
    private static boolean isNobodys(int character) {
        int type = Character.getType(character);
        return type == Character.PRIVATE_USE || type == Character.UNASSIGNED || type == Character.SURROGATE;
    }

    /** Whether a font can show a text. */
    static boolean has(PDFont font, String text) {
        try {
            font.encode(text);
            return true;
        } catch (IOException | IllegalArgumentException missing) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        for (TrueTypeFont font : open) {
            font.close();
        }
    }

    private @Nullable PDFont embedded(File file, int character) {
        try {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBufferedFile(file));
            if (font.getUnicodeCmapLookup().getGlyphId(character) == 0) {
                font.close();
                return null;
            }
            open.add(font);
            return PDType0Font.load(document, font, true);
        } catch (IOException | RuntimeException unreadable) {
            return null;
        }
    }

    /** Regular sans-serif faces first. */
    private List<File> files() {
        List<File> found = files;
        if (found == null) {
            found = new FontFileFinder()
                    .find().stream()
                            .map(File::new)
                            .filter(file -> name(file).endsWith(".ttf"))
                            .sorted(Comparator.comparingInt(SystemFonts::rank).thenComparing(File::getName))
                            .limit(MOST)
                            .toList();
            files = found;
        }
        return found;
    }

    private static int rank(File file) {
        String name = name(file);
        int rank = name.contains("sans") || name.contains("arial") ? 0 : 2;
        boolean styled = name.contains("bold") || name.contains("italic") || name.contains("oblique");
        return styled || name.contains("mono") || name.contains("light") ? rank + 1 : rank;
    }

    private static String name(File file) {
        return file.getName().toLowerCase(Locale.ROOT);
    }
}
