package org.scopedesk.sample;

import org.scopedesk.review.PublicationType;

/** WorldCat's classic RIS: authors end in a comma, all ISBNs stand in one line. */
final class WorldCatRis implements ExportWriter {

    @Override
    public String ownId(Delivery delivery) {
        return String.valueOf(1_990_000_000L + delivery.serial());
    }

    @Override
    public String entry(Delivery delivery, int place) {
        Work work = delivery.work();
        Locus locus = work.locus();
        Tags tags = new Tags()
                .add("TY", type(work.type()))
                .add("DB", "/z-wcorg/")
                .add("DP", "http://worldcat.org")
                .add("ID", ownId(delivery))
                .add("LA", work.title().language())
                .add("T1", work.title().own());
        tags.addAll(
                "A1",
                work.authors().stream()
                        .map(author -> author.inverted() + (author.corporate() ? "" : ","))
                        .toList());
        return tags.add("PB", locus.journal().publisher())
                .add("CY", locus.journal().city())
                .add("Y1", work.issued().year() == 0 ? "" : work.issued().yearText() + "///")
                .add(
                        "SN",
                        locus.isbn().isEmpty()
                                ? ""
                                : locus.isbn() + "  " + locus.isbn().substring(3))
                .add("JF", work.isArticle() ? work.journalName() : "")
                .add("VL", locus.volume())
                .add("SP", locus.first())
                .add("EP", locus.last())
                .add("AB", work.text().plain())
                .line("ER  - ")
                .line("")
                .toString();
    }

    private static String type(PublicationType type) {
        return switch (type) {
            case THESIS -> "THES";
            case ARTICLE, CONFERENCE -> "JOUR";
            default -> "BOOK";
        };
    }
}
