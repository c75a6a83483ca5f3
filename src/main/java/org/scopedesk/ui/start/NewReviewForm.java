package org.scopedesk.ui.start;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.scopedesk.ui.Desk;
import org.scopedesk.ui.Outside;
import org.scopedesk.ui.Outside.Question;
import org.scopedesk.ui.Texts;
import org.scopedesk.ui.part.Heading;

/** Asks for the title of a new review and the folder to save it in; closed until it is asked for. */
final class NewReviewForm extends VBox {
    private final Texts texts;
    private final Outside outside;
    private final StartModel model;
    private final TextField title = new TextField();

    NewReviewForm(Desk desk, StartModel model) {
        this.texts = desk.texts();
        this.outside = desk.outside();
        this.model = model;
        title.setPromptText(texts.of("start.form.prompt"));
        title.setAccessibleText(texts.of("start.form.title"));
        title.textProperty().bindBidirectional(model.title());
        title.setOnAction(e -> model.create());
        Label titleLabel = new Label(texts.of("start.form.title"));
        titleLabel.setLabelFor(title);
        getChildren().setAll(new Heading(texts.of("start.new")), titleLabel, title, place(), file(), buttons());
        getStyleClass().addAll("card", "form");
        setVisible(false);
        managedProperty().bind(visibleProperty());
    }

    void open() {
        setVisible(true);
        title.requestFocus();
    }

    /** Closes it; false if it was not open. */
    boolean close() {
        boolean open = isVisible();
        setVisible(false);
        return open;
    }

    private HBox place() {
        Label folder = new Label();
        folder.textProperty().bind(model.where().map(w -> texts.of("start.form.where") + "  " + w));
        HBox.setHgrow(folder, Priority.ALWAYS);
        folder.setMaxWidth(Double.MAX_VALUE);
        Button choose = new Button(texts.of("start.form.choose"));
        choose.setMinWidth(USE_PREF_SIZE);
        choose.setOnAction(e -> chooseFolder());
        HBox row = new HBox(folder, choose);
        row.getStyleClass().add("form-row");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Label file() {
        Label file = new Label();
        file.getStyleClass().add("quiet");
        file.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> texts.of(
                                "start.form.file", String.valueOf(model.file().getFileName())),
                        model.title(),
                        model.where()));
        return file;
    }

    private HBox buttons() {
        Button create = new Button(texts.of("start.form.create"));
        create.getStyleClass().add("accent");
        create.disableProperty().bind(Bindings.not(model.canCreate()));
        create.setOnAction(e -> model.create());
        Button cancel = new Button(texts.of("start.form.cancel"));
        cancel.getStyleClass().add("flat");
        cancel.setOnAction(e -> close());
        HBox row = new HBox(create, cancel);
        row.getStyleClass().add("form-row");
        return row;
    }

    private void chooseFolder() {
        Optional<Path> there = Optional.of(model.where().get());
        outside.openFolder(new Question(texts.of("start.chooser.folder"), there, "", List.of()))
                .ifPresent(model.where()::set);
    }
}
