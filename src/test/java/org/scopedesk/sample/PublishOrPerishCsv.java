package org.scopedesk.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.scopedesk.review.Author;

/** Publish or Perish's CSV of Google Scholar: truncated authors and journals, a snippet in place of the abstract. */
final class PublishOrPerishCsv implements ExportWriter {
    private static final List<String> HEADER = List.of(("Cites,Authors,Title,Year,Source,Publisher,ArticleURL,CitesURL,"
                    + "GSRank,QueryDate,Type,DOI,ISSN,CitationURL,Volume,Issue,StartPage,EndPage,ECC,CitesPerYear,"
                    + "CitesPerAuthor,AuthorCount,Age,Abstract,FullTextURL,RelatedURL")
            .split(",", -1));
    private static final Set<String> NUMBERS = Set.of(
            "Cites",
            "Year",
            "GSRank",
            "Volume",
            "Issue",
            "StartPage",
            "EndPage",
            "ECC",
            "CitesPerYear",
            "CitesPerAuthor",
            "AuthorCount",
            "Age");

    @Override
    public String head() {
        return "\uFEFF" + String.join(",", HEADER) + "\n";
    }

    @Override
    public String ownId(Delivery delivery) {
        return "";
    }

    @Override
    public String entry(Delivery delivery, int place) {
        Work work = delivery.work();
        String cites = String.valueOf(delivery.serial() % 7 * (delivery.serial() % 13));
        String address = "https://example.org/article/" + delivery.serial();
        Cells cells = new Cells(HEADER)
                .set("Cites", cites)
                .set("Authors", authors(work.authors()))
                .set("Title", work.title().own())
                .set("Year", work.issued().yearText())
                .set("Source", shortened(work.journalName()))
                .set("Publisher", "example.org")
                .set("ArticleURL", address)
                .set("CitesURL", cites.equals("0") ? "" : "https://scholar.example.org/cites/" + delivery.serial())
                .set("GSRank", String.valueOf(place))
                .set("QueryDate", "2024-11-12 10:31:07")
                .set("Type", type(work, delivery.serial()))
                .set("DOI", delivery.serial() % 9 == 0 ? work.bareDoi() : "")
                .set("ECC", cites)
                .set("AuthorCount", String.valueOf(work.authors().size()))
                .set("Abstract", snippet(work.text()))
                .set("FullTextURL", delivery.serial() % 2 == 0 ? address + ".pdf" : "");
        return row(cells) + "\n";
    }

    /** Numbers stand bare, all other cells in quotes, also empty ones. */
    private static String row(Cells cells) {
        List<String> parts = new ArrayList<>();
        for (String column : HEADER) {
            String value = cells.get(column);
            parts.add(NUMBERS.contains(column) ? value : "\"" + value.replace("\"", "\"\"") + "\"");
        }
        return String.join(",", parts);
    }

    private static String authors(List<Author> authors) {
        String names = authors.stream().limit(4).map(Names::initialsFirst).collect(Collectors.joining(", "));
        return authors.size() > 4 ? names + "..." : names;
    }

    private static String shortened(String journal) {
        return journal.length() < 40 ? journal : journal.substring(0, journal.lastIndexOf(' ', 36)) + " …";
    }

    private static String type(Work work, long serial) {
        if (work.isBook()) {
            return "BOOK";
        }
        return serial % 4 == 0 ? "PDF" : serial % 11 == 0 ? "CITATION" : "HTML";
    }

    private static String snippet(AbstractText text) {
        String plain = text.withoutHeadings().plain();
        if (plain.length() < 200) {
            return plain;
        }
        int from = plain.indexOf(' ', 30) + 1;
        return "… " + plain.substring(from, plain.lastIndexOf(' ', from + 150)) + " …";
    }
}
