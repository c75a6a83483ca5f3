package org.scopedesk.ui.duplicates;

import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.scopedesk.review.Relation;
import org.scopedesk.ui.Texts;
import org.scopedesk.ui.part.Heading;
import org.scopedesk.ui.part.WrappingCell;
import org.scopedesk.workbench.DuplicateRow;

/**
 * Judges all that one rule brought together: the rules, then a sample of one, then one word for all. Lies over the list
 * while it is open.
 */
final class RulesPane extends VBox {
    private final Texts texts;
    private final Reasons reasons;
    private final RulesModel model;
    private final Label note = new Label();
    private final ListView<RulesModel.Found> rules = new ListView<>();
    private final ListView<DuplicateRow> sample = new ListView<>();
    private final FlowPane words = new FlowPane();
    private final Runnable toRecords;

    /** @param toRecords gives the focus to the records in front, whose keys go through a sample too */
    RulesPane(Texts texts, RulesModel model, Runnable toRecords) {
        this.texts = texts;
        this.reasons = new Reasons(texts);
        this.model = model;
        this.toRecords = toRecords;
        note.getStyleClass().add("quiet");
        note.setWrapText(true);
        note.setMinHeight(USE_PREF_SIZE);
        prepareRules();
        prepareSample();
        words.getStyleClass().add("rules-foot");
        VBox head = new VBox(title(), note);
        head.getStyleClass().add("group-list-head");
        getStyleClass().addAll("group-list-side", "join-pane");
        getChildren().setAll(head, rules, sample, words);
        for (Node node : List.of(rules, sample, words)) {
            node.managedProperty().bind(node.visibleProperty());
        }
        setVisible(false);
        model.rules().subscribe(now -> {
            rules.setItems(FXCollections.observableList(now));
            rules.getSelectionModel().selectFirst();
        });
        model.sample().subscribe(this::show);
        model.selected().subscribe(row -> follow(row.intValue()));
    }

    void open() {
        setVisible(true);
        model.open();
        rules.requestFocus();
    }

    /** Goes back from the sample to the rules, and from them to the list; false if it was closed. */
    boolean back() {
        if (!isVisible()) {
            return false;
        }
        if (model.leaveSample()) {
            rules.requestFocus();
        } else {
            close();
        }
        return true;
    }

    private void close() {
        model.close();
        setVisible(false);
    }

    /** True while a sample of a rule is looked at. */
    boolean hasSample() {
        return sample.isVisible();
    }

    /** Where the focus belongs while the rules are looked through. */
    Node focusFirst() {
        return rules;
    }

