package org.scopedesk.sample;

import java.util.Locale;
import org.scopedesk.review.Author;

/** PubMed's own format: tags padded to four characters, continuation lines with six blanks, no end tag. */
final class Nbib implements ExportWriter {
    private static final int WIDTH = 88;
    private static final String LINE_END = "\r\n";

    @Override
    public String ownId(Delivery delivery) {
        String pmid = delivery.work().pmid();
        return pmid.isEmpty() ? String.valueOf(88_000_000 + delivery.serial()) : pmid;
    }

    @Override
    public String entry(Delivery delivery, int place) {
        Work work = delivery.work();
        Locus locus = work.locus();
        StringBuilder text = new StringBuilder(place == 1 ? "" : LINE_END);
        field(text, "PMID", ownId(delivery));
        field(text, "OWN", "NLM");
        field(text, "STAT", locus.volume().isEmpty() ? "Publisher" : "MEDLINE");
        field(text, "IS", locus.journal().electronicIssn() + " (Electronic)");
        field(text, "IS", locus.journal().printIssn() + " (Linking)");
        field(text, "VI", locus.volume());
        field(text, "IP", locus.issue());
        field(text, "DP", work.issued().yearText() + " " + work.issued().monthName());
        field(text, "TI", work.title().bracketed());
        field(text, "PG", locus.last().isEmpty() ? locus.first() : shortPages(locus));
        field(text, "LID", work.bareDoi().isEmpty() ? "" : work.bareDoi() + " [doi]");
        field(text, "AB", work.text().capitals(" "));
        people(text, work);
        field(text, "LA", language(work.title().language()));
        field(text, "PT", work.text().isEmpty() ? "Letter" : "Journal Article");
        field(text, "TT", work.title().original());
        field(text, "PL", locus.journal().country());
        field(text, "TA", locus.journal().abbreviation());
        field(text, "JT", work.journalName());
        field(text, "JID", "9" + (100_000 + locus.journal().number()));
        work.keywords().forEach(word -> field(text, "MH", "*" + Wording.capital(word)));
        work.keywords().forEach(word -> field(text, "OT", word));
        field(text, "AID", work.bareDoi().isEmpty() ? "" : work.bareDoi() + " [doi]");
        field(text, "PST", locus.volume().isEmpty() ? "aheadofprint" : "ppublish");
        field(text, "SO", source(work));
        return text.toString();
    }

    private static void people(StringBuilder text, Work work) {
        for (Author author : work.authors()) {
            if (author.corporate()) {
                field(text, "CN", author.family());
                continue;
            }
            field(text, "FAU", Names.undotted(author));
            field(text, "AU", (author.family() + " " + Names.initials(author)).strip());
            if (author.equals(work.authors().get(0))) {
                field(text, "AD", work.affiliation() + ".");
            }
        }
    }

    private static String shortPages(Locus locus) {
        return locus.first() + "-" + Noise.shortened(locus.first(), locus.last());
    }

    private static String language(String name) {
        return switch (name) {
            case "German" -> "ger";
            case "French" -> "fre";
            case "Chinese" -> "chi";
            case "Norwegian" -> "nor";
            default -> name.substring(0, 3).toLowerCase(Locale.ROOT);
        };
    }

    private static String source(Work work) {
        Locus locus = work.locus();
        return locus.journal().abbreviation() + ". " + work.issued().yearText() + " "
                + work.issued().monthName() + ";" + locus.volume() + "(" + locus.issue() + "):" + locus.pages()
                + (work.bareDoi().isEmpty() ? "." : ". doi: " + work.bareDoi() + ".");
    }

    private static void field(StringBuilder text, String tag, String value) {
        if (value.isEmpty()) {
            return;
        }
        StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-4s- ", tag));
        for (String word : value.split("(?<= )", -1)) {
            if (line.length() > 6 && line.length() + word.length() > WIDTH) {
                text.append(line).append(LINE_END);
                line = new StringBuilder("      ");
            }
            line.append(word);
        }
        text.append(line).append(LINE_END);
    }
}
