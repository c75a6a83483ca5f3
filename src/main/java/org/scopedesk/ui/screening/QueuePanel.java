package org.scopedesk.ui.screening;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.scopedesk.review.Decision;
import org.scopedesk.review.Id;
import org.scopedesk.review.ReviewLabel;
import org.scopedesk.review.Source;
import org.scopedesk.screening.QueueFilter;
import org.scopedesk.screening.QueueFilter.Standing;
import org.scopedesk.screening.QueueOrder;
import org.scopedesk.ui.Texts;
import org.scopedesk.ui.part.DayPicker;
import org.scopedesk.ui.part.Heading;
import org.scopedesk.ui.part.LabelChip;
import org.scopedesk.ui.part.Named;
import org.scopedesk.ui.part.Rest;
import org.scopedesk.workbench.QueueService.CriterionChange;

/** The form in which a queue is ordered and narrowed; says how many records that would be before it is done. */
final class QueuePanel extends BorderPane {
    private static final int REST_MILLIS = 200;

    private final Texts texts;
    private final QueueModel model;
    private final QueueWords words;
    private final LabelsModel labelsModel;
    private final Runnable done;
    private final OrderForm order;
    private final ChoiceBox<Standing> standing = new ChoiceBox<>();
    private final TextField contains = new TextField();
    private final TextField from = new TextField();
    private final TextField to = new TextField();
    private final DayPicker since;
    private final CheckBox abstractless = new CheckBox();
    private final ChoiceBox<Optional<CriterionChange>> before = new ChoiceBox<>();
    private final VBox changes = new VBox();
    private final Ticks<Id<Source>> sources = new Ticks<>(this::changed);
    private final Ticks<Id<ReviewLabel>> labels = new Ticks<>(this::changed);
    private final Ticks<String> languages = new Ticks<>(this::changed);
    private final Label says = new Label();
    private final Rest rest = new Rest(this, REST_MILLIS, this::count);
    private boolean filling = true;

    /**
     * The form.
     *
     * @param done is told when the queue is arranged as the form says
     */
    QueuePanel(Texts texts, QueueModel model, QueueWords words, LabelsModel labelsModel, Runnable done) {
        this.texts = texts;
        this.model = model;
        this.words = words;
        this.labelsModel = labelsModel;
        this.done = done;
        this.since = new DayPicker(texts.of("queue.since"), texts.of("queue.since.prompt"));
        this.order = new OrderForm(texts, words, this::changed, this::apply);
        standing.getItems().setAll(Standing.values());
        standing.setConverter(new Named<>(words::name));
        before.setConverter(new Named<>(words::when));
        abstractless.setText(texts.of("queue.abstractless"));
        ScrollPane scroll = new ScrollPane(form());
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setCenter(scroll);
        setBottom(foot());
        getStyleClass().add("queue-panel");
        listen();
    }

    /** Fills the form with what holds now. */
    void fill() {
        QueueModel.Shown now = model.shown().get();
        order.similarTo(now.arrangement().filter().similarTo(), now.similarTo());
        fill(now.arrangement().order(), now.arrangement().filter());
        model.choices(choices -> fill(choices, now.arrangement().filter()));
        focus(order.first());
        changed();
    }

    /** Fills the form for records that were excluded and contain a word. */
    void fillNet() {
        order.similarTo(Optional.empty(), "");
        fill(QueueOrder.AS_IMPORTED, QueueFilter.ALL.standing(Standing.EXCLUDED));
        model.choices(choices -> fill(choices, QueueFilter.ALL));
        focus(contains);
        changed();
    }

    /** Fields inside a scroll pane can take the focus only once it has its skin. */
    private void focus(Node field) {
        applyCss();
        layout();
        field.requestFocus();
    }

    private void fill(QueueOrder now, QueueFilter filter) {
        filling = true;
        order.fill(now);
        standing.setValue(filter.standing());
        contains.setText(filter.words());
        from.setText(text(filter.fromYear()));
        to.setText(text(filter.toYear()));
        abstractless.setSelected(filter.withoutAbstract());
        since.setValue(filter.changedSince()
                .map(at -> LocalDate.ofInstant(at, ZoneId.systemDefault()))
                .orElse(null));
        filling = false;
    }

    private void fill(QueueModel.Choices choices, QueueFilter filter) {
        filling = true;
        sources.fill(
                choices.sources().stream().map(Source::id).toList(),
                id -> new CheckBox(name(choices.sources(), id)),
                filter.sources());
        labels.fill(
                labelsModel.all().get().listed().stream().map(ReviewLabel::id).toList(),
                this::labelBox,
                filter.labels());
        languages.fill(
                choices.languages().entrySet().stream()
                        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                        .map(Map.Entry::getKey)
                        .toList(),
                name -> new CheckBox(texts.of(
                        "queue.language",
                        words.language(name),
                        choices.languages().getOrDefault(name, 0))),
                filter.languages());
        List<Optional<CriterionChange>> all = new ArrayList<>(List.of(Optional.empty()));
        choices.changes().forEach(c -> all.add(1, Optional.of(c)));
        before.getItems().setAll(all);
        before.setValue(all.stream()
                .filter(c -> c.map(CriterionChange::id).equals(filter.decidedBefore()))
                .findFirst()
                .orElse(Optional.empty()));
        filling = false;
    }

