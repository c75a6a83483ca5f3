package org.scopedesk.citation.dialect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scopedesk.citation.text.Latex;
import org.scopedesk.review.Author;

/** Takes lists of names in BibTeX apart at {@code and}, but not inside braces, which keep a body's name whole. */
final class BibtexNames {
    private static final Pattern LABELLED =
            Pattern.compile("\\s{0,8}([a-z-]{4,12})\\s?=\\s?(\"[^\"]{0,200}\"|[^,]{0,200})(?:,|$)");

    private BibtexNames() {}

    /** The names, each still with its braces. A list that stands in braces as a whole is a list all the same. */
    static List<String> of(String written) {
        List<String> names = split(written.strip());
        if (names.size() != 1 || !isBraced(names.get(0)) || names.get(0).indexOf(',') < 0) {
            return names;
        }
        return split(names.get(0).substring(1, names.get(0).length() - 1));
    }

    /** True if one pair of braces holds the whole name. */
    static boolean isBraced(String name) {
        if (name.length() < 3 || name.charAt(0) != '{' || name.charAt(name.length() - 1) != '}') {
            return false;
        }
        int depth = 0;
        for (int i = 0; i < name.length() - 1; i++) {
            depth += name.charAt(i) == '{' ? 1 : name.charAt(i) == '}' ? -1 : 0;
            if (depth == 0) {
                return false;
            }
        }
        return true;
    }

    /** True for {@code family=Vries, given=Jan, prefix=de, useprefix=true}, as BibLaTeX writes names with particles. */
    static boolean isLabelled(String name) {
        return name.contains("family=") && LABELLED.matcher(name).lookingAt();
    }

    /** The person whose parts are labelled; empty if there is no family name. */
    static Optional<Author> ofLabelled(String name) {
        Map<String, String> parts = new HashMap<>();
        Matcher part = LABELLED.matcher(name);
        while (part.find()) {
            parts.put(
                    part.group(1),
                    Latex.decoded(part.group(2)).replace("\"", "").strip());
        }
        String family = (parts.getOrDefault("prefix", "") + " " + parts.getOrDefault("family", "")).strip();
        String given = (parts.getOrDefault("given", "") + " " + parts.getOrDefault("suffix", "")).strip();
        return family.isEmpty() ? Optional.empty() : Optional.of(Author.person(family, given));
    }

    private static List<String> split(String written) {
        List<String> names = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth == 0 && c <= ' ' && isAnd(written, i + 1)) {
                names.add(written.substring(start, i).strip());
                start = i + 4;
                i += 3;
            }
        }
        names.add(written.substring(start).strip());
        names.removeIf(String::isEmpty);
        return names;
    }

    private static boolean isAnd(String text, int at) {
        return text.startsWith("and", at) && at + 3 < text.length() && text.charAt(at + 3) <= ' ';
    }
}
