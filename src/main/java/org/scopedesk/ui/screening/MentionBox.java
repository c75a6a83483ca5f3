package org.scopedesk.ui.screening;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.scopedesk.ui.Texts;
import org.scopedesk.workbench.Mentions;

/**
 * Offers the criteria of the review above a note while somebody writes {@code #} and the beginning of a word there: arrows
 * move, Enter writes the one chosen, Esc leaves what was written. The note keeps the focus all the while.
 */
final class MentionBox extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final int MOST = 6;

    /** What is being written before the caret. */
    private static final Pattern ASKED = Pattern.compile("(?:^|[\\s(])#([^\\s#\\[\\]]*)$");

    private final Texts texts;
    private final TextArea note;
    private final ObservableValue<List<Mentions.Choice>> choices;
    private List<Mentions.Choice> offered = List.of();
    private int place;
    private int closedAt = -1;

    MentionBox(Texts texts, TextArea note, ObservableValue<List<Mentions.Choice>> choices) {
        this.texts = texts;
        this.note = note;
        this.choices = choices;
        getStyleClass().addAll("label-choices", "mention-box");
        managedProperty().bind(visibleProperty());
        setVisible(false);
        note.setAccessibleHelp(texts.of("screening.mention.help"));
        note.caretPositionProperty().addListener((p, old, now) -> look());
        note.textProperty().addListener((p, old, now) -> look());
        note.focusedProperty().addListener((p, old, now) -> look());
        note.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void look() {
        Optional<Matcher> asked = asked();
        if (asked.isEmpty()) {
            closedAt = -1;
        }
        offered = asked.filter(a -> a.start(1) != closedAt)
                .map(a -> matching(a.group(1)))
                .orElse(List.of());
        place = Math.min(place, Math.max(0, offered.size() - 1));
        show();
    }

    private Optional<Matcher> asked() {
        int caret = Math.min(note.getCaretPosition(), note.getLength());
        Matcher asked = ASKED.matcher(note.getText(0, caret));
        return note.isFocused() && asked.find() ? Optional.of(asked) : Optional.empty();
    }

    /** Criteria with a word that begins so, whatever the case. */
    private List<Mentions.Choice> matching(String begin) {
        String wanted = " " + begin.toLowerCase(Locale.ROOT);
        return choices.getValue().stream()
                .filter(c -> (" " + c.criterion().text().toLowerCase(Locale.ROOT)).contains(wanted))
                .limit(MOST)
                .toList();
    }

    private void show() {
        setVisible(!offered.isEmpty());
        getChildren().clear();
        for (int i = 0; i < offered.size(); i++) {
            Mentions.Choice choice = offered.get(i);
            Button row = new Button("#" + choice.name());
            row.getStyleClass().add("label-choice");
            row.setMaxWidth(Double.MAX_VALUE);
            row.setWrapText(true);
            row.setMinHeight(USE_PREF_SIZE);
            row.setFocusTraversable(false);
            row.setAccessibleText(
                    texts.of("screening.mention.choose", choice.criterion().text()));
            row.pseudoClassStateChanged(CHOSEN, i == place);
            row.setOnMousePressed(e -> {
                e.consume(); // the note must not lose the focus, which would end its editing
                write(choice);
            });
            getChildren().add(row);
        }
    }

    private void write(Mentions.Choice choice) {
        asked().ifPresent(asked -> {
            place = 0;
            note.replaceText(asked.start(1) - 1, note.getCaretPosition(), choice.written());
        });
    }

    private void pressed(KeyEvent event) {
        if (offered.isEmpty()) {
            return;
        }
        KeyCode code = event.getCode();
        switch (code) {
            case DOWN, UP -> {
                place = Math.floorMod(place + (code == KeyCode.DOWN ? 1 : -1), offered.size());
                show();
                event.consume();
            }
            case ENTER -> {
                write(offered.get(place));
                event.consume();
            }
            case ESCAPE -> {
                closedAt = asked().map(a -> a.start(1)).orElse(-1);
                look();
                event.consume();
            }
            default -> {}
        }
    }
}
