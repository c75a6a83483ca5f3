package org.scopedesk.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The text of a box before it has a place: items, each of which begins a new line and wraps.
 *
 * @param style the style of the box
 * @param items the items from top to bottom
 */
record BoxText(Diagram.Style style, List<Item> items) {

    /**
     * One item.
     *
     * @param text the text with its number, if it has one
     * @param indent how far it is indented, in steps
     * @param number the number it shows
     */
    record Item(String text, int indent, Optional<FlowNumber> number) {

        static Item head(String text) {
            return new Item(text, 0, Optional.empty());
        }

        static Item of(FlowNumber number, int indent) {
            return new Item(number.label() + " " + count(number.n()), indent, Optional.of(number));
        }
    }

    /** A wrapped line. */
    record Line(String text, double indent, Optional<FlowNumber> number) {}

    BoxText {
        items = List.copyOf(items);
    }

    /** {@code (n = 1,234)} with blanks at which no line breaks. */
    static String count(int n) {
        return String.format(Locale.ROOT, "(n\u00a0=\u00a0%,d)", n);
    }

    /** The lines at a size of the font, none wider than {@code width}; what wraps hangs a little. */
    List<Line> wrapped(double size, double width) {
        boolean bold = style.isRounded();
        List<Line> lines = new ArrayList<>();
        for (Item item : items) {
            double indent = item.indent * size;
            for (String part :
                    Wrapping.wrap(item.text, size, bold, width - indent, width - indent - hang(item, size))) {
                lines.add(new Line(part, indent, item.number));
                indent = item.indent * size + hang(item, size);
            }
        }
        return lines;
    }

    private static double hang(Item item, double size) {
        return item.number.isPresent() && item.indent > 0 ? size * 0.8 : 0;
    }
}
