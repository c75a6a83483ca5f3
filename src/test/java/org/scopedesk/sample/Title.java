package org.scopedesk.sample;

/**
 * A work's title.
 *
 * @param main the title up to its subtitle, in English
 * @param sub the subtitle; empty if none
 * @param original the title in the work's own language; empty for an English work
 * @param language the work's language, in English
 */
record Title(String main, String sub, String original, String language) {

    /** An English title; what follows the last colon is the subtitle. */
    static Title english(String text) {
        int colon = text.lastIndexOf(": ");
        return colon < 0
                ? new Title(text, "", "", "English")
                : new Title(text.substring(0, colon), text.substring(colon + 2), "", "English");
    }

    /** Title and subtitle in English, without a final full stop. */
    String full() {
        return sub.isEmpty() ? main : main + ": " + sub;
    }

    /** The English title, in brackets if it is a translation; with the final full stop of Medline. */
    String bracketed() {
        return isTranslated() ? "[" + full() + "]." : full() + (full().endsWith("?") ? "" : ".");
    }

    /** The title as it stands on the work itself. */
    String own() {
        return isTranslated() ? original : full();
    }

    boolean isTranslated() {
        return !original.isEmpty();
    }
}
