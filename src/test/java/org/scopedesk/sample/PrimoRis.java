package org.scopedesk.sample;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.scopedesk.review.Author;
import org.scopedesk.review.PublicationType;

/** Primo's RIS as Oria delivers it: the order of the tags changes from entry to entry, catalogue types leak through. */
final class PrimoRis implements ExportWriter {

    @Override
    public String ownId(Delivery delivery) {
        Work work = delivery.work();
        if (work.isArticle() && !work.bareDoi().isEmpty() && delivery.serial() % 3 > 0) {
            return "cdi_crossref_primary_" + work.bareDoi().replaceAll("[./]", "_") + suffix(delivery);
        }
        return "BIBSYS_ILS" + (71_600_000_000L + delivery.serial()) + "0002201";
    }

    /** Two entries of one article in the central index have different numbers. */
    private static String suffix(Delivery delivery) {
        return delivery.serial() % 2 == 0 ? "" : "_" + delivery.serial();
    }

    @Override
    public String entry(Delivery delivery, int place) {
        Work work = delivery.work();
        List<String> blocks = new ArrayList<>(List.of(
                publication(work).toString(),
                numbers(work).toString(),
                new Tags().add("ID", ownId(delivery)).toString(),
                subject(work, ownId(delivery).startsWith("cdi_")).toString(),
                people(work).toString(),
                title(work).toString()));
        Collections.rotate(blocks, (int) (delivery.serial() % blocks.size()));
        return "TY  - " + type(work, delivery.serial()) + "\n" + String.join("", blocks) + "ER  - \n\n";
    }

    private static String type(Work work, long serial) {
        return switch (work.type()) {
            case BOOK, CHAPTER, REPORT -> serial % 2 == 0 ? "BOOK" : "EBOOK";
            case THESIS -> "thes";
            default -> "JOUR";
        };
    }

    private static Tags publication(Work work) {
        Journal journal = work.locus().journal();
        Tags tags = new Tags();
        if (work.isArticle()) {
            tags.add("JF", work.journalName()).add("JA", journal.abbreviation().toUpperCase(Locale.ROOT));
            tags.add("SN", journal.printIssn());
        }
        return tags.add("PB", journal.publisher())
                .add("CY", work.isBook() ? journal.city() + " ;" : journal.city())
                .add("Y1", work.issued().yearText());
    }

    private static Tags numbers(Work work) {
        Locus locus = work.locus();
        return new Tags()
                .add("VL", locus.volume())
                .add("IS", locus.issue())
                .add("SP", locus.first())
                .add("EP", locus.last())
                .add("DO", work.isArticle() ? work.doi() : "")
                .add("SN", locus.isbn())
                .add("ET", work.kin().relation().contains("edition") ? "2nd ed." : "");
    }

    private static Tags subject(Work work, boolean centralIndex) {
        Tags tags = new Tags().addAll("N2", work.text().lines());
        List<String> words = work.keywords().stream().map(Wording::capital).toList();
        tags.addAll("KW", centralIndex ? List.of(String.join(" ; ", words)) : words);
        return tags.add("N1", work.isBook() ? "Includes bibliographical references and index." : "");
    }

    private static Tags people(Work work) {
        Tags tags = new Tags();
        for (Author author : work.authors()) {
            tags.add(author.corporate() ? "A2" : "AU", author.inverted() + (work.isBook() ? "." : ""));
        }
        return tags;
    }

    private static Tags title(Work work) {
        Title title = work.title();
        String separated = title.own().replace(": ", " : ");
        Tags tags = new Tags();
        tags.add("T1", work.type() == PublicationType.ARTICLE ? title.own() : separated + " ");
        return tags.add("T2", work.isBook() ? title.main() : "");
    }
}
