package org.scopedesk.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.scopedesk.review.Criterion;
import org.scopedesk.review.LabelColour;
import org.scopedesk.review.PccElement;
import org.scopedesk.review.Reason;
import org.scopedesk.review.ReviewLabel;
import org.scopedesk.review.Reviewer;
import org.scopedesk.review.Search;
import org.scopedesk.review.Source;
import org.scopedesk.review.SourceKind;
import org.scopedesk.store.Register.Shape;

/** How each list that people edit lies in its table. */
final class RegisterShapes {
    private static final String IN_ORDER_OF_MAKING = "id";
    private static final String IN_ORDER_OF_POSITION = "position, id";

    private RegisterShapes() {}

    static final Shape<Reviewer> REVIEWER = new Shape<>(
            "reviewer",
            List.of("id", "name", "lead"),
            IN_ORDER_OF_MAKING,
            Reviewer::id,
            r -> List.of(r.id().toString(), r.name(), r.lead() ? 1 : 0),
            (r, c) -> new Reviewer(LogShapes.id(r, 1), r.getString(2), r.getBoolean(3)));

    static final Shape<Source> SOURCE = new Shape<>(
            "source",
            List.of("id", "name", "kind", "platform"),
            IN_ORDER_OF_MAKING,
            Source::id,
            s -> List.of(s.id().toString(), s.name(), s.kind().word(), s.platform()),
            (r, c) -> new Source(LogShapes.id(r, 1), r.getString(2), SourceKind.of(r.getString(3)), r.getString(4)));

    static final Shape<Search> SEARCH = new Shape<>(
            "search",
            List.of("id", "source_id", "ran_on", "ran_by", "strategy", "limits", "coverage", "reported"),
            IN_ORDER_OF_MAKING,
            Search::id,
            s -> List.of(
                    s.id().toString(),
                    s.sourceId().toString(),
                    s.ranOn().map(LocalDate::toString),
                    s.ranBy(),
                    s.strategy(),
                    s.limits(),
                    s.coverage(),
                    s.reported()),
            (r, c) -> new Search(
                    LogShapes.id(r, 1),
                    LogShapes.id(r, 2),
                    Optional.ofNullable(r.getString(3)).map(LocalDate::parse),
                    r.getString(4),
                    r.getString(5),
                    r.getString(6),
                    r.getString(7),
                    optionalInt(r, 8)));

    static final Shape<Criterion> CRITERION = new Shape<>(
            "criterion",
            List.of("id", "element", "text", "position"),
            IN_ORDER_OF_POSITION,
            Criterion::id,
            c -> List.of(c.id().toString(), c.element().word(), c.text(), c.position()),
            (r, c) -> new Criterion(LogShapes.id(r, 1), PccElement.of(r.getString(2)), r.getString(3), r.getInt(4)));

    static final Shape<Reason> REASON = new Shape<>(
            "reason",
            List.of("id", "text", "criterion", "position"),
            IN_ORDER_OF_POSITION,
            Reason::id,
            r -> List.of(r.id().toString(), r.text(), r.criterion().map(Object::toString), r.position()),
            (r, c) -> new Reason(LogShapes.id(r, 1), r.getString(2), LogShapes.optionalId(r, 3), r.getInt(4)));

    static final Shape<ReviewLabel> LABEL = new Shape<>(
            "label",
            List.of("id", "name", "colour"),
            IN_ORDER_OF_MAKING,
            ReviewLabel::id,
            l -> List.of(l.id().toString(), l.name(), l.colour().word()),
            (r, c) -> new ReviewLabel(LogShapes.id(r, 1), r.getString(2), LabelColour.of(r.getString(3))));

    static OptionalInt optionalInt(ResultSet row, int column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? OptionalInt.empty() : OptionalInt.of(value);
    }
}
