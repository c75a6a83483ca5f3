package org.scopedesk.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.scopedesk.index.WordHighlighter;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.HighlightWords;
import org.scopedesk.review.Id;
import org.scopedesk.review.Note;
import org.scopedesk.review.Reviewer;
import org.scopedesk.review.Source;
import org.scopedesk.review.Stage;
import org.scopedesk.screening.Group;
import org.scopedesk.screening.Outcome;
import org.scopedesk.screening.Retrievals;

/** Puts together what is read of a record. Safe for use by many threads. */
final class Items {
    private final Desk desk;
    private volatile Highlights highlights = Highlights.of(HighlightWords.NONE);
    private volatile Map<Id<Source>, Source> sources = Map.of();
    private volatile Mentions mentions;

    private record Highlights(HighlightWords words, WordHighlighter highlighter, List<Mark.Kind> kinds) {
        static Highlights of(HighlightWords words) {
            List<List<String>> patterns = new ArrayList<>(List.of(words.include(), words.exclude()));
            List<Mark.Kind> kinds = new ArrayList<>(List.of(Mark.Kind.INCLUDE_WORD, Mark.Kind.EXCLUDE_WORD));
            words.groups().forEach(group -> {
                patterns.add(group.words());
                kinds.add(Mark.Kind.of(group.style()));
            });
            return new Highlights(words, WordHighlighter.of(patterns), kinds);
        }

        List<Mark> marks(String text) {
            return highlighter.marks(text).stream()
                    .map(mark -> new Mark(mark.start(), mark.end(), kinds.get(mark.group())))
                    .toList();
        }
    }

    Items(Desk desk) {
        this.desk = desk;
        this.mentions = new Mentions(desk.file().setup());
        readSetup(Change.SETUP);
        desk.onChange(this::readSetup);
    }

    Item item(Id<Reviewer> reviewer, Stage stage, Id<BibRecord> record) {
        Group group = desk.state().groupOf(record);
        List<BibRecord> copies = desk.file().records().byIds(group.members());
        BibRecord shown = Copies.filled(copies);
        Highlights now = highlights;
        return new Item(
                shown,
                sourcesOf(group),
                group.members().size(),
                desk.state()
                        .withArranged(reviewer, stage, queue -> queue.place(record))
                        .orElse(0),
                desk.state().withScreening(s -> s.own(group, stage, reviewer)),
                note(group, stage, reviewer),
                desk.state().withRemarks(r -> r.labels(group, reviewer)),
                now.words(),
                now.marks(shown.citation().title()),
                now.marks(shown.citation().abstractText()),
                KeywordMarks.in(shown.citation(), now::marks));
    }

    /** The latest note of a reviewer on any record of a group; one that was taken away is none. Mentions as shown. */
    Optional<Note> note(Group group, Stage stage, Id<Reviewer> reviewer) {
        return desk.state().withRemarks(r -> r.note(group, stage, reviewer)).map(mentions::shown);
    }

    /** The names of the sources of a group's records, without doubles, the primary's first. */
    List<String> sourcesOf(Group group) {
        return group.members().stream()
                .map(member -> desk.state().head(member).sourceId())
                .map(this::sourceName)
                .distinct()
                .toList();
    }

    /** Where a record stands. */
    RecordState state(Id<BibRecord> record, Group group) {
        if (!group.primary().equals(record)) {
            return RecordState.DUPLICATE;
        }
        Outcome first = desk.state().outcome(group, Stage.TITLE_ABSTRACT);
        if (!first.isIncluded()) {
            return RecordState.ofTitleAbstract(first);
        }
        if (desk.state().retrieval(group) == Retrievals.State.NOT_RETRIEVED) {
            return RecordState.NOT_RETRIEVED;
        }
        return RecordState.ofFullText(desk.state().outcome(group, Stage.FULL_TEXT));
    }

    String sourceName(Id<Source> id) {
        Source source = sources.get(id);
        return source == null ? "" : source.name();
    }

    private void readSetup(Change change) {
        if (change != Change.SETUP) {
            return;
        }
        mentions = new Mentions(desk.file().setup());
        sources = desk.file().setup().sources().known().stream()
                .collect(Collectors.toUnmodifiableMap(Source::id, source -> source));
        HighlightWords words = desk.file().setup().highlightWords();
        if (!words.equals(highlights.words)) {
            highlights = Highlights.of(words);
        }
    }
}
