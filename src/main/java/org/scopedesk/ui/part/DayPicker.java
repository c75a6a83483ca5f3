package org.scopedesk.ui.part;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import javafx.scene.control.DatePicker;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/**
 * A field for a day, as {@code 2021-01-04} or from a calendar. A text that is no day leaves the day that is set, which is
 * seen again when the field is left.
 */
public class DayPicker extends DatePicker {

    /** @param says what the field is for, for those who do not see it */
    public DayPicker(String says, String prompt) {
        setMaxWidth(Double.MAX_VALUE);
        setPromptText(prompt);
        setAccessibleText(says);
        getEditor().setAccessibleText(says);
        setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable LocalDate value) {
                return value == null ? "" : value.toString();
            }

            @Override
            public @Nullable LocalDate fromString(String text) {
                return day(text);
            }
        });
        focusedProperty().addListener((p, old, now) -> {
            if (!now) {
                showDay();
            }
        });
    }

    /** The day that a text tells; the one that is set if it tells none. */
    protected final @Nullable LocalDate day(String text) {
        try {
            return text.isBlank() ? null : LocalDate.parse(text.strip());
        } catch (DateTimeParseException notADay) {
            return getValue();
        }
    }

    /** Writes the day that is set into the field, whatever stands there. */
    protected final void showDay() {
        getEditor().setText(getConverter().toString(getValue()));
    }
}
