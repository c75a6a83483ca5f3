package org.scopedesk.ui.bulk;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.scopedesk.review.Id;
import org.scopedesk.review.Reason;
import org.scopedesk.review.Verdict;
import org.scopedesk.ui.Texts;
import org.scopedesk.ui.part.Direction;
import org.scopedesk.ui.part.Heading;
import org.scopedesk.ui.part.Named;
import org.scopedesk.ui.part.VerdictMark;
import org.scopedesk.ui.part.WrappingCell;
import org.scopedesk.workbench.BulkService.Preview;

/** Shows what a decision on many records would do, how many and which, and does it or not. */
public final class BulkPane extends VBox {
    private final Texts texts;
    private final BulkModel model;
    private final Runnable undo;
    private final Heading heading = new Heading("");
    private final HBox verdicts = new HBox();
    private final Map<Verdict, ToggleButton> toggles = new EnumMap<>(Verdict.class);
    private final ChoiceBox<Optional<Reason>> reasons = new ChoiceBox<>();
    private final VBox counts = new VBox();
    private final CheckBox alsoChange = new CheckBox();
    private final ListView<String> titles = new ListView<>();
    private final Button decide = new Button();

    /**
     * The pane, seen while something is being prepared.
     *
     * @param undo takes a decision back that was made here
     */
    public BulkPane(Texts texts, BulkModel model, Runnable undo) {
        this.texts = texts;
        this.model = model;
        this.undo = undo;
        verdicts.getStyleClass().add("form-row");
        fillVerdicts();
        reasons.setConverter(new Named<>(reason -> reason.map(Reason::text).orElse(texts.of("bulk.reason"))));
        reasons.setAccessibleText(texts.of("bulk.reason"));
        reasons.setMaxWidth(Double.MAX_VALUE);
        reasons.managedProperty().bind(reasons.visibleProperty());
        counts.getStyleClass().add("bulk-counts");
        alsoChange.setWrapText(true);
        alsoChange.setMinHeight(USE_PREF_SIZE);
        alsoChange.selectedProperty().bindBidirectional(model.alsoChange());
        alsoChange.managedProperty().bind(alsoChange.visibleProperty());
        alsoChange.selectedProperty().addListener((p, old, now) -> nameButton());
        titles.setAccessibleText(texts.of("bulk.which"));
        titles.setCellFactory(list -> new TitleCell(new Label()));
        titles.getStyleClass().add("bulk-titles");
        VBox.setVgrow(titles, Priority.ALWAYS);
        decide.getStyleClass().add("accent");
        decide.setOnAction(e -> model.decide(this.undo));
        Button cancel = new Button(texts.of("bulk.cancel"));
        cancel.setOnAction(e -> model.cancel());
        HBox buttons = new HBox(decide, cancel);
        buttons.getStyleClass().add("form-row");
        getStyleClass().addAll("side-sheet", "bulk-pane");
        getChildren()
                .setAll(
                        heading,
                        verdicts,
                        reasons,
                        counts,
                        alsoChange,
                        new Heading(texts.of("bulk.which")),
                        titles,
                        buttons);
        setVisible(false);
        managedProperty().bind(visibleProperty());
        model.look().addListener((p, old, now) -> show(now));
    }

    /** Where the focus starts: the button that decides, or what is needed before. */
    public Node focusFirst() {
        return decide.isDisabled() && reasons.isVisible() ? reasons : decide;
    }

    private void show(Optional<BulkModel.Look> look) {
        boolean wasVisible = isVisible();
        setVisible(look.isPresent());
        look.ifPresent(now -> {
            Preview preview = now.preview();
            int all = preview.undecided().size()
                    + preview.changing().size()
                    + preview.same().size()
                    + preview.elsewhere().size();
            heading.setText(texts.of("bulk.title", all));
            toggle(preview.verdict()).setSelected(true);
            showReasons(now);
            showCounts(preview);
            alsoChange.setVisible(!preview.changing().isEmpty());
            alsoChange.setText(texts.of("bulk.also", preview.changing().size()));
            boolean couldNot = decide.isDisabled();
            nameButton();
            if (!wasVisible || (couldNot && !decide.isDisabled())) {
                focusFirst().requestFocus();
            }
        });
    }

    /** Made once, so that the focus stays on them while they are chosen from. */
    private void fillVerdicts() {
        ToggleGroup group = new ToggleGroup();
        for (Verdict verdict : Verdict.values()) {
            ToggleButton button =
                    new ToggleButton(texts.of("verdict." + verdict.word()), new FontIcon(VerdictMark.icon(verdict)));
            button.setToggleGroup(group);
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(e -> choose(verdict));
            toggles.put(verdict, button);
            verdicts.getChildren().add(button);
        }
    }

    private ToggleButton toggle(Verdict verdict) {
        return Objects.requireNonNull(toggles.get(verdict));
    }

    /** Another verdict has no reason yet; the one that is chosen cannot be switched off. */
    private void choose(Verdict verdict) {
        toggle(verdict).setSelected(true);
        Optional<Preview> now = model.look().get().map(BulkModel.Look::preview);
        model.choose(verdict, now.filter(p -> p.verdict() == verdict).flatMap(Preview::reason));
    }

    private void showReasons(BulkModel.Look look) {
        reasons.setOnAction(e -> {});
        List<Optional<Reason>> all = new ArrayList<>(List.of(Optional.empty()));
        look.reasons().forEach(reason -> all.add(Optional.of(reason)));
        reasons.getItems().setAll(all);
        Optional<Id<Reason>> given = look.preview().reason();
        reasons.setValue(all.stream()
                .filter(r -> r.map(Reason::id).equals(given))
                .findFirst()
                .orElse(Optional.empty()));
        reasons.setVisible(
                look.preview().verdict() == Verdict.EXCLUDE && !look.reasons().isEmpty());
        reasons.setOnAction(
                e -> model.choose(Verdict.EXCLUDE, reasons.getValue().map(Reason::id)));
    }

    private void showCounts(Preview preview) {
        counts.getChildren().clear();
        count("bulk.undecided", preview.undecided().size());
        count("bulk.changing", preview.changing().size());
        count("bulk.same", preview.same().size());
        count("bulk.elsewhere", preview.elsewhere().size());
    }

    private void count(String key, int count) {
        if (count > 0) {
            Label number = new Label(texts.number(count));
            number.getStyleClass().add("bulk-number");
            number.setMinWidth(56);
            number.setAlignment(Pos.BASELINE_RIGHT);
            Label words = new Label(texts.of(key));
            words.setWrapText(true);
            HBox line = new HBox(number, words);
            line.getStyleClass().add("form-row");
            counts.getChildren().add(line);
        }
    }

    private void nameButton() {
        model.look()
                .get()
                .ifPresent(l -> decide.setText(
                        texts.of("bulk.decide." + l.preview().verdict().word(), model.count())));
        boolean lacks = model.look().get().filter(BulkModel.Look::lacksReason).isPresent();
        decide.setDisable(model.count() == 0 || lacks);
        titles.getItems().clear();
        model.look().get().ifPresent(l -> {
            titles.getItems().addAll(l.undecided());
            titles.getItems().addAll(model.alsoChange().get() ? l.changing() : List.of());
        });
    }

    private static final class TitleCell extends WrappingCell<String> {
        private final Label words;

        TitleCell(Label words) {
            super(words);
            this.words = words;
        }

        @Override
        protected void show(String title) {
            words.setText(title);
            Direction.follow(words);
        }
    }
}
