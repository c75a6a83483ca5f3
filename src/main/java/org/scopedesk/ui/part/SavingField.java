package org.scopedesk.ui.part;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;

/**
 * Makes a text field save what was written when it is left, with Esc too, and on Enter. What is saved elsewhere shows in
 * it unless somebody is writing; what was begun about one thing is saved there, though another is shown by then.
 */
public final class SavingField {
    /** What a field has above and below its text. */
    private static final double FRAME = 20;

    /** What it has beside it. */
    private static final double SIDES = 36;

    private final TextInputControl field;
    private final ObservableValue<Optional<Written>> value;
    private Optional<Written> shown = Optional.empty();
    private String saved = "";

    /**
     * What a field shows.
     *
     * @param about what the text is about
     * @param save saves it there
     */
    public record Written(Object about, String text, Consumer<String> save) {}

    private SavingField(TextInputControl field, ObservableValue<Optional<Written>> value) {
        this.field = field;
        this.value = value;
    }

    /** A field of one line. */
    public static TextField line(String label, ObservableValue<String> value, Consumer<String> save) {
        return line(label, always(value, save));
    }

    /** A field of one line that is about one thing now and another then; empty while there is none. */
    public static TextField line(String label, ObservableValue<Optional<Written>> value) {
        TextField field = new TextField();
        new SavingField(field, value).wire(label);
        return field;
    }

    /** A field of several lines; Enter is a new line. */
    public static TextArea area(String label, int rows, ObservableValue<String> value, Consumer<String> save) {
        return area(label, rows, always(value, save));
    }

    /** A field of several lines that is about one thing now and another then; empty while there is none. */
    public static TextArea area(String label, int rows, ObservableValue<Optional<Written>> value) {
        TextArea field = new TextArea();
        field.setWrapText(true);
        field.setPrefRowCount(rows);
        TabLeaves.from(field);
        new SavingField(field, value).wire(label);
        return field;
    }

    private static ObservableValue<Optional<Written>> always(ObservableValue<String> value, Consumer<String> save) {
        return value.map(text -> Optional.of(new Written("", text, save)));
    }

    /** A field of several lines that is as high as its text, one line or more. */
    public static TextArea growing(String label, ObservableValue<String> value, Consumer<String> save) {
        TextArea field = area(label, 1, value, save);
        field.getStyleClass().add("growing");
        field.prefHeightProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> heightOf(field), field.textProperty(), field.widthProperty(), field.fontProperty()));
        return field;
    }

    private static double heightOf(TextArea field) {
        Text text = new Text(
                field.getText().isEmpty() || field.getText().endsWith("\n") ? field.getText() + "x" : field.getText());
        text.setFont(field.getFont());
        text.setWrappingWidth(Math.max(80, field.getWidth() - SIDES));
        return Math.ceil(text.getLayoutBounds().getHeight()) + FRAME;
    }

    private void wire(String label) {
        field.setAccessibleText(label);
        show(value.getValue());
        value.addListener((p, old, now) -> follow(now));
        field.focusedProperty().addListener((p, old, now) -> {
            if (!now) {
                leave();
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && (field instanceof TextField || event.isShortcutDown())) {
            commit();
            event.consume();
        }
    }

    private void follow(Optional<Written> now) {
        if (now.isEmpty()) {
            commit();
        }
        if (now.isEmpty() || !field.isFocused() || (isAboutAnother(now) && !isWritten())) {
            show(now);
        }
    }

    /** What was just saved comes back by itself; anything else may have changed while somebody was writing. */
    private void leave() {
        Optional<Written> now = value.getValue();
        boolean other = isAboutAnother(now);
        if (!commit() || other) {
            show(now);
        }
    }

    private boolean isAboutAnother(Optional<Written> now) {
        return !shown.map(Written::about).equals(now.map(Written::about));
    }

    private boolean isWritten() {
        return !field.getText().equals(saved);
    }

    private void show(Optional<Written> now) {
        shown = now;
        saved = now.map(Written::text).orElse("");
        field.setText(saved);
    }

    private boolean commit() {
        String text = field.getText();
        boolean written = isWritten();
        if (written) {
            saved = text;
            shown.ifPresent(about -> about.save().accept(text));
        }
        return written;
    }
}
