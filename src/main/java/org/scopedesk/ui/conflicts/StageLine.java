package org.scopedesk.ui.conflicts;

import java.text.NumberFormat;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.scopedesk.review.Stage;
import org.scopedesk.screening.Agreement;
import org.scopedesk.ui.Texts;
import org.scopedesk.workbench.ConflictService;

/** The line above the queue: which stage, how many conflicts at each, and how the reviewers agree there. */
final class StageLine extends HBox {
    private final Texts texts;
    private final ConflictsModel model;
    private final Label agreement = new Label();

    StageLine(Texts texts, ConflictsModel model) {
        this.texts = texts;
        this.model = model;
        ToggleGroup group = new ToggleGroup();
        ToggleButton first = button(group, Stage.TITLE_ABSTRACT, "room.title_abstract", "left-pill");
        ToggleButton second = button(group, Stage.FULL_TEXT, "room.full_text", "right-pill");
        HBox stages = new HBox(first, second);
        stages.setMinWidth(USE_PREF_SIZE);
        agreement.getStyleClass().add("agreement");
        agreement.setWrapText(true);
        agreement.setMinHeight(USE_PREF_SIZE);
        agreement.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(agreement, Priority.ALWAYS);
        getStyleClass().add("stage-line");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(stages, agreement);
        model.agreement().addListener((p, old, now) -> showAgreement());
        showAgreement();
    }

    private ToggleButton button(ToggleGroup group, Stage stage, String key, String pill) {
        ToggleButton button = new ToggleButton();
        button.getStyleClass().add(pill);
        button.setToggleGroup(group);
        button.textProperty().bind(model.counts().map(c -> texts.of("conflicts.stage", texts.of(key), c.at(stage))));
        button.setSelected(model.stage().get() == stage);
        model.stage().addListener((p, old, now) -> button.setSelected(now == stage));
        button.setOnAction(e -> {
            button.setSelected(true);
            model.look(stage);
        });
        return button;
    }

    private void showAgreement() {
        agreement.setText(model.agreement().get().stream().map(this::sentence).collect(Collectors.joining(" ")));
        agreement.setTooltip(agreement.getText().isEmpty() ? null : new Tooltip(texts.of("conflicts.agreement.how")));
    }

    private String sentence(ConflictService.Pair pair) {
        Agreement figures = pair.figures();
        String same = texts.of(
                "conflicts.agreement",
                pair.first().name(),
                pair.second().name(),
                figures.bothInclude() + figures.bothExclude(),
                figures.reports(),
                decimal(100 * figures.raw().orElse(0), 1));
        return figures.kappa().isEmpty() ? same + "." : same + "; " + kappa(figures) + ".";
    }

    private String kappa(Agreement figures) {
        Agreement.Interval interval = figures.kappaInterval().orElseThrow();
        return texts.of(
                "conflicts.agreement.kappa",
                decimal(figures.kappa().orElseThrow(), 2),
                decimal(interval.low(), 2),
                decimal(interval.high(), 2));
    }

    private String decimal(double value, int places) {
        NumberFormat format = NumberFormat.getInstance(texts.locale());
        format.setMinimumFractionDigits(places);
        format.setMaximumFractionDigits(places);
        return format.format(value);
    }
}
