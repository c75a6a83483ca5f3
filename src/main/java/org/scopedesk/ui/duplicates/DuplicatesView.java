package org.scopedesk.ui.duplicates;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Id;
import org.scopedesk.ui.Desk;
import org.scopedesk.ui.Room;
import org.scopedesk.ui.Session;
import org.scopedesk.ui.Subject;
import org.scopedesk.ui.Texts;
import org.scopedesk.ui.key.Command;
import org.scopedesk.ui.key.Keys;
import org.scopedesk.ui.part.CommandButton;
import org.scopedesk.ui.part.EmptyState;
import org.scopedesk.ui.part.RememberedSplit;
import org.scopedesk.ui.reading.Reading;
import org.scopedesk.workbench.Fate;
import org.scopedesk.workbench.Ground;

/** The nodes of the Duplicates screen. */
final class DuplicatesView extends BorderPane {
    private static final int MOST_REASONS = 3;
    private static final double WIDEST_TOOLTIP = 560;
    /** The height that the reasons always have, in ems: two lines and the space around them. */
    private static final double LEAST_REASON = 4.6;

    private static final double MOST_OF_PANE = 0.32;

    private final Desk desk;
    private final Texts texts;
    private final Keys keys;
    private final DuplicatesModel model;
    private final GroupListView list;
    private final SideBySidePane side;
    private final JoinPane join;
    private final RulesModel ruled;
    private final RulesPane rules;
    private final DuplicatesSheets sheets;
    private final AccountWords account;
    private final Label numbers = new Label();
    private final Label behind = new Label("", new FontIcon("fth-clock"));
    private final Label why = new Label();
    private final Label fate = new Label("", new FontIcon("fth-corner-down-right"));
    private final Label contradicted = new Label("", new FontIcon("fth-alert-circle"));
    private final SplitPane work;
    private final EmptyState nothing;
    private final EmptyState never;
    private final EmptyState none;

    DuplicatesView(Desk desk, Session session, Keys keys, DuplicatesModel model, DuplicatesCommands commands) {
        this.desk = desk;
        this.texts = desk.texts();
        this.keys = keys;
        this.model = model;
        this.list = new GroupListView(desk, model, button(commands.narrow()));
        this.side = new SideBySidePane(desk, keys, model);
        this.join = new JoinPane(desk, new JoinModel(desk, session), model, side::requestFocus);
        this.ruled = new RulesModel(desk, session, model);
        this.rules = new RulesPane(texts, ruled, side::requestFocus);
        this.sheets = new DuplicatesSheets(desk, session, model);
        this.account = new AccountWords(texts, session);
        this.nothing = empty(
                "duplicates.nothing.title",
                "duplicates.nothing.sentence",
                "fth-database",
                step("duplicates.nothing.step", () -> desk.go(Room.SOURCES, new Subject.ImportFiles())));
        this.never = empty("duplicates.never.title", "duplicates.never.sentence", "fth-copy", button(commands.find()));
        this.none = empty(
                "duplicates.none.title",
                "duplicates.none.sentence",
                "fth-check-circle",
                step("duplicates.none.step", () -> desk.go(Room.TITLE_ABSTRACT)),
                step("duplicates.join", commands.join()::run));
        this.work = new RememberedSplit(desk.memory(), "duplicates", 0.34, new StackPane(list, join, rules), records());
        SplitPane.setResizableWithParent(work.getItems().get(0), false);
        SplitPane.setResizableWithParent(work.getItems().get(1), true);
        setTop(summary(commands));
        StackPane.setAlignment(sheets, Pos.CENTER_RIGHT);
        setCenter(new StackPane(work, nothing, never, none, sheets));
        getStyleClass().add("screen");
        model.list().listed().subscribe(now -> now.ifPresentOrElse(this::show, () -> front(null)));
        model.front().subscribe(now -> {
            explain(now);
            model.list().listed().get().ifPresent(this::show);
        });
        for (Node over : List.of(join, rules)) {
            over.visibleProperty()
                    .addListener((p, old, now) -> model.list().listed().get().ifPresent(this::show));
        }
        side.sceneProperty().addListener((p, old, now) -> handFocusOn());
        model.column().subscribe(now -> sayFate(model.front().get()));
        model.finding().subscribe(now -> model.list().listed().get().ifPresent(this::show));
    }

