package org.scopedesk.screening;

import java.util.Locale;

/** Says an agreement in words, so that a low kappa beside a high agreement is not misread. */
record AgreementSentence(Agreement agreement) {

    /** From this prevalence index on (four of five reports one way) kappa is lowered by prevalence alone. */
    private static final double ONE_SIDED = 0.6;

    String text() {
        if (agreement.reports() == 0) {
            return "No report has been decided by both reviewers yet.";
        }
        String same = "The reviewers agree on %s of %s reports (%s %%)"
                .formatted(
                        count(agreement.bothInclude() + agreement.bothExclude()),
                        count(agreement.reports()),
                        number("%.1f", 100 * agreement.raw().getAsDouble()));
        if (agreement.kappa().isEmpty()) {
            return same + "; both gave every report the same verdict, so Cohen's kappa is not defined.";
        }
        return same + "; " + kappa() + paradox() + ".";
    }

    private String kappa() {
        Agreement.Interval interval = agreement.kappaInterval().orElseThrow();
        return "Cohen's kappa is %s (95 %% CI %s to %s), PABAK %s"
                .formatted(
                        number("%.2f", agreement.kappa().getAsDouble()),
                        number("%.2f", interval.low()),
                        number("%.2f", interval.high()),
                        number("%.2f", agreement.pabak().getAsDouble()));
    }

    private String paradox() {
        double prevalence = agreement.prevalenceIndex().getAsDouble();
        boolean kappaLooksLow =
                agreement.pabak().getAsDouble() - agreement.kappa().getAsDouble() > 0.1;
        if (Math.abs(prevalence) < ONE_SIDED || !kappaLooksLow) {
            return "";
        }
        return "; kappa is lowered because %s are rare".formatted(prevalence < 0 ? "inclusions" : "exclusions");
    }

    private static String count(int n) {
        return number("%,d", n);
    }

    private static String number(String format, Object value) {
        return String.format(Locale.ROOT, format, value);
    }
}
