package org.scopedesk.duplicate;

import java.util.List;

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
        return List.of(
                new FieldEvidence(title(e.title().level(), e.title().alike()), titleAgreement(e.title())),
                field(ComparedField.AUTHORS, e.names()),
                new FieldEvidence(yearFound(e), year(e)),
                field(ComparedField.JOURNAL, e.journal()),
                field(ComparedField.VOLUME, e.volume()),
                field(ComparedField.ISSUE, e.issue()),
                field(ComparedField.PAGES, e.pages()),
                field(ComparedField.DOI, e.doi()),
                field(ComparedField.PMID, e.pmid()),
                field(ComparedField.ABSTRACT, e.summary()));
    }

    static String why(String decided, Evidence e) {
        return Why.of(decided, fields(e)).line();
    }

    private static Agreement year(Evidence e) {
        if (e.yearGap() < 0) {
            return Agreement.UNKNOWN;
        }
        return e.yearGap() == 0 ? Agreement.SAME : e.yearGap() == 1 ? Agreement.CLOSE : Agreement.DIFFERENT;
    }

    private static FieldLikeness yearFound(Evidence e) {
        return switch (e.yearGap()) {
            case -1, 0 -> found(ComparedField.YEAR, year(e));
            case 1 -> new FieldLikeness(ComparedField.YEAR, Likeness.ONE_YEAR, 0);
            default -> new FieldLikeness(ComparedField.YEAR, Likeness.YEARS, e.yearGap());
        };
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

    private static FieldLikeness title(TitleMatch.Level level, double alike) {
        return switch (level) {
            case SAME -> new FieldLikeness(ComparedField.TITLE, Likeness.SAME, 0);
            case CLOSE -> new FieldLikeness(ComparedField.TITLE, Likeness.SPELLING, 0);
            case WITHIN -> new FieldLikeness(ComparedField.TITLE, Likeness.PART, 0);
            case SIMILAR, DIFFERENT -> new FieldLikeness(ComparedField.TITLE, Likeness.SHARE, alike);
            case UNKNOWN -> new FieldLikeness(ComparedField.TITLE, Likeness.UNKNOWN, 0);
        };
    }

    private static FieldEvidence field(ComparedField field, Agreement agreement) {
        return new FieldEvidence(found(field, agreement), agreement);
    }

    private static FieldLikeness found(ComparedField field, Agreement agreement) {
        return new FieldLikeness(field, Likeness.valueOf(agreement.name()), 0);
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
