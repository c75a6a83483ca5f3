package org.scopedesk.ui.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.scopedesk.ui.reading.AbstractSections.Section;

final class AbstractSectionsTest {

    @Test
    void linesWithHeadingsAreSections() {
        assertThat(AbstractSections.of("BACKGROUND: Services employ peers.\nMETHODS: We asked them."))
                .extracting(Section::heading)
                .containsExactly("BACKGROUND", "METHODS");
    }

    @Test
    void headingsInsideOneParagraphAreFound() {
        List<Section> sections =
                AbstractSections.of("Background: Peers work. Methods: We asked. Conclusions: They stay.");
        assertThat(sections).extracting(Section::heading).containsExactly("Background", "Methods", "Conclusions");
        assertThat(sections).extracting(Section::text).containsExactly("Peers work.", "We asked.", "They stay.");
    }

    @Test
    void anOrdinaryTextIsOneSectionWithoutHeading() {
        String text = "This paper describes three themes: trust, time and money. It ends there.";
        assertThat(AbstractSections.of(text)).containsExactly(new Section("", 0, text, 0));
    }

    @Test
    void placesAreThoseOfTheWholeText() {
        String text = "Intro line.\nRESULTS: Twelve people.\nFindings - Many things.";
        for (Section section : AbstractSections.of(text)) {
            assertThat(text.substring(section.start())).startsWith(section.text());
            assertThat(text.substring(section.headingStart())).startsWith(section.heading());
        }
    }

    @Test
    void anEmptyAbstractHasNoSections() {
        assertThat(AbstractSections.of(" \n")).isEmpty();
    }
}
