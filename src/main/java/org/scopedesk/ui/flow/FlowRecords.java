package org.scopedesk.ui.flow;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import org.kordamp.ikonli.javafx.FontIcon;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Id;
import org.scopedesk.ui.Desk;
import org.scopedesk.ui.Fx;
import org.scopedesk.ui.Texts;
import org.scopedesk.ui.reading.Reading;
import org.scopedesk.ui.reading.RecordReader;
import org.scopedesk.ui.records.RecordPages;
import org.scopedesk.ui.records.RecordTable;
import org.scopedesk.ui.records.RecordTable.Column;
import org.scopedesk.workbench.RecordRow;

/** The records behind a number: a table, and each of them to read. */
final class FlowRecords extends BorderPane {
    private final RecordTable table;
    private final RecordReader reader;
    private final Label hint;
    private final Button back;

    FlowRecords(Desk desk, RecordPages pages) {
        Texts texts = desk.texts();
        Label none = new Label(texts.of("flow.records.none"));
        none.getStyleClass().add("quiet");
        this.table = new RecordTable(
                desk, "flow", List.of(Column.TITLE, Column.AUTHORS, Column.YEAR, Column.SOURCE, Column.STATE), none);
        this.reader = new RecordReader(desk);
        this.hint = new Label(texts.of("flow.records.hint"));
        hint.getStyleClass().addAll("quiet", "flow-records-hint");
        this.back = new Button(texts.of("flow.records.back"), new FontIcon("fth-arrow-left"));
        back.getStyleClass().add("flat");
        back.setOnAction(e -> leaveRecord());
        table.onOpen(slot -> slot.now().ifPresent(this::read));
        table.show(pages);
        setCenter(table);
        setBottom(hint);
        getStyleClass().add("flow-records");
    }

    /** Puts the focus where the next key is likely. */
    void enter() {
        if (isReading()) {
            reader.requestFocus();
        } else {
            table.enter();
        }
    }

    /** Goes from the record back to the table; false if the table is there already. */
    boolean leaveRecord() {
        if (!isReading()) {
            return false;
        }
        setTop(null);
        setCenter(table);
        setBottom(hint);
        Fx.later(table::enter);
        return true;
    }

    /** The records that are selected. */
    List<Id<BibRecord>> selected() {
        return table.selected();
    }

    /** The record that is being read, or the table. */
    Node front() {
        return getCenter();
    }

    /** Copies the text selected in the record; false if no record is being read. */
    boolean copyText() {
        if (isReading()) {
            reader.copy();
        }
        return isReading();
    }

    private boolean isReading() {
        return getCenter() == reader;
    }

    private void read(RecordRow row) {
        reader.show(Reading.of(row));
        setTop(back);
        setCenter(reader);
        setBottom(null);
        Fx.later(reader::requestFocus);
    }
}
