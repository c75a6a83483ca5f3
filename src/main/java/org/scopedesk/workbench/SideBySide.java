package org.scopedesk.workbench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scopedesk.duplicate.Agreement;
import org.scopedesk.duplicate.DifferingParts;
import org.scopedesk.duplicate.FieldEvidence;
import org.scopedesk.duplicate.Fingerprint;
import org.scopedesk.duplicate.Judge;
import org.scopedesk.duplicate.Judgement;
import org.scopedesk.review.Author;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Citation;
import org.scopedesk.review.Doi;
import org.scopedesk.review.DuplicateLink;
import org.scopedesk.review.Id;
import org.scopedesk.review.Relation;

/** Lays records side by side, field by field, and marks what differs from the first. */
final class SideBySide {
    private final Desk desk;
    private final Items items;

    SideBySide(Desk desk, Items items) {
        this.desk = desk;
        this.items = items;
    }

    GroupDetail of(List<Id<BibRecord>> ids) {
        List<BibRecord> records = desk.file().records().byIds(ids);
        Map<String, Agreement> agreements = agreements(records);
        List<GroupDetail.Row> rows = new ArrayList<>();
        for (BibField field : BibField.values()) {
            List<String> texts =
                    records.stream().map(r -> text(field, r.citation())).toList();
            if (texts.stream().anyMatch(text -> !text.isEmpty())) {
                Agreement agreement = agreements.getOrDefault(field.name(), Agreement.UNKNOWN);
                rows.add(new GroupDetail.Row(field, cells(texts), same(texts), agreement));
            }
        }
        List<String> sources = ids.stream()
                .map(id -> items.sourceName(desk.state().head(id).sourceId()))
                .toList();
        return new GroupDetail(records, sources, rows, reasons(Set.copyOf(ids)), against(Set.copyOf(ids)));
    }

    /** By the name of a field how it compares, the worst of the first record with each other one. */
    private static Map<String, Agreement> agreements(List<BibRecord> records) {
        Map<String, Agreement> worst = new HashMap<>();
        Fingerprint first = Fingerprint.of(records.get(0).citation());
        for (BibRecord other : records.subList(1, records.size())) {
            Judgement judgement = Judge.judge(first, Fingerprint.of(other.citation()));
            for (FieldEvidence field : judgement.fields()) {
                if (field.agreement() != Agreement.UNKNOWN) {
                    worst.merge(field.field().name(), field.agreement(), (a, b) -> a.compareTo(b) >= 0 ? a : b);
                }
            }
        }
        return worst;
    }

    /** Why the records stand together; of versions of a work also why copies of them do. */
    private List<Ground> reasons(Set<Id<BibRecord>> ids) {
        Set<Id<BibRecord>> copies = ids.stream()
                .flatMap(id -> desk.state().groupOf(id).members().stream())
                .collect(Collectors.toSet());
        return grounds(Stream.concat(
                desk.state().linksAmong(ids).stream()
                        .filter(link -> link.relation() == Relation.DUPLICATE || !isInOneGroup(link)),
                desk.state().duplicates().related().stream().filter(link -> isWithin(link, copies))));
    }

    /** What is found of members of one group that others, or a person, bridge. */
    private List<Ground> against(Set<Id<BibRecord>> ids) {
        return grounds(desk.state().linksAmong(ids).stream()
                .filter(link -> link.relation() == Relation.RELATED || link.relation() == Relation.DIFFERENT)
                .filter(this::isInOneGroup));
    }

    private static List<Ground> grounds(Stream<DuplicateLink> links) {
        return links.map(Ground::of)
                .filter(ground -> !ground.line().isEmpty())
                .distinct()
                .toList();
    }

    private boolean isInOneGroup(DuplicateLink link) {
        return desk.state().primaryOf(link.first()).equals(desk.state().primaryOf(link.second()));
    }

    private static boolean isWithin(DuplicateLink link, Set<Id<BibRecord>> ids) {
        return ids.contains(link.first()) && ids.contains(link.second());
    }

    private static List<GroupDetail.Cell> cells(List<String> texts) {
        String first = texts.get(0);
        List<GroupDetail.Cell> cells = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i);
            cells.add(new GroupDetail.Cell(
                    text,
                    i == 0 || first.isEmpty() || text.isEmpty()
                            ? List.of()
                            : DifferingParts.of(first, text).right().stream()
                                    .map(part -> new Mark(part.from(), part.to(), Mark.Kind.DIFFERS))
                                    .toList()));
        }
        return cells;
    }

    private static boolean same(List<String> texts) {
        return texts.stream()
                        .filter(text -> !text.isEmpty())
                        .map(text -> text.toLowerCase(Locale.ROOT)
                                .replaceAll("[\\p{Punct}\\s]+", " ")
                                .strip())
                        .distinct()
                        .count()
                == 1;
    }

    static String text(BibField field, Citation c) {
        return switch (field) {
            case TITLE -> c.title();
            case AUTHORS -> c.authors().stream().map(Author::inverted).collect(Collectors.joining("; "));
            case YEAR -> c.year().isPresent() ? String.valueOf(c.year().getAsInt()) : "";
            case JOURNAL -> c.journal().isEmpty() ? c.journalAbbreviation() : c.journal();
            case VOLUME -> c.volume();
            case ISSUE -> c.issue();
            case PAGES -> c.pages();
            case DOI -> c.doi().map(Doi::value).orElse("");
            case TYPE -> c.type().word();
            case ABSTRACT -> c.abstractText();
            case KEYWORDS -> String.join("; ", c.keywords());
        };
    }
}
