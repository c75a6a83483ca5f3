package org.scopedesk.sample;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.scopedesk.review.PublicationType;

/** Embase.com's RIS: numbers and journal first, authors and title late, the accession number in {@code U2}. */
final class EmbaseRis implements ExportWriter {

    @Override
    public String ownId(Delivery delivery) {
        return "L" + (2_700_000_000L + delivery.serial());
    }

    @Override
    public String entry(Delivery delivery, int place) {
        Work work = delivery.work();
        Locus locus = work.locus();
        String id = ownId(delivery);
        Tags tags = new Tags()
                .add("TY", "JOUR")
                .add("M3", type(work))
                .add("Y1", work.issued().yearText())
                .add("VL", locus.volume())
                .add("IS", locus.issue())
                .add("SP", locus.first())
                .add("EP", locus.last())
                .add("SN", locus.journal().electronicIssn())
                .add("SN", locus.journal().printIssn())
                .add("JF", work.journalName())
                .add("JO", locus.journal().dottedAbbreviation())
                .add("UR", "https://www.embase.com/search/results?subaction=viewrecord&id=" + id + "&from=export")
                .add("U2", id)
                .add("C5", work.pmid())
                .addAll("DB", work.pmid().isEmpty() ? List.of("Embase") : List.of("Embase", "Medline"))
                .add("U4", work.issued().yearText() + "-12-02")
                .add("L2", work.doi().isEmpty() ? "" : "http://dx.doi.org/" + work.bareDoi())
                .add("DO", work.doi())
                .add("LK", resolver(work));
        tags.addAll(
                "A1",
                work.authors().stream().map(author -> Names.dotted(author, ",")).toList());
        return tags.add("M1", "(" + Names.dotted(work.authors().get(0), "") + ") " + work.affiliation())
                .add("AD", Names.dotted(work.authors().get(0), "") + ", " + work.affiliation())
                .add("T1", work.title().full())
                .add("LA", work.title().language())
                .addAll("KW", work.keywords())
                .addAll("KW", List.of("article", "human"))
                .add("N2", work.text().plain())
                .line("ER  - ")
                .line("")
                .toString();
    }

    static String type(Work work) {
        if (work.type() == PublicationType.CONFERENCE) {
            return "Conference Abstract";
        }
        return work.locus().volume().isEmpty() ? "Article in Press" : "Article";
    }

    private static String resolver(Work work) {
        return "https://resolver.example.org/link?sid=EMBASE&atitle="
                + URLEncoder.encode(work.title().full(), StandardCharsets.UTF_8) + "&date="
                + work.issued().yearText();
    }
}
