package org.scopedesk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.scopedesk.ui.memory.Theme;
import org.scopedesk.ui.reading.MarkedText;
import org.scopedesk.workbench.Mark;

/** WCAG 2.2 AA for marked words in both themes: the letters on their ground, and the lines on the page. */
final class MarksContrastTest extends WindowTest {
    private static final double TEXT = 4.5;
    private static final double LINE = 3;

    @Test
    void markedLettersAndTheLinesAroundThemStandOutInBothThemes() throws Exception {
        openWindow();
        for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
            wear(theme);
            for (Mark.Kind kind : Mark.Kind.values()) {
                List<String> poor = new ArrayList<>();
                MarkedText marked = shown(kind);
                robot.interact(() -> look(marked, poor));
                assertThat(poor).as(kind + " " + theme).isEmpty();
            }
        }
    }

    private MarkedText shown(Mark.Kind kind) {
        MarkedText marked = new MarkedText("peer support", List.of(new Mark(0, 12, kind)));
        robot.interact(() -> {
            Scene scene = robot.lookup(".shell").query().getScene();
            ((StackPane) scene.getRoot()).getChildren().add(marked);
        });
        settle();
        return marked;
    }

    private void look(MarkedText marked, List<String> poor) {
        Text text = (Text) marked.lookup(".marked-text");
        Color page = Contrast.behind(marked);
        Color ground = Contrast.color(((Shape) marked.lookup(".mark")).getFill())
                .map(Contrast.over(page))
                .orElseThrow();
        Color letters = Contrast.color(text.getFill()).orElseThrow();
        note(poor, "letters", Contrast.ratio(letters, ground), TEXT);
        marked.lookupAll(".mark-line")
                .forEach(line -> note(
                        poor,
                        "line",
                        Contrast.ratio(
                                Contrast.color(((Shape) line).getStroke()).orElseThrow(), page),
                        LINE));
    }

    private static void note(List<String> poor, String what, double ratio, double needed) {
        if (ratio < needed) {
            poor.add(String.format(Locale.ROOT, "%s %.2f", what, ratio));
        }
    }
}
