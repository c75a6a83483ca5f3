package org.scopedesk.sample;

import java.util.List;
import java.util.Locale;

/** Web of Science's tagged format: two letters and a blank, continuation lines with three blanks. */
final class WosTagged implements ExportWriter {
    private static final int WIDTH = 76;

    @Override
    public String head() {
        return "\uFEFFFN Clarivate Analytics Web of Science\nVR 1.0\n";
    }

    @Override
    public String tail() {
        return "EF";
    }

    @Override
    public String ownId(Delivery delivery) {
        return accession(delivery);
    }

    static String accession(Delivery delivery) {
        return String.format(Locale.ROOT, "WOS:%015d", 1_200_000_000L + delivery.serial());
    }

    @Override
    public String entry(Delivery delivery, int place) {
        Work work = delivery.work();
        Locus locus = work.locus();
        StringBuilder text = new StringBuilder("PT " + publicationType(work) + "\n");
        list(
                text,
                "AU",
                work.authors().stream()
                        .filter(a -> !a.corporate())
                        .map(Names::compact)
                        .toList());
        list(
                text,
                "AF",
                work.authors().stream()
                        .filter(a -> !a.corporate())
                        .map(a -> a.inverted())
                        .toList());
        list(
                text,
                "CA",
                work.authors().stream()
                        .filter(a -> a.corporate())
                        .map(a -> a.family())
                        .toList());
        wrapped(text, "TI", work.title().full());
        wrapped(text, "SO", work.journalName().toUpperCase(Locale.ROOT));
        line(text, "LA", work.title().language());
        line(text, "DT", documentType(work));
        wrapped(text, "DE", String.join("; ", work.keywords()));
        wrapped(text, "ID", work.topic().key().replace('-', ' ').toUpperCase(Locale.ROOT) + "; SERVICES; OUTCOMES");
        wrapped(text, "AB", work.text().plain());
        wrapped(text, "C1", "[" + work.authors().get(0).inverted() + "] " + work.affiliation() + ".");
        line(text, "TC", String.valueOf(delivery.serial() % 23));
        line(text, "PU", locus.journal().publisher().toUpperCase(Locale.ROOT));
        line(text, "PI", locus.journal().city().toUpperCase(Locale.ROOT));
        line(text, "SN", work.isArticle() ? locus.journal().printIssn() : "");
        line(text, "EI", work.isArticle() ? locus.journal().electronicIssn() : "");
        line(text, "BN", locus.isbn());
        line(text, "J9", locus.journal().abbreviation().toUpperCase(Locale.ROOT));
        line(text, "JI", locus.journal().dottedAbbreviation());
        issue(text, work);
        line(text, "DI", work.bareDoi());
        line(text, "UT", accession(delivery));
        line(text, "PM", work.pmid());
        return text.append("ER\n\n").toString();
    }

    private static void issue(StringBuilder text, Work work) {
        Locus locus = work.locus();
        boolean early = work.isArticle() && locus.volume().isEmpty();
        String month = work.issued().monthName().toUpperCase(Locale.ROOT);
        line(text, "PD", early ? "" : month);
        line(text, "PY", work.issued().yearText());
        line(text, "VL", locus.volume());
        line(text, "IS", locus.issue());
        line(text, "BP", locus.isArticleNumber() ? "" : locus.first());
        line(text, "EP", locus.last());
        line(text, "AR", locus.isArticleNumber() ? locus.first() : "");
        line(text, "EA", early ? month + " " + work.issued().yearText() : "");
    }

    static String publicationType(Work work) {
        return work.isArticle() ? "J" : "B";
    }

    static String documentType(Work work) {
        return switch (work.type()) {
            case CONFERENCE -> "Meeting Abstract";
            case BOOK -> "Book";
            case CHAPTER -> "Book Chapter";
            default -> work.locus().volume().isEmpty() ? "Article; Early Access" : "Article";
        };
    }

    private static void line(StringBuilder text, String tag, String value) {
        if (!value.isEmpty()) {
            text.append(tag).append(' ').append(value).append('\n');
        }
    }

    private static void list(StringBuilder text, String tag, List<String> values) {
        line(text, tag, String.join("\n   ", values));
    }

    private static void wrapped(StringBuilder text, String tag, String value) {
        StringBuilder folded = new StringBuilder();
        int length = 0;
        for (String word : value.split(" ", -1)) {
            if (length > 0 && length + word.length() > WIDTH) {
                folded.append("\n   ");
                length = 0;
            } else if (length > 0) {
                folded.append(' ');
            }
            folded.append(word);
            length += word.length() + 1;
        }
        line(text, tag, folded.toString());
    }
}
