package org.scopedesk.ui.sources;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.scopedesk.citation.Reread;
import org.scopedesk.review.Repair;
import org.scopedesk.review.SetAside;
import org.scopedesk.ui.Texts;
import org.scopedesk.ui.key.KeyNames;
import org.scopedesk.ui.part.KeyCap;
import org.scopedesk.ui.part.TabLeaves;

/** The text of one rejected entry, to be mended and read again; of a repaired one both texts and who did it. */
final class RepairPane extends VBox {
    private final Texts texts;
    private final RejectedModel model;
    private final Label why = sentence("");
    private final TextArea editor = new TextArea();
    private final VBox outcome = new VBox();

    RepairPane(Texts texts, RejectedModel model) {
        this.texts = texts;
        this.model = model;
        getStyleClass().add("repair");
        outcome.getStyleClass().add("repair-outcome");
        editor.setWrapText(true);
        TabLeaves.from(editor);
        editor.getStyleClass().add("raw");
        editor.setAccessibleText(texts.of("sources.rejected.editor"));
        editor.setEditable(!model.isReadOnly());
        editor.textProperty()
                .addListener((p, old, now) -> model.chosen()
                        .get()
                        .filter(entry -> entry.repair().isEmpty())
                        .ifPresent(entry -> model.draft(entry, now)));
        VBox.setVgrow(editor, Priority.ALWAYS);
        model.chosen().subscribe(now -> now.ifPresent(this::show));
        model.result().subscribe(now -> say());
    }

    /** The editor, if there is something to mend. */
    Optional<Node> focusFirst() {
        return getChildren().contains(editor) ? Optional.of(editor) : Optional.empty();
    }

    private void show(SetAside entry) {
        why.setText(texts.of(
                "sources.rejected.line", entry.entry().line(), entry.entry().problem()));
        Optional<Repair> repair = entry.repair();
        if (repair.isPresent()) {
            getChildren().setAll(why, repaired(entry, repair.get()));
        } else {
            editor.setText(model.draft(entry));
            getChildren().setAll(why);
            headers().ifPresent(getChildren()::add);
            getChildren().addAll(editor, foot(entry), outcome);
        }
        say();
    }

    /** The headers of a table, since a row alone does not tell what its cells are. */
    private Optional<Node> headers() {
        List<String> headers =
                model.entries().get().map(RejectedModel.Entries::headers).orElse(List.of());
        if (headers.isEmpty()) {
            return Optional.empty();
        }
        Label label = sentence(texts.of("sources.rejected.headers", headers.size(), String.join(" · ", headers)));
        label.getStyleClass().add("quiet");
        return Optional.of(label);
    }

    private Node foot(SetAside entry) {
        Button read = new Button(texts.of("sources.rejected.read"), new KeyCap(KeyNames.shown("Shortcut+Enter")));
        read.getStyleClass().add("accent");
        read.setDisable(model.isReadOnly());
        read.setOnAction(e -> model.read());
        Button back = new Button(texts.of("sources.rejected.restore"));
        back.setOnAction(e -> editor.setText(entry.entry().raw()));
        HBox foot = new HBox(read, back);
        foot.getStyleClass().add("form-row");
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }

    private Node repaired(SetAside entry, Repair repair) {
        String when = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(texts.locale())
                .withZone(ZoneId.systemDefault())
                .format(repair.at());
        Label who = sentence(
                repair.by().isBlank()
                        ? texts.of("sources.rejected.repaired", when)
                        : texts.of("sources.rejected.repaired.by", when, repair.by()));
        who.setGraphic(new FontIcon("fth-check"));
        Button record = new Button(texts.of("sources.rejected.record"));
        record.setOnAction(e -> model.showRecord(repair));
        VBox all = new VBox(
                who,
                record,
                named("sources.rejected.mended", area(repair.raw())),
                named("sources.rejected.original", area(entry.entry().raw())));
        all.getStyleClass().add("repair-texts");
        ScrollPane scroll = new ScrollPane(all);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("screen");
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        return scroll;
    }

    private VBox named(String key, TextArea area) {
        area.setAccessibleText(texts.of(key));
        return Choices.labelled(texts.of(key), area);
    }

    private static TextArea area(String text) {
        TextArea area = new TextArea(text);
        area.setEditable(false);
        area.setWrapText(true);
        TabLeaves.from(area);
        area.getStyleClass().add("raw");
        area.setPrefRowCount((int) Math.min(14, Math.max(3, text.lines().count() + 1)));
        return area;
    }

    private void say() {
        outcome.getChildren().clear();
        if (model.result().get().orElse(null) instanceof Reread.Result.Refused refused) {
            Label label = sentence(texts.of("sources.rejected.refused", refused.why()));
            label.setGraphic(new FontIcon("fth-alert-circle"));
            outcome.getChildren().setAll(List.of(label));
        }
    }

    private static Label sentence(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
