package org.scopedesk.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import javax.imageio.ImageIO;
import org.scopedesk.report.Diagram.Arrow;
import org.scopedesk.report.Diagram.Box;
import org.scopedesk.report.Diagram.Point;
import org.scopedesk.report.Diagram.TextLine;

/** Writes a diagram as a PNG picture; needs no display. */
public final class DiagramPng {

    /** The scale of 300 pixels an inch, as journals ask for. */
    public static final double PRINT = 300 / 72.0;

    private static final float[] DASHES = {3, 2};

    private final Graphics2D graphics;
    private final PictureFont font = new PictureFont();

    private DiagramPng(Graphics2D graphics) {
        this.graphics = graphics;
    }

    /**
     * Writes a diagram; leaves the stream open.
     *
     * @param scale pixels for each point, above 0 and up to 10
     */
    public static void write(Diagram diagram, double scale, OutputStream out) throws IOException {
        if (!ImageIO.write(picture(diagram, scale), "png", out)) {
            throw new IOException("this Java runtime cannot write PNG");
        }
    }

    /** The diagram as a picture. */
    static BufferedImage picture(Diagram diagram, double scale) {
        if (!(scale > 0 && scale <= 10)) {
            throw new IllegalArgumentException("the scale is above 0 and up to 10, not " + scale);
        }
        BufferedImage picture = new BufferedImage(
                (int) Math.ceil(diagram.width() * scale),
                (int) Math.ceil(diagram.height() * scale),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        try {
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, picture.getWidth(), picture.getHeight());
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            graphics.scale(scale, scale);
            new DiagramPng(graphics).draw(diagram);
        } finally {
            graphics.dispose();
        }
        return picture;
    }

    private void draw(Diagram diagram) {
        diagram.arrows().forEach(this::draw);
        diagram.boxes().forEach(this::draw);
    }

    private void draw(Arrow arrow) {
        graphics.setColor(Color.BLACK);
        graphics.setStroke(stroke(arrow.dashed()));
        graphics.draw(path(arrow.shaft()));
        Path2D head = path(arrow.head());
        head.closePath();
        graphics.fill(head);
    }

    private void draw(Box box) {
        RoundRectangle2D rounded = new RoundRectangle2D.Double(
                box.x(), box.y(), box.width(), box.height(), 2 * Box.RADIUS, 2 * Box.RADIUS);
        Rectangle2D plain = new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height());
        graphics.setColor(Color.decode(box.style().fill()));
        graphics.fill(box.style().isRounded() ? rounded : plain);
        graphics.setColor(Color.BLACK);
        graphics.setStroke(stroke(box.style().isDashed()));
        graphics.draw(box.style().isRounded() ? rounded : plain);
        box.lines().forEach(this::draw);
    }

    private void draw(TextLine line) {
        AffineTransform before = graphics.getTransform();
        graphics.translate(line.x(), line.y());
        if (line.upward()) {
            graphics.rotate(-Math.PI / 2);
        }
        Shape outline = font.outline(line);
        graphics.fill(outline);
        if (line.bold()) {
            graphics.setStroke(new BasicStroke((float) (line.size() * LiberationSans.BOLD_STROKE)));
            graphics.draw(outline);
        }
        graphics.setTransform(before);
    }

    private static BasicStroke stroke(boolean dashed) {
        float width = (float) Box.BORDER;
        return dashed
                ? new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, DASHES, 0)
                : new BasicStroke(width);
    }

    private static Path2D path(List<Point> points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points.get(0).x(), points.get(0).y());
        points.subList(1, points.size()).forEach(p -> path.lineTo(p.x(), p.y()));
        return path;
    }
}
