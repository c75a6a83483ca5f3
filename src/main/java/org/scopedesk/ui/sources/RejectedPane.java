package org.scopedesk.ui.sources;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import org.scopedesk.review.SetAside;
import org.scopedesk.ui.Texts;
import org.scopedesk.ui.part.WrappingCell;

/** The rejected entries of a file: left what they are, right the one in front with its text. */
final class RejectedPane extends BorderPane {
    private final Texts texts;
    private final PaneHead head;
    private final ListView<SetAside> list = new ListView<>();
    private final RepairPane repair;
    private boolean following;

    RejectedPane(Texts texts, RejectedModel model) {
        this.texts = texts;
        this.head = new PaneHead(texts, model::close);
        this.repair = new RepairPane(texts, model);
        list.setCellFactory(view -> new EntryCell(texts));
        list.setAccessibleText(texts.of("sources.rejected.list"));
        list.getStyleClass().add("rejected-list");
        list.getSelectionModel().selectedItemProperty().addListener((p, old, now) -> {
            if (!following && now != null) {
                model.choose(now);
            }
        });
        SplitPane split = new SplitPane(list, repair);
        split.setDividerPositions(0.3);
        split.getStyleClass().add("remembered-split");
        SplitPane.setResizableWithParent(list, false);
        setTop(head);
        setCenter(split);
        getStyleClass().addAll("screen", "rejected-pane");
        model.entries().subscribe(now -> now.ifPresent(this::show));
        model.chosen().subscribe(now -> now.ifPresent(this::select));
    }

    /** Where the focus starts. */
    Node focusFirst() {
        return repair.focusFirst().orElse(list);
    }

    private void show(RejectedModel.Entries entries) {
        long open = entries.open();
        head.say(
                texts.of("sources.rejected.title", entries.file().fileName()),
                texts.of("sources.rejected.sentence", open, entries.all().size() - open));
        following = true;
        if (!list.getItems().equals(entries.all())) {
            list.getItems().setAll(entries.all());
        }
        following = false;
    }

    private void select(SetAside entry) {
        following = true;
        list.getSelectionModel().select(entry);
        following = false;
        if (isVisible() && entry.repair().isPresent() && !list.isFocused()) {
            list.requestFocus();
            list.getFocusModel().focus(list.getSelectionModel().getSelectedIndex());
        }
    }

    /** One entry: its line, whether it is repaired, and why it was rejected. */
    private static final class EntryCell extends WrappingCell<SetAside> {
        private final Texts texts;
        private final Label line;
        private final Label problem;

        EntryCell(Texts texts) {
            this(texts, new Label(), new Label());
        }

        private EntryCell(Texts texts, Label line, Label problem) {
            super(line, problem);
            this.texts = texts;
            this.line = line;
            this.problem = problem;
            line.getStyleClass().add("list-title");
            problem.getStyleClass().add("quiet");
        }

        @Override
        protected void show(SetAside item) {
            line.setText(texts.of(
                    item.repair().isPresent() ? "sources.rejected.at.repaired" : "sources.rejected.at",
                    item.entry().line()));
            problem.setText(item.entry().problem());
        }
    }
}
