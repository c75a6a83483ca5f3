package org.scopedesk.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.scopedesk.review.Source;
import org.scopedesk.review.SourceKind;
import org.w3c.dom.NodeList;

class WritersTest {
    private static final Diagram EVERYTHING = Diagram.of(SampleFlows.everything(), DiagramOptions.STANDARD);

    @Test
    void svgIsAsItWas() throws IOException {
        Golden.check("finished.svg", svg(Diagram.of(SampleFlows.finished(), DiagramOptions.STANDARD)));
        Golden.check("everything.svg", svg(EVERYTHING));
    }

    @Test
    void svgIsWellFormedAndHoldsEveryLineAsText() throws Exception {
        NodeList texts = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg(EVERYTHING)))
                .getElementsByTagName("text");
        List<String> written = IntStream.range(0, texts.getLength())
                .mapToObj(i -> texts.item(i).getTextContent())
                .toList();

        assertThat(written).isEqualTo(lines(EVERYTHING));
    }

    @Test
    void pdfHasOnePageWhoseTextCanBeSearched() throws IOException {
        Diagram diagram = Diagram.of(SampleFlows.large(), DiagramOptions.STANDARD);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(DiagramPdf.write(diagram, out)).isEmpty();

        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            String text = new PDFTextStripper().getText(document).replace('\u00a0', ' ');
            assertThat(text).contains("Records screened (n = 11,543)", "Academic Search Elite (n = 1,341)");
        }
    }

    @Test
    void theSameDiagramGivesTheSamePdf() throws IOException {
        Diagram diagram = Diagram.of(SampleFlows.finished(), DiagramOptions.STANDARD);
        ByteArrayOutputStream one = new ByteArrayOutputStream();
        ByteArrayOutputStream two = new ByteArrayOutputStream();
        DiagramPdf.write(diagram, one);
        DiagramPdf.write(diagram, two);

        assertThat(one.toByteArray()).isEqualTo(two.toByteArray());
    }

    /** Both odd characters are for private use and so mean nothing that a font could show. */
    @Test
    void aCharacterThatNoFontHasIsToldAndDoesNotFail() throws IOException {
        FlowDesk desk = new FlowDesk();
        Source source = desk.source("Odd \uE123 \uDBFF\uDFFD name", SourceKind.DATABASE);
        Diagram diagram = Diagram.of(desk.add(source, 1, group -> group).flow(), DiagramOptions.STANDARD);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<String> remarks = DiagramPdf.write(diagram, out);

        assertThat(remarks).singleElement().asString().contains("\uDBFF\uDFFD").contains("question mark");
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            assertThat(new PDFTextStripper().getText(document)).contains("Odd ? ? name");
        }
    }

    @Test
    void pngHasTheSizeAskedForAndInkInEveryBox() throws IOException {
        Diagram diagram = Diagram.of(SampleFlows.finished(), DiagramOptions.STANDARD);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DiagramPng.write(diagram, 2, out);
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(out.toByteArray()));

        assertThat(picture.getWidth()).isEqualTo((int) Math.ceil(2 * diagram.width()));
        assertThat(picture.getHeight()).isEqualTo((int) Math.ceil(2 * diagram.height()));
        for (Diagram.Box box : diagram.boxes()) {
            assertThat(hasInk(picture, box)).as(box.toString()).isTrue();
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DiagramPng.write(diagram, 0, out))
                .withMessageContaining("0.0");
    }

    @Test
    void csvIsAsItWas() throws IOException {
        ByteArrayOutputStream finished = new ByteArrayOutputStream();
        assertThat(FlowCsv.write(SampleFlows.finished(), finished)).isEmpty();
        Golden.check("finished.csv", finished.toByteArray());

        ByteArrayOutputStream everything = new ByteArrayOutputStream();
        List<String> remarks = FlowCsv.write(SampleFlows.everything(), everything);
        Golden.check("everything.csv", everything.toByteArray());
        assertThat(remarks)
                .contains(
                        "The review is not finished: 15 reports without an outcome have no row in this file.",
                        "Other methods: \"Records excluded\" (6) has no row in this file.")
                .anyMatch(remark -> remark.contains("co-production / co-design"));
    }

    @Test
    void namesInTheCsvAreHarmless() throws IOException {
        FlowDesk desk = new FlowDesk();
        Source source = desk.source("=HYPERLINK(\"http://x\"), y; z", SourceKind.DATABASE);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<String> remarks = FlowCsv.write(desk.add(source, 2, group -> group).flow(), out);

        assertThat(out.toString(UTF_8)).contains(",\"'=HYPERLINK(\"\"http://x\"\") / y / z, 2\"\n");
        assertThat(remarks).hasSize(3).anyMatch(remark -> remark.contains("formula"));
    }

    @Test
    void aFormulaIsNeutralAndOtherTextStaysAsItIs() {
        assertThat(List.of("=1+1", "+1", "-1", "@x", " =1", "\tx"))
                .extracting(CellText::neutral)
                .allMatch(text -> text.startsWith("'"));
        assertThat(CellText.neutral("Wrong population")).isEqualTo("Wrong population");
        assertThat(CellText.neutral("")).isEmpty();
    }

    private static boolean hasInk(BufferedImage picture, Diagram.Box box) {
        int fill = Integer.decode(box.style().fill()) | 0xff000000;
        for (int x = (int) (2 * box.x()) + 4; x < 2 * box.right() - 4; x++) {
            for (int y = (int) (2 * box.y()) + 4; y < 2 * box.bottom() - 4; y++) {
                if (picture.getRGB(x, y) != fill) {
                    return true;
                }
            }
        }
        return false;
    }

    private static byte[] svg(Diagram diagram) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DiagramSvg.write(diagram, out);
        return out.toByteArray();
    }

    private static List<String> lines(Diagram diagram) {
        return diagram.boxes().stream()
                .flatMap(box -> box.lines().stream())
                .map(Diagram.TextLine::text)
                .toList();
    }
}
