package org.scopedesk.report;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Liberation Sans, the free font with the widths of Helvetica that comes with PDFBox (SIL Open Font License). */
public final class LiberationSans {

    /** How thick a line round regular letters makes them bold, as a share of the size. */
    public static final double BOLD_STROKE = 0.03;

    private static final String PLACE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private LiberationSans() {}

    /**
     * The font as a TrueType file; it has the regular letters alone.
     *
     * @throws IOException if it cannot be read
     */
    public static InputStream open() throws IOException {
        InputStream file = PDDocument.class.getResourceAsStream(PLACE);
        if (file == null) {
            throw new FileNotFoundException(PLACE);
        }
        return file;
    }
}
