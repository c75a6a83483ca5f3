package org.scopedesk.report;

import java.util.List;

/** Chooses the size of the font and the distances with which a diagram fills its page, and lays it out. */
final class DiagramFit {
    static final double MARGIN = 24;

    /** Below this size text is hard to read in print; the page grows instead. */
    private static final double SMALLEST = 6;

    private static final double STEP = 0.25;
    private static final double LARGEST_GAP = 24;

    private final List<DiagramContent.Column> columns;
    private final DiagramOptions options;

    DiagramFit(DiagramContent content, DiagramOptions options) {
        this.columns = content.columns();
        this.options = options;
    }

    Diagram diagram() {
        double room = options.pageHeight() - 2 * MARGIN;
        double size = columns.size() == 1 ? 10.5 : 9.5;
        DiagramLayout layout = layout(size);
        while (layout.height() > room && size > SMALLEST) {
            size -= STEP;
            layout = layout(size);
        }
        double spare = Math.max(0, room - layout.height()) / DiagramContent.Row.values().length;
        double gap = Math.min(LARGEST_GAP, layout.gap() + spare);
        return new DiagramLayout(columns, size, options.pageWidth(), gap).drawn();
    }

    private DiagramLayout layout(double size) {
        return new DiagramLayout(columns, size, options.pageWidth(), Math.max(12, size * 1.5));
    }
}
