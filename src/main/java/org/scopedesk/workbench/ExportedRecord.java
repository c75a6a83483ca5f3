package org.scopedesk.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.scopedesk.exchange.RecordJson;
import org.scopedesk.review.Author;
import org.scopedesk.review.Citation;
import org.scopedesk.review.Doi;
import org.scopedesk.review.Field;
import org.scopedesk.review.Id;

/**
 * A record with its account, ready to be written.
 *
 * @param id the record's identifier
 * @param group the identifier of the primary of its group
 * @param origin file, place and source
 * @param citation what it says
 * @param state where it stands
 * @param titleAbstract what was decided at title and abstract, by whom and when; one line for each decision
 * @param fullText the same for full text
 * @param reason why it was excluded; empty if it was not or nobody gave a reason
 * @param notes what reviewers wrote, one line each
 */
record ExportedRecord(
        Id<?> id,
        Id<?> group,
        RecordJson.Origin origin,
        Citation citation,
        RecordState state,
        List<String> titleAbstract,
        List<String> fullText,
        String reason,
        List<String> notes) {

    static final List<String> CSV_HEADER = List.of(
            "id",
            "group",
            "source",
            "platform",
            "file",
            "number_in_file",
            "type",
            "title",
            "authors",
            "year",
            "journal",
            "volume",
            "issue",
            "pages",
            "doi",
            "pmid",
            "accession",
            "issn",
            "isbn",
            "abstract",
            "keywords",
            "language",
            "url",
            "publisher",
            "state",
            "reason",
            "decisions_title_abstract",
            "decisions_full_text",
            "notes");

    List<String> csvRow() {
        List<String> row = new ArrayList<>(List.of(
                id.toString(),
                group.toString(),
                origin.source(),
                origin.platform(),
                origin.file(),
                String.valueOf(origin.index()),
                citation.type().word()));
        row.addAll(description());
        row.addAll(List.of(
                citation.pmid(),
                citation.accession(),
                joined(citation.issn()),
                joined(citation.isbn()),
                citation.abstractText(),
                joined(citation.keywords()),
                citation.language(),
                joined(citation.urls()),
                citation.publisher(),
                state.word(),
                reason,
                joined(titleAbstract),
                joined(fullText),
                joined(notes)));
        return row;
    }

    /** What RIS has no tag for stands in notes (N1); the source stands in DB. */
    List<Field> risFields() {
        List<Field> fields = new ArrayList<>();
        fields.add(new Field("DB", origin.source()));
        fields.add(new Field("N1", "Scopedesk: " + state.word() + (reason.isEmpty() ? "" : " (" + reason + ")")));
        titleAbstract.forEach(line -> fields.add(new Field("N1", "Title and abstract: " + line)));
        fullText.forEach(line -> fields.add(new Field("N1", "Full text: " + line)));
        notes.forEach(line -> fields.add(new Field("N1", "Note: " + line)));
        return fields;
    }

    List<Field> jsonFields() {
        return List.of(
                new Field("id", id.toString()),
                new Field("group", group.toString()),
                new Field("state", state.word()),
                new Field("reason", reason),
                new Field("decisionsTitleAbstract", joined(titleAbstract)),
                new Field("decisionsFullText", joined(fullText)),
                new Field("notes", joined(notes)));
    }

    private List<String> description() {
        return List.of(
                citation.title(),
                citation.authors().stream().map(Author::inverted).collect(Collectors.joining("; ")),
                citation.year().isPresent() ? String.valueOf(citation.year().getAsInt()) : "",
                citation.journal().isEmpty() ? citation.journalAbbreviation() : citation.journal(),
                citation.volume(),
                citation.issue(),
                citation.pages(),
                citation.doi().map(Doi::value).orElse(""));
    }

    private static String joined(List<String> values) {
        return String.join("; ", values);
    }
}