    SideBySidePane side() {
        return side;
    }

    GroupListView list() {
        return list;
    }

    DuplicatesSheets sheets() {
        return sheets;
    }

    void openRules() {
        front(work);
        join.close();
        rules.open();
    }

    /** Opens the search for a record that belongs to the one in front, also to one of a sample. */
    void openJoin() {
        front(work);
        Optional<Id<BibRecord>> sampled = rules.hasSample() ? model.chosen().map(BibRecord::id) : Optional.empty();
        leaveRules();
        sampled.ifPresent(model::show);
        join.open();
    }

    /** Goes back to the list from the rules, if they are open. */
    void leaveRules() {
        while (rules.back()) {
            model.leaveChosen();
        }
    }

    /** Goes up ({@code -1}) or down in what is on the left: the sample of a rule, or the list. */
    void move(int step) {
        if (!ruled.move(step)) {
            model.move(step);
        }
    }

    /** Goes back one level; false if there is none. */
    boolean back() {
        if (sheets.close() || rules.back()) {
            return true;
        }
        boolean left = model.leaveChosen();
        boolean closed = join.close();
        return left || closed || list.clearFilter();
    }

    Node focusFirst() {
        if (rules.isVisible() && !rules.hasSample()) {
            return rules.focusFirst();
        }
        if (work.isVisible()) {
            return side.getScene() == null ? this : side; // a split takes up what it holds when it is laid out
        }
        return Stream.of(nothing, never, none)
                .filter(Node::isVisible)
                .map(empty -> empty.lookup(".button"))
                .findFirst()
                .orElse(this);
    }

    /** Whoever came before anything was read goes on to what is there now. */
    private void handFocusOn() {
        if (isFocused()) {
            focusFirst().requestFocus();
        }
    }

    /** Puts the selected text, else the chosen record as a citation, on the clipboard. */
    void copy() {
        String selected = side.selected();
        String copied = selected.isEmpty()
                ? model.chosen()
                        .map(r -> Reading.plain(r.citation(), List.of()).asCitation())
                        .orElse("")
                : selected;
        if (!copied.isEmpty()) {
            desk.copy(copied, texts.of(selected.isEmpty() ? "reading.copied.citation" : "reading.copied.text"));
        }
    }

    private Node summary(DuplicatesCommands commands) {
        numbers.getStyleClass().add("summary-numbers");
        behind.getStyleClass().add("summary-behind");
        for (Label label : List.of(numbers, behind)) {
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
            label.managedProperty().bind(label.visibleProperty());
        }
        VBox words = new VBox(numbers, behind);
        words.setAlignment(Pos.CENTER_LEFT);
        VBox line = new VBox(words, new ToolRow(desk, keys, commands.top()));
        line.getStyleClass().add("summary-line");
        return line;
    }

    private CommandButton button(Command command) {
        return new CommandButton(
                command,
                texts.of(command.name()),
                keys.written(command.name(), command.usualKeys().get(0)));
    }

