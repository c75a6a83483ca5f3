package org.scopedesk.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Citation;
import org.scopedesk.review.CitationPart;
import org.scopedesk.review.Doi;
import org.scopedesk.review.Field;
import org.scopedesk.review.PublicationType;

/** How a record lies in its table. */
final class RecordRows {
    /** The columns of a {@link BibRecord}, in the order {@link #read} takes them. */
    static final String COLUMNS = "id, import_id, number, line, type, title, other_title, authors, year, journal,"
            + " journal_abbreviation, volume, issue, pages, doi, pmid, accession, issn, isbn, language, urls,"
            + " publisher, keywords, abstract_is_fragment, abstract";

    static final String INSERTION = "INSERT INTO record (" + COLUMNS + ", parts, fields) VALUES (?" + ", ?".repeat(26)
            + ") ON CONFLICT (id) DO NOTHING";

    private RecordRows() {}

    static void set(PreparedStatement s, BibRecord record, List<Field> fields) throws SQLException {
        s.setString(1, record.id().toString());
        s.setString(2, record.importId().toString());
        s.setInt(3, record.number());
        s.setLong(4, record.line());
        set(s, record.citation());
        s.setString(27, Lines.ofFields(fields));
    }

    private static void set(PreparedStatement s, Citation c) throws SQLException {
        s.setString(5, c.type().word());
        s.setString(6, c.title());
        s.setString(7, c.otherTitle());
        s.setString(8, Lines.ofAuthors(c.authors()));
        if (c.year().isPresent()) {
            s.setInt(9, c.year().getAsInt());
        } else {
            s.setNull(9, Types.INTEGER);
        }
        s.setString(10, c.journal());
        s.setString(11, c.journalAbbreviation());
        s.setString(12, c.volume());
        s.setString(13, c.issue());
        s.setString(14, c.pages());
        if (c.doi().isPresent()) {
            s.setString(15, c.doi().get().value());
        } else {
            s.setNull(15, Types.VARCHAR);
        }
        s.setString(16, c.pmid());
        s.setString(17, c.accession());
        s.setString(18, Lines.of(c.issn()));
        s.setString(19, Lines.of(c.isbn()));
        s.setString(20, c.language());
        s.setString(21, Lines.of(c.urls()));
        s.setString(22, c.publisher());
        s.setString(23, Lines.of(c.keywords()));
        s.setInt(24, c.abstractIsFragment() ? 1 : 0);
        s.setString(25, c.abstractText());
        s.setInt(26, CitationPart.bits(c));
    }

    static BibRecord read(ResultSet row) throws SQLException {
        return new BibRecord(LogShapes.id(row, 1), LogShapes.id(row, 2), row.getInt(3), row.getLong(4), citation(row));
    }

    private static Citation citation(ResultSet row) throws SQLException {
        return Citation.builder()
                .type(PublicationType.of(row.getString(5)))
                .title(row.getString(6))
                .otherTitle(row.getString(7))
                .authors(Lines.authors(row.getString(8)))
                .year(RegisterShapes.optionalInt(row, 9))
                .journal(row.getString(10))
                .journalAbbreviation(row.getString(11))
                .volume(row.getString(12))
                .issue(row.getString(13))
                .pages(row.getString(14))
                .doi(Optional.ofNullable(row.getString(15)).map(Doi::new))
                .pmid(row.getString(16))
                .accession(row.getString(17))
                .issn(Lines.list(row.getString(18)))
                .isbn(Lines.list(row.getString(19)))
                .language(row.getString(20))
                .urls(Lines.list(row.getString(21)))
                .publisher(row.getString(22))
                .keywords(Lines.list(row.getString(23)))
                .abstractIsFragment(row.getInt(24) == 1)
                .abstractText(row.getString(25))
                .build();
    }
}
