package org.scopedesk.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.scopedesk.review.Decision;
import org.scopedesk.review.DecisionChange;
import org.scopedesk.review.DuplicateLink;
import org.scopedesk.review.Id;
import org.scopedesk.review.Labelling;
import org.scopedesk.review.Note;
import org.scopedesk.review.Relation;
import org.scopedesk.review.Retrieval;
import org.scopedesk.review.Stage;
import org.scopedesk.review.Verdict;
import org.scopedesk.store.Log.Shape;

/** How each kind of log lies in its table. */
final class LogShapes {
    private static final String OF_RECORD = "record = :record";

    private LogShapes() {}

    static final Shape<Decision> DECISION = new Shape<>(
            "decision",
            List.of("id", "record", "stage", "reviewer", "role", "verdict", "reason", "bulk", "made_at"),
            OF_RECORD,
            (s, d) -> {
                id(s, 1, d.id());
                id(s, 2, d.record());
                s.setString(3, d.stage().word());
                id(s, 4, d.reviewer());
                s.setString(5, d.role().word());
                s.setString(6, d.verdict().word());
                optionalId(s, 7, d.reason());
                s.setBoolean(8, d.bulk());
                s.setString(9, d.at().toString());
            },
            (r, c) -> new Decision(
                    id(r, 1),
                    id(r, 2),
                    Stage.of(r.getString(3)),
                    id(r, 4),
                    Decision.Role.of(r.getString(5)),
                    Verdict.of(r.getString(6)),
                    optionalId(r, 7),
                    r.getBoolean(8),
                    Instant.parse(r.getString(9))));

    static final Shape<DecisionChange> CHANGE = new Shape<>(
            "decision_change",
            List.of("id", "decision", "live", "made_by", "made_at"),
            "decision IN (SELECT id FROM decision WHERE record = :record)",
            (s, c) -> {
                id(s, 1, c.id());
                id(s, 2, c.decision());
                s.setBoolean(3, c.live());
                id(s, 4, c.by());
                s.setString(5, c.at().toString());
            },
            (r, c) -> new DecisionChange(id(r, 1), id(r, 2), r.getBoolean(3), id(r, 4), Instant.parse(r.getString(5))));

    static final Shape<Note> NOTE = new Shape<>(
            "note",
            List.of("id", "record", "stage", "reviewer", "text", "made_at"),
            OF_RECORD,
            (s, n) -> {
                id(s, 1, n.id());
                id(s, 2, n.record());
                s.setString(3, n.stage().word());
                id(s, 4, n.reviewer());
                s.setString(5, n.text());
                s.setString(6, n.at().toString());
            },
            (r, c) -> new Note(
                    id(r, 1),
                    id(r, 2),
                    Stage.of(r.getString(3)),
                    id(r, 4),
                    r.getString(5),
                    Instant.parse(r.getString(6))));

    static final Shape<Labelling> LABELLING = new Shape<>(
            "labelling",
            List.of("id", "record", "label", "stage", "reviewer", "attached", "made_at"),
            OF_RECORD,
            (s, l) -> {
                id(s, 1, l.id());
                id(s, 2, l.record());
                id(s, 3, l.label());
                s.setString(4, l.stage().word());
                id(s, 5, l.reviewer());
                s.setBoolean(6, l.on());
                s.setString(7, l.at().toString());
            },
            (r, c) -> new Labelling(
                    id(r, 1),
                    id(r, 2),
                    id(r, 3),
                    Stage.of(r.getString(4)),
                    id(r, 5),
                    r.getBoolean(6),
                    Instant.parse(r.getString(7))));

    static final Shape<Retrieval> RETRIEVAL = new Shape<>(
            "retrieval",
            List.of("id", "record", "retrieved", "made_by", "made_at"),
            OF_RECORD,
            (s, t) -> {
                id(s, 1, t.id());
                id(s, 2, t.record());
                s.setBoolean(3, t.retrieved());
                id(s, 4, t.by());
                s.setString(5, t.at().toString());
            },
            (r, c) -> new Retrieval(id(r, 1), id(r, 2), r.getBoolean(3), id(r, 4), Instant.parse(r.getString(5))));

    static final Shape<DuplicateLink> LINK = new Shape<>(
            "duplicate_link",
            List.of(
                    "id",
                    "first_record",
                    "second_record",
                    "relation",
                    "made_by",
                    "rule",
                    "score",
                    "why",
                    "made_at",
                    "takes_back"),
            "(first_record = :record OR second_record = :record)",
            (s, l) -> {
                id(s, 1, l.id());
                id(s, 2, l.first());
                id(s, 3, l.second());
                s.setString(4, l.relation().word());
                optionalId(s, 5, l.by());
                s.setString(6, l.rule());
                s.setDouble(7, l.score());
                s.setString(8, l.why());
                s.setString(9, l.at().toString());
                optionalId(s, 10, l.takesBack());
            },
            (r, c) -> new DuplicateLink(
                    id(r, 1),
                    id(r, 2),
                    id(r, 3),
                    Relation.of(r.getString(4)),
                    optionalId(r, 5),
                    r.getString(6),
                    r.getDouble(7),
                    r.getString(8),
                    Instant.parse(r.getString(9)),
                    optionalId(r, 10)));

    static void id(PreparedStatement statement, int column, Id<?> id) throws SQLException {
        statement.setString(column, id.toString());
    }

    static <T> Id<T> id(ResultSet row, int column) throws SQLException {
        return Id.of(row.getString(column));
    }

    static <T> void optionalId(PreparedStatement statement, int column, Optional<Id<T>> id) throws SQLException {
        if (id.isPresent()) {
            id(statement, column, id.get());
        } else {
            statement.setNull(column, Types.VARCHAR);
        }
    }

    static <T> Optional<Id<T>> optionalId(ResultSet row, int column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).map(Id::of);
    }
}
