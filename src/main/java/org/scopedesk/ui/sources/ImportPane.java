package org.scopedesk.ui.sources;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.scopedesk.ui.Fx;
import org.scopedesk.ui.Texts;
import org.scopedesk.ui.part.Heading;

/** The files that were chosen, a row for each, with what will be done and what was done. */
final class ImportPane extends BorderPane {
    private static final int LOOK_MILLIS = 100;

    private final Texts texts;
    private final ImportModel model;
    private final VBox rows = new VBox();
    private final Map<FileLine, Node> built = new HashMap<>();
    private final ProgressBar bar = new ProgressBar(0);
    private final Button start = new Button();
    private final Button cancel = new Button();
    private final Button find = new Button();
    private final Button close = new Button();
    private final Label headway = new Label();
    private final Timeline clock;

    /**
     * @param findDuplicates goes on to looking for duplicates
     * @param more chooses more files
     */
    ImportPane(Texts texts, ImportModel model, Runnable findDuplicates, Runnable more) {
        this.texts = texts;
        this.model = model;
        this.clock = new Timeline(new KeyFrame(Duration.millis(LOOK_MILLIS), e -> look()));
        clock.setCycleCount(Animation.INDEFINITE);
        rows.getStyleClass().add("import-rows");
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("screen");
        scroll.setFocusTraversable(false);
        setTop(head(more));
        setCenter(scroll);
        setBottom(foot(findDuplicates));
        getStyleClass().addAll("screen", "import-pane");
        model.files().addListener((ListChangeListener<FileLine>) change -> fill());
        model.running().subscribe(this::run);
        model.ready().subscribe(now -> words());
        model.done().subscribe(now -> words());
        fill();
    }

    ImportModel model() {
        return model;
    }

    /** Where the focus starts: if nothing is ticked, where a file can be, so that Enter does not close the list. */
    Node focusFirst() {
        if (!start.isDisabled() && start.isVisible()) {
            return start;
        }
        return find.isVisible() ? find : firstTick().orElse(close);
    }

    private Optional<Node> firstTick() {
        return rows.lookupAll(".check-box").stream()
                .filter(box -> !box.isDisabled())
                .findFirst();
    }

    private Node head(Runnable more) {
        Label sentence = new Label(texts.of("sources.import.sentence"));
        sentence.getStyleClass().add("quiet");
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        VBox words = new VBox(new Heading(texts.of("sources.import.title")), sentence);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button add = new Button(texts.of("sources.import.more"));
        add.setMinWidth(USE_PREF_SIZE);
        add.setOnAction(e -> more.run());
        HBox head = new HBox(words, add);
        head.getStyleClass().add("import-head");
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private Node foot(Runnable findDuplicates) {
        start.setDefaultButton(false);
        start.getStyleClass().add("accent");
        start.setOnAction(e -> model.start());
        find.setText(texts.of("sources.find.now"));
        find.setOnAction(e -> findDuplicates.run());
        close.setText(texts.of("sources.import.close"));
        close.setOnAction(e -> model.close());
        cancel.setText(texts.of("running.cancel"));
        cancel.setOnAction(e -> model.cancel());
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(texts.of("sources.import.importing"));
        headway.getStyleClass().add("quiet");
        headway.visibleProperty().bind(bar.visibleProperty());
        VBox far = new VBox(headway, bar);
        far.getStyleClass().add("labelled");
        far.visibleProperty().bind(bar.visibleProperty());
        HBox.setHgrow(far, Priority.ALWAYS);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        for (Node node : List.of(start, find, close, cancel, far, gap)) {
            node.managedProperty().bind(node.visibleProperty());
        }
        gap.visibleProperty().bind(bar.visibleProperty().not());
        HBox foot = new HBox(start, find, far, cancel, gap, close);
        foot.getStyleClass().add("import-foot");
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }

    private void look() {
        ImportModel.Headway now = model.headway();
        bar.setProgress(model.fraction());
        if (now.allBytes() > 0) {
            headway.setText(texts.of(
                    "sources.import.headway",
                    now.file(),
                    now.entries(),
                    now.bytes() / 1_000_000.0,
                    now.allBytes() / 1_000_000.0));
        }
    }

    private void fill() {
        built.keySet().retainAll(model.files());
        rows.getChildren()
                .setAll(model.files().stream()
                        .map(line -> built.computeIfAbsent(line, this::row))
                        .toList());
    }

    /** When it is known what a file is, the focus that had nowhere else to be goes to where it can be ticked. */
    private Node row(FileLine line) {
        line.state().addListener((p, old, now) -> {
            if (close.isFocused()) {
                Fx.later(() -> focusFirst().requestFocus());
            }
        });
        return new ImportRow(texts, model, line);
    }

    private void run(boolean running) {
        bar.setVisible(running);
        cancel.setVisible(running);
        close.setVisible(!running);
        if (running) {
            clock.play();
        } else {
            clock.stop();
            bar.setProgress(0);
            headway.setText("");
        }
        words();
    }

    private void words() {
        boolean running = model.running().get();
        int ready = model.ready().get();
        start.setText(texts.of("sources.import.start", ready));
        start.setDisable(ready == 0);
        start.setVisible(!running && (ready > 0 || model.done().get() == 0));
        find.setVisible(!running && model.done().get() > 0);
        find.getStyleClass().removeAll("accent");
        if (ready == 0) {
            find.getStyleClass().add("accent");
        }
    }
}