    private void prepareRules() {
        rules.setCellFactory(view -> new RuleCell());
        rules.setAccessibleText(texts.of("duplicates.rules"));
        Label none = new Label(texts.of("duplicates.rules.none"));
        none.setWrapText(true);
        none.getStyleClass().addAll("quiet", "list-note");
        rules.setPlaceholder(none);
        rules.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ENTER) {
                look();
                e.consume();
            }
        });
        rules.getStyleClass().add("rule-list");
        VBox.setVgrow(rules, Priority.ALWAYS);
    }

    private void prepareSample() {
        sample.setCellFactory(view -> new SampleCell());
        sample.setAccessibleText(texts.of("duplicates.rules.sample"));
        sample.getSelectionModel().selectedIndexProperty().addListener((p, old, now) -> {
            if (now.intValue() != model.selected().get()) {
                model.select(now.intValue());
            }
        });
        sample.getStyleClass().add("rule-list");
        VBox.setVgrow(sample, Priority.ALWAYS);
    }

    private BorderPane title() {
        Button close = new Button("", new FontIcon("fth-x"));
        close.getStyleClass().addAll("flat", "button-icon");
        close.setAccessibleText(texts.of("duplicates.rules.close"));
        close.setOnAction(e -> close());
        BorderPane title = new BorderPane();
        title.setLeft(new Heading(texts.of("duplicates.rules")));
        title.setRight(close);
        return title;
    }

    private void look() {
        Optional.ofNullable(rules.getSelectionModel().getSelectedItem()).ifPresent(model::look);
    }

    private void show(Optional<RulesModel.Sample> taken) {
        rules.setVisible(taken.isEmpty());
        sample.setVisible(taken.isPresent());
        words.setVisible(taken.isPresent());
        note.setText(taken.map(t -> texts.of(
                        "duplicates.rules.sample.of",
                        t.of().number(),
                        reasons.rule(t.of().rule()),
                        t.rows().size()))
                .orElse(texts.of("duplicates.rules.sentence")));
        words.getChildren().setAll(taken.map(t -> buttons(t.of())).orElse(List.of()));
        sample.setItems(
                FXCollections.observableList(taken.map(RulesModel.Sample::rows).orElse(List.of())));
        if (isVisible() && taken.isPresent()) {
            toRecords.run();
        } else if (isVisible()) {
            rules.requestFocus();
        }
    }

    private void follow(int row) {
        if (row >= 0) {
            sample.getSelectionModel().select(row);
            sample.getFocusModel().focus(row);
            sample.scrollTo(row);
        }
    }

    private List<Node> buttons(RulesModel.Found found) {
        int number = found.number();
        return switch (found.band()) {
            case ASKED ->
                List.of(
                        button(texts.of("duplicates.rules.join", number), Relation.DUPLICATE),
                        button(texts.of("duplicates.rules.apart", number), Relation.DIFFERENT));
            case CERTAIN -> List.of(button(texts.of("duplicates.rules.confirm", number), Relation.DUPLICATE));
            case RELATED -> List.of(button(texts.of("duplicates.rules.relate", number), Relation.RELATED));
        };
    }

    private Button button(String text, Relation relation) {
        Button button = new Button(text);
        if (relation != Relation.DIFFERENT) {
            button.getStyleClass().add("accent");
        }
        button.setDisable(!model.isOpen());
        button.setOnAction(e -> {
            model.judgeAll(relation);
            rules.requestFocus();
        });
        return button;
    }

    /** A rule and how much it brought together. */
    private final class RuleCell extends WrappingCell<RulesModel.Found> {
        private final Label rule;
        private final Label number;

        RuleCell() {
            this(new Label(), new Label("", new FontIcon()));
        }

        private RuleCell(Label rule, Label number) {
            super(rule, number);
            this.rule = rule;
            this.number = number;
            number.getStyleClass().add("group-size");
            number.setAlignment(Pos.CENTER_LEFT);
            setOnMouseClicked(e -> Optional.ofNullable(getItem()).ifPresent(model::look));
        }

        @Override
        protected void show(RulesModel.Found found) {
            rule.setText(Reasons.sentence(reasons.rule(found.rule())));
            ((FontIcon) number.getGraphic()).setIconLiteral(GroupCell.icon(found.band()));
            number.setText(
                    switch (found.band()) {
                        case ASKED -> texts.of("duplicates.rules.asked", found.number());
                        case CERTAIN -> texts.of("duplicates.rules.certain", found.number());
                        case RELATED -> texts.of("duplicates.rules.related", found.number());
                    });
            setAccessibleText(rule.getText() + ". " + number.getText());
        }
    }

    /** A group or pair of the sample. */
    private final class SampleCell extends WrappingCell<DuplicateRow> {
        private final Label title;
        private final Label why;

        SampleCell() {
            this(new Label(), new Label());
        }

        private SampleCell(Label title, Label why) {
            super(title, why);
            this.title = title;
            this.why = why;
            title.getStyleClass().add("list-title");
            why.getStyleClass().add("quiet");
        }

        @Override
        protected void show(DuplicateRow row) {
            title.setText(row.title().isBlank() ? texts.of("reading.untitled") : row.title());
            why.setText(reasons.of(row));
            setAccessibleText(title.getText() + ". " + why.getText());
        }
    }
}
