package org.scopedesk.ui.sources;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.scopedesk.ui.Texts;
import org.scopedesk.ui.part.Named;
import org.scopedesk.ui.sources.PriorModel.Choice;
import org.scopedesk.workbench.PriorVoter;

/** Whose decisions a file of another screening tool holds, and whose they shall be here. */
final class PriorPane extends BorderPane {
    private final Texts texts;
    private final PriorModel model;
    private final PaneHead head;
    private final GridPane rows = new GridPane();
    private final Button take = new Button();

    PriorPane(Texts texts, PriorModel model) {
        this.texts = texts;
        this.model = model;
        this.head = new PaneHead(texts, model::close);
        rows.getStyleClass().add("prior-rows");
        take.setText(texts.of("sources.prior.take"));
        take.getStyleClass().add("accent");
        take.disableProperty().bind(model.some().not());
        take.setOnAction(e -> model.takeOver());
        VBox body = new VBox(rows, take);
        body.getStyleClass().add("prior-body");
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("screen");
        scroll.setFocusTraversable(false);
        setTop(head);
        setCenter(scroll);
        getStyleClass().add("screen");
        model.prior().subscribe(now -> now.ifPresent(this::show));
    }

    /** Where the focus starts. */
    Node focusFirst() {
        return rows.getChildren().stream()
                .filter(ComboBox.class::isInstance)
                .findFirst()
                .orElse(take);
    }

    private void show(PriorModel.Prior prior) {
        head.say(texts.of("sources.prior.title", prior.file().fileName()), texts.of("sources.prior.sentence"));
        rows.getChildren().clear();
        for (int i = 0; i < prior.voters().size(); i++) {
            PriorVoter voter = prior.voters().get(i);
            Label name = new Label(voter.name().isEmpty() ? texts.of("sources.prior.nameless") : voter.name());
            name.getStyleClass().add("list-title");
            Label counts =
                    new Label(texts.of("sources.prior.counts", voter.included(), voter.excluded(), voter.maybe()));
            counts.getStyleClass().add("quiet");
            rows.addRow(i, name, counts, choices(prior, voter, name.getText()));
        }
    }

    private ComboBox<Choice> choices(PriorModel.Prior prior, PriorVoter voter, String name) {
        List<Choice> all = new ArrayList<>();
        all.add(new Choice.LeaveOut());
        prior.reviewers().forEach(reviewer -> all.add(new Choice.Existing(reviewer)));
        if (!voter.name().isEmpty() && !(model.choice(voter) instanceof Choice.Existing)) {
            all.add(new Choice.New(voter.name()));
        }
        ComboBox<Choice> box = new ComboBox<>();
        box.setConverter(new Named<>(this::words));
        box.getItems().setAll(all);
        box.setValue(model.choice(voter));
        box.setAccessibleText(texts.of("sources.prior.who", name));
        box.setDisable(model.isReadOnly());
        box.valueProperty().addListener((p, old, now) -> model.choose(voter, now));
        return box;
    }

    private String words(Choice choice) {
        if (choice instanceof Choice.Existing one) {
            return texts.of("sources.prior.are", one.reviewer().name());
        }
        return choice instanceof Choice.New one
                ? texts.of("sources.prior.new", one.name())
                : texts.of("sources.prior.leave");
    }
}
