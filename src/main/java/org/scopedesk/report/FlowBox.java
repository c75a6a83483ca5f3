package org.scopedesk.report;

import java.util.Locale;
import org.scopedesk.review.SourceKind;

/** Which number of the flow diagram a number is; the texts are those of PRISMA 2020 where it has that number. */
public enum FlowBox {
    IDENTIFIED("Records identified"),
    DATABASES("Databases"),
    REGISTERS("Registers"),
    WEBSITES("Websites"),
    ORGANISATIONS("Organisations"),
    CITATION_SEARCHING("Citation searching"),
    OTHER_SOURCES("Other sources"),
    /** One source; its label is the source's name. */
    SOURCE("Source"),
    DUPLICATES("Duplicate records removed"),
    /** Duplicates of a record that the same source delivered too. */
    DUPLICATES_WITHIN_SOURCES("Duplicate records within a source"),
    /** Duplicates of a record of another source. */
    DUPLICATES_ACROSS_SOURCES("Duplicate records across sources"),
    AUTOMATION("Records marked as ineligible by automation tools"),
    REMOVED_OTHERWISE("Records removed for other reasons"),
    SCREENED("Records screened"),
    EXCLUDED("Records excluded"),
    SCREENING_OPEN("Records not yet decided"),
    SCREENING_CONFLICT("Records in conflict"),
    SOUGHT("Reports sought for retrieval"),
    NOT_RETRIEVED("Reports not retrieved"),
    ASSESSED("Reports assessed for eligibility"),
    REPORTS_EXCLUDED("Reports excluded"),
    /** One exclusion reason; its label is the reason's text. */
    REASON("Reason"),
    ASSESSMENT_OPEN("Reports not yet decided"),
    ASSESSMENT_CONFLICT("Reports in conflict"),
    /** The included reports of one column; the diagram shows only their sum. */
    INCLUDED("Reports included"),
    INCLUDED_STUDIES("Studies included in review"),
    INCLUDED_REPORTS("Reports of included studies");

    private final String label;

    FlowBox(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The name for files: lower case with underscores. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The number in which the records of such sources are counted. */
    public static FlowBox of(SourceKind kind) {
        return switch (kind) {
            case DATABASE -> DATABASES;
            case REGISTER -> REGISTERS;
            case WEBSITE -> WEBSITES;
            case ORGANISATION -> ORGANISATIONS;
            case CITATION_SEARCHING -> CITATION_SEARCHING;
            case OTHER -> OTHER_SOURCES;
        };
    }
}
