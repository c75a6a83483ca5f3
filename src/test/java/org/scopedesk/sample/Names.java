package org.scopedesk.sample;

import java.text.Normalizer;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.scopedesk.review.Author;

/** The ways in which databases spell a name. */
final class Names {
    private Names() {}

    /** {@code Godley, Bria A}: given names, initials without dots. */
    static String undotted(Author author) {
        return author.corporate()
                ? author.family()
                : Author.person(author.family(), given(author)).inverted();
    }

    /** {@code Godley, B.A.}, or {@code Godley B.A.} if {@code comma} is empty. */
    static String dotted(Author author, String comma) {
        if (author.corporate() || author.given().isEmpty()) {
            return author.family();
        }
        String dots =
                initials(author).chars().mapToObj(letter -> (char) letter + ".").collect(Collectors.joining());
        return author.family() + comma + " " + dots;
    }

    /** {@code Godley, BA}. */
    static String compact(Author author) {
        return author.corporate() || author.given().isEmpty()
                ? author.family()
                : author.family() + ", " + initials(author);
    }

    /** {@code BA Godley}. */
    static String initialsFirst(Author author) {
        return author.corporate() || author.given().isEmpty()
                ? author.family()
                : initials(author) + " " + author.family();
    }

    /** The first letters of all given names, {@code BA}. */
    static String initials(Author author) {
        StringBuilder letters = new StringBuilder();
        for (String name : author.given().split("[\\s.-]+", -1)) {
            if (!name.isEmpty()) {
                letters.appendCodePoint(name.codePointAt(0));
            }
        }
        return letters.toString();
    }

    static String all(List<Author> authors, Function<Author, String> spelling, String between) {
        return authors.stream().map(spelling).collect(Collectors.joining(between));
    }

    /** Latin letters without their marks, Ø as O and ß as ss; other scripts unchanged. */
    static String plain(String text) {
        String letters = text.replace("ø", "o")
                .replace("Ø", "O")
                .replace("æ", "ae")
                .replace("Æ", "AE")
                .replace("ß", "ss")
                .replace("œ", "oe")
                .replace("Œ", "OE")
                .replace("ł", "l")
                .replace("Ł", "L")
                .replace("ð", "d");
        String bare = Normalizer.normalize(letters, Normalizer.Form.NFD).replaceAll("(?<=\\p{IsLatin})\\p{M}+", "");
        return Normalizer.normalize(bare, Normalizer.Form.NFC);
    }

    /** Text of keyboards only: marks, curly quotes and dashes taken away. */
    static String ascii(String text) {
        return plain(text)
                .replaceAll("[‘’]", "'")
                .replaceAll("[“”]", "\"")
                .replaceAll("[‐–—]", "-")
                .replace("©", "(c)")
                .replace("…", "...")
                .replaceAll("[^\\x00-\\x7F]", "?");
    }

    private static String given(Author author) {
        return author.given().replace(".", "");
    }
}
