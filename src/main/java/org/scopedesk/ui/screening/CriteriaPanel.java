package org.scopedesk.ui.screening;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.scopedesk.review.Criterion;
import org.scopedesk.review.Id;
import org.scopedesk.review.Reason;
import org.scopedesk.ui.Texts;
import org.scopedesk.ui.part.Heading;
import org.scopedesk.ui.part.KeyCap;

/** The criteria, and below them the reasons with their keys, each a button that excludes for it. */
public final class CriteriaPanel extends VBox {
    private static final PseudoClass GIVEN = PseudoClass.getPseudoClass("given");

    private final Texts texts;
    private final CriteriaModel model;
    private final Consumer<Reason> exclude;
    private final ObservableValue<Boolean> canDecide;
    private final VBox criteria = new VBox();
    private final VBox reasons = new VBox();
    private Optional<Id<Reason>> given = Optional.empty();

    /**
     * @param exclude excludes the record shown for a reason
     * @param canDecide whether that can be done now
     */
    public CriteriaPanel(
            Texts texts, CriteriaModel model, Consumer<Reason> exclude, ObservableValue<Boolean> canDecide) {
        this.texts = texts;
        this.model = model;
        this.exclude = exclude;
        this.canDecide = canDecide;
        criteria.getStyleClass().add("criteria");
        reasons.getStyleClass().add("reasons");
        getStyleClass().add("criteria-panel");
        getChildren()
                .setAll(
                        new Heading(texts.of("screening.criteria")),
                        criteria,
                        new Heading(texts.of("screening.reasons")),
                        reasons);
        model.criteria().addListener((p, old, now) -> showCriteria(now));
        model.reasons().addListener((p, old, now) -> showReasons(now));
        showCriteria(model.criteria().get());
        showReasons(model.reasons().get());
    }

    /** Marks the reason that was given for the record shown. */
    public void mark(Optional<Id<Reason>> reason) {
        given = reason;
        for (Node node : reasons.getChildren()) {
            node.pseudoClassStateChanged(
                    GIVEN, reason.isPresent() && reason.get().equals(node.getUserData()));
        }
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

    private void showReasons(List<Reason> all) {
        reasons.getChildren().setAll(all.stream().map(this::button).toList());
        if (all.isEmpty()) {
            reasons.getChildren().setAll(quiet("screening.reasons.none"));
        }
        mark(given);
    }

    private Node button(Reason reason) {
        int key = model.reasons().get().indexOf(reason) + 1;
        Button button = new Button(reason.text());
        if (key <= 9) {
            button.setGraphic(new KeyCap(Integer.toString(key)));
        }
        button.setWrapText(true);
        button.setMinHeight(USE_PREF_SIZE);
        button.setAlignment(Pos.CENTER_LEFT);
        button.getStyleClass().add("reason");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setUserData(reason.id());
        button.setAccessibleText(texts.of("screening.reason.accessible", reason.text(), key));
        button.setFocusTraversable(true);
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
