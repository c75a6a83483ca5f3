package org.scopedesk.sample;

import java.util.List;
import org.scopedesk.review.Author;
import org.scopedesk.sample.Cells.Quotes;

/** Scopus's CSV since 2023: every cell in quotes, full names with numbers, a sentence where the abstract is missing. */
final class ScopusCsv implements ExportWriter {
    private static final List<String> HEADER =
            List.of(("Authors,Author full names,Author(s) ID,Title,Year,Source title,"
                            + "Volume,Issue,Art. No.,Page start,Page end,Page count,Cited by,DOI,Link,Affiliations,"
                            + "Authors with affiliations,Abstract,Author Keywords,Index Keywords,Funding Details,Funding Texts,"
                            + "References,Correspondence Address,Editors,Publisher,ISSN,ISBN,CODEN,PubMed ID,"
                            + "Language of Original Document,Abbreviated Source Title,Document Type,Publication Stage,"
                            + "Open Access,Source,EID")
                    .split(",", -1));

    private final ScopusRis ris = new ScopusRis();

    @Override
    public String head() {
        return "\uFEFF" + Cells.row(HEADER, Quotes.ALWAYS) + "\n";
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
                .set("Authors", Names.all(work.authors(), author -> Names.dotted(author, ""), "; "))
                .set("Author full names", Names.all(work.authors(), ScopusCsv::numbered, "; "))
                .set("Author(s) ID", Names.all(work.authors(), ScopusCsv::number, "; "))
                .set("Title", ScopusRis.title(work))
                .set("Year", work.issued().yearText())
                .set("Source title", work.journalName())
                .set("Volume", locus.volume())
                .set("Issue", locus.issue())
                .set("Art. No.", locus.isArticleNumber() ? locus.first() : "")
                .set("Page start", locus.isArticleNumber() ? "" : locus.first())
                .set("Page end", locus.last())
                .set("Page count", locus.last().isEmpty() ? "" : String.valueOf(locus.pageCount() - 1))
                .set("Cited by", String.valueOf(delivery.serial() % 31))
                .set("DOI", work.doi())
                .set("Link", ScopusRis.link(ownId(delivery)));
        rest(cells, work);
        return cells.set("EID", ownId(delivery)).row(Quotes.ALWAYS) + "\n";
    }

    private static void rest(Cells cells, Work work) {
        Journal journal = work.locus().journal();
        cells.set("Affiliations", work.affiliation())
                .set("Authors with affiliations", Names.dotted(work.authors().get(0), "") + ", " + work.affiliation())
                .set(
                        "Abstract",
                        work.text().isEmpty()
                                ? "[No abstract available]"
                                : work.text().plain())
                .set("Author Keywords", String.join("; ", work.keywords()))
                .set("Index Keywords", "article; human")
                .set("Publisher", journal.publisher())
                .set("ISSN", work.isArticle() ? journal.printIssn().replace("-", "") : "")
                .set("ISBN", work.locus().isbn())
                .set("PubMed ID", work.pmid())
                .set("Language of Original Document", work.title().language())
                .set("Abbreviated Source Title", journal.dottedAbbreviation())
                .set("Document Type", ScopusRis.label(work.type()))
                .set("Publication Stage", work.locus().volume().isEmpty() ? "Article in press" : "Final")
                .set("Source", "Scopus");
    }

    private static String numbered(Author author) {
        return author.inverted() + " (" + number(author) + ")";
    }

    private static String number(Author author) {
        return String.valueOf(57_000_000_000L + Math.floorMod(author.inverted().hashCode(), 999_999_937));
    }
}
