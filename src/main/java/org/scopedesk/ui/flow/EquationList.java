package org.scopedesk.ui.flow;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.scopedesk.report.Equation;
import org.scopedesk.ui.Texts;

/** The equations one below the other, each with its two sides; the broken ones first. */
final class EquationList extends ScrollPane {
    private final Texts texts;
    private final VBox rows = new VBox();

    EquationList(Texts texts) {
        this.texts = texts;
        rows.getStyleClass().add("equations");
        setContent(rows);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("screen");
    }

    void show(FlowNow now) {
        rows.getChildren().clear();
        now.equations().stream().filter(e -> !e.holds()).map(this::row).forEach(rows.getChildren()::add);
        now.equations().stream().filter(Equation::holds).map(this::row).forEach(rows.getChildren()::add);
    }

    private Node row(Equation equation) {
        Label name = new Label(equation.name());
        name.setWrapText(true);
        name.setMinHeight(USE_PREF_SIZE);
        FontIcon sign = new FontIcon(equation.holds() ? "fth-check" : "fth-alert-triangle");
        Label sides = new Label(texts.of(
                equation.holds() ? "flow.equation.holds" : "flow.equation.broken", equation.left(), equation.right()));
        sides.setWrapText(true);
        sides.setMinHeight(USE_PREF_SIZE);
        sides.getStyleClass().add("quiet");
        VBox words = new VBox(name, sides);
        HBox row = new HBox(sign, words);
        row.setAlignment(Pos.TOP_LEFT);
        row.getStyleClass().add(equation.holds() ? "equation" : "equation-broken");
        return row;
    }
}
