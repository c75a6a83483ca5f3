package org.scopedesk.duplicate;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scopedesk.review.Citation;

/** The numbers under which trials and Cochrane reviews are registered. */
final class Registered {
    private static final Pattern NUMBER = Pattern.compile(
            "\\b(NCT\\d{8}|ISRCTN\\d{8}|ACTRN\\d{14}|CHICTR[-A-Z0-9]{6,}|EUCTR[-0-9A-Z]{12,}|DRKS\\d{8}|CD\\d{6}|PROSPERO CRD\\d+)");
    private static final int LEAST_DIGITS = 6;

    private Registered() {}

    /** The numbers that a citation, or {@code doi}, tells; upper case. */
    static Set<String> of(Citation citation, String doi) {
        Set<String> found = Set.of();
        String[] texts = {citation.title(), citation.accession(), citation.journal(), citation.pages(), doi};
        for (String text : texts) {
            if (mayHold(text)) {
                Matcher matcher = NUMBER.matcher(text.toUpperCase(Locale.ROOT));
                while (matcher.find()) {
                    found = found.isEmpty() ? new TreeSet<>() : found;
                    found.add(matcher.group(1));
                }
            }
        }
        return Set.copyOf(found);
    }

    /** Six digits in a row after a letter or a hyphen: a cheap test that spares most records the pattern. */
    private static boolean mayHold(String text) {
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            run = (c >= '0' && c <= '9') || (c >= 0x80 && Character.isDigit(c)) ? run + 1 : 0;
            if (run == LEAST_DIGITS && i >= run) {
                char before = text.charAt(i - run);
                if (before == '-' || Character.isLetter(before)) {
                    return true;
                }
            }
        }
        return false;
    }
}
