package org.scopedesk.citation;

import org.scopedesk.citation.dialect.CochraneMapping;
import org.scopedesk.citation.dialect.Dialects;
import org.scopedesk.citation.dialect.EndNoteMapping;
import org.scopedesk.citation.dialect.EndNoteXmlMapping;
import org.scopedesk.citation.dialect.NbibMapping;
import org.scopedesk.citation.dialect.OvidMapping;
import org.scopedesk.citation.dialect.PubmedXmlMapping;
import org.scopedesk.citation.dialect.RefWorksMapping;
import org.scopedesk.citation.dialect.WosMapping;

/** The one place where a format gets its reader. */
final class Readers {
    private Readers() {}

    /** The reader of a format. */
    static FormatReader of(Format format) {
        return switch (format) {
            case RIS, NBIB, OVID_TAGGED, WOS_TAGGED, ENDNOTE_TAGGED, REFWORKS_TAGGED, COCHRANE_TEXT -> tagged(format);
            case WOS_TAB -> new CsvReader(false);
            case CSV -> new CsvReader(true);
            case CSV_BY_ROW -> new CsvByRowReader();
            case XLSX -> new XlsxReader();
            case BIBTEX -> new BibtexReader();
            case ENDNOTE_XML -> new XmlReader(new EndNoteXmlMapping());
            case PUBMED_XML -> new XmlReader(new PubmedXmlMapping());
        };
    }

    /** The reader of a format of one tag a line. */
    static TaggedReader tagged(Format format) {
        return switch (format) {
            case RIS -> new TaggedReader(format, RisGrammar::new, "ID", how -> Dialects.reading(how.platform()));
            case NBIB -> new TaggedReader(format, NbibGrammar::new, "PMID", how -> NbibMapping::citation);
            case OVID_TAGGED -> new TaggedReader(format, OvidGrammar::new, "UI", how -> OvidMapping::citation);
            case WOS_TAGGED -> new TaggedReader(format, WosGrammar::new, "UT", how -> WosMapping::citation);
            case ENDNOTE_TAGGED -> new TaggedReader(format, EndNoteGrammar::new, "%F", how -> EndNoteMapping::citation);
            case REFWORKS_TAGGED ->
                new TaggedReader(format, RefWorksGrammar::new, "ID", how -> RefWorksMapping::citation);
            case COCHRANE_TEXT ->
                new TaggedReader(format, CochraneGrammar::new, "ID", how -> CochraneMapping::citation);
            default -> throw new IllegalArgumentException("no tagged format: " + format);
        };
    }
}
