package org.scopedesk.citation.text;

import java.util.regex.Pattern;

/** The number of an issue. */
public final class Issues {
    private static final int LONGEST = 40;
    private static final int SHORTEST_LIBRARY_NUMBER = 7;

    /** The journal's number at the National Library of Medicine, which Ovid writes where RIS has the issue. */
    private static final Pattern LIBRARY_NUMBER =
            Pattern.compile("(?:[a-z0-9]{2,4}, )?\\d{7,9}[A-Za-z]{0,2}(?:, \\d{7,9}[A-Za-z]{0,2})*");

    private Issues() {}

    /** The issue as delivered; empty if the value is no issue: an address, a reference, a library's number. */
    public static String of(String raw) {
        String issue = CitationText.known(raw);
        boolean odd = issue.length() > LONGEST
                || (issue.length() >= SHORTEST_LIBRARY_NUMBER
                        && LIBRARY_NUMBER.matcher(issue).matches());
        return odd ? "" : issue;
    }
}
