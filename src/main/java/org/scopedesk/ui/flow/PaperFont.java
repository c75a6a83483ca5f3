package org.scopedesk.ui.flow;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.transform.Scale;
import org.scopedesk.report.Diagram.TextLine;
import org.scopedesk.report.LiberationSans;

/** Sets the lines of a diagram in the font of the saved pictures, so that the window shows what will be printed. */
final class PaperFont {
    private final Optional<String> name = load();

    /** A line with its baseline at the origin; narrowed if the font is wider than the diagram reckons with. */
    Text set(TextLine line) {
        Text text = new Text(line.text());
        text.getStyleClass().add("diagram-text");
        text.setFont(name.map(n -> new Font(n, line.size())).orElse(Font.font("Helvetica", line.size())));
        if (line.bold()) {
            text.getStyleClass().add("diagram-bold");
            text.setStrokeWidth(line.size() * LiberationSans.BOLD_STROKE);
        }
        double width = text.getLayoutBounds().getWidth();
        if (width > line.width() + 0.5) {
            text.getTransforms().add(new Scale(line.width() / width, 1));
        }
        return text;
    }

    private static Optional<String> load() {
        try (InputStream file = LiberationSans.open()) {
            return Optional.ofNullable(Font.loadFont(file, 10)).map(Font::getName);
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
