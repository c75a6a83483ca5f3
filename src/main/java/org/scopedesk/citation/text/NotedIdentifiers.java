package org.scopedesk.citation.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scopedesk.review.Doi;

/** The identifiers that notes tell of the work itself, and not of other works or in the words of reviewers. */
public final class NotedIdentifiers {
    private static final Pattern RESOLVER = Pattern.compile("(?i)https?://(?:dx\\.)?doi\\.org/10\\.");

    /** Behind these words a note is about other works, or a screening tool tells what reviewers said. */
    private static final Pattern OF_OTHERS =
            Pattern.compile("References:|RAYYAN-|USER-NOTES:|ASReview_|Exclusion reason:");

    private static final Pattern LABEL =
            Pattern.compile("(?i)(?<![\\p{L}\\p{N}_])doi(?::|\\s(?=\\s{0,3}(?:https?://(?:dx\\.)?doi\\.org/)?10\\.))");

    /** {@code Comment in:}, {@code Summary for patients in:}, {@code Comment in (CIN)}. */
    private static final Pattern OTHERS = Pattern.compile(
            "(?i)(?<![\\p{L}\\p{N}_])(?:(?:comment|erratum|retraction|update|republished|summary(?: for patients)?|original report|reprint)"
                    + " (?:in|on|of|for|from)|cites)(?::| \\([A-Z]{2,5}\\))");

    /** Before a label these words point to another work: {@code compare doi:}, {@code see also doi:}, {@code preprint of doi:}. */
    private static final Pattern POINTING = Pattern.compile(
            "(?i)(?<![\\p{L}\\p{N}_])(?:compared?(?: (?:with|to))?|see|see also|se|se også|cf\\.?|jfr?\\.?|vgl\\.?|siehe|"
                    + "same as|of|on|to|til|zu|related (?:article|work)|published (?:version|as)|notice)[ :,]{0,3}(?:https?://)?$");

    private static final int LONGEST_POINTING = 24;

    /** A line about a comment or a correction that is longer is none. */
    private static final int LONGEST_LINE = 1000;

    private static final Pattern STATED_DOI =
            Pattern.compile("(?im)(?:^|[;|])[ \\t]{0,4}doi[ \\t]{0,2}[:=][ \\t]{0,4}(\\S{7,600})");
    private static final Pattern STATED_PMID =
            Pattern.compile("(?im)(?:^|[;|])[ \\t]{0,4}PMID[ \\t]{0,2}[:=][ \\t]{0,4}(\\d{1,8})(?!\\w)");

    private NotedIdentifiers() {}

    /**
     * A note tells the publication's own DOI after {@code doi:}, or is a DOI, bare or as an address; lists of references
     * tell other DOIs, and so do lines about comments and corrections and words that point elsewhere.
     */
    public static Optional<Doi> doi(List<String> notes) {
        for (String note : notes) {
            boolean oneWord = note.indexOf(' ') < 0 && note.indexOf('\n') < 0;
            if (oneWord && (note.startsWith("10.") || RESOLVER.matcher(note).lookingAt())) {
                return Doi.find(note);
            }
            for (String line : own(note).split("\n", -1)) {
                Optional<Doi> doi = line.contains("10.") ? doiOfLine(line) : Optional.empty();
                if (doi.isPresent()) {
                    return doi;
                }
            }
        }
        return Optional.empty();
    }

    /** The DOI that a note states as a field is stated: {@code DOI: 10.1000/x} as a line or between semicolons. */
    public static Optional<Doi> statedDoi(List<String> notes) {
        for (String note : notes) {
            if (note.contains("10.")) {
                Optional<Doi> doi = Doi.find(stated(STATED_DOI, note));
                if (doi.isPresent()) {
                    return doi;
                }
            }
        }
        return Optional.empty();
    }

    /** The PubMed number that a note states so; empty if none does. */
    public static String statedPmid(List<String> notes) {
        for (String note : notes) {
            if (note.contains("PMID") || note.contains("pmid")) {
                String pmid = stated(STATED_PMID, note);
                if (!pmid.isEmpty()) {
                    return pmid;
                }
            }
        }
        return "";
    }

    /** What is stated behind a label, but not at the end of a line about a comment or a correction; empty if nothing is. */
    private static String stated(Pattern label, String note) {
        String own = own(note);
        Matcher stated = label.matcher(own);
        while (stated.find()) {
            String before = own.substring(Math.max(0, stated.start(1) - LONGEST_LINE), stated.start(1));
            if (!OTHERS.matcher(before.substring(before.lastIndexOf('\n') + 1)).find()) {
                return stated.group(1);
            }
        }
        return "";
    }

    /** The part of a note that is about the work itself. */
    public static String own(String note) {
        return OF_OTHERS.split(note, 2)[0];
    }

    private static Optional<Doi> doiOfLine(String line) {
        Matcher label = LABEL.matcher(line);
        if (!label.find() || OTHERS.matcher(line).find()) {
            return Optional.empty();
        }
        do {
            String before = line.substring(Math.max(0, label.start() - LONGEST_POINTING), label.start());
            if (!POINTING.matcher(before).find()) {
                return Doi.find(line.substring(label.end()).stripLeading());
            }
        } while (label.find());
        return Optional.empty();
    }
}
