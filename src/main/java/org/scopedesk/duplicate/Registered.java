package org.scopedesk.duplicate;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scopedesk.review.Citation;
import org.scopedesk.review.LetterCase;

/** The numbers under which trials and Cochrane reviews are registered. */
final class Registered {
    private static final Pattern NUMBER = Pattern.compile(
            "\\b(NCT\\d{8}|ISRCTN\\d{8}|ACTRN\\d{14}|CHICTR[-A-Z0-9]{6,}|EUCTR[-0-9A-Z]{12,}|DRKS\\d{8}|CD\\d{6}|PROSPERO CRD\\d+"
                    + "|UMIN\\d{9}|JRCTS?\\d{9,10}|KCT\\d{7}|IRCT\\d{8,20}N\\d{1,3}|PACTR\\d{12,16}|TCTR\\d{11}|RPCEC\\d{8})");
    /** How the registers' common portal, and others, give the number in an address. */
    private static final Pattern IN_ADDRESS = Pattern.compile("(?:[?&](?:TRIALID|TC|ID)=)([^&\\s]{3,40})");

    private static final int LEAST_DIGITS = 6;

    private Registered() {}

    /** The numbers that a citation, or {@code doi}, tells; upper case. */
    static Set<String> of(Citation citation, String doi) {
        Set<String> found = Set.of();
        String[] texts = {citation.title(), citation.accession(), citation.journal(), citation.pages(), doi};
        for (String text : texts) {
            if (mayHold(text)) {
                Matcher matcher = NUMBER.matcher(LetterCase.capital(text));
                while (matcher.find()) {
                    found = found.isEmpty() ? new TreeSet<>() : found;
                    found.add(matcher.group(1));
                }
            }
        }
        return found.isEmpty() ? inAddress(citation.journal()) : Set.copyOf(found);
    }

    /** The number in the address of a register, which stands in place of a journal. */
    private static Set<String> inAddress(String journal) {
        if (!journal.startsWith("http")) {
            return Set.of();
        }
        Matcher address = IN_ADDRESS.matcher(LetterCase.capital(journal));
        return address.find() ? Set.of(address.group(1)) : Set.of();
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
