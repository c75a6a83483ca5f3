package org.scopedesk.ui.export;

import java.util.Locale;
import java.util.Map;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.scopedesk.ui.Texts;
import org.scopedesk.workbench.ExportSet;

/** A set: its name, a sentence, and how many records it has. */
final class SetCell extends ListCell<ExportSet> {
    private final Texts texts;
    private final ObservableValue<Map<ExportSet, Integer>> counts;
    private final Label name = new Label();
    private final Label sentence = new Label();
    private final Label count = new Label();
    private final HBox content;

    SetCell(Texts texts, ObservableValue<Map<ExportSet, Integer>> counts) {
        this.texts = texts;
        this.counts = counts;
        name.getStyleClass().add("heading");
        sentence.getStyleClass().addAll("quiet", "export-sentence");
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        count.getStyleClass().add("export-count");
        count.setMinWidth(USE_PREF_SIZE);
        VBox words = new VBox(name, sentence);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        content = new HBox(words, count);
        content.setAlignment(Pos.CENTER_LEFT);
        content.getStyleClass().add("export-set");
        getStyleClass().add("export-cell");
        setPrefWidth(0);
        counts.addListener((p, old, now) -> showCount());
    }

    @Override
    protected void updateItem(@Nullable ExportSet set, boolean empty) {
        super.updateItem(set, empty);
        if (empty || set == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        String word = set.name().toLowerCase(Locale.ROOT);
        name.setText(texts.of("export.set." + word));
        sentence.setText(texts.of("export.sentence." + word));
        setGraphic(content);
        showCount();
    }

    private void showCount() {
        if (getItem() != null) {
            Integer records = counts.getValue().get(getItem());
            count.setText(records == null ? "" : texts.number(records));
            setAccessibleText(name.getText() + ", " + count.getText() + ". " + sentence.getText());
        }
    }
}
