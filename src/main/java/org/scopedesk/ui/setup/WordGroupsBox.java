package org.scopedesk.ui.setup;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.scopedesk.review.MarkStyle;
import org.scopedesk.review.WordGroup;
import org.scopedesk.ui.Texts;
import org.scopedesk.ui.part.RowList;
import org.scopedesk.ui.part.SavingField;
import org.scopedesk.ui.reading.MarkedText;
import org.scopedesk.workbench.Mark;

/** The free groups of highlight words: of each its style, its name and its words. */
final class WordGroupsBox extends VBox {
    private static final String SAMPLE = "abc";
    private static final int ROWS = 3;

    private final Texts texts;
    private final SetupModel model;

    WordGroupsBox(Texts texts, SetupModel model) {
        this.texts = texts;
        this.model = model;
        Label label = new Label(texts.of("setup.groups"));
        label.getStyleClass().add("field-label");
        RowList<WordGroup> rows = new RowList<>(WordGroup::id, this::row);
        getStyleClass().add("word-groups");
        getChildren()
                .setAll(
                        label,
                        rows,
                        new NewRow(texts.of("setup.group.new"), texts.of("setup.add"), model.words()::addGroup));
        model.setup().subscribe(now -> now.ifPresent(s -> rows.show(s.words().groups())));
    }

    private Node row(ObservableValue<WordGroup> group) {
        TextField name = SavingField.line(
                texts.of("setup.group.name"), group.map(WordGroup::name), text -> rename(group.getValue(), text));
        HBox.setHgrow(name, Priority.ALWAYS);
        Button remove = new Button("", new FontIcon("fth-x"));
        remove.getStyleClass().addAll("flat", "button-icon");
        remove.accessibleTextProperty().bind(group.map(g -> texts.of("setup.group.remove", g.name())));
        remove.setOnAction(e -> model.words().remove(group.getValue()));
        HBox head = new HBox(styles(group), name, remove);
        head.getStyleClass().add("form-row");
        head.setAlignment(Pos.CENTER_LEFT);
        TextArea words = SavingField.area(
                texts.of("setup.group.words"),
                ROWS,
                group.map(g -> String.join("\n", g.words())),
                lines -> model.words().saveWords(group.getValue(), lines));
        words.setPromptText(texts.of("setup.group.words"));
        words.accessibleTextProperty().bind(group.map(g -> texts.of("setup.group.words.of", g.name())));
        VBox row = new VBox(head, words);
        row.getStyleClass().add("word-group");
        return row;
    }

    private MenuButton styles(ObservableValue<WordGroup> group) {
        MenuButton button = new MenuButton();
        button.getStyleClass().add("word-group-style");
        button.graphicProperty().bind(group.map(WordGroup::style).map(WordGroupsBox::sample));
        button.accessibleTextProperty()
                .bind(group.map(g -> texts.of("setup.group.style", g.name(), nameOf(g.style()))));
        for (MarkStyle style : MarkStyle.values()) {
            MenuItem item = new MenuItem(nameOf(style), sample(style));
            item.setOnAction(e -> model.words().restyle(group.getValue(), style));
            button.getItems().add(item);
        }
        return button;
    }

    private String nameOf(MarkStyle style) {
        return texts.of("setup.group.style." + style.word());
    }

    private static Node sample(MarkStyle style) {
        return new Group(new MarkedText(SAMPLE, List.of(new Mark(0, SAMPLE.length(), Mark.Kind.of(style)))));
    }

    /** An empty name takes the group away. */
    private void rename(WordGroup group, String name) {
        if (name.isBlank()) {
            model.words().remove(group);
        } else {
            model.words().rename(group, name);
        }
    }
}
