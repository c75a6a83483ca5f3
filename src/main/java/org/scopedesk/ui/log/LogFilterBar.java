package org.scopedesk.ui.log;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.scopedesk.review.Stage;
import org.scopedesk.ui.Texts;
import org.scopedesk.ui.part.Rest;
import org.scopedesk.workbench.LogEntry.Kind;
import org.scopedesk.workbench.LogFilter;
import org.scopedesk.workbench.Moment;

/** What of the log is wanted: text, kind, person, stage, from, to; and how many entries that is. */
final class LogFilterBar extends FlowPane {
    private static final int REST_MILLIS = 120;
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("error");

    private final Texts texts;
    private final LogModel model;
    private final TextField text = new TextField();
    private final ComboBox<Optional<Kind>> kind;
    private final ComboBox<Optional<String>> person;
    private final ComboBox<Optional<Stage>> stage;
    private final TextField from = new TextField();
    private final TextField to = new TextField();
    private final Label total = new Label();
    private final Rest rest = new Rest(this, REST_MILLIS, this::ask);
    private boolean quiet;

    LogFilterBar(Texts texts, LogWords words, LogModel model) {
        this.texts = texts;
        this.model = model;
        this.kind = choice("kind", Arrays.asList(Kind.values()), words::kind);
        this.person = choice("person", List.of(), name -> name);
        this.stage = choice("stage", Arrays.asList(Stage.values()), words::stage);
        text.setPromptText(texts.of("log.text"));
        text.setAccessibleText(texts.of("log.text"));
        text.setPrefColumnCount(12);
        moment(from, texts.of("log.from"), texts.of("log.from.field"));
        moment(to, texts.of("log.to"), texts.of("log.to.field"));
        total.getStyleClass().add("heading");
        getStyleClass().add("log-filter");
        getChildren().setAll(text, kind, person, stage, from, to, total);
        text.textProperty().addListener((p, old, now) -> rest.begin());
        model.told().addListener((p, old, now) -> offerPeople(now.people()));
        model.listed().addListener((p, old, now) -> count());
        count();
    }

    TextField text() {
        return text;
    }

    /** Wants everything again; false if everything was wanted. */
    boolean clear() {
        boolean some = !model.filter().equals(LogFilter.ALL)
                || !from.getText().isEmpty()
                || !to.getText().isEmpty();
        if (some) {
            quiet = true;
            text.clear();
            from.clear();
            to.clear();
            kind.setValue(Optional.empty());
            person.setValue(Optional.empty());
            stage.setValue(Optional.empty());
            quiet = false;
            ask();
        }
        return some;
    }

    private void ask() {
        if (quiet) {
            return;
        }
        rest.stop();
        LogFilter wanted = new LogFilter(
                kind.getValue(),
                person.getValue(),
                stage.getValue(),
                read(from, Moment::start),
                read(to, Moment::end),
                text.getText());
        if (!wanted.equals(model.filter())) {
            model.filter(wanted);
        }
    }

    /** The moment in a field; empty if there is none or it cannot be understood, which the field then shows. */
    private static Optional<Instant> read(TextField field, BiFunction<String, ZoneId, Optional<Instant>> how) {
        Optional<Instant> moment = how.apply(field.getText(), ZoneId.systemDefault());
        field.pseudoClassStateChanged(
                WRONG, moment.isEmpty() && !field.getText().isBlank());
        return moment;
    }

    private void moment(TextField field, String prompt, String name) {
        field.setPromptText(prompt);
        field.setAccessibleText(name);
        field.setPrefColumnCount(10);
        field.textProperty().addListener((p, old, now) -> rest.begin());
    }

    private <T> ComboBox<Optional<T>> choice(
            String name, List<T> values, java.util.function.Function<T, String> called) {
        String all = texts.of("log.all." + name);
        ComboBox<Optional<T>> box = new ComboBox<>();
        box.setAccessibleText(texts.of("log.column." + name));
        box.setConverter(new StringConverter<>() {
            @Override
            @SuppressWarnings("NullableOptional")
            public String toString(@Nullable Optional<T> value) { // a box without a value hands over null
                return value == null ? all : value.map(called).orElse(all);
            }

            @Override
            public Optional<T> fromString(String written) {
                return Optional.empty();
            }
        });
        offer(box, values);
        box.getStyleClass().add("log-choice");
        box.setValue(Optional.empty());
        box.valueProperty().addListener((p, old, now) -> ask());
        return box;
    }

    private static <T> void offer(ComboBox<Optional<T>> box, List<T> values) {
        List<Optional<T>> items = new java.util.ArrayList<>(List.of(Optional.<T>empty()));
        values.forEach(value -> items.add(Optional.of(value)));
        box.setItems(FXCollections.observableArrayList(items));
    }

    private void offerPeople(List<String> people) {
        quiet = true;
        Optional<String> chosen = person.getValue();
        offer(person, people);
        person.setValue(
                chosen == null || chosen.isEmpty() || people.contains(chosen.get()) ? chosen : Optional.empty());
        quiet = false;
    }

    private void count() {
        int all = model.told().get().entries().size();
        total.setText(model.listed()
                .get()
                .map(found ->
                        found.size() == all ? texts.of("log.total.all", all) : texts.of("log.total", found.size(), all))
                .orElse(""));
    }
}
