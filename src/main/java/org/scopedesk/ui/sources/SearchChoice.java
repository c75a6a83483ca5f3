package org.scopedesk.ui.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ChoiceBox;
import org.scopedesk.review.Search;
import org.scopedesk.ui.Texts;
import org.scopedesk.ui.part.Named;
import org.scopedesk.workbench.ImportTarget;
import org.scopedesk.workbench.SourceOverview;

/** Which search of its source a file is the result of: the latest, an earlier, or a new one. */
final class SearchChoice extends ChoiceBox<Optional<ImportTarget>> {
    private final Texts texts;
    private final ImportModel model;
    private final FileLine line;
    private Optional<SourceOverview> source = Optional.empty();

    SearchChoice(Texts texts, ImportModel model, FileLine line) {
        this.texts = texts;
        this.model = model;
        this.line = line;
        setConverter(new Named<>(this::words));
        setAccessibleText(texts.of("sources.import.search", line.name()));
        line.source().subscribe(now -> fill());
        valueProperty().addListener((p, old, now) -> {
            if (now != null) {
                line.target().set(now);
            }
        });
    }

    private void fill() {
        Optional<SourceOverview> now = model.sourceOf(line);
        if (now.equals(source) && !getItems().isEmpty()) {
            return;
        }
        source = now;
        List<Optional<ImportTarget>> targets = new ArrayList<>();
        if (now.isPresent()) {
            List<Search> searches = now.get().searches();
            for (int i = searches.size() - 1; i >= 0; i--) {
                targets.add(
                        Optional.of(new ImportTarget.OfSearch(searches.get(i).id())));
            }
            targets.add(
                    Optional.of(new ImportTarget.NewSearch(now.get().source().id())));
        } else {
            targets.add(Optional.empty());
        }
        getItems().setAll(targets);
        setValue(
                line.target().get().isPresent()
                                && targets.contains(line.target().get())
                        ? line.target().get()
                        : targets.get(0));
    }

    private String words(Optional<ImportTarget> target) {
        if (target.isPresent() && target.get() instanceof ImportTarget.OfSearch of) {
            return source.map(s -> SearchWords.name(s, of.search(), texts)).orElse("");
        }
        return texts.of(target.isEmpty() ? "sources.import.source.new" : "sources.import.search.new");
    }
}
