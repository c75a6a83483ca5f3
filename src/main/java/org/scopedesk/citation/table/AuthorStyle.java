package org.scopedesk.citation.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scopedesk.citation.text.CitationText;
import org.scopedesk.citation.text.Names;
import org.scopedesk.review.Author;

/** How a table puts all authors of a record into one cell. */
public enum AuthorStyle {
    /** Not known beforehand: found out from the cell. */
    ANY {
        @Override
        List<String> split(String cell) {
            return AuthorGuess.split(cell);
        }
    },
    /** {@code Curry Rogers, Kristina; Martínez, Ricardo N.} */
    BY_SEMICOLON {
        @Override
        List<String> split(String cell) {
            return List.of(cell.split("[;\\n]", -1));
        }
    },
    /** {@code Yang, Z. and Jiang, B.}, with line breaks too. */
    BY_AND {
        @Override
        List<String> split(String cell) {
            List<String> names = new ArrayList<>();
            for (String part : cell.split("[;\\n]", -1)) {
                byAnd(part, names);
            }
            return names;
        }

        /** A name with a comma is that of a person; two without may be one body. */
        private static void byAnd(String part, List<String> names) {
            String before = ",";
            for (String name : part.split("(?:^|\\s)and\\s", -1)) {
                if (before.indexOf(',') < 0 && name.indexOf(',') < 0 && Names.isOneBody(before, name.strip())) {
                    names.remove(names.size() - 1);
                    names.add(before + " and " + name.strip());
                } else {
                    names.add(name);
                }
                before = names.get(names.size() - 1).strip();
            }
        }
    },
    /** {@code Yang Z., Jiang B.}; bodies may follow after a semicolon. */
    INITIALS_LAST_BY_COMMA {
        @Override
        List<String> split(String cell) {
            return List.of(withoutClosingStop(cell).split("[;,]", -1));
        }
    },
    /** {@code KG Liakos, P Busato, ...} */
    INITIALS_FIRST_BY_COMMA {
        @Override
        List<String> split(String cell) {
            return List.of(cell.split("[;,]", -1));
        }

        @Override
        Optional<Author> name(String part) {
            Matcher m = INITIALS_FIRST.matcher(part);
            Optional<Author> plain = super.name(part);
            boolean person = m.matches()
                    && (m.group(1).length() < SHORTEST_NAME
                            || plain.filter(author -> !author.corporate()).isPresent());
            return person ? Optional.of(Author.person(m.group(2), m.group(1))) : plain;
        }
    },
    /** {@code Einar Sjövall; Rudolf Koch} or {@code Alba Vicente|Josep Sanjuan}. */
    GIVEN_FIRST {
        @Override
        List<String> split(String cell) {
            return List.of(cell.split("[;|\\n]", -1));
        }

        @Override
        Optional<Author> name(String part) {
            return super.name(part.startsWith("null ") ? part.substring(5) : part);
        }
    },
    /** {@code Sjövall Einar ; von der Heide Anna ;} */
    FAMILY_FIRST {
        @Override
        List<String> split(String cell) {
            return List.of(cell.split("[;\\n]", -1));
        }

        @Override
        Optional<Author> name(String part) {
            Matcher m = FAMILY.matcher(part);
            return m.matches() && !isBody(m.group(2))
                    ? Optional.of(Author.person(m.group(1), m.group(2)))
                    : super.name(part);
        }
    };

    private static final Pattern FAMILY = Pattern.compile(
            "((?:(?:van|von|der|den|de|da|di|du|del|la|le|ter|ten|al|el|af|av) )*[^\\s,]{2,}) (\\p{Lu}[^,]*)");

    private static final Pattern INITIALS_FIRST = Pattern.compile("(\\p{Lu}[\\p{Lu}.\\-]{0,6}) ((?:\\p{L}|').+)");
    /** The names of bodies begin with as many capitals or more: {@code WHO Regional Office}. */
    private static final int SHORTEST_NAME = 3;

    private static final Pattern SUFFIX = Pattern.compile("(.+\\S) ((?:Jr|Sr|2nd|3rd|4th|II|III)\\.?)");
    private static final Pattern OTHERS = Pattern.compile("[,;]?\\s{1,3}(?:et\\.? al|m\\. ?fl)\\.?$");
    private static final Pattern NUMBER = Pattern.compile("\\s?\\(\\d{6,}\\)");

    /** True if what stands behind the first word says that the name is that of a body: {@code Cochrane Collaboration}. */
    private static boolean isBody(String behind) {
        return Names.parse("X " + behind).filter(Author::corporate).isPresent();
    }

    private static boolean mayHaveOthers(String text) {
        return text.endsWith("al") || text.endsWith("al.") || text.endsWith("fl.");
    }

    /** The names in a cell, each by itself. */
    abstract List<String> split(String cell);

    /** The authors in a cell, in order, without doubles. */
    public final List<Author> authors(String cell) {
        String text = NUMBER.matcher(cell).replaceAll("").strip();
        text = mayHaveOthers(text) ? OTHERS.matcher(text).replaceFirst("") : text;
        if (text.isEmpty() || CitationText.known(text).isEmpty()) {
            return List.of();
        }
        List<Author> found = new ArrayList<>();
        for (String part : split(text)) {
            name(part.strip()).ifPresent(found::add);
        }
        return Names.distinct(found);
    }

    /** One name; empty if it names nobody. */
    Optional<Author> name(String part) {
        Matcher m = SUFFIX.matcher(part);
        if (m.matches() && part.indexOf(',') < 0) {
            return Names.parse(m.group(1))
                    .map(author -> author.given().isEmpty()
                            ? author
                            : Author.person(author.family(), author.given() + " " + m.group(2)));
        }
        return Names.parse(part);
    }

    /** PubMed ends the list with a full stop, although its initials have none. */
    private static String withoutClosingStop(String cell) {
        boolean stop = cell.endsWith(".") && cell.indexOf('.') == cell.length() - 1;
        return stop ? cell.substring(0, cell.length() - 1) : cell;
    }
}
