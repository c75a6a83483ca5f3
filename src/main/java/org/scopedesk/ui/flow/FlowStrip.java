package org.scopedesk.ui.flow;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.javafx.FontIcon;
import org.scopedesk.report.FlowNumber;
import org.scopedesk.ui.Texts;
import org.scopedesk.ui.key.Keys;
import org.scopedesk.ui.part.KeyCap;

/** The line above the diagram: what is accounted for, what is still open, and whether the numbers add up. */
final class FlowStrip extends HBox {
    private final Texts texts;
    private final Consumer<FlowNumber> choose;
    private final FontIcon sign = new FontIcon("fth-check-circle");
    private final Label accounted = new Label();
    private final Hyperlink open = new Hyperlink();
    private final Hyperlink conflicts = new Hyperlink();
    private final Button equations = new Button();
    private final FontIcon equationSign = new FontIcon("fth-check");

    FlowStrip(Texts texts, Keys keys, Consumer<FlowNumber> choose, Runnable showEquations) {
        this.texts = texts;
        this.choose = choose;
        accounted.getStyleClass().add("heading");
        equations.getStyleClass().addAll("flat", "flow-equations");
        HBox graphic = new HBox(new KeyCap(keys.written("flow.equations", "E")), equationSign);
        graphic.getStyleClass().add("command-content");
        graphic.setAlignment(Pos.CENTER);
        equations.setGraphic(graphic);
        equations.setOnAction(e -> showEquations.run());
        equations.setMinWidth(USE_PREF_SIZE);
        accounted.setGraphic(sign);
        FlowPane said = new FlowPane(accounted, open, conflicts);
        said.getStyleClass().add("flow-said");
        said.setMinWidth(0);
        HBox.setHgrow(said, Priority.ALWAYS);
        getStyleClass().add("flow-strip");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(said, equations);
    }

    void show(FlowNow now) {
        boolean finished = now.flow().isFinished();
        sign.setIconLiteral(finished ? "fth-check-circle" : "fth-clock");
        accounted.setText(texts.of("flow.accounted", now.accounted(), now.identified()));
        link(open, "flow.open", now.open(texts.of("flow.open.title")));
        link(conflicts, "flow.conflicts", now.conflicts(texts.of("flow.conflicts.title")));
        boolean holds = now.broken().isEmpty();
        equationSign.setIconLiteral(holds ? "fth-check" : "fth-alert-triangle");
        equations.setText(
                holds
                        ? texts.of("flow.equations.hold", now.equations().size())
                        : texts.of("flow.equations.broken", now.broken().size()));
        equations.getStyleClass().remove("flow-broken");
        if (!holds) {
            equations.getStyleClass().add("flow-broken");
        }
    }

    private void link(Hyperlink link, String key, FlowNumber number) {
        link.setVisible(number.n() > 0);
        link.setManaged(number.n() > 0);
        link.setText(texts.of(key, number.n()));
        link.setVisited(false);
        link.setOnAction(e -> {
            link.setVisited(false);
            choose.accept(number);
        });
    }
}
