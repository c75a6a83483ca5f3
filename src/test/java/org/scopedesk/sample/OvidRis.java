package org.scopedesk.sample;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.scopedesk.review.PublicationType;

/** Ovid's RIS: a counter before each record, links after it, PsycINFO with the {@code NL} line after {@code ER}. */
final class OvidRis implements ExportWriter {
    /** The databases on Ovid. */
    enum Database {
        MEDLINE("Ovid MEDLINE(R) <2010 to November 2024>", "med19"),
        PSYCINFO("APA PsycInfo <1987 to November 2024>", "psyc20");

        private final String label;
        private final String segment;

        Database(String label, String segment) {
            this.label = label;
            this.segment = segment;
        }
    }

    private static final String OVID = "http://ovidsp.ovid.com/ovidweb.cgi?T=JS&";

    private final Database database;

    OvidRis(Database database) {
        this.database = database;
    }

    @Override
    public String ownId(Delivery delivery) {
        Work work = delivery.work();
        if (database == Database.PSYCINFO) {
            int year = work.issued().year() == 0 ? 2020 : work.issued().year();
            return String.format(
                    Locale.ROOT, "%d-%05d-%03d", year, delivery.serial() % 100_000, delivery.serial() / 100_000 + 1);
        }
        return work.pmid().isEmpty() ? String.valueOf(88_000_000 + delivery.serial()) : work.pmid();
    }

    @Override
    public String entry(Delivery delivery, int place) {
        String text = record(delivery, place);
        return database == Database.PSYCINFO ? Names.ascii(text) : text;
    }

    private String record(Delivery delivery, int place) {
        Work work = delivery.work();
        String id = ownId(delivery);
        Tags tags = new Tags()
                .line(place + ". ")
                .add("TY", "JOUR")
                .add("DB", database.label)
                .add("ID", id)
                .add("DO", doi(work))
                .add("T1", work.title().bracketed());
        tags.addAll("A1", work.authors().stream().map(Names::undotted).toList());
        tags.add("Y1", work.issued().yearText() + (work.issued().year() == 0 ? "" : "//"))
                .add("N2", work.text().capitals("., ").replace(".., ", "., "))
                .addAll("KW", keywords(work));
        publication(tags, work);
        tags.add("L2", OVID + "PAGE=reference&D=" + database.segment + "&NEWS=N&AN=" + id)
                .line("ER  -  ");
        if (database == Database.PSYCINFO) {
            tags.add("NL", work.locus().journal().abbreviation());
        }
        return tags.line("").line(link(id)).line("").toString();
    }

    private void publication(Tags tags, Work work) {
        Locus locus = work.locus();
        boolean psycInfo = database == Database.PSYCINFO;
        if (psycInfo) {
            tags.add("M3", "Community & Social Services [3373]");
        }
        tags.add("LA", work.title().language())
                .add(work.isArticle() ? "JF" : "T3", journal(work))
                .add("VL", locus.volume())
                .add("IS", locus.issue())
                .add("SP", locus.first().isEmpty() && psycInfo ? "No" : locus.first())
                .add("EP", locus.first().isEmpty() && psycInfo ? "Specified" : locus.last())
                .add(
                        "CY",
                        psycInfo ? locus.journal().country() : locus.journal().city())
                .add("PB", locus.journal().publisher());
        if (psycInfo) {
            tags.add("PB", locus.journal().country())
                    .add("SN", locus.isbn().isEmpty() ? "" : locus.isbn() + " (Paperback)")
                    .add("AD", work.authors().get(0).inverted() + ": " + work.affiliation());
        } else {
            tags.add(
                    "M1",
                    "9" + (100_000 + locus.journal().number()) + ", "
                            + locus.journal().initials());
            tags.add("M2", work.affiliation());
        }
        if (work.isArticle()) {
            tags.add(
                    "SN",
                    psycInfo ? locus.journal().printIssn() : locus.journal().electronicIssn());
        }
        tags.add("DO", psycInfo ? doi(work) : "");
    }

    private static String journal(Work work) {
        return work.type() == PublicationType.THESIS ? "Dissertation Abstracts International" : work.journalName();
    }

    private static String doi(Work work) {
        String doi = work.bareDoi().replace("(", "%28").replace(")", "%29");
        return doi.isEmpty() ? "" : "https://dx.doi.org/" + doi;
    }

    private static List<String> keywords(Work work) {
        return IntStream.range(0, work.keywords().size())
                .mapToObj(i ->
                        (i < 2 ? "*" : "") + Wording.capital(work.keywords().get(i)))
                .toList();
    }

    private static String link(String id) {
        return "Link to the Ovid Full Text or citation: " + OVID + "CSC=Y&NEWS=N&PAGE=fulltext&AN=" + id
                + "Link to the External Link Resolver: https://resolver.example.org/?id=" + id;
    }
}
