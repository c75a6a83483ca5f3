package org.scopedesk.citation.text;

import org.scopedesk.review.LetterCase;

/** Pages as one text: first and last joined by a hyphen. */
public final class Pages {
    private Pages() {}

    /** First and last page, each as delivered; a first page that is a range already stays, a last equal to it goes. */
    public static String of(String first, String last) {
        String from = page(first);
        String to = page(last);
        if (from.isEmpty() || to.isEmpty() || from.equals(to) || isRangeTo(from, to)) {
            return from.isEmpty() ? to : from;
        }
        return from.contains("-") ? from : from + "-" + to;
    }

    private static boolean isRangeTo(String range, String last) {
        return range.endsWith("-" + last);
    }

    private static boolean isNumber(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** Empty for the words that mean "no pages". */
    private static String page(String raw) {
        if (raw.isEmpty() || isNumber(raw)) {
            return raw;
        }
        String page = CitationText.known(raw)
                .replace('–', '-')
                .replace('‐', '-')
                .replace('‑', '-')
                .replace("--", "-")
                .replace(" - ", "-");
        while (page.endsWith("-")) {
            page = page.substring(0, page.length() - 1);
        }
        return switch (LetterCase.small(page)) {
            case "n.pag",
                    "n.pag.",
                    "no",
                    "specified",
                    "no pagination specified",
                    "no-specified",
                    "no pagination",
                    "unpaginated",
                    "no-no",
                    "ecollection",
                    "null-null",
                    "n.p.",
                    "[np]" -> "";
            default -> page;
        };
    }
}
