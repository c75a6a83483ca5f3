package org.scopedesk.sample;

import java.util.List;
import org.scopedesk.sample.Cells.Quotes;

/** EBSCOhost's classic CSV, with the cells {@code ="12345678"} that keep Excel from counting. */
final class EbscoCsv implements ExportWriter {
    private static final List<String> HEADER = List.of(("Article Title,Author,Journal Title,ISSN,ISBN,Publication Date,"
                    + "Volume,Issue,First Page,Page Count,Accession Number,DOI,Publisher,Doctype,Subjects,Keywords,"
                    + "Abstract,PLink")
            .split(",", -1));

    @Override
    public String head() {
        return String.join(",", HEADER) + "\n";
    }

    @Override
    public String ownId(Delivery delivery) {
        return EbscoRis.accession(delivery);
    }

    @Override
    public String entry(Delivery delivery, int place) {
        Work work = delivery.work();
        Locus locus = work.locus();
        Issued issued = work.issued();
        Cells cells = new Cells(HEADER)
                .set("Article Title", work.title().bracketed())
                .set("Author", Names.all(work.authors(), author -> author.inverted(), "; "))
                .set("Journal Title", work.journalName())
                .set("ISSN", "=\"" + locus.journal().printIssn().replace("-", "") + "\"")
                .set("Publication Date", issued.year() == 0 ? "" : "=\"" + date(issued) + "\"")
                .set("Volume", locus.volume())
                .set("Issue", locus.issue())
                .set("First Page", locus.first())
                .set("Page Count", String.valueOf(locus.pageCount()))
                .set("Accession Number", EbscoRis.accession(delivery))
                .set("DOI", work.bareDoi())
                .set("Publisher", locus.journal().publisher())
                .set("Doctype", "Article")
                .set(
                        "Subjects",
                        String.join(
                                "; ",
                                work.keywords().stream()
                                        .map(EbscoRis::mixedCapitals)
                                        .toList()))
                .set("Abstract", abstractOf(work))
                .set("PLink", EbscoRis.link("rzh", delivery));
        return cells.row(Quotes.FILLED) + "\n";
    }

    private static String date(Issued issued) {
        return issued.month() + "/" + issued.day() + "/" + issued.year();
    }

    private static String abstractOf(Work work) {
        return work.text().isEmpty() ? "" : work.text().plain() + " [ABSTRACT FROM AUTHOR] " + EbscoRis.copyright(work);
    }
}
