package org.scopedesk.ui.duplicates;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.scopedesk.ui.Texts;
import org.scopedesk.workbench.DuplicateRow;

/** Narrows the list by rule, sources and size: a form that opens, and one line that says what is asked for. */
final class FilterForm extends VBox {
    private static final List<Integer> SIZES = List.of(0, 3, 4, 5, 10);

    private final Texts texts;
    private final GroupListModel model;
    private final ComboBox<String> rule = new ComboBox<>();
    private final ComboBox<String> first = new ComboBox<>();
    private final ComboBox<String> second = new ComboBox<>();
    private final ComboBox<Integer> size = new ComboBox<>();
    private final Label says = new Label("", new FontIcon("fth-filter"));
    private final Tooltip whole = new Tooltip();
    private final VBox form = new VBox();
    private final HBox line;
    private boolean following;

    FilterForm(Texts texts, GroupListModel model) {
        this.texts = texts;
        this.model = model;
        prepare(
                rule,
                "duplicates.filter.rule",
                name -> name.isEmpty() ? any() : model.reasons().rule(inside(name)));
        prepare(first, "duplicates.filter.source", name -> name.isEmpty() ? any() : name);
        prepare(second, "duplicates.filter.second", name -> name.isEmpty() ? any() : name);
        prepare(
                size,
                "duplicates.filter.size",
                least -> least == 0 ? any() : texts.of("duplicates.filter.size.least", least));
        form.getStyleClass().add("filter-form");
        this.line = line();
        for (javafx.scene.Node node : List.of(form, line)) {
            node.managedProperty().bind(node.visibleProperty());
        }
        form.setVisible(false);
        getStyleClass().add("filter-part");
        getChildren().setAll(form, line);
        model.listed().subscribe(now -> now.ifPresent(l -> offer(l.rows())));
        model.filter().subscribe(this::follow);
    }

    /** Opens the form, or closes it. */
    void toggle() {
        form.setVisible(!form.isVisible());
        if (form.isVisible()) {
            rule.requestFocus();
        }
    }

    /** Closes the form, or else clears it; false if there was nothing to close and nothing to clear. */
    boolean back() {
        if (form.isVisible()) {
            form.setVisible(false);
            return true;
        }
        boolean narrow = model.filter().get().isNarrow();
        clear();
        return narrow;
    }

    private void clear() {
        model.filter().set(model.filter().get().with(Optional.empty(), List.of(), 0));
    }

    private <T> void prepare(ComboBox<T> box, String key, Function<T, String> words) {
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public @Nullable T fromString(String text) {
                return null;
            }
        });
        box.setMaxWidth(Double.MAX_VALUE);
        box.setPrefWidth(1);
        box.setAccessibleText(texts.of(key));
        HBox.setHgrow(box, Priority.ALWAYS);
        Label label = new Label(texts.of(key));
        label.getStyleClass().add("quiet");
        label.setMinWidth(USE_PREF_SIZE);
        label.setLabelFor(box);
        HBox row = new HBox(label, box);
        row.getStyleClass().add("form-row");
        row.setAlignment(Pos.CENTER_LEFT);
        form.getChildren().add(row);
        box.valueProperty().addListener((p, old, now) -> ask());
    }

    private HBox line() {
        Button clear = new Button("", new FontIcon("fth-x"));
        clear.getStyleClass().addAll("flat", "button-icon");
        clear.setAccessibleText(texts.of("duplicates.filter.clear"));
        clear.setTooltip(new Tooltip(texts.of("duplicates.filter.clear")));
        clear.setOnAction(e -> clear());
        says.getStyleClass().add("quiet");
        says.setMaxWidth(Double.MAX_VALUE);
        says.setTooltip(whole);
        HBox.setHgrow(says, Priority.ALWAYS);
        HBox made = new HBox(says, clear);
        made.getStyleClass().add("filter-line");
        made.setAlignment(Pos.CENTER_LEFT);
        return made;
    }

    private void offer(List<DuplicateRow> rows) {
        following = true;
        List<String> rules =
                rows.stream().flatMap(row -> row.rules().stream()).distinct().toList();
        fill(
                rule,
                Stream.concat(Stream.of(""), rules.stream().map(FilterForm::outside))
                        .toList());
        List<String> sources = new ArrayList<>(List.of(""));
        rows.stream()
                .flatMap(row -> row.sources().stream())
                .distinct()
                .sorted(Comparator.naturalOrder())
                .forEach(sources::add);
        fill(first, sources);
        fill(second, sources);
        fill(size, SIZES);
        following = false;
        follow(model.filter().get());
    }

    private static <T> void fill(ComboBox<T> box, List<T> items) {
        if (!box.getItems().equals(items)) {
            box.getItems().setAll(items);
        }
    }

    private void follow(GroupFilter filter) {
        following = true;
        List<String> sources = filter.sources().stream().sorted().toList();
        rule.setValue(filter.rule().map(FilterForm::outside).orElse(""));
        if (first.getValue() == null
                || second.getValue() == null
                || !filter.equals(filter.with(filter.rule(), chosenSources(), filter.leastSize()))) {
            first.setValue(sources.isEmpty() ? "" : sources.get(0));
            second.setValue(filter.within() ? sources.get(0) : sources.size() < 2 ? "" : sources.get(1));
        }
        size.setValue(filter.leastSize());
        following = false;
        line.setVisible(filter.isNarrow());
        says.setText(words(filter));
        whole.setText(says.getText());
    }

    private String words(GroupFilter filter) {
        String all = filter.sources().stream().sorted().collect(Collectors.joining(" + "));
        String sources = filter.within() ? texts.of("duplicates.filter.within", all) : all;
        return Stream.of(
                        sources,
                        filter.leastSize() == 0 ? "" : texts.of("duplicates.filter.size.least", filter.leastSize()),
                        filter.rule().map(name -> model.reasons().rule(name)).orElse(""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private void ask() {
        if (following) {
            return;
        }
        String name = rule.getValue() == null ? "" : rule.getValue();
        int least = size.getValue() == null ? 0 : size.getValue();
        model.filter()
                .set(model.filter()
                        .get()
                        .with(name.isEmpty() ? Optional.empty() : Optional.of(inside(name)), chosenSources(), least));
    }

    private List<String> chosenSources() {
        return Stream.of(Optional.ofNullable(first.getValue()), Optional.ofNullable(second.getValue()))
                .flatMap(Optional::stream)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private String any() {
        return texts.of("duplicates.filter.any");
    }

    /** A rule's name as it is in the box, where no text at all stands for any rule. */
    private static String outside(String name) {
        return "=" + name;
    }

    private static String inside(String item) {
        return item.substring(1);
    }
}
