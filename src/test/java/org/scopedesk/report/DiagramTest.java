package org.scopedesk.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.fontbox.afm.AFMParser;
import org.apache.fontbox.afm.CharMetric;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scopedesk.report.Diagram.Box;
import org.scopedesk.report.Diagram.Style;
import org.scopedesk.report.Diagram.TextLine;

class DiagramTest {

    @ParameterizedTest
    @CsvSource({"true, true", "true, false", "false, true", "false, false"})
    void everySampleFitsOnThePaperWithoutOverlap(boolean landscape, boolean eachSource) {
        DiagramOptions options = new DiagramOptions(landscape, eachSource);
        for (Map.Entry<String, Flow> sample : SampleFlows.all().entrySet()) {
            Diagram diagram = Diagram.of(sample.getValue(), options);
            assertThat(diagram.width()).as(sample.getKey()).isLessThanOrEqualTo(options.pageWidth() + 0.01);
            assertThat(diagram.height()).as(sample.getKey()).isLessThanOrEqualTo(options.pageHeight() + 0.01);
            diagram.boxes().forEach(box -> assertTextIsInside(box, sample.getKey()));
            assertNoOverlap(diagram.boxes(), sample.getKey());
        }
    }

    @Test
    void theTextsAreThoseOfPrisma() {
        Diagram diagram = Diagram.of(SampleFlows.finished(), new DiagramOptions(true, false));

        assertThat(diagram.boxes())
                .extracting(box -> String.join(" ", texts(box)))
                .containsExactly(
                        "Identification",
                        "Screening",
                        "Included",
                        "Identification of studies via databases and registers",
                        "Records identified from: Databases (n = 1,592) Registers (n = 3)",
                        "Records removed before screening: Duplicate records removed (n = 322)"
                                + " Records marked as ineligible by automation tools (n = 0)"
                                + " Records removed for other reasons (n = 0)",
                        "Records screened (n = 1,273)",
                        "Records excluded (n = 1,240)",
                        "Reports sought for retrieval (n = 33)",
                        "Reports not retrieved (n = 3)",
                        "Reports assessed for eligibility (n = 30)",
                        "Reports excluded: Wrong population (n = 9) Wrong concept (n = 4)",
                        "Studies included in review (n = 16) Reports of included studies (n = 17)");
    }

    @Test
    void theSecondColumnIsThereOnlyIfOtherMethodsWereUsed() {
        assertThat(heads(SampleFlows.finished())).containsExactly(Style.HEAD);
        assertThat(heads(SampleFlows.otherMethods())).containsExactly(Style.HEAD, Style.OTHER_HEAD);
    }

    @Test
    void whatIsUndecidedStandsInDashedBoxes() {
        Diagram diagram = Diagram.of(SampleFlows.unfinished(), DiagramOptions.STANDARD);

        assertThat(diagram.boxes().stream().filter(box -> box.style().isDashed()))
                .extracting(DiagramTest::texts)
                .containsExactly(
                        List.of("Records not yet decided (n = 212)", "Records in conflict (n = 7)"),
                        List.of("Reports not yet decided (n = 21)", "Reports in conflict (n = 2)"));
        assertThat(Diagram.of(SampleFlows.finished(), DiagramOptions.STANDARD).boxes())
                .noneMatch(box -> box.style().isDashed());
    }

    /** A number that is wrapped is known by all its lines, so that the window can make each of them a link. */
    @Test
    void everyLineWithANumberKnowsIt() {
        Diagram diagram = Diagram.of(SampleFlows.everything(), DiagramOptions.STANDARD);
        for (Box box : diagram.boxes()) {
            for (TextLine line : box.lines()) {
                if (line.text().contains("(n")) {
                    String n = String.format(
                            Locale.ROOT, "%,d", line.number().orElseThrow().n());
                    assertThat(line.text()).endsWith("(n\u00a0=\u00a0" + n + ")");
                }
            }
        }
        assertThat(diagram.boxes().stream()
                        .flatMap(box -> box.lines().stream())
                        .filter(line -> line.number().isPresent()))
                .hasSizeGreaterThan(40);
    }

    @Test
    void aWordThatIsTooLongIsBrokenAndNothingIsLost() {
        String word = "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz";
        List<String> lines = Wrapping.wrap("see " + word + " (n)", 10, false, 80, 70);

        assertThat(String.join("", lines)).isEqualTo("see" + word + " (n)");
        assertThat(lines).allMatch(line -> Helvetica.width(line, 10, false) <= 80);
    }

    @Test
    void textIsAsWideAsAdobesMetricsSay() throws IOException {
        for (boolean bold : new boolean[] {false, true}) {
            String name = "/org/apache/pdfbox/resources/afm/Helvetica" + (bold ? "-Bold" : "") + ".afm";
            try (InputStream file = PDDocument.class.getResourceAsStream(name)) {
                for (CharMetric metric : new AFMParser(file).parse(true).getCharMetrics()) {
                    int code = metric.getCharacterCode();
                    if (code >= ' ' && code <= '~' && code != '\'' && code != '`') {
                        assertThat(Helvetica.width(Character.toString(code), 1000, bold))
                                .as("%s %c", name, code)
                                .isCloseTo(metric.getWx(), within(0.01));
                    }
                }
            }
        }
    }

    private static void assertTextIsInside(Box box, String sample) {
        for (TextLine line : box.lines()) {
            if (line.upward()) {
                assertThat(line.y()).as(sample).isLessThan(box.bottom());
                assertThat(line.y() - line.width()).as(sample).isGreaterThan(box.y());
            } else {
                assertThat(line.x()).as(sample).isGreaterThan(box.x());
                assertThat(line.x() + line.width())
                        .as("%s: %s", sample, line.text())
                        .isLessThan(box.right());
                assertThat(line.y()).as(sample).isBetween(box.y() + line.size() * 0.7, box.bottom());
            }
            assertThat(line.size()).as(sample).isGreaterThanOrEqualTo(6);
        }
    }

    private static void assertNoOverlap(List<Box> boxes, String sample) {
        for (int i = 0; i < boxes.size(); i++) {
            for (Box other : boxes.subList(i + 1, boxes.size())) {
                Box box = boxes.get(i);
                boolean apart = box.right() < other.x()
                        || other.right() < box.x()
                        || box.bottom() < other.y()
                        || other.bottom() < box.y();
                assertThat(apart)
                        .as("%s: %s and %s", sample, texts(box), texts(other))
                        .isTrue();
            }
        }
    }

    private static List<Style> heads(Flow flow) {
        return Diagram.of(flow, DiagramOptions.STANDARD).boxes().stream()
                .map(Box::style)
                .filter(style -> style == Style.HEAD || style == Style.OTHER_HEAD)
                .toList();
    }

    private static List<String> texts(Box box) {
        List<String> texts = new ArrayList<>();
        box.lines().forEach(line -> texts.add(line.text().replace('\u00a0', ' ')));
        return texts;
    }
}
