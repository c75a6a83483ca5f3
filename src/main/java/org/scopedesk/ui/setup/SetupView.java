package org.scopedesk.ui.setup;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.scopedesk.ui.Desk;
import org.scopedesk.ui.Texts;
import org.scopedesk.ui.key.Keys;
import org.scopedesk.ui.part.FocusInSight;
import org.scopedesk.ui.part.Heading;
import org.scopedesk.ui.part.SavingField;

/** The nodes of the Review screen: cards in two columns, or in one where there is no room for two. */
final class SetupView extends ScrollPane {
    /** How wide the screen is, in ems, when two columns have room beside each other. */
    private static final double ROOM_FOR_TWO = 76;

    private final GridPane columns = new GridPane();
    private final ObservableValue<Boolean> wide;
    private final Texts texts;
    private final SetupModel model;
    private final ReviewersCard reviewers;
    private final CriteriaCard criteria;
    private final ReasonsCard reasons;
    private final TextArea includeWords;
    private final TextArea excludeWords;

    SetupView(Desk desk, Keys keys, SetupModel model, LabelUses uses) {
        this.texts = desk.texts();
        this.model = model;
        this.reviewers = new ReviewersCard(texts, model);
        this.criteria = new CriteriaCard(texts, model);
        this.reasons = new ReasonsCard(texts, keys, model);
        this.includeWords = words("setup.words.include", s -> s.words().include(), model.words()::saveInclude);
        this.excludeWords = words("setup.words.exclude", s -> s.words().exclude(), model.words()::saveExclude);
        VBox left = new VBox(about(), reviewers, wordsCard());
        VBox right = new VBox(criteria, reasons, new LabelsCard(texts, model, uses));
        left.getStyleClass().add("setup-column");
        right.getStyleClass().add("setup-column");
        columns.getStyleClass().add("setup");
        columns.addRow(0, left, right);
        this.wide = Bindings.createBooleanBinding(
                () -> getWidth() > ROOM_FOR_TWO * desk.settings().textSize().get(),
                widthProperty(),
                desk.settings().textSize());
        wide.subscribe(now -> arrange(right, now));
        setContent(columns);
        FocusInSight.in(this);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().addAll("screen", "setup-scroll");
        setFocusTraversable(false);
    }

    void newCriterion() {
        criteria.startNew();
    }

    void newReason() {
        reasons.startNew();
    }

    void newReviewer() {
        reviewers.startNew();
    }

    void editWords() {
        includeWords.requestFocus();
        includeWords.end();
    }

    /** Beside each other if both are wide enough to read a criterion in, else one under the other. */
    private void arrange(VBox right, boolean wide) {
        GridPane.setConstraints(right, wide ? 1 : 0, wide ? 0 : 1);
        if (wide) {
            columns.getColumnConstraints().setAll(half(), half());
        } else {
            ColumnConstraints whole = new ColumnConstraints();
            whole.setPercentWidth(100);
            columns.getColumnConstraints().setAll(whole);
        }
    }

    private static ColumnConstraints half() {
        ColumnConstraints half = new ColumnConstraints();
        half.setPercentWidth(50);
        return half;
    }

    private VBox about() {
        VBox card = new VBox(
                new Heading(texts.of("setup.about")),
                label("setup.title"),
                field("setup.title", s -> s.details().title(), model::saveTitle),
                label("setup.question"),
                field("setup.question", s -> s.details().question(), model::saveQuestion),
                label("setup.population"),
                field("setup.population", s -> s.details().population(), model::savePopulation),
                label("setup.concept"),
                field("setup.concept", s -> s.details().concept(), model::saveConcept),
                label("setup.context"),
                field("setup.context", s -> s.details().context(), model::saveContext));
        card.getStyleClass().addAll("card", "form");
        return card;
    }

    private VBox wordsCard() {
        Label hint = new Label(texts.of("setup.words.hint"));
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        hint.getStyleClass().add("quiet");
        GridPane grid = new GridPane();
        grid.getStyleClass().add("form-grid");
        grid.addRow(0, label("setup.words.include"), label("setup.words.exclude"));
        grid.addRow(1, includeWords, excludeWords);
        grid.getColumnConstraints().setAll(half(), half());
        VBox card = new VBox(new Heading(texts.of("setup.words")), hint, grid, new WordGroupsBox(texts, model));
        card.getStyleClass().addAll("card", "form");
        return card;
    }

    private Label label(String key) {
        Label label = new Label(texts.of(key));
        label.getStyleClass().add("field-label");
        return label;
    }

    private Node field(String key, Function<SetupModel.Setup, String> value, Consumer<String> save) {
        return SavingField.growing(texts.of(key), of(value), save);
    }

    private TextArea words(String key, Function<SetupModel.Setup, List<String>> value, Consumer<String> save) {
        return SavingField.area(texts.of(key), 6, of(s -> String.join("\n", value.apply(s))), save);
    }

    private ObservableValue<String> of(Function<SetupModel.Setup, String> value) {
        return model.setup().map((Optional<SetupModel.Setup> s) -> s.map(value).orElse(""));
    }
}
