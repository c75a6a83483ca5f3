package org.scopedesk.ui.log;

import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
import org.scopedesk.ui.part.Direction;
import org.scopedesk.ui.part.WholeFont;
import org.scopedesk.workbench.LogEntry;

/** A text on one line, with a sign before it if it has one; the whole of it is its tooltip. */
final class LogCell<T> extends TableCell<LogEntry, T> {
    private final Tooltip whole = new Tooltip();
    private final Function<T, String> words;
    private final Function<T, @Nullable Node> sign;

    LogCell(Function<T, String> words, Function<T, @Nullable Node> sign) {
        this.words = words;
        this.sign = sign;
        whole.setWrapText(true);
        whole.setMaxWidth(520);
        getStyleClass().add("state-cell");
    }

    @Override
    protected void updateItem(@Nullable T value, boolean empty) {
        super.updateItem(value, empty);
        String text = empty || value == null ? "" : words.apply(value);
        setText(text.lines().findFirst().orElse(""));
        Direction.follow(this);
        setGraphic(empty || value == null ? null : sign.apply(value));
        setTooltip(text.isEmpty() ? null : whole);
        whole.setText(text);
        whole.setStyle(WholeFont.css(text));
    }
}
