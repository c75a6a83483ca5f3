package org.scopedesk.ui.sources;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scopedesk.review.Id;
import org.scopedesk.review.Search;
import org.scopedesk.ui.Texts;
import org.scopedesk.ui.part.DayPicker;

/** The day of a search. What was written on one search is saved there, though another is in front by then. */
final class DayField extends DayPicker {
    private final SourcesModel model;
    private Optional<Id<Search>> of = Optional.empty();
    private boolean following;

    DayField(Texts texts, SourcesModel model) {
        super(texts.of("sources.day"), texts.of("sources.day.prompt"));
        this.model = model;
        model.search().subscribe(this::follow);
        valueProperty().addListener((p, old, now) -> save(now));
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
            showDay();
        }
        following = false;
    }
}
