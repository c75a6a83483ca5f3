package org.scopedesk.sample;

import org.scopedesk.review.PublicationType;

/** Google Scholar's own RIS: few tags, no abstract, no DOI, two blank lines after each entry. */
final class ScholarRis implements ExportWriter {

    @Override
    public String ownId(Delivery delivery) {
        return "";
    }

    @Override
    public String entry(Delivery delivery, int place) {
        Work work = delivery.work();
        Locus locus = work.locus();
        Tags tags =
                new Tags().add("TY", type(work.type())).add("T1", work.title().own());
        tags.addAll("A1", work.authors().stream().limit(5).map(Names::undotted).toList());
        return tags.add("JO", work.journalName())
                .add("VL", locus.volume())
                .add("IS", locus.issue())
                .add("SP", locus.first())
                .add("EP", locus.last())
                .add("SN", work.isArticle() ? locus.journal().printIssn() : locus.isbn())
                .add("Y1", work.issued().yearText())
                .add("PB", locus.journal().publisher())
                .line("ER  - ")
                .line("")
                .line("")
                .toString();
    }

    private static String type(PublicationType type) {
        return switch (type) {
            case BOOK, REPORT -> "BOOK";
            case CHAPTER -> "CHAP";
            case THESIS -> "THES";
            default -> "JOUR";
        };
    }
}
