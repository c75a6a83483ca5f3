package org.scopedesk.workbench;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.scopedesk.exchange.RecordJson;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Decision;
import org.scopedesk.review.Decision.Role;
import org.scopedesk.review.Id;
import org.scopedesk.review.ImportedFile;
import org.scopedesk.review.Note;
import org.scopedesk.review.Reason;
import org.scopedesk.review.Reviewer;
import org.scopedesk.review.Stage;
import org.scopedesk.screening.Group;

/**
 * Tells what happened to a record: source, decisions, reviewers, times, reasons, notes. Votes are told only where all
 * that are required are in, so that an export does not break the blind.
 */
final class Account {
    private final Desk desk;
    private final Items items;
    private final Map<Id<ImportedFile>, ImportedFile> files;
    private final Map<Id<Reviewer>, Reviewer> reviewers;
    private final Map<Id<Reason>, Reason> reasons;
    private final Map<Id<Reason>, Id<Reason>> merged;
    private final Mentions mentions;

    Account(Desk desk, Items items) {
        this.desk = desk;
        this.items = items;
        this.files =
                desk.file().imports().all().stream().collect(Collectors.toMap(ImportedFile::id, Function.identity()));
        this.reviewers = desk.file().setup().reviewers().known().stream()
                .collect(Collectors.toMap(Reviewer::id, Function.identity()));
        this.reasons = desk.file().setup().reasons().known().stream()
                .collect(Collectors.toMap(Reason::id, Function.identity()));
        this.mentions = new Mentions(desk.file().setup());
        this.merged = desk.file().setup().reasons().merged();
    }

    ExportedRecord of(BibRecord record) {
        Group group = desk.state().groupOf(record.id());
        RecordState state = items.state(record.id(), group);
        return new ExportedRecord(
                record.id(),
                group.primary(),
                origin(record),
                record.citation(),
                state,
                decisions(group, Stage.TITLE_ABSTRACT),
                decisions(group, Stage.FULL_TEXT),
                reasonOf(group),
                notes(group));
    }

    private RecordJson.Origin origin(BibRecord record) {
        String source = items.sourceName(desk.state().head(record.id()).sourceId());
        ImportedFile file = files.get(record.importId());
        return file == null
                ? new RecordJson.Origin("", record.number(), "", source, "")
                : new RecordJson.Origin(file.fileName(), record.number(), file.format(), source, file.platform());
    }

    private List<String> decisions(Group group, Stage stage) {
        return desk
                .state()
                .withScreening(s -> s.othersVisible(group, stage) ? s.log().live(group, stage) : List.<Decision>of())
                .stream()
                .map(this::line)
                .toList();
    }

    private String line(Decision decision) {
        return "%s%s: %s%s, %s"
                .formatted(
                        nameOf(decision.reviewer()),
                        decision.role() == Role.ADJUDICATION ? " (adjudication)" : "",
                        decision.verdict().word(),
                        decision.reason()
                                .map(reason -> " (" + textOf(reason) + ")")
                                .orElse(""),
                        decision.at());
    }

    private String reasonOf(Group group) {
        Optional<Id<Reason>> first =
                desk.state().outcome(group, Stage.TITLE_ABSTRACT).exclusionReason();
        return first.or(() -> desk.state().outcome(group, Stage.FULL_TEXT).exclusionReason())
                .map(this::textOf)
                .orElse("");
    }

    private List<String> notes(Group group) {
        return group.members().stream()
                .flatMap(member -> desk.file().notes().of(member).stream())
                .filter(note -> desk.state().withScreening(s -> s.othersVisible(group, note.stage())))
                .collect(Collectors.groupingBy(
                        note -> List.of(note.stage(), note.reviewer()),
                        Collectors.maxBy(Comparator.comparing(Note::id))))
                .values()
                .stream()
                .flatMap(Optional::stream)
                .filter(note -> !note.text().isEmpty())
                .sorted(Comparator.comparing(Note::id))
                .map(note -> nameOf(note.reviewer()) + ": " + mentions.shown(note.text()))
                .toList();
    }

    private String nameOf(Id<Reviewer> id) {
        return Optional.ofNullable(reviewers.get(id)).map(Reviewer::name).orElse("?");
    }

    private String textOf(Id<Reason> id) {
        return Optional.ofNullable(reasons.get(merged.getOrDefault(id, id)))
                .map(Reason::text)
                .orElse("?");
    }
}
