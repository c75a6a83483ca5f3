package org.scopedesk.ui.screening;

import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.scopedesk.ui.Texts;

/** The goal of this sitting: how many records or minutes, and below it how far that is. */
final class SittingRow extends VBox {
    private final Texts texts;
    private final Label far = new Label();
    private final ProgressBar bar = new ProgressBar(0);

    /** @param amount the field in which the number is chosen */
    SittingRow(Texts texts, SessionGoal goal, Node amount) {
        this.texts = texts;
        Label label = new Label(texts.of("pace.sitting"));
        label.getStyleClass().add("field-label");
        ChoiceBox<SessionGoal.Unit> unit = new ChoiceBox<>();
        unit.getItems().setAll(SessionGoal.Unit.values());
        unit.setConverter(new Words());
        unit.setAccessibleText(texts.of("pace.sitting.unit"));
        unit.valueProperty().bindBidirectional(goal.unit());
        bar.getStyleClass().add("small");
        bar.setMaxWidth(Double.MAX_VALUE);
        far.getStyleClass().add("quiet");
        bar.managedProperty().bind(bar.visibleProperty());
        far.visibleProperty().bind(bar.visibleProperty());
        far.managedProperty().bind(far.visibleProperty());
        HBox line = new HBox(amount, unit);
        line.getStyleClass().add("form-row");
        line.setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("pace-sitting");
        getChildren().setAll(label, line, bar, far);
        goal.standing().subscribe(this::show);
    }

    private void show(Optional<SessionGoal.Standing> standing) {
        bar.setVisible(standing.isPresent());
        standing.ifPresent(now -> {
            bar.setProgress(Math.min(1, now.done() / (double) now.of()));
            far.setText(texts.of("pace.sitting." + word(now.unit()), now.done(), now.of()));
            bar.setAccessibleText(far.getText());
        });
    }

    private static String word(SessionGoal.Unit unit) {
        return unit.name().toLowerCase(Locale.ROOT);
    }

    /** The units in the words of the window. */
    private final class Words extends StringConverter<SessionGoal.Unit> {
        @Override
        public String toString(SessionGoal.Unit unit) {
            return texts.of("pace.sitting.unit." + word(unit));
        }

        @Override
        public SessionGoal.Unit fromString(String text) {
            throw new UnsupportedOperationException("a unit is chosen, not written: " + text);
        }
    }
}
