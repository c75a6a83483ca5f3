package org.scopedesk.review;

/**
 * An eligibility criterion.
 *
 * @param id its identifier, the same through all its versions
 * @param element the element of the PCC frame it belongs to
 * @param text what a report must fulfil, not blank
 * @param position its place in the order in which criteria are checked, from 1
 */
public record Criterion(Id<Criterion> id, PccElement element, String text, int position) {
    private static final int SHORT = 40;

    public Criterion {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a criterion needs a text");
        }
    }

    /** Its text in one line of at most {@value #SHORT} characters, cut after a word, without square brackets. */
    public String shortName() {
        String line = text.strip().replaceAll("\\s+", " ").replace('[', '(').replace(']', ')');
        if (line.length() <= SHORT) {
            return line;
        }
        int end = line.lastIndexOf(' ', SHORT - 1);
        return line.substring(0, end > SHORT / 2 ? end : SHORT - 1) + "…";
    }
}
