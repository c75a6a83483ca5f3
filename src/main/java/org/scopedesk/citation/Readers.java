package org.scopedesk.citation;

import java.util.Optional;
import org.scopedesk.citation.dialect.Dialects;
import org.scopedesk.citation.dialect.EndNoteMapping;
import org.scopedesk.citation.dialect.NbibMapping;
import org.scopedesk.citation.dialect.OvidMapping;
import org.scopedesk.citation.dialect.WosMapping;

/** The one place where a format gets its reader. */
final class Readers {
    private Readers() {}

    /** The reader of a format; empty if there is none. */
    static Optional<FormatReader> of(Format format) {
        return switch (format) {
            case RIS -> Optional.of(new TaggedReader(RisGrammar::new, "ID", how -> Dialects.reading(how.platform())));
            case NBIB -> Optional.of(new TaggedReader(NbibGrammar::new, "PMID", how -> NbibMapping::citation));
            case OVID_TAGGED -> Optional.of(new TaggedReader(OvidGrammar::new, "UI", how -> OvidMapping::citation));
            case WOS_TAGGED -> Optional.of(new TaggedReader(WosGrammar::new, "UT", how -> WosMapping::citation));
            case ENDNOTE_TAGGED ->
                Optional.of(new TaggedReader(EndNoteGrammar::new, "%F", how -> EndNoteMapping::citation));
            case WOS_TAB -> Optional.of(new CsvReader(false));
            case CSV -> Optional.of(new CsvReader(true));
            case CSV_BY_ROW -> Optional.of(new CsvByRowReader());
            case XLSX -> Optional.of(new XlsxReader());
            case BIBTEX -> Optional.of(new BibtexReader());
            case ENDNOTE_XML, PUBMED_XML -> Optional.empty();
        };
    }
}