    private CheckBox labelBox(Id<ReviewLabel> id) {
        ReviewLabel label = labelsModel.of(List.of(id)).get(0);
        CheckBox box = new CheckBox(label.name());
        box.setGraphic(LabelChip.shape(label.colour()));
        return box;
    }

    private Node form() {
        HBox years = new HBox(from, new Label("–"), to);
        years.getStyleClass().add("form-row");
        from.setAccessibleText(texts.of("queue.years.from"));
        to.setAccessibleText(texts.of("queue.years.to"));
        from.setPrefColumnCount(5);
        to.setPrefColumnCount(5);
        contains.setPromptText(texts.of("queue.words.prompt"));
        standing.setMaxWidth(Double.MAX_VALUE);
        before.setMaxWidth(Double.MAX_VALUE);
        changes.getStyleClass().add("queue-changes");
        VBox form = new VBox(
                order,
                new Heading(texts.of("queue.narrow")),
                OrderForm.part(texts, "queue.standing", standing),
                OrderForm.part(texts, "queue.words", contains),
                OrderForm.part(texts, "queue.years", years),
                abstractless,
                ifAny("queue.sources", sources),
                ifAny("queue.labels", labels),
                ifAny("queue.languages", languages),
                OrderForm.part(texts, "queue.since", since),
                OrderForm.part(texts, "queue.before", before),
                changes);
        form.getStyleClass().add("form");
        return form;
    }

    /** No name stands over boxes that are not there. */
    private Node ifAny(String key, Ticks<?> ticks) {
        VBox part = OrderForm.part(texts, key, ticks);
        part.visibleProperty().bind(Bindings.isNotEmpty(ticks.getChildren()));
        part.managedProperty().bind(part.visibleProperty());
        return part;
    }

    private Node foot() {
        says.getStyleClass().add("queue-would");
        says.setWrapText(true);
        says.setMinHeight(USE_PREF_SIZE);
        Button apply = new Button(texts.of("queue.apply"));
        apply.getStyleClass().add("accent");
        apply.setOnAction(e -> apply());
        apply.setMinWidth(USE_PREF_SIZE);
        Button clear = new Button(texts.of("queue.clear"));
        clear.setMinWidth(USE_PREF_SIZE);
        clear.setOnAction(e -> {
            model.clear();
            done.run();
        });
        HBox buttons = new HBox(apply, clear);
        buttons.getStyleClass().add("form-row");
        VBox foot = new VBox(says, buttons);
        foot.getStyleClass().add("queue-foot");
        VBox.setVgrow(foot, Priority.NEVER);
        return foot;
    }

    private void listen() {
        for (TextField field : List.of(contains, from, to)) {
            field.textProperty().addListener((p, old, now) -> changed());
            OrderForm.onEnter(field, this::apply);
        }
        standing.valueProperty().addListener((p, old, now) -> changed());
        since.valueProperty().addListener((p, old, now) -> changed());
        abstractless.selectedProperty().addListener((p, old, now) -> changed());
        before.valueProperty().addListener((p, old, now) -> {
            showChanges();
            changed();
        });
    }

    private void count() {
        model.count(
                order.order(),
                filter(),
                count -> says.setText(
                        count.isPresent() ? texts.of("queue.would", count.getAsInt()) : texts.of("queue.wrong")));
    }

    private void changed() {
        if (!filling) {
            rest.begin();
        }
    }

    private void apply() {
        rest.stop();
        if (order.lacksQuery()) {
            order.query().requestFocus();
            return;
        }
        model.apply(order.order(), filter(), done, this::tellWrong);
    }

    /** Says which search is wrong and where, and puts the cursor there. */
    private void tellWrong(QueueModel.Wrong wrong) {
        TextField field = wrong.inOrder() ? order.query() : contains;
        says.setText(texts.of("queue.wrong.at", field.getAccessibleText(), wrong.message(), wrong.position() + 1));
        field.requestFocus();
        field.positionCaret(wrong.position());
    }

    private QueueFilter filter() {
        Optional<Id<Decision>> changed =
                before.getValue() == null ? Optional.empty() : before.getValue().map(CriterionChange::id);
        return QueueFilter.ALL
                .standing(standing.getValue())
                .words(contains.getText())
                .years(OrderForm.number(from.getText()), OrderForm.number(to.getText()))
                .withoutAbstract(abstractless.isSelected())
                .sources(sources.ticked())
                .labels(labels.ticked())
                .languages(languages.ticked())
                .changedSince(Optional.ofNullable(since.getValue())
                        .map(day -> day.atStartOfDay(ZoneId.systemDefault()).toInstant()))
                .decidedBefore(changed)
                .similarTo(order.similar());
    }

    /** What changed from the chosen change on. */
    private void showChanges() {
        Optional<CriterionChange> first = before.getValue() == null ? Optional.empty() : before.getValue();
        changes.getChildren().clear();
        first.ifPresent(from -> before.getItems().stream()
                .flatMap(Optional::stream)
                .filter(c -> c.id().compareTo(from.id()) >= 0)
                .forEach(c -> {
                    Label line = new Label(words.what(c));
                    line.setWrapText(true);
                    line.setMinHeight(USE_PREF_SIZE);
                    changes.getChildren().add(line);
                }));
    }

    private static String name(List<Source> sources, Id<Source> id) {
        return sources.stream()
                .filter(s -> s.id().equals(id))
                .map(Source::name)
                .findFirst()
                .orElse("");
    }

    private static String text(OptionalInt year) {
        return year.isPresent() ? Integer.toString(year.getAsInt()) : "";
    }
}
