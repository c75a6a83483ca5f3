package org.scopedesk.ui.screening;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.scopedesk.review.Criterion;
import org.scopedesk.review.Reason;
import org.scopedesk.ui.Texts;
import org.scopedesk.ui.key.Keys;
import org.scopedesk.ui.part.Heading;

/** The criteria, and below them the reasons with their keys, each a button that excludes for it. */
public final class CriteriaPanel extends VBox {
    private final Texts texts;
    private final CriteriaModel model;
    private final Consumer<Reason> exclude;
    private final ObservableValue<Boolean> canDecide;
    private final VBox criteria = new VBox();
    private final ReasonList reasons;

    /**
     * @param keys the keys of the reasons
     * @param exclude excludes the record shown for a reason
     * @param canDecide whether that can be done now
     */
    public CriteriaPanel(
            Texts texts, Keys keys, CriteriaModel model, Consumer<Reason> exclude, ObservableValue<Boolean> canDecide) {
        this.texts = texts;
        this.model = model;
        this.exclude = exclude;
        this.canDecide = canDecide;
        this.reasons = new ReasonList(texts, keys, model, exclude, canDecide);
        criteria.getStyleClass().add("criteria");
        getStyleClass().add("criteria-panel");
        getChildren().setAll(new Heading(texts.of("screening.criteria")), criteria, reasons);
        model.criteria().addListener((p, old, now) -> showCriteria(now));
        model.reasons()
                .addListener((p, old, now) -> showCriteria(model.criteria().get()));
        showCriteria(model.criteria().get());
    }

    /** The reasons below the criteria. */
    public ReasonList reasons() {
        return reasons;
    }

    private void showCriteria(List<Criterion> all) {
        criteria.getChildren().setAll(all.stream().map(this::row).toList());
        if (all.isEmpty()) {
            criteria.getChildren().setAll(quiet("screening.criteria.none"));
        }
    }

    private Node row(Criterion criterion) {
        String word = texts.of("pcc." + criterion.element().name().toLowerCase(Locale.ROOT));
        Label element = new Label(word.substring(0, 1));
        element.getStyleClass().add("pcc-element");
        element.setMinWidth(USE_PREF_SIZE);
        element.setTooltip(new Tooltip(word));
        element.setAccessibleText(word);
        return reasonOf(criterion)
                .<Node>map(reason -> failing(element, criterion, reason))
                .orElseGet(() -> plain(element, criterion));
    }

    private static Node plain(Label element, Criterion criterion) {
        Label text = new Label(criterion.text());
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        HBox row = new HBox(element, text);
        row.getStyleClass().add("criterion");
        return row;
    }

    /** The first reason in the list that stems from a criterion. */
    private Optional<Reason> reasonOf(Criterion criterion) {
        return model.reasons().get().stream()
                .filter(reason -> reason.criterion().equals(Optional.of(criterion.id())))
                .findFirst();
    }

    /** A criterion that can be said to fail: the record is excluded for the reason that stems from it. */
    private Button failing(Label element, Criterion criterion, Reason reason) {
        Button button = new Button(criterion.text(), element);
        button.setWrapText(true);
        button.getStyleClass().add("criterion-button");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinHeight(USE_PREF_SIZE);
        button.setAlignment(Pos.CENTER_LEFT);
        button.setTooltip(new Tooltip(texts.of("screening.criterion.fails", reason.text())));
        button.setAccessibleText(texts.of("screening.criterion.accessible", criterion.text(), reason.text()));
        button.disableProperty().bind(canDecide.map(can -> !can));
        button.setOnAction(e -> exclude.accept(reason));
        return button;
    }

    private Label quiet(String key) {
        Label label = new Label(texts.of(key));
        label.setWrapText(true);
        label.getStyleClass().add("quiet");
        return label;
    }
}
