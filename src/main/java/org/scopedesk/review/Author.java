package org.scopedesk.review;

/**
 * One author: a person with family and given names (or initials), or a body of authors that is kept whole.
 *
 * @param family the family name; for a corporate author the whole name; never blank
 * @param given given names or initials as delivered; empty if unknown and for corporate authors
 * @param corporate true for a group, an organisation or a collaboration
 */
public record Author(String family, String given, boolean corporate) {

    public Author {
        family = family.strip();
        given = given.strip();
        if (family.isEmpty()) {
            throw new IllegalArgumentException("an author without a name");
        }
        if (corporate && !given.isEmpty()) {
            throw new IllegalArgumentException("a corporate author has no given name: " + family);
        }
    }

    public static Author person(String family, String given) {
        return new Author(family, given, false);
    }

    public static Author corporate(String name) {
        return new Author(name, "", true);
    }

    /** {@code Family, Given}; the whole name if there is no given name or the author is corporate. */
    public String inverted() {
        return given.isEmpty() ? family : family + ", " + given;
    }

    /** {@code Family GM}: the family name and the initials, as reference lists print it. */
    public String brief() {
        StringBuilder initials = new StringBuilder();
        int from = 0;
        for (int i = 0; i <= given.length(); i++) {
            if (i == given.length() || isGap(given.charAt(i))) {
                addInitials(given.substring(from, i), initials);
                from = i + 1;
            }
        }
        return initials.isEmpty() ? family : family + " " + initials;
    }

    private static void addInitials(String name, StringBuilder initials) {
        if (isInitials(name)) {
            initials.append(name);
        } else {
            initials.appendCodePoint(name.codePointAt(0));
        }
    }

    private static boolean isGap(char c) {
        return c == '.' || c == '-' || c == ' ' || (c >= '\t' && c <= '\r');
    }

    private static boolean isInitials(String name) {
        if (name.length() > 3) {
            return false;
        }
        for (int i = 0; i < name.length(); i += Character.charCount(name.codePointAt(i))) {
            if (!Character.isUpperCase(name.codePointAt(i))) {
                return false;
            }
        }
        return true;
    }
}
