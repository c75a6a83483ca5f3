package org.scopedesk.sample;

import java.util.Locale;
import org.scopedesk.review.PublicationType;

/** EBSCOhost's classic RIS for Academic Search Elite and CINAHL, which order their tags differently. */
final class EbscoRis implements ExportWriter {
    /** The databases on EBSCOhost. */
    enum Database {
        ACADEMIC_SEARCH("afh"),
        CINAHL("rzh");

        private final String code;

        Database(String code) {
            this.code = code;
        }
    }

    private final Database database;

    EbscoRis(Database database) {
        this.database = database;
    }

    /** CINAHL has it in {@code ID}, Academic Search in the note and the address only. */
    @Override
    public String ownId(Delivery delivery) {
        return accession(delivery);
    }

    static String accession(Delivery delivery) {
        return String.valueOf(170_000_000 + delivery.serial());
    }

    @Override
    public String entry(Delivery delivery, int place) {
        Tags tags = database == Database.CINAHL ? cinahl(delivery) : academicSearch(delivery);
        return tags.add("UR", link(database.code, delivery))
                .add("DP", "EBSCOhost")
                .add("DB", database == Database.CINAHL ? "CINAHL Complete" : database.code)
                .line("ER  - ")
                .line("")
                .toString();
    }

    static String link(String code, Delivery delivery) {
        return "https://search.ebscohost.com/login.aspx?direct=true&db=" + code + "&AN=" + accession(delivery)
                + "&site=ehost-live";
    }

    private static Tags academicSearch(Delivery delivery) {
        Work work = delivery.work();
        Locus locus = work.locus();
        Tags tags = new Tags("\r\n").add("TY", type(work.type()));
        tags.addAll(
                "AU", work.authors().stream().map(author -> author.inverted()).toList());
        tags.add("T1", work.title().bracketed())
                .add("JO", work.journalName())
                .add("JF", work.journalName())
                .add("Y1", date(work.issued(), false))
                .add("VL", locus.volume())
                .add("IS", locus.issue())
                .add("M3", "Article")
                .add("SP", locus.first().isEmpty() ? "N.PAG" : locus.first())
                .add("EP", locus.first().isEmpty() ? "N.PAG" : locus.last())
                .add("PB", locus.journal().publisher())
                .add("SN", locus.journal().printIssn().replace("-", ""));
        if (!work.text().isEmpty()) {
            tags.add("AB", work.text().plain() + " [ABSTRACT FROM AUTHOR]").add("AB", copyright(work));
        }
        tags.addAll("KW", work.keywords().stream().map(EbscoRis::mixedCapitals).toList());
        return tags.add("N1", note(delivery)).add("L3", work.doi());
    }

    private static Tags cinahl(Delivery delivery) {
        Work work = delivery.work();
        Locus locus = work.locus();
        Tags tags = new Tags("\r\n")
                .add("TY", type(work.type()))
                .add("ID", accession(delivery))
                .add("T1", work.title().bracketed());
        tags.addAll(
                "AU", work.authors().stream().map(author -> author.inverted()).toList());
        return tags.add("Y1", date(work.issued(), true))
                .add(
                        "N1",
                        "Accession Number: " + accession(delivery) + ". Language: "
                                + work.title().language() + ". Entry Date: 20240611. Revision Date: 20240611. "
                                + "Publication Type: Journal Article; research; tables/charts. Journal Subset: Peer Reviewed; "
                                + "Europe. NLM UID: 9"
                                + (100_000 + locus.journal().number()) + ". ")
                .add("SP", locus.first())
                .add("EP", locus.last())
                .add("JO", work.journalName())
                .add("JF", work.journalName())
                .add("JA", locus.journal().abbreviation().toUpperCase(Locale.ROOT))
                .add("VL", locus.volume())
                .add("IS", locus.issue())
                .add("CY", locus.journal().city())
                .add("PB", locus.journal().publisher())
                .add("AB", work.text().plain())
                .add("SN", locus.journal().printIssn())
                .add("AD", work.affiliation())
                .add("U2", work.pmid().isEmpty() ? "" : "PMID: " + work.pmid() + ".")
                .add("DO", work.bareDoi())
                .addAll(
                        "KW",
                        work.keywords().stream()
                                .map(word -> Wording.capital(word) + " -- Trends")
                                .toList());
    }

    /** {@code 2020/11//} for Academic Search; CINAHL adds how the issue prints it, {@code 2020/11//Nov2020}. */
    private static String date(Issued issued, boolean display) {
        if (issued.year() == 0) {
            return "";
        }
        String date = String.format(Locale.ROOT, "%d/%02d/", issued.year(), issued.month());
        return display ? date + "/" + issued.monthName() + issued.year() : date + "/";
    }

    private static String note(Delivery delivery) {
        Work work = delivery.work();
        return "Accession Number: " + accession(delivery) + "; " + Names.all(work.authors(), a -> a.inverted(), " 1 ")
                + " 1; Affiliation:  1: " + work.affiliation() + "; Source Info: "
                + work.issued().monthName() + work.issued().yearText() + ", Vol. "
                + work.locus().volume()
                + "; Number of Pages: " + work.locus().pageCount() + "p; Document Type: Article";
    }

    static String copyright(Work work) {
        return "Copyright of " + work.journalName() + " is the property of "
                + work.locus().journal().publisher() + " and its content may not be passed on without the holder's "
                + "written permission. Users may print or download articles for their own use. This abstract may be "
                + "abridged. (Copyright applies to all Abstracts.)";
    }

    static String mixedCapitals(String word) {
        int blank = word.indexOf(' ');
        return blank < 0
                ? word.toUpperCase(Locale.ROOT)
                : word.substring(0, blank).toUpperCase(Locale.ROOT) + word.substring(blank);
    }

    private static String type(PublicationType type) {
        return switch (type) {
            case BOOK -> "BOOK";
            case CHAPTER -> "CHAP";
            case THESIS -> "THES";
            default -> "JOUR";
        };
    }
}
