package org.scopedesk.ui.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.scopedesk.ui.Outside.Kind;

final class SaveChooserTest {
    private static final Kind SVG = new Kind("Drawing", "svg");
    private static final Kind PNG = new Kind("Picture", "png");

    @Test
    void aNameWithoutKnownEndingGetsThatOfTheKindChosen() {
        assertThat(with("flow")).isEqualTo(Path.of("flow.png"));
        assertThat(with("flow.v2")).isEqualTo(Path.of("flow.v2.png"));
    }

    @Test
    void anEndingThatWasWrittenStays() {
        assertThat(with("flow.SVG")).isEqualTo(Path.of("flow.SVG"));
    }

    private static Path with(String name) {
        return SaveChooser.withEnding(Path.of(name), List.of(SVG, PNG), PNG);
    }
}
