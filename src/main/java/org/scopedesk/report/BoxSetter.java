package org.scopedesk.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scopedesk.report.Diagram.Box;
import org.scopedesk.report.Diagram.Style;
import org.scopedesk.report.Diagram.TextLine;

/** Sets text into boxes at one size of the font. Lengths in points. */
record BoxSetter(double size) {

    double lineHeight() {
        return size * 1.25;
    }

    /** The distance of boxes that stand under each other at the side. */
    double stackGap() {
        return size * 0.8;
    }

    /** How high a box of that width must be. */
    double height(BoxText text, double width) {
        return text.wrapped(size, width - 2 * padding()).size() * lineHeight() + 2 * padding();
    }

    /** A box with its text, in the middle of the height; heads are centred, all else begins at the left. */
    Box set(BoxText text, double x, double y, double width, double height) {
        List<BoxText.Line> lines = text.wrapped(size, width - 2 * padding());
        boolean head = text.style().isRounded();
        double baseline = y + (height - lines.size() * lineHeight()) / 2 + size * 0.97;
        List<TextLine> placed = new ArrayList<>();
        for (BoxText.Line line : lines) {
            double length = Helvetica.width(line.text(), size, head);
            double start = head ? x + (width - length) / 2 : x + padding() + line.indent();
            placed.add(new TextLine(start, baseline, length, size, head, false, line.text(), line.number()));
            baseline += lineHeight();
        }
        return new Box(text.style(), x, y, width, height, placed);
    }

    /** A box with one bold line that runs upwards in its middle. */
    Box upward(Style style, String text, double x, double y, double width, double height) {
        double length = Helvetica.width(text, size, true);
        TextLine line = new TextLine(
                x + width / 2 + size * 0.36,
                y + (height + length) / 2,
                length,
                size,
                true,
                true,
                text,
                Optional.empty());
        return new Box(style, x, y, width, height, List.of(line));
    }

    /** How high a box with such an upward line must be. */
    double upwardLength(String text) {
        return Helvetica.width(text, size, true) + 2 * padding();
    }

    private double padding() {
        return size * 0.6;
    }
}
