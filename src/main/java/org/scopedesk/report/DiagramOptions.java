package org.scopedesk.report;

/**
 * How a diagram is laid out.
 *
 * @param landscape true to fit on A4 on its side, false for A4 upright
 * @param eachSource true if the first box also lists the number of each source (PRISMA 2020, first footnote)
 */
public record DiagramOptions(boolean landscape, boolean eachSource) {

    /** Fits on A4 on its side; each source is listed. */
    public static final DiagramOptions STANDARD = new DiagramOptions(true, true);

    double pageWidth() {
        return landscape ? 841.89 : 595.28;
    }

    double pageHeight() {
        return landscape ? 595.28 : 841.89;
    }
}
