package org.scopedesk.ui.records;

import java.util.Locale;
import org.kordamp.ikonli.javafx.FontIcon;
import org.scopedesk.review.Decision;
import org.scopedesk.screening.Mine;
import org.scopedesk.ui.Texts;
import org.scopedesk.workbench.RecordRow;

/** What the person who looks decided: by a shape, a colour and a word. */
final class DecisionCell extends RowCell {
    private final Texts texts;

    DecisionCell(Texts texts) {
        this.texts = texts;
    }

    @Override
    void show(RecordRow row) {
        row.mine().flatMap(Mine::decision).ifPresent(this::show);
    }

    private void show(Decision decision) {
        String word = decision.verdict().name().toLowerCase(Locale.ROOT);
        FontIcon icon = new FontIcon(
                switch (decision.verdict()) {
                    case INCLUDE -> "fth-check";
                    case EXCLUDE -> "fth-x";
                    case MAYBE -> "fth-help-circle";
                });
        icon.getStyleClass().addAll("state-icon", "decision-" + word);
        setGraphic(icon);
        setText(texts.of("verdict." + word));
    }
}
