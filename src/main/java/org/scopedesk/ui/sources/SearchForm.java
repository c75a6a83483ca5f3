package org.scopedesk.ui.sources;

import java.util.Optional;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.scopedesk.review.Id;
import org.scopedesk.review.Search;
import org.scopedesk.review.Source;
import org.scopedesk.review.SourceKind;
import org.scopedesk.ui.Texts;
import org.scopedesk.ui.part.Heading;
import org.scopedesk.ui.part.Named;
import org.scopedesk.ui.part.SavingField;
import org.scopedesk.workbench.SourceOverview;

/** What is reported of the source in front and of its search (PRISMA-S): every field is edited in place. */
final class SearchForm extends VBox {
    private static final double ROOM_FOR_A_SEARCH = 120;

    private final Texts texts;
    private final SourcesModel model;
    private final ChoiceBox<Search> searches = new ChoiceBox<>();
    private final TextField name;
    private boolean following;

    SearchForm(Texts texts, SourcesModel model) {
        this.texts = texts;
        this.model = model;
        this.name = SavingField.line(texts.of("sources.name"), source(Source::name, model::saveName));
        GridPane grid = new GridPane();
        grid.getStyleClass().add("form-grid");
        grid.getColumnConstraints().setAll(half(), half());
        grid.addRow(0, labelled("sources.name", name), labelled("sources.platform", platform()));
        grid.addRow(1, labelled("sources.kind", kind()), labelled("sources.day", day()));
        grid.addRow(2, labelled("sources.ran.by", ranBy()), labelled("sources.reported", reported()));
        VBox strategy = labelled("sources.strategy", strategy());
        grid.add(strategy, 0, 3, 2, 1);
        grid.addRow(
                4,
                labelled(
                        "sources.limits",
                        area("sources.limits", "sources.limits.prompt", Search::limits, model::saveLimits)),
                labelled(
                        "sources.coverage",
                        area("sources.coverage", "sources.coverage.prompt", Search::coverage, model::saveCoverage)));
        getStyleClass().add("form");
        getChildren().setAll(head(), grid);
        setDisable(model.isReadOnly());
    }

    /** Goes into the name, to write another. */
    void startName() {
        name.requestFocus();
        name.selectAll();
    }

