package org.scopedesk.report;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.InputStream;
import org.scopedesk.report.Diagram.TextLine;

/** The outlines of text in Liberation Sans, which is as wide as Helvetica, and in a system font for what that lacks. */
final class PictureFont {
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private final Font liberation = load();

    /** The outline of a line that begins at the origin, no wider than the line may be; bold only in width. */
    Shape outline(TextLine line) {
        Font font = liberation.canDisplayUpTo(line.text()) < 0 ? liberation : new Font(Font.SANS_SERIF, Font.PLAIN, 1);
        TextLayout layout = new TextLayout(line.text(), font.deriveFont((float) line.size()), EXACT);
        double fitted = line.width() / layout.getAdvance();
        double narrowed = line.bold() ? fitted : Math.min(1, fitted);
        return layout.getOutline(AffineTransform.getScaleInstance(narrowed, 1));
    }

    private static Font load() {
        try (InputStream file = LiberationSans.open()) {
            return Font.createFont(Font.TRUETYPE_FONT, file);
        } catch (IOException | FontFormatException unreadable) {
            return new Font(Font.SANS_SERIF, Font.PLAIN, 1);
        }
    }
}
