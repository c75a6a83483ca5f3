package org.scopedesk.report;

import java.io.IOException;
import java.io.InputStream;
import java.text.Bidi;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/** The fonts of one PDF: for every character of a text the first font that has it. */
final class PageFonts implements AutoCloseable {

    /** Text in one font. */
    record Part(PDFont font, String text) {}

    /** A line of text in the fonts it needs. */
    record Run(List<Part> parts) {

        double width(double size) throws IOException {
            double width = 0;
            for (Part part : parts) {
                width += part.font.getStringWidth(part.text) * size / 1000;
            }
            return width;
        }
    }

    private final PDFont liberation;
    private final SystemFonts system;
    private final Set<String> replaced = new LinkedHashSet<>();
    private boolean rightToLeft;

    PageFonts(PDDocument document) throws IOException {
        try (InputStream file = LiberationSans.open()) {
            liberation = PDType0Font.load(document, file, true);
        }
        system = new SystemFonts(document);
    }

    Run run(String text) throws IOException {
        rightToLeft |= Bidi.requiresBidi(text.toCharArray(), 0, text.length());
        List<Part> parts = new ArrayList<>();
        StringBuilder same = new StringBuilder();
        PDFont current = liberation;
        for (int c : text.codePoints().toArray()) {
            String shown = Character.toString(c);
            PDFont font = fontFor(shown);
            if (font == null) {
                shown = plain(shown);
                replaced.add(Character.toString(c));
                font = liberation;
            }
            if (!font.equals(current) && !same.isEmpty()) {
                parts.add(new Part(current, same.toString()));
                same.setLength(0);
            }
            current = font;
            same.append(shown);
        }
        parts.add(new Part(current, same.toString()));
        return new Run(parts);
    }

    List<String> remarks() {
        List<String> remarks = new ArrayList<>();
        if (!replaced.isEmpty()) {
            remarks.add(
                    "No font on this computer can be embedded for %s; plain letters or a question mark stand instead."
                            .formatted(String.join(" ", replaced)));
        }
        if (rightToLeft) {
            remarks.add(
                    "Text that runs from right to left stands in the order of its letters; SVG and PNG show it right.");
        }
        return remarks;
    }

    @Override
    public void close() throws IOException {
        system.close();
    }

    private @Nullable PDFont fontFor(String character) throws IOException {
        return SystemFonts.has(liberation, character) ? liberation : system.fontFor(character);
    }

    /** The base letter of a letter with marks, the plain form of a decorated one, else a question mark. */
    private String plain(String character) {
        String base = Normalizer.normalize(character, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
        boolean shown = base.codePoints().allMatch(c -> SystemFonts.has(liberation, Character.toString(c)));
        if (base.isEmpty()) {
            return "";
        }
        return shown ? base : "?";
    }
}
