package org.scopedesk.ui.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import javafx.scene.text.Font;
import org.junit.jupiter.api.Test;
import org.scopedesk.ui.WindowTest;

final class WholeFontTest extends WindowTest {

    @Test
    void aScriptThatTheUsualFontLacksIsWrittenInItsOwnWhereThereIsOne() throws Exception {
        openWindow();
        assertThat(WholeFont.css("Ås, Ελλάδα, Москва – “peer”")).isEmpty();
        Map.of(
                        "同伴支持 peer support", "Noto Sans CJK SC",
                        "精神保健におけるピア", "Noto Sans CJK JP",
                        "동료 지원", "Noto Sans CJK KR",
                        "साथी सहायता", "Noto Sans Devanagari")
                .forEach((text, family) -> assertThat(WholeFont.css(text))
                        .isEqualTo(Font.getFamilies().contains(family) ? "-fx-font-family: \"" + family + "\";" : ""));
    }

    @Test
    void aNoticeThatQuotesARecordIsWrittenInAFontThatHasItsLetters() throws Exception {
        openWindow();
        for (String words : List.of("“同伴支持” is excluded", "“دعم الأقران” is excluded", "“Peer support” is excluded")) {
            robot.interact(() -> desk().notices().tell(words));
            settle();
            assertThat(robot.lookup(".notice > .label").queryLabeled().getStyle())
                    .as(words)
                    .isEqualTo(WholeFont.css(words));
        }
    }
}
