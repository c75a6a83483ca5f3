package org.scopedesk.ui.setup;

import java.util.Date;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.scopedesk.review.Criterion;
import org.scopedesk.review.Reason;
import org.scopedesk.ui.Texts;
import org.scopedesk.ui.key.Keys;
import org.scopedesk.ui.part.Heading;
import org.scopedesk.ui.part.KeyCap;
import org.scopedesk.ui.part.RowList;
import org.scopedesk.ui.part.SavingField;
import org.scopedesk.ui.screening.ReadingCommands;

/** The reasons for exclusion in the order of their keys. */
final class ReasonsCard extends VBox {
    private static final int WITH_KEY = 9;

    private final Texts texts;
    private final Keys keys;
    private final SetupModel model;
    private final NewRow fresh;

    /** A reason that counts as another. */
    private record Merged(Reason reason, Reason into) {}

    ReasonsCard(Texts texts, Keys keys, SetupModel model) {
        this.texts = texts;
        this.keys = keys;
        this.model = model;
        RowList<Reason> rows = new RowList<>(Reason::id, this::row);
        RowList<Merged> merged = new RowList<>(m -> m.reason().id(), this::mergedRow);
        this.fresh = new NewRow(texts.of("setup.reason.new"), texts.of("setup.add"), model::addReason);
        Label hint = new Label(texts.of("setup.reasons.hint"));
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        hint.getStyleClass().add("quiet");
        Button fromCriteria = new Button(texts.of("setup.reason.of.all"));
        fromCriteria.getStyleClass().add("small");
        fromCriteria.setOnAction(e -> model.addReasonsOfCriteria());
        getStyleClass().addAll("card", "form");
        getChildren().setAll(new Heading(texts.of("setup.reasons")), hint, rows, merged, fresh, fromCriteria);
        model.setup()
                .subscribe(now -> now.ifPresent(s -> {
                    rows.show(s.reasons());
                    merged.show(merged(s));
                    boolean covered = s.criteria().stream()
                            .allMatch(c -> s.reasons().stream()
                                    .anyMatch(r -> r.criterion().equals(Optional.of(c.id()))));
                    fromCriteria.setVisible(!covered);
                    fromCriteria.setManaged(!covered);
                }));
    }

    void startNew() {
        fresh.start();
    }

    private Node row(ObservableValue<Reason> reason) {
        KeyCap key = new KeyCap("");
        reason.subscribe(r -> showKey(key, r));
        TextField text = SavingField.line(
                texts.of("setup.reason.text"),
                reason.map(Reason::text),
                changed -> model.reword(reason.getValue(), changed));
        HBox.setHgrow(text, Priority.ALWAYS);
        RowButtons buttons = new RowButtons(
                texts,
                reason.map(Reason::text),
                step -> model.move(reason.getValue(), step),
                () -> model.remove(reason.getValue()));
        Label stems = new Label();
        stems.getStyleClass().addAll("quiet", "reason-stems");
        stems.setWrapText(true);
        stems.managedProperty().bind(stems.visibleProperty());
        reason.subscribe(r -> sayStems(stems, r));
        model.setup().subscribe(now -> sayStems(stems, reason.getValue()));
        VBox history = new VBox();
        history.getStyleClass().add("reason-history");
        MenuButton more = new MenuButton("", new FontIcon("fth-more-horizontal"));
        more.getStyleClass().addAll("flat", "button-icon", "no-arrow");
        more.accessibleTextProperty().bind(reason.map(r -> texts.of("setup.reason.more", r.text())));
        more.setOnShowing(e -> more.getItems().setAll(menu(reason.getValue(), history)));
        more.getItems().setAll(new MenuItem(""));
        HBox row = new HBox(key, text, more, buttons);
        row.getStyleClass().add("form-row");
        row.setAlignment(Pos.CENTER_LEFT);
        return new VBox(row, stems, history);
    }

    private void showKey(KeyCap cap, Reason reason) {
        cap.textProperty().unbind();
        if (reason.position() <= WITH_KEY) {
            cap.textProperty().bind(ReadingCommands.keyOfReason(keys, reason.position()));
        } else {
            cap.setText("–");
        }
    }

    private void sayStems(Label stems, Reason reason) {
        Optional<Criterion> criterion = reason.criterion()
                .flatMap(
                        id -> criteria().stream().filter(c -> c.id().equals(id)).findFirst());
        stems.setVisible(criterion.isPresent());
        criterion.ifPresent(c -> stems.setText(texts.of("setup.reason.stems", c.text())));
    }

    private List<Criterion> criteria() {
        return model.setup().get().map(SetupModel.Setup::criteria).orElse(List.of());
    }

    private List<MenuItem> menu(Reason reason, VBox history) {
        Menu stems = new Menu(texts.of("setup.reason.stems.menu"));
        stems.getItems().add(item(texts.of("setup.reason.stems.none"), () -> model.stems(reason, Optional.empty())));
        criteria().forEach(c -> stems.getItems().add(item(c.text(), () -> model.stems(reason, Optional.of(c.id())))));
        Menu merge = new Menu(texts.of("setup.reason.merge"));
        model.setup().get().map(SetupModel.Setup::reasons).orElse(List.of()).stream()
                .filter(other -> !other.id().equals(reason.id()))
                .forEach(other -> merge.getItems().add(item(other.text(), () -> model.merge(reason, other))));
        merge.setDisable(merge.getItems().isEmpty());
        return List.of(stems, merge, item(texts.of("setup.reason.history"), () -> toggle(history, reason)));
    }

    private void toggle(VBox history, Reason reason) {
        if (!history.getChildren().isEmpty()) {
            history.getChildren().clear();
            return;
        }
        model.history(
                reason,
                versions -> versions.forEach(version -> {
                    Label line = new Label(texts.of(
                            version.removed() ? "setup.reason.was.removed" : "setup.reason.was",
                            Date.from(version.at()),
                            version.by(),
                            version.text()));
                    line.setWrapText(true);
                    line.setMinHeight(USE_PREF_SIZE);
                    line.getStyleClass().add("quiet");
                    history.getChildren().add(line);
                }));
    }

    private Node mergedRow(ObservableValue<Merged> merged) {
        Label line = new Label();
        line.textProperty()
                .bind(merged.map(m -> texts.of(
                        "setup.reason.counts", m.reason().text(), m.into().text())));
        line.setWrapText(true);
        line.setMinHeight(USE_PREF_SIZE);
        line.getStyleClass().add("quiet");
        HBox.setHgrow(line, Priority.ALWAYS);
        line.setMaxWidth(Double.MAX_VALUE);
        Button apart = new Button(texts.of("setup.reason.apart"));
        apart.getStyleClass().add("small");
        apart.setMinWidth(USE_PREF_SIZE);
        apart.setOnAction(e -> model.takeApart(merged.getValue().reason()));
        HBox row = new HBox(line, apart);
        row.getStyleClass().add("form-row");
        return row;
    }

    private static List<Merged> merged(SetupModel.Setup now) {
        return now.merged().entrySet().stream()
                .map(e -> new Merged(e.getKey(), e.getValue()))
                .toList();
    }

    private static MenuItem item(String words, Runnable run) {
        MenuItem item = new MenuItem(words);
        item.setOnAction(e -> run.run());
        return item;
    }
}
