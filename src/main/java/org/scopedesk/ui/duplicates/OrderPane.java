package org.scopedesk.ui.duplicates;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.scopedesk.review.Source;
import org.scopedesk.ui.Texts;
import org.scopedesk.ui.part.Heading;
import org.scopedesk.workbench.PrimaryCriterion;

/** Says which copy of a report is screened: criteria in an order that can be changed, and the preferred sources. */
final class OrderPane extends ScrollPane {
    private final Texts texts;
    private final AccountModel model;
    private final VBox lines = new VBox();

    OrderPane(Texts texts, AccountModel model) {
        this.texts = texts;
        this.model = model;
        lines.getStyleClass().add("account-lines");
        setContent(lines);
        setFitToWidth(true);
        setAccessibleText(texts.of("duplicates.order"));
        getStyleClass().add("account-pane");
        model.account().subscribe(this::show);
    }

    private void show(Optional<AccountModel.Account> read) {
        Optional<String> focused = Optional.ofNullable(lines.getScene())
                .flatMap(scene -> Optional.ofNullable(scene.getFocusOwner()))
                .map(Node::getAccessibleText);
        lines.getChildren().clear();
        read.ifPresent(this::fill);
        focused.ifPresent(this::focus);
    }

    private void fill(AccountModel.Account account) {
        Label sentence = new Label(texts.of("duplicates.order.sentence"));
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        sentence.getStyleClass().add("quiet");
        lines.getChildren().add(sentence);
        List<PrimaryCriterion> used = account.order().criteria();
        List<PrimaryCriterion> all = new ArrayList<>(used);
        Arrays.stream(PrimaryCriterion.values()).filter(c -> !used.contains(c)).forEach(all::add);
        all.forEach(criterion -> lines.getChildren().add(criterion(criterion, used.indexOf(criterion), used.size())));
        lines.getChildren().add(new Heading(texts.of("duplicates.order.sources")));
        int at = 0;
        for (Source source : account.sources()) {
            Label name = new Label(source.name());
            lines.getChildren().add(row(name, at++, account.sources().size(), step -> model.move(source, step)));
        }
    }

    private Node criterion(PrimaryCriterion criterion, int at, int number) {
        CheckBox box =
                new CheckBox(texts.of("duplicates.criterion." + criterion.name().toLowerCase(Locale.ROOT)));
        box.setSelected(at >= 0);
        box.setAccessibleText(box.getText());
        box.setDisable(!model.isOpen() || (at >= 0 && number == 1));
        box.setOnAction(e -> model.use(criterion, box.isSelected()));
        return row(box, at, number, step -> model.move(criterion, step));
    }

    private HBox row(Labeled name, int at, int number, IntConsumer move) {
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox row = new HBox(
                name,
                button("fth-chevron-up", "duplicates.order.up", name.getText(), at > 0, () -> move.accept(-1)),
                button(
                        "fth-chevron-down",
                        "duplicates.order.down",
                        name.getText(),
                        at >= 0 && at < number - 1,
                        () -> move.accept(1)));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Button button(String icon, String key, String of, boolean can, Runnable run) {
        Button button = new Button("", new FontIcon(icon));
        button.getStyleClass().addAll("flat", "button-icon");
        button.setAccessibleText(texts.of(key, of));
        button.setDisable(!can || !model.isOpen());
        button.setOnAction(e -> run.run());
        return button;
    }

    /** Keeps the focus on what it was on, though its row was built anew. */
    private void focus(String accessible) {
        lines.getChildren().stream()
                .filter(HBox.class::isInstance)
                .flatMap(row -> ((HBox) row).getChildren().stream())
                .filter(node -> accessible.equals(node.getAccessibleText()))
                .findFirst()
                .ifPresent(Node::requestFocus);
    }
}
