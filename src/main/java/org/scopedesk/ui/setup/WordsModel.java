package org.scopedesk.ui.setup;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.scopedesk.review.HighlightWords;
import org.scopedesk.review.MarkStyle;
import org.scopedesk.review.WordGroup;
import org.scopedesk.ui.Desk;
import org.scopedesk.workbench.SetupService;

/** Every way to change the highlight words of the review. Window's thread only. */
final class WordsModel {
    private final Desk desk;
    private final SetupService service;
    private final Consumer<Runnable> change;

    /** @param change does a piece of work on the review */
    WordsModel(Desk desk, SetupService service, Consumer<Runnable> change) {
        this.desk = desk;
        this.service = service;
        this.change = change;
    }

    void saveInclude(String lines) {
        change.accept(() -> {
            HighlightWords before = service.highlightWords();
            service.save(new HighlightWords(words(lines), before.exclude(), before.groups()));
        });
    }

    void saveExclude(String lines) {
        change.accept(() -> {
            HighlightWords before = service.highlightWords();
            service.save(new HighlightWords(before.include(), words(lines), before.groups()));
        });
    }

    void addGroup(String name) {
        if (!name.isBlank()) {
            change.accept(() -> service.addWordGroup(name));
        }
    }

    void rename(WordGroup group, String name) {
        save(group, now -> new WordGroup(now.id(), name.strip(), now.style(), now.words()));
    }

    void restyle(WordGroup group, MarkStyle style) {
        save(group, now -> new WordGroup(now.id(), now.name(), style, now.words()));
    }

    void saveWords(WordGroup group, String lines) {
        save(group, now -> new WordGroup(now.id(), now.name(), now.style(), words(lines)));
    }

    /** What is changed is put into what holds then, so that two changes of a group are both saved. */
    private void save(WordGroup group, UnaryOperator<WordGroup> how) {
        change.accept(() -> service.highlightWords().groups().stream()
                .filter(now -> now.id().equals(group.id()))
                .findFirst()
                .map(how)
                .ifPresent(service::save));
    }

    /** Takes a group of highlight words away; its words are no longer marked. */
    void remove(WordGroup group) {
        change.accept(() -> service.remove(group));
        desk.notices()
                .tell(
                        desk.texts().of("setup.removed", group.name()),
                        desk.texts().of("setup.undo"),
                        () -> change.accept(() -> service.save(group)));
    }

    /** Words pasted in any form: one on each line, or between commas or semicolons; without doubles. */
    static List<String> words(String pasted) {
        LinkedHashSet<String> words = new LinkedHashSet<>();
        Arrays.stream(pasted.split("[\\n,;\\t]", -1))
                .map(w -> w.strip().replaceAll("^[\"“”]+|[\"“”]+$", ""))
                .filter(w -> !w.isEmpty())
                .forEach(words::add);
        return List.copyOf(words);
    }
}