    private HBox head() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button another = new Button(texts.of("sources.search.another"), new FontIcon("fth-plus"));
        another.getStyleClass().addAll("small", "flat");
        another.setTooltip(new Tooltip(texts.of("sources.search.another")));
        another.setOnAction(e -> model.addSearch());
        Heading heading = new Heading(texts.of("sources.search"));
        heading.setMinWidth(USE_PREF_SIZE);
        Button remove = new Button("", new FontIcon("fth-x"));
        remove.getStyleClass().addAll("flat", "button-icon");
        remove.setAccessibleText(texts.of("sources.search.remove"));
        remove.setTooltip(new Tooltip(texts.of("sources.search.remove")));
        remove.setMinWidth(USE_PREF_SIZE);
        remove.setOnAction(e -> model.removeSearch());
        remove.visibleProperty().bind(model.isEmptySearch());
        remove.managedProperty().bind(remove.visibleProperty());
        searches.setAccessibleText(texts.of("sources.search.which"));
        searches.setConverter(new Named<>(this::nameOf));
        searches.setOnAction(e -> {
            Search picked = searches.getValue();
            if (!following && picked != null) {
                model.choose(picked);
            }
        });
        searches.setMinWidth(ROOM_FOR_A_SEARCH);
        searches.managedProperty().bind(searches.visibleProperty());
        model.chosen().subscribe(now -> fillSearches());
        model.search().subscribe(now -> fillSearches());
        HBox head = new HBox(heading, searches, remove, gap, another);
        head.getStyleClass().addAll("form-row", "details-heading");
        head.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        return head;
    }

    private void fillSearches() {
        following = true;
        searches.getItems()
                .setAll(model.chosen().get().map(SourceOverview::searches).orElse(java.util.List.of()));
        model.search()
                .get()
                .ifPresent(now -> searches.getItems().stream()
                        .filter(s -> s.id().equals(now.id()))
                        .findFirst()
                        .ifPresent(searches::setValue));
        searches.setVisible(searches.getItems().size() > 1);
        following = false;
    }

    private String nameOf(Search search) {
        return model.chosen()
                .get()
                .map(source -> SearchWords.name(source, search.id(), texts))
                .orElse("");
    }

    private Node platform() {
        return SavingField.line(texts.of("sources.platform"), source(Source::platform, model::savePlatform));
    }

    private Node kind() {
        ChoiceBox<SourceKind> kind = new ChoiceBox<>();
        kind.getItems().setAll(SourceKind.values());
        kind.setConverter(new Named<>(k -> texts.of("sources.kind." + k.word())));
        kind.setAccessibleText(texts.of("sources.kind"));
        kind.setMaxWidth(Double.MAX_VALUE);
        model.chosen()
                .subscribe(now -> now.ifPresent(c -> kind.setValue(c.source().kind())));
        kind.setOnAction(e -> model.chosen()
                .get()
                .ifPresent(c -> Optional.ofNullable(kind.getValue())
                        .ifPresent(k -> model.saveKind(c.source().id(), k))));
        return kind;
    }

    private Node day() {
        return new DayField(texts, model);
    }

    private Node ranBy() {
        return SavingField.line(texts.of("sources.ran.by"), search(Search::ranBy, model::saveRanBy));
    }

    private Node reported() {
        TextField field = SavingField.line(
                texts.of("sources.reported"),
                search(
                        s -> s.reported().isPresent()
                                ? texts.number(s.reported().getAsInt())
                                : "",
                        model::saveReported));
        field.setTextFormatter(
                new TextFormatter<>(change -> change.getControlNewText().matches("[\\d\\h.,’]{0,14}") ? change : null));
        field.setPromptText(texts.of("sources.reported.prompt"));
        field.getStyleClass().add("number-field");
        return field;
    }

    private Node strategy() {
        TextArea area =
                SavingField.area(texts.of("sources.strategy"), 8, search(Search::strategy, model::saveStrategy));
        area.getStyleClass().add("strategy");
        area.setPromptText(texts.of("sources.strategy.prompt"));
        return area;
    }

    private Node area(String key, String prompt, Function<Search, String> value, Saving<Search> save) {
        TextArea area = SavingField.area(texts.of(key), 2, search(value, save));
        area.setPromptText(texts.of(prompt));
        return area;
    }

    /** Saves a text of the source or the search on which it was begun, whichever is in front by then. */
    private interface Saving<T> {
        void save(Id<T> of, String text);
    }

    private ObservableValue<Optional<SavingField.Written>> source(
            Function<Source, String> value, Saving<Source> saving) {
        return model.chosen()
                .map((Optional<SourceOverview> c) -> c.map(SourceOverview::source)
                        .map(s -> new SavingField.Written(s.id(), value.apply(s), text -> saving.save(s.id(), text))));
    }

    private ObservableValue<Optional<SavingField.Written>> search(
            Function<Search, String> value, Saving<Search> saving) {
        return model.search()
                .map((Optional<Search> found) -> found.map(
                        s -> new SavingField.Written(s.id(), value.apply(s), text -> saving.save(s.id(), text))));
    }

    private VBox labelled(String key, Node field) {
        Label label = new Label(texts.of(key));
        label.getStyleClass().add("field-label");
        label.setLabelFor(field);
        VBox box = new VBox(label, field);
        box.getStyleClass().add("labelled");
        return box;
    }

    private static ColumnConstraints half() {
        ColumnConstraints half = new ColumnConstraints();
        half.setPercentWidth(50);
        return half;
    }
}
