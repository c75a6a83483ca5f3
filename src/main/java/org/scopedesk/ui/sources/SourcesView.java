package org.scopedesk.ui.sources;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.scopedesk.ui.Desk;
import org.scopedesk.ui.Texts;
import org.scopedesk.ui.part.EmptyState;
import org.scopedesk.workbench.SourceOverview;

/** The nodes of the Sources screen: the table and the source in front; over them the import while there is one. */
final class SourcesView extends StackPane {
    private static final double USUAL_BORDER = 0.5;

    private final Texts texts;
    private final SourcesModel model;
    private final ImportModel imports;
    private final SourceNumbers numbers;
    private final RejectedModel rejected;
    private final RejectedPane rejectedPane;
    private final PriorModel prior;
    private final PriorPane priorPane;
    private final SourceTable table;
    private final SearchForm form;
    private final Label total = new Label();
    private final SplitPane work;
    private final ImportPane importPane;
    private final EmptyState empty;
    private final VBox dropHint;

    /**
     * @param chooseFiles opens the chooser of files
     * @param findDuplicates goes on to looking for duplicates
     */
    SourcesView(
            Desk desk,
            SourcesModel model,
            ImportModel imports,
            RejectedModel rejected,
            PriorModel prior,
            SourceNumbers numbers,
            Runnable chooseFiles,
            Runnable findDuplicates) {
        this.texts = desk.texts();
        this.model = model;
        this.imports = imports;
        this.rejected = rejected;
        this.prior = prior;
        this.numbers = numbers;
        this.table = new SourceTable(desk, model, numbers);
        this.form = new SearchForm(texts, model);
        this.work = new SplitPane(top(), details());
        this.importPane = new ImportPane(texts, imports, findDuplicates, chooseFiles);
        this.rejectedPane = new RejectedPane(texts, rejected);
        this.priorPane = new PriorPane(texts, prior);
        this.empty = empty(chooseFiles);
        this.dropHint = dropHint();
        work.setOrientation(Orientation.VERTICAL);
        work.getStyleClass().add("remembered-split");
        work.setDividerPositions(desk.memory().recall("split.sources", USUAL_BORDER));
        work.getDividers()
                .get(0)
                .positionProperty()
                .addListener((p, old, now) -> desk.memory().keep("split.sources", now.doubleValue()));
        getStyleClass().add("screen");
        getChildren().setAll(work, empty, importPane, rejectedPane, priorPane, dropHint);
        model.sources().subscribe(now -> show());
        rejected.entries().subscribe(now -> show());
        prior.prior().subscribe(now -> show());
        imports.files().addListener((ListChangeListener<FileLine>) change -> show());
        show();
    }

    Node focusFirst() {
        if (priorPane.isVisible()) {
            return priorPane.focusFirst();
        }
        if (rejectedPane.isVisible()) {
            return rejectedPane.focusFirst();
        }
        return importPane.isVisible() ? importPane.focusFirst() : table.isVisible() && work.isVisible() ? table : this;
    }

    void startName() {
        form.startName();
    }

    /** Shows that files can be dropped here. */
    void showDrop(boolean over) {
        dropHint.setVisible(over);
    }

    private Node top() {
        total.getStyleClass().addAll("summary-numbers");
        total.setWrapText(true);
        total.setMinHeight(USE_PREF_SIZE);
        BorderPane top = new BorderPane(table);
        top.setTop(total);
        top.getStyleClass().add("sources-top");
        top.setMinHeight(150);
        return top;
    }

    private Node details() {
        FilesPane files = new FilesPane(texts, model, numbers, prior);
        GridPane columns = new GridPane();
        columns.getStyleClass().add("source-details");
        ColumnConstraints left = new ColumnConstraints();
        left.setPercentWidth(55);
        ColumnConstraints right = new ColumnConstraints();
        right.setPercentWidth(45);
        columns.getColumnConstraints().setAll(left, right);
        columns.addRow(0, form, files);
        ScrollPane scroll = new ScrollPane(columns);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("screen");
        scroll.setFocusTraversable(false);
        scroll.setMinHeight(150);
        return scroll;
    }

    private EmptyState empty(Runnable chooseFiles) {
        Button step = new Button(texts.of("sources.import"));
        step.getStyleClass().add("accent");
        step.setOnAction(e -> chooseFiles.run());
        return new EmptyState(
                "fth-database", texts.of("sources.empty.title"), texts.of("sources.empty.sentence"), step);
    }

    private VBox dropHint() {
        Label words = new Label(texts.of("sources.drop"), new FontIcon("fth-download"));
        words.getStyleClass().add("empty-title");
        VBox hint = new VBox(words);
        hint.getStyleClass().add("drop-hint");
        hint.setMouseTransparent(true);
        hint.setVisible(false);
        return hint;
    }

    private void show() {
        List<SourceOverview> all = model.sources().get().orElse(List.of());
        boolean importing = !imports.files().isEmpty();
        boolean repairing = !importing && rejected.entries().get().isPresent();
        boolean taking = !importing && !repairing && prior.prior().get().isPresent();
        importPane.setVisible(importing);
        priorPane.setVisible(taking);
        rejectedPane.setVisible(repairing);
        work.setVisible(!importing && !repairing && !taking && !all.isEmpty());
        empty.setVisible(!importing && model.sources().get().isPresent() && all.isEmpty());
        total.setText(texts.of(
                "sources.total",
                all.size(),
                all.stream().mapToInt(SourceOverview::found).sum(),
                all.stream().mapToInt(SourceOverview::read).sum(),
                all.stream().mapToInt(SourceOverview::rejected).sum()));
    }
}
