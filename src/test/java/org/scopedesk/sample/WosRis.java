package org.scopedesk.sample;

import java.util.Locale;
import org.scopedesk.review.PublicationType;

/** Web of Science's RIS: a bare CR between addresses, untagged lines in the note, structured abstracts continued. */
final class WosRis implements ExportWriter {

    @Override
    public String head() {
        return "\uFEFF";
    }

    @Override
    public String ownId(Delivery delivery) {
        return WosTagged.accession(delivery);
    }

    @Override
    public String entry(Delivery delivery, int place) {
        Work work = delivery.work();
        Locus locus = work.locus();
        Tags tags = new Tags().add("TY", type(work.type()));
        tags.addAll("AU", work.authors().stream().map(Names::compact).toList());
        return tags.add("TI", work.title().full())
                .add("T2", work.journalName().toUpperCase(Locale.ROOT))
                .add("LA", work.title().language())
                .addAll("KW", work.keywords())
                .add("AB", String.join("\n   ", work.text().lines()))
                .add("AD", addresses(work))
                .add("PU", locus.journal().publisher().toUpperCase(Locale.ROOT))
                .add("PI", locus.journal().city().toUpperCase(Locale.ROOT))
                .add("SN", locus.isbn().isEmpty() ? locus.journal().printIssn() : locus.isbn())
                .add("SN", work.isArticle() ? locus.journal().electronicIssn() : "")
                .add("J9", locus.journal().abbreviation().toUpperCase(Locale.ROOT))
                .add("JI", locus.journal().dottedAbbreviation())
                .add("DA", work.issued().monthName().toUpperCase(Locale.ROOT))
                .add("PY", work.issued().yearText())
                .add("VL", locus.volume())
                .add("IS", locus.issue())
                .add("SP", locus.isArticleNumber() ? "" : locus.first())
                .add("EP", locus.last())
                .add("C7", locus.isArticleNumber() ? locus.first() : "")
                .add("DO", work.bareDoi())
                .add("WE", "Social Science Citation Index (SSCI)")
                .add("AN", WosTagged.accession(delivery))
                .add("N1", "Times Cited in Web of Science Core Collection:  " + delivery.serial() % 23)
                .line("Total Times Cited:  " + (delivery.serial() % 23 + 2))
                .line("Cited Reference Count:  " + (delivery.serial() % 60 + 8))
                .line("ER  -")
                .line("")
                .toString();
    }

    private static String addresses(Work work) {
        String[] part = work.affiliation().split(", ", 2);
        return work.affiliation() + "\rAD  - " + part[0] + ", Library";
    }

    private static String type(PublicationType type) {
        return switch (type) {
            case BOOK -> "BOOK";
            case CHAPTER -> "CHAP";
            default -> "JOUR";
        };
    }
}
