package org.scopedesk.ui.screening;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.scopedesk.review.Criterion;
import org.scopedesk.review.Reason;
import org.scopedesk.ui.Texts;
import org.scopedesk.ui.part.Heading;

/** The criteria, and below them the reasons with their keys, each a button that excludes for it. */
public final class CriteriaPanel extends VBox {
    private final Texts texts;
    private final VBox criteria = new VBox();
    private final ReasonList reasons;

    /**
     * @param exclude excludes the record shown for a reason
     * @param canDecide whether that can be done now
     */
    public CriteriaPanel(
            Texts texts, CriteriaModel model, Consumer<Reason> exclude, ObservableValue<Boolean> canDecide) {
        this.texts = texts;
        this.reasons = new ReasonList(texts, model, exclude, canDecide);
        criteria.getStyleClass().add("criteria");
        getStyleClass().add("criteria-panel");
        getChildren().setAll(new Heading(texts.of("screening.criteria")), criteria, reasons);
        model.criteria().addListener((p, old, now) -> showCriteria(now));
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
        Label text = new Label(criterion.text());
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        HBox row = new HBox(element, text);
        row.getStyleClass().add("criterion");
        return row;
    }

    private Label quiet(String key) {
        Label label = new Label(texts.of(key));
        label.setWrapText(true);
        label.getStyleClass().add("quiet");
        return label;
    }
}
