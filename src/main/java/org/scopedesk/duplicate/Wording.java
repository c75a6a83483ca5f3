package org.scopedesk.duplicate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Evidence in words and in one number. */
final class Wording {
    private Wording() {}

    /** Agreement of the fields that both give, weighted by how much a field tells. */
    static double score(Evidence e) {
        double[] sum = new double[2];
        add(sum, 4, title(e.title()), e.title().level() == TitleMatch.Level.UNKNOWN);
        add(sum, 2, e.names());
        add(sum, 1, year(e));
        add(sum, 1, e.journal());
        add(sum, 1, e.volume());
        add(sum, 1.5, e.pages());
        add(sum, 2, e.doi());
        add(sum, 2, e.pmid());
        add(sum, 1.5, e.summary());
        return sum[1] == 0 ? 0 : sum[0] / sum[1];
    }

    static List<FieldEvidence> fields(Evidence e) {
        List<FieldEvidence> fields = new ArrayList<>();
        add(fields, "title", titleAgreement(e.title()), titleWords(e.title()));
        add(fields, "authors", e.names(), words("authors", e.names()));
        add(fields, "year", year(e), yearWords(e));
        add(fields, "journal", e.journal(), words("journal", e.journal()));
        add(fields, "volume", e.volume(), words("volume", e.volume()));
        add(fields, "issue", e.issue(), words("issue", e.issue()));
        add(fields, "pages", e.pages(), words("pages", e.pages()));
        add(fields, "DOI", e.doi(), words("DOI", e.doi()));
        add(fields, "PubMed number", e.pmid(), words("PubMed number", e.pmid()));
        add(fields, "abstract", e.summary(), words("abstract", e.summary()));
        return List.copyOf(fields);
    }

    static String why(String decided, Evidence e) {
        StringBuilder same = new StringBuilder();
        StringBuilder other = new StringBuilder();
        for (FieldEvidence field : fields(e)) {
            boolean agrees = field.agreement() == Agreement.SAME;
            StringBuilder part = agrees ? same : other;
            if (field.agreement() != Agreement.UNKNOWN) {
                part.append(part.isEmpty() ? "" : ", ").append(agrees ? field.field() : field.words());
            }
        }
        return decided + (same.isEmpty() ? "" : "; same " + same) + (other.isEmpty() ? "" : "; " + other);
    }

    private static Agreement year(Evidence e) {
        if (e.yearGap() < 0) {
            return Agreement.UNKNOWN;
        }
        return e.yearGap() == 0 ? Agreement.SAME : e.yearGap() == 1 ? Agreement.CLOSE : Agreement.DIFFERENT;
    }

    private static String yearWords(Evidence e) {
        return e.yearGap() <= 0
                ? words("year", year(e))
                : e.yearGap() == 1 ? "year differs by one" : "years " + e.yearGap() + " apart";
    }

    private static double title(TitleMatch title) {
        return switch (title.level()) {
            case SAME -> 1;
            case CLOSE -> 0.97;
            case WITHIN -> 0.8;
            default -> title.alike() * 0.8;
        };
    }

    private static Agreement titleAgreement(TitleMatch title) {
        return switch (title.level()) {
            case SAME -> Agreement.SAME;
            case CLOSE -> Agreement.CLOSE;
            case WITHIN, SIMILAR -> Agreement.PARTLY;
            case DIFFERENT -> Agreement.DIFFERENT;
            case UNKNOWN -> Agreement.UNKNOWN;
        };
    }

    private static String titleWords(TitleMatch title) {
        return switch (title.level()) {
            case SAME -> "same title";
            case CLOSE -> "titles differ in spelling";
            case WITHIN -> "one title is part of the other";
            case SIMILAR, DIFFERENT -> String.format(Locale.ROOT, "titles %.2f alike", title.alike());
            case UNKNOWN -> "title not given twice";
        };
    }

    private static String words(String field, Agreement agreement) {
        return switch (agreement) {
            case SAME -> "same " + field;
            case CLOSE -> field + " nearly the same";
            case PARTLY -> field + " in part the same";
            case UNCLEAR -> field + " of different kinds";
            case DIFFERENT -> "other " + field;
            case UNKNOWN -> field + " not given twice";
        };
    }

    private static void add(List<FieldEvidence> fields, String name, Agreement agreement, String words) {
        fields.add(new FieldEvidence(name, agreement, words));
    }

    private static void add(double[] sum, double weight, Agreement agreement) {
        double value = switch (agreement) {
            case SAME -> 1;
            case CLOSE -> 0.9;
            case PARTLY, UNCLEAR -> 0.5;
            case DIFFERENT, UNKNOWN -> 0;
        };
        add(sum, weight, value, agreement == Agreement.UNKNOWN);
    }

    private static void add(double[] sum, double weight, double value, boolean unknown) {
        sum[0] += unknown ? 0 : weight * value;
        sum[1] += unknown ? 0 : weight;
    }
}