    private Node records() {
        why.setWrapText(true);
        why.setMinHeight(0);
        Tooltip whole = new Tooltip();
        whole.textProperty().bind(why.textProperty());
        whole.setWrapText(true);
        whole.setMaxWidth(WIDEST_TOOLTIP);
        why.setTooltip(whole);
        why.getStyleClass().add("compare-why");
        why.setMaxWidth(Double.MAX_VALUE);
        for (Label line : List.of(fate, contradicted)) {
            line.setWrapText(true);
            line.setMinHeight(USE_PREF_SIZE);
            line.setMaxWidth(Double.MAX_VALUE);
            line.managedProperty().bind(line.visibleProperty());
        }
        fate.getStyleClass().addAll("compare-fate", "quiet");
        contradicted.getStyleClass().add("compare-contradicted");
        BorderPane records = new BorderPane(side);
        records.setTop(new VBox(new AftermathLine(desk, model), why, contradicted, fate));
        records.setMinWidth(360);
        // the reasons give way to the records they are about
        why.maxHeightProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> Math.max(
                                LEAST_REASON * desk.settings().textSize().get(), records.getHeight() * MOST_OF_PANE),
                        records.heightProperty(),
                        desk.settings().textSize()));
        return records;
    }

    private EmptyState empty(String title, String sentence, String icon, Node... steps) {
        return new EmptyState(icon, texts.of(title), texts.of(sentence), steps);
    }

    private Button step(String key, Runnable run) {
        Button step = new Button(texts.of(key));
        step.getStyleClass().add("accent");
        step.setOnAction(e -> run.run());
        return step;
    }

    private void show(GroupListModel.Listed now) {
        numbers.setText(texts.of(
                "duplicates.numbers",
                now.summary().records(),
                now.summary().groups(),
                now.summary().duplicates(),
                now.summary().asked()));
        boolean ever = now.since() < now.summary().records();
        behind.setText(texts.of("duplicates.behind", now.since()));
        behind.setVisible(now.since() > 0 && ever && !model.finding().get());
        getTop().setVisible(now.summary().records() > 0);
        if (now.summary().records() == 0) {
            front(nothing);
        } else if (!now.rows().isEmpty() || model.front().get().isPresent() || join.isVisible() || rules.isVisible()) {
            front(work);
        } else {
            front(ever ? none : never);
        }
    }

    private void front(@org.jspecify.annotations.Nullable Node node) {
        List<Node> all = List.of(work, nothing, never, none);
        boolean held = all.stream().anyMatch(each -> each != node && each.isFocusWithin());
        if (held) {
            requestFocus(); // else it goes astray when what has it is hidden
        }
        all.forEach(each -> each.setVisible(each == node));
        handFocusOn();
    }

    private void explain(Optional<Compared> compared) {
        why.setText(compared.map(this::words).orElse(""));
        sayFate(compared);
        sayContradictions(compared);
    }

    /** Says who removed the chosen copy, and why. */
    private void sayFate(Optional<Compared> compared) {
        Optional<String> text = compared.filter(c -> model.column().get() < c.size())
                .filter(c -> isTelling(c.fates().get(model.column().get())))
                .map(c -> account.fate(c, model.column().get()));
        fate.setText(text.orElse(""));
        fate.setVisible(text.isPresent());
    }

    private static boolean isTelling(Fate fate) {
        return fate.copies() > 1 || fate.leftBehind();
    }

    private void sayContradictions(Optional<Compared> compared) {
        String text = compared.map(c -> c.contradictions().stream()
                        .limit(MOST_REASONS)
                        .map(one -> account.contradiction(one, c))
                        .collect(Collectors.joining("\n")))
                .orElse("");
        contradicted.setText(text);
        contradicted.setVisible(!text.isEmpty());
    }

    private String words(Compared compared) {
        String reasons = sentences(compared.detail().reasons());
        return switch (compared.kind()) {
            case ASKED -> texts.of("duplicates.asked.why", reasons);
            case GROUP -> grouped(compared, reasons);
            case FAMILY -> texts.of("duplicates.family.why", compared.size(), reasons);
            case CHOSEN -> texts.of(compared.size() > 1 ? "duplicates.chosen.two" : "duplicates.chosen.one");
        };
    }

    private String grouped(Compared compared, String reasons) {
        String why = reasons.isEmpty()
                ? texts.of("duplicates.why.person")
                : texts.of("duplicates.group.why", compared.size(), reasons);
        String against = sentences(compared.detail().against());
        return against.isEmpty() ? why : why + ".\n" + texts.of("duplicates.group.against", against);
    }

    private String sentences(List<Ground> grounds) {
        return grounds.stream()
                .limit(MOST_REASONS)
                .map(ground -> Reasons.sentence(model.list().reasons().of(ground)))
                .collect(Collectors.joining(".\n"));
    }
}
