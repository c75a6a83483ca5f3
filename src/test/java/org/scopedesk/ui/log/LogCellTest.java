package org.scopedesk.ui.log;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.NodeOrientation;
import org.junit.jupiter.api.Test;
import org.scopedesk.ui.WindowTest;
import org.scopedesk.ui.part.WholeFont;

final class LogCellTest extends WindowTest {

    @Test
    void aLineIsWrittenInAFontThatHasItsLettersAndInTheirDirection() throws Exception {
        openWindow();
        robot.interact(() -> {
            LogCell<String> cell = new LogCell<>(text -> text, text -> null);
            cell.updateItem("دعم الأقران", false);
            assertThat(cell.getNodeOrientation()).isEqualTo(NodeOrientation.RIGHT_TO_LEFT);
            assertThat(cell.getStyle()).isEqualTo(WholeFont.css("دعم الأقران"));
            cell.updateItem("同伴支持", false);
            assertThat(cell.getNodeOrientation()).isEqualTo(NodeOrientation.INHERIT);
            assertThat(cell.getStyle()).isEqualTo(WholeFont.css("同伴支持"));
            assertThat(cell.getTooltip().getStyle()).isEqualTo(WholeFont.css("同伴支持"));
            cell.updateItem("Peer support", false);
            assertThat(cell.getStyle()).isEmpty();
        });
    }
}
