package org.scopedesk.sample;

import org.scopedesk.review.PublicationType;

/** Scopus's RIS since 2023: byte order mark, authors first, one long {@code N1}, no blank after {@code ER}. */
final class ScopusRis implements ExportWriter {
    private static final String MARK = "\uFEFF";

    @Override
    public String head() {
        return MARK;
    }

    @Override
    public String ownId(Delivery delivery) {
        return "2-s2.0-" + (85_500_000_000L + delivery.serial());
    }

    @Override
    public String entry(Delivery delivery, int place) {
        Work work = delivery.work();
        Locus locus = work.locus();
        Tags tags = new Tags().add("TY", tag(work.type()));
        tags.addAll(
                "AU",
                work.authors().stream().map(author -> Names.dotted(author, ",")).toList());
        tags.add("TI", title(work))
                .add("PY", work.issued().yearText())
                .add("T2", work.journalName())
                .add("VL", locus.volume())
                .add("IS", locus.issue())
                .add("C7", locus.isArticleNumber() ? locus.first() : "")
                .add("SP", locus.isArticleNumber() ? "" : locus.first())
                .add("EP", locus.last())
                .add("DO", work.doi())
                .add("UR", link(ownId(delivery)))
                .add("AD", work.affiliation())
                .add("AB", work.text().plain())
                .addAll("KW", work.keywords())
                .add("PB", locus.journal().publisher())
                .add("SN", work.isArticle() ? locus.journal().printIssn().replace("-", "") + " (ISSN)" : locus.isbn())
                .add("C2", work.pmid())
                .add("LA", work.title().language())
                .add("J2", locus.journal().dottedAbbreviation())
                .add("M3", label(work.type()))
                .add("DB", "Scopus")
                .add(
                        "N1",
                        "Export Date: 12 November 2024; Cited By: " + delivery.serial() % 31
                                + "; Correspondence Address: "
                                + Names.dotted(work.authors().get(0), ",") + "; "
                                + work.affiliation());
        return tags.line("ER  -").line("").toString();
    }

    /** The English title, with the original in brackets after it. */
    static String title(Work work) {
        Title title = work.title();
        return title.isTranslated() ? title.full() + "; [" + title.original() + "]" : title.full();
    }

    static String link(String id) {
        return "https://www.scopus.com/inward/record.uri?eid=" + id + "&partnerID=40";
    }

    static String label(PublicationType type) {
        return switch (type) {
            case CONFERENCE -> "Conference paper";
            case BOOK -> "Book";
            case CHAPTER -> "Book chapter";
            default -> "Article";
        };
    }

    private static String tag(PublicationType type) {
        return switch (type) {
            case CONFERENCE -> "CONF";
            case BOOK -> "BOOK";
            case CHAPTER -> "CHAP";
            default -> "JOUR";
        };
    }
}
