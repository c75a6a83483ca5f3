package org.scopedesk.sample;

import java.util.List;
import org.scopedesk.sample.Cells.Quotes;

/** Embase.com's CSV with fields by column: the query in front, then 49 columns. */
final class EmbaseCsv implements ExportWriter {
    private static final List<String> HEADER = List.of(("Title|Original Title|Author Names|Author Addresses|"
                    + "Correspondence Address|Editors|AiP/IP Entry Date|Full Record Entry Date|Source|Source title|"
                    + "Publication Year|Volume|Issue|First Page|Last Page|Date of Publication|Publication Type|"
                    + "Conference Name|Conference Location|Conference Date|Conference Editors|ISSN|ISBN|"
                    + "Book Publisher|Abstract|Original Abstract|Author Keywords|"
                    + "Emtree Drug Index Terms (Major Focus)|Emtree Drug Index Terms|"
                    + "Emtree Medical Index Terms (Major Focus)|Emtree Medical Index Terms|Drug Tradenames|"
                    + "Drug Manufacturer|Device Tradenames|Device Manufacturer|CAS Registry Numbers|"
                    + "Molecular Sequence Numbers|Embase Classification|Clinical Trial Numbers|Article Language|"
                    + "Summary Language|Embase Accession ID|Medline PMID|PUI|DOI|Full Text Link|Embase Link|"
                    + "Open URL Link|Copyright")
            .split("\\|", -1));

    private final EmbaseRis ris = new EmbaseRis();

    @Override
    public String head() {
        return "\"SEARCH QUERY\",\"('peer support'/exp OR 'peer worker*':ti,ab) AND (coproduc* OR cocreat*):ti,ab\"\n"
                + "-------------------------------------\n\n" + Cells.row(HEADER, Quotes.ALWAYS) + "\n";
    }

    @Override
    public String ownId(Delivery delivery) {
        return ris.ownId(delivery);
    }

    @Override
    public String entry(Delivery delivery, int place) {
        Work work = delivery.work();
        Locus locus = work.locus();
        Cells cells = new Cells(HEADER)
                .set("Title", work.title().full())
                .set("Original Title", work.title().original())
                .set("Author Names", Names.all(work.authors(), author -> Names.dotted(author, ""), ", "))
                .set(
                        "Author Addresses",
                        "(" + Names.dotted(work.authors().get(0), "") + ") " + work.affiliation() + ".")
                .set("Full Record Entry Date", work.issued().yearText() + "-12-02")
                .set("Source", source(work))
                .set("Source title", work.journalName())
                .set("Publication Year", work.issued().yearText())
                .set("Volume", locus.volume())
                .set("Issue", locus.issue())
                .set("First Page", locus.first())
                .set("Last Page", locus.last())
                .set("Date of Publication", date(work.issued()))
                .set("Publication Type", EmbaseRis.type(work))
                .set(
                        "ISSN",
                        locus.journal().electronicIssn() + " (electronic), "
                                + locus.journal().printIssn());
        cells.set("Book Publisher", locus.journal().publisher())
                .set("Abstract", work.text().plain())
                .set("Author Keywords", String.join(", ", work.keywords()))
                .set("Emtree Medical Index Terms", "article, human")
                .set("Article Language", work.title().language())
                .set("Summary Language", "English")
                .set("Medline PMID", work.pmid())
                .set("PUI", ownId(delivery))
                .set("DOI", work.doi())
                .set("Full Text Link", work.doi().isEmpty() ? "" : "http://dx.doi.org/" + work.bareDoi());
        return cells.row(Quotes.FILLED) + "\n";
    }

    private static String date(Issued issued) {
        return issued.year() == 0 ? "" : issued.day() + " " + issued.monthName() + " " + issued.year();
    }

    private static String source(Work work) {
        Locus locus = work.locus();
        return work.journalName() + " (" + work.issued().yearText() + ") " + locus.volume() + ":" + locus.issue()
                + (locus.isArticleNumber() ? " Article Number: " + locus.first() : " (" + locus.pages() + ")");
    }
}
