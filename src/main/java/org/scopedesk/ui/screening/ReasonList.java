package org.scopedesk.ui.screening;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableStringValue;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.scopedesk.review.Id;
import org.scopedesk.review.Reason;
import org.scopedesk.ui.Texts;
import org.scopedesk.ui.key.Keys;
import org.scopedesk.ui.part.Heading;
import org.scopedesk.ui.part.KeyCap;

/**
 * The reasons with their keys, each a button that excludes for it. Where an exclusion needs a reason, it asks for one:
 * the focus moves to the first reason, and the heading says what to do.
 */
public final class ReasonList extends VBox {
    private static final PseudoClass GIVEN = PseudoClass.getPseudoClass("given");
    private static final PseudoClass ASKING = PseudoClass.getPseudoClass("asking");

    private static final int WITH_KEY = 9;

    private final Texts texts;
    private final Keys keys;
    private final CriteriaModel model;
    private final Consumer<Reason> exclude;
    private final ObservableValue<Boolean> canDecide;
    private final Heading heading;
    private final VBox reasons = new VBox();
    private Optional<Id<Reason>> given = Optional.empty();
    private boolean asking;

    /**
     * @param keys the keys of the reasons
     * @param exclude excludes the record shown for a reason
     * @param canDecide whether that can be done now
     */
    public ReasonList(
            Texts texts, Keys keys, CriteriaModel model, Consumer<Reason> exclude, ObservableValue<Boolean> canDecide) {
        this.texts = texts;
        this.keys = keys;
        this.model = model;
        this.exclude = exclude;
        this.canDecide = canDecide;
        this.heading = new Heading(texts.of("screening.reasons"));
        reasons.getStyleClass().add("reasons");
        getStyleClass().add("reason-list");
        getChildren().setAll(heading, reasons);
        reasons.focusWithinProperty().addListener((p, old, now) -> {
            if (!now) {
                ask(false);
            }
        });
        model.reasons().addListener((p, old, now) -> show(now));
        show(model.reasons().get());
    }

    /** Marks the reason that was given for the record shown. */
    public void mark(Optional<Id<Reason>> reason) {
        given = reason;
        for (Node node : reasons.getChildren()) {
            node.pseudoClassStateChanged(
                    GIVEN, reason.isPresent() && reason.get().equals(node.getUserData()));
        }
    }

    /** Asks for a reason; false if there is none to choose. */
    public boolean ask() {
        if (model.reasons().get().isEmpty()) {
            return false;
        }
        reasons.getChildren().get(0).requestFocus();
        ask(true);
        return true;
    }

    /** Asks no more; false if it did not ask. The focus stays, to be moved by the caller. */
    public boolean endAsking() {
        boolean asked = asking;
        ask(false);
        return asked;
    }

    /** Moves the focus to the next reason, or to the one before; false if none has it. */
    public boolean moveFocus(int direction) {
        List<Node> all = reasons.getChildren();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).isFocused()) {
                all.get(Math.floorMod(i + direction, all.size())).requestFocus();
                return true;
            }
        }
        return false;
    }

    private void ask(boolean now) {
        asking = now;
        heading.setText(texts.of(now ? "screening.reasons.ask" : "screening.reasons"));
        pseudoClassStateChanged(ASKING, now);
    }

    private void show(List<Reason> all) {
        reasons.getChildren().setAll(all.stream().map(this::button).toList());
        if (all.isEmpty()) {
            Label none = new Label(texts.of("screening.reasons.none"));
            none.setWrapText(true);
            none.getStyleClass().add("quiet");
            reasons.getChildren().setAll(none);
        }
        mark(given);
    }

    private Node button(Reason reason) {
        int place = model.reasons().get().indexOf(reason) + 1;
        Button button = new Button(reason.text());
        if (place <= WITH_KEY) {
            ObservableStringValue key = ReadingCommands.keyOfReason(keys, place);
            button.setGraphic(new KeyCap(key));
            button.accessibleTextProperty()
                    .bind(key.map(k -> texts.of("screening.reason.accessible", reason.text(), k)));
        } else {
            button.setAccessibleText(texts.of("screening.reason.keyless", reason.text()));
        }
        button.setWrapText(true);
        button.setMinHeight(USE_PREF_SIZE);
        button.setAlignment(Pos.CENTER_LEFT);
        button.getStyleClass().add("reason");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setUserData(reason.id());
        button.setFocusTraversable(true);
        button.disableProperty().bind(canDecide.map(can -> !can));
        button.setOnAction(e -> exclude.accept(reason));
        return button;
    }
}
