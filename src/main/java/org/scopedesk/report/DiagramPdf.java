package org.scopedesk.report;

import java.awt.Color;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.scopedesk.report.Diagram.Arrow;
import org.scopedesk.report.Diagram.Box;
import org.scopedesk.report.Diagram.Point;
import org.scopedesk.report.Diagram.TextLine;

/**
 * Writes a diagram as a PDF of one page whose text can be searched and whose fonts are embedded, as publishers ask for:
 * Liberation Sans, which is as wide as Helvetica; for characters that it lacks a system font; and for what no font has,
 * plain letters or a question mark, which a remark tells. The same diagram gives the same bytes.
 */
public final class DiagramPdf {
    private static final float[] DASHES = {3, 2};

    /** The part of the radius at which a curve's handles make a quarter of a circle. */
    private static final double CURVE = 0.5523;

    private final double pageHeight;
    private final PDPageContentStream page;
    private final PageFonts fonts;

    private DiagramPdf(double pageHeight, PDPageContentStream page, PageFonts fonts) {
        this.pageHeight = pageHeight;
        this.page = page;
        this.fonts = fonts;
    }

    /**
     * Writes a diagram; leaves the stream open.
     *
     * @return remarks for people, one sentence each; empty if every character is shown
     */
    public static List<String> write(Diagram diagram, OutputStream out) throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.setDocumentId(1L);
            document.getDocumentInformation().setTitle("PRISMA 2020 flow diagram");
            document.getDocumentInformation().setCreator("Scopedesk");
            PDPage page = new PDPage(new PDRectangle((float) diagram.width(), (float) diagram.height()));
            document.addPage(page);
            try (PageFonts fonts = new PageFonts(document)) {
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    new DiagramPdf(diagram.height(), content, fonts).draw(diagram);
                }
                document.save(out);
                return fonts.remarks();
            }
        }
    }

    private void draw(Diagram diagram) throws IOException {
        page.setLineWidth((float) Box.BORDER);
        for (Arrow arrow : diagram.arrows()) {
            draw(arrow);
        }
        for (Box box : diagram.boxes()) {
            draw(box);
        }
    }

    private void draw(Arrow arrow) throws IOException {
        dash(arrow.dashed());
        page.setNonStrokingColor(Color.BLACK);
        trace(arrow.shaft());
        page.stroke();
        trace(arrow.head());
        page.fill();
    }

    private void draw(Box box) throws IOException {
        dash(box.style().isDashed());
        page.setNonStrokingColor(Color.decode(box.style().fill()));
        if (box.style().isRounded()) {
            traceRounded(box);
        } else {
            page.addRect(f(box.x()), up(box.bottom()), f(box.width()), f(box.height()));
        }
        page.fillAndStroke();
        page.setNonStrokingColor(Color.BLACK);
        for (TextLine line : box.lines()) {
            draw(line);
        }
    }

    private void draw(TextLine line) throws IOException {
        PageFonts.Run run = fonts.run(line.text());
        double width = run.width(line.size());
        boolean other = line.bold() || width > line.width();
        page.beginText();
        page.setRenderingMode(line.bold() ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
        page.setLineWidth(f(line.bold() ? line.size() * LiberationSans.BOLD_STROKE : Box.BORDER));
        page.setLineDashPattern(new float[0], 0);
        page.setHorizontalScaling(other ? f(100 * line.width() / width) : 100);
        page.setTextMatrix(
                line.upward()
                        ? Matrix.getRotateInstance(Math.PI / 2, f(line.x()), up(line.y()))
                        : Matrix.getTranslateInstance(f(line.x()), up(line.y())));
        for (PageFonts.Part part : run.parts()) {
            page.setFont(part.font(), f(line.size()));
            page.showText(part.text());
        }
        page.endText();
        page.setLineWidth((float) Box.BORDER);
    }

    private void dash(boolean dashed) throws IOException {
        page.setLineDashPattern(dashed ? DASHES : new float[0], 0);
    }

    private void trace(List<Point> points) throws IOException {
        page.moveTo(f(points.get(0).x()), up(points.get(0).y()));
        for (Point point : points.subList(1, points.size())) {
            page.lineTo(f(point.x()), up(point.y()));
        }
    }

    private void traceRounded(Box box) throws IOException {
        double r = Box.RADIUS;
        double k = r * (1 - CURVE);
        double left = box.x();
        double right = box.right();
        double top = box.y();
        double bottom = box.bottom();
        page.moveTo(f(left + r), up(top));
        page.lineTo(f(right - r), up(top));
        page.curveTo(f(right - k), up(top), f(right), up(top + k), f(right), up(top + r));
        page.lineTo(f(right), up(bottom - r));
        page.curveTo(f(right), up(bottom - k), f(right - k), up(bottom), f(right - r), up(bottom));
        page.lineTo(f(left + r), up(bottom));
        page.curveTo(f(left + k), up(bottom), f(left), up(bottom - k), f(left), up(bottom - r));
        page.lineTo(f(left), up(top + r));
        page.curveTo(f(left), up(top + k), f(left + k), up(top), f(left + r), up(top));
        page.closePath();
    }

    /** PDF measures upwards from the lower edge. */
    private float up(double y) {
        return f(pageHeight - y);
    }

    private static float f(double value) {
        return (float) value;
    }
}
