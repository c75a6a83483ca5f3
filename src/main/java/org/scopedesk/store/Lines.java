package org.scopedesk.store;

import java.util.ArrayList;
import java.util.List;
import org.scopedesk.review.Author;
import org.scopedesk.review.Field;

/**
 * Lists as one text, one thing on a line, so that people can read them in any SQLite tool and nothing is lost.
 *
 * <p>Within a thing a backslash stands before itself, before n for a line feed, r for a carriage return, t for a tab and
 * 0 for a zero byte; a line of a backslash and e is an empty thing. An author is the family name, a comma, and the given
 * names; a body of authors stands in braces; a comma within a family name and a brace at its beginning have a backslash
 * before them. A field is its tag, a tab, and its value.
 */
final class Lines {
    private static final String EMPTY = "\\e";

    private Lines() {}

    static String of(List<String> things) {
        if (things.isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder();
        for (String thing : things) {
            text.append(text.isEmpty() ? "" : "\n").append(thing.isEmpty() ? EMPTY : escaped(thing));
        }
        return text.toString();
    }

    static List<String> list(String text) {
        if (text.isEmpty()) {
            return List.of();
        }
        List<String> things = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            things.add(line.equals(EMPTY) ? "" : plain(line));
        }
        return things;
    }

    static String ofAuthors(List<Author> authors) {
        StringBuilder text = new StringBuilder();
        for (Author author : authors) {
            text.append(text.isEmpty() ? "" : "\n");
            if (author.corporate()) {
                text.append('{').append(escaped(author.family())).append('}');
            } else {
                text.append(family(author.family()));
                text.append(author.given().isEmpty() ? "" : ", ").append(escaped(author.given()));
            }
        }
        return text.toString();
    }

    static List<Author> authors(String text) {
        if (text.isEmpty()) {
            return List.of();
        }
        List<Author> authors = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            authors.add(author(line));
        }
        return authors;
    }

    static String ofFields(List<Field> fields) {
        StringBuilder text = new StringBuilder();
        for (Field field : fields) {
            text.append(text.isEmpty() ? "" : "\n");
            text.append(escaped(field.tag())).append('\t').append(escaped(field.value()));
        }
        return text.toString();
    }

    static List<Field> fields(String text) {
        if (text.isEmpty()) {
            return List.of();
        }
        List<Field> fields = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            int tab = line.indexOf('\t');
            fields.add(new Field(plain(line.substring(0, Math.max(tab, 0))), plain(line.substring(tab + 1))));
        }
        return fields;
    }

    private static Author author(String line) {
        if (line.startsWith("{") && line.endsWith("}")) {
            return Author.corporate(plain(line.substring(1, line.length() - 1)));
        }
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == ',') {
                return Author.person(plain(line.substring(0, i)), plain(line.substring(i + 1)));
            }
        }
        return Author.person(plain(line), "");
    }

    private static String family(String name) {
        String commas = escaped(name).replace(",", "\\,");
        return commas.startsWith("{") ? "\\" + commas : commas;
    }

    static String escaped(String text) {
        if (isPlain(text)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                case '\0' -> out.append("\\0");
                default -> out.append(c);
            }
        }
        return out.toString();
    }

    static String plain(String text) {
        if (text.indexOf('\\') < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length()) {
                i++;
                out.append(meant(text.charAt(i)));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static char meant(char escaped) {
        return switch (escaped) {
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case '0' -> '\0';
            default -> escaped;
        };
    }

    /**
     * True if no character is a backslash or a control character, as in most texts: both make a number negative, so that
     * no branch is needed for each.
     */
    private static boolean isPlain(String text) {
        int seen = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            seen |= (c - ' ') | ((c ^ '\\') - 1);
        }
        return seen >= 0;
    }
}
