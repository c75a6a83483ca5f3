package org.scopedesk.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.scopedesk.report.Diagram.Arrow;
import org.scopedesk.report.Diagram.Box;
import org.scopedesk.report.Diagram.Point;
import org.scopedesk.report.Diagram.TextLine;

/**
 * Writes a diagram as SVG 1.1 in UTF-8: text stays text, in Helvetica, Arial or the reader's sans-serif font, narrowed to
 * the width of Helvetica where that is needed. The same diagram gives the same bytes.
 */
public final class DiagramSvg {
    private final StringBuilder svg = new StringBuilder();

    private DiagramSvg() {}

    /** Writes a diagram; leaves the stream open. */
    public static void write(Diagram diagram, OutputStream out) throws IOException {
        DiagramSvg writer = new DiagramSvg();
        writer.document(diagram);
        out.write(writer.svg.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void document(Diagram diagram) {
        String width = number(diagram.width());
        String height = number(diagram.height());
        svg.append("""
                <?xml version="1.0" encoding="UTF-8"?>
                <svg xmlns="http://www.w3.org/2000/svg" width="%spt" height="%spt" viewBox="0 0 %s %s" role="img" \
                font-family="Helvetica, Arial, sans-serif" fill="none" stroke="none">
                <title>PRISMA 2020 flow diagram</title>
                <rect width="%s" height="%s" fill="#ffffff"/>
                """.formatted(width, height, width, height, width, height));
        diagram.arrows().forEach(this::arrow);
        diagram.boxes().forEach(this::box);
        svg.append("</svg>\n");
    }

    private void arrow(Arrow arrow) {
        svg.append("<polyline points=\"%s\" stroke=\"#000000\" stroke-width=\"%s\"%s/>\n"
                .formatted(points(arrow.shaft()), number(Box.BORDER), dashes(arrow.dashed())));
        svg.append("<polygon points=\"%s\" fill=\"#000000\"/>\n".formatted(points(arrow.head())));
    }

    private void box(Box box) {
        svg.append(
                "<g>\n<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"%s fill=\"%s\" stroke=\"#000000\" stroke-width=\"%s\"%s/>\n"
                        .formatted(
                                number(box.x()),
                                number(box.y()),
                                number(box.width()),
                                number(box.height()),
                                box.style().isRounded() ? " rx=\"" + number(Box.RADIUS) + "\"" : "",
                                box.style().fill(),
                                number(Box.BORDER),
                                dashes(box.style().isDashed())));
        box.lines().forEach(this::text);
        svg.append("</g>\n");
    }

    private void text(TextLine line) {
        String x = number(line.x());
        String y = number(line.y());
        svg.append(
                "<text x=\"%s\" y=\"%s\" font-size=\"%s\"%s%s fill=\"#000000\" textLength=\"%s\" lengthAdjust=\"spacingAndGlyphs\">%s</text>\n"
                        .formatted(
                                x,
                                y,
                                number(line.size()),
                                line.bold() ? " font-weight=\"bold\"" : "",
                                line.upward() ? " transform=\"rotate(-90 " + x + " " + y + ")\"" : "",
                                number(line.width()),
                                escaped(line.text())));
    }

    private static String dashes(boolean dashed) {
        return dashed ? " stroke-dasharray=\"3 2\"" : "";
    }

    private static String points(List<Point> points) {
        return points.stream().map(p -> number(p.x()) + "," + number(p.y())).collect(Collectors.joining(" "));
    }

    private static String number(double value) {
        String text = String.format(Locale.ROOT, "%.2f", value);
        return text.endsWith(".00") ? text.substring(0, text.length() - 3) : text;
    }

    /** Escapes what XML reserves and leaves out what XML 1.0 does not allow. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> {
                    if (isAllowed(c)) {
                        escaped.appendCodePoint(c);
                    }
                }
            }
        });
        return escaped.toString();
    }

    private static boolean isAllowed(int c) {
        return (c >= 0x20 && c <= 0xd7ff) || (c >= 0xe000 && c <= 0xfffd) || c >= 0x10000;
    }
}
