package org.scopedesk.ui.sources;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import javafx.scene.control.DatePicker;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.scopedesk.review.Id;
import org.scopedesk.review.Search;
import org.scopedesk.ui.Texts;

/** The day of a search. What was written on one search is saved there, though another is in front by then. */
final class DayField extends DatePicker {
    private final SourcesModel model;
    private Optional<Id<Search>> of = Optional.empty();
    private boolean following;

    DayField(Texts texts, SourcesModel model) {
        this.model = model;
        setMaxWidth(Double.MAX_VALUE);
        setPromptText(texts.of("sources.day.prompt"));
        setAccessibleText(texts.of("sources.day"));
        getEditor().setAccessibleText(texts.of("sources.day"));
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
        model.search().subscribe(this::follow);
        valueProperty().addListener((p, old, now) -> save(now));
    }

    /** The day that a text tells; the one that is set if it tells none. */
    private @Nullable LocalDate day(String text) {
        try {
            return text.isBlank() ? null : LocalDate.parse(text.strip());
        } catch (DateTimeParseException notADay) {
            return getValue();
        }
    }

    private void save(@Nullable LocalDate day) {
        if (!following) {
            of.ifPresent(search -> model.saveDay(search, Optional.ofNullable(day)));
        }
    }

    private void follow(Optional<Search> now) {
        Optional<Id<Search>> next = now.map(Search::id);
        boolean other = !of.equals(next);
        if (other) {
            LocalDate written = day(getEditor().getText());
            if (!Optional.ofNullable(written).equals(Optional.ofNullable(getValue()))) {
                save(written);
            }
        }
        of = next;
        following = true;
        setValue(now.flatMap(Search::ranOn).orElse(null));
        if (other) {
            getEditor().setText(getConverter().toString(getValue()));
        }
        following = false;
    }
}
