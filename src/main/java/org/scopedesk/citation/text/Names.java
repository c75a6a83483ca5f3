package org.scopedesk.citation.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.scopedesk.review.Author;

/**
 * Reads names of authors: {@code Family, Given}, {@code Nordahl KM}, {@code K Nordahl}, {@code Kari Nordahl}, and the
 * names of bodies.
 */
public final class Names {
    private static final Pattern BODY = Pattern.compile(
            "\\b(?:organi[sz]ation|group|committee|universit\\w*|department|ministry|society|association|institut\\w*|council"
                    + "|consortium|network|collaborat\\w+|investigators|team|panel|task ?force|foundation|cent(?:re|er)|agency"
                    + "|office|commission|college|study|trial|board|union|federation|program(?:me)?|services?|initiative|inc|ltd"
                    + "|gmbh|press|national|international|world|hospital|school|academy|bank|government|direktoratet|kommune"
                    + "|forening\\w*|registry|project|company|corporation|library|bureau|authority|working|nations)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern JOINING = Pattern.compile("\\s(?:of|for|and|the|on|in|für|og|och|&|et|zur)\\s");
    private static final Pattern LIFE_OR_ROLE = Pattern.compile(
            "(?:,\\s*)?(?:\\b(?:ca\\. ?)?\\d{4}\\s*-\\s*(?:\\d{4})?|\\b(?:author|editor|ed|eds|red|forfatter|redaktør|translator|oth)\\b)\\.?\\s*$"
                    + "|\\s*\\((?:editor|ed\\.?|eds\\.?|red\\.?|author|hrsg\\.?)\\)\\s*$",
            Pattern.CASE_INSENSITIVE);

    private static final Set<String> PARTICLES = Set.of(
            "van", "von", "de", "der", "den", "del", "della", "di", "da", "dos", "du", "la", "le", "ten", "ter", "bin",
            "ben", "al", "el", "af", "av", "zu", "zur", "st", "st.");

    private static final Set<String> NOBODY = Set.of(
            "et al",
            "et al.",
            "...",
            "…",
            "others",
            "and others",
            "no authorship indicated",
            "anon",
            "anon.",
            "[anonymous]",
            "no author");

    private Names() {}

    /** One name; empty if the text names nobody ({@code et al}, {@code ...}, {@code NA}). */
    public static Optional<Author> parse(String raw) {
        String name = trimmed(CitationText.known(raw));
        if (name.isEmpty() || NOBODY.contains(name.toLowerCase(Locale.ROOT)) || !hasLetter(name)) {
            return Optional.empty();
        }
        int comma = name.indexOf(',');
        return Optional.of(comma > 0 ? inverted(name, comma) : natural(name));
    }

    /** A name that the source itself marks as that of a body. */
    public static Optional<Author> corporate(String raw) {
        String name = trimmed(CitationText.known(raw));
        return name.isEmpty() ? Optional.empty() : Optional.of(Author.corporate(name));
    }

    /** All names of all values, each value split at {@code ;}, in order, without doubles. */
    public static List<Author> list(List<String> values) {
        List<Author> found = new ArrayList<>(values.size());
        for (String value : values) {
            if (value.indexOf(';') < 0) {
                parse(value).ifPresent(found::add);
            } else {
                for (String part : CitationText.value(value).split(";", -1)) {
                    parse(part).ifPresent(found::add);
                }
            }
        }
        return distinct(found);
    }

    /** Names without doubles; a name that differs only in letter case or dots is one. */
    public static List<Author> distinct(List<Author> authors) {
        if (authors.size() < 2) {
            return authors;
        }
        Map<String, Author> found = new LinkedHashMap<>(authors.size() * 2);
        for (Author author : authors) {
            found.putIfAbsent(author.inverted().replace(".", "").toLowerCase(Locale.ROOT), author);
        }
        return List.copyOf(found.values());
    }

    private static Author inverted(String name, int comma) {
        String family = name.substring(0, comma).strip();
        String given = trimmed(name.substring(comma + 1));
        if (given.isEmpty()) {
            return natural(family);
        }
        return isBody(family) || BODY.matcher(given).find() ? Author.corporate(name) : Author.person(family, given);
    }

    private static Author natural(String name) {
        String[] words = name.split(" ", -1);
        if (words.length == 1) {
            return name.length() > 3 && isUpper(name) ? Author.corporate(name) : Author.person(name, "");
        }
        if (isBody(name)) {
            return Author.corporate(name);
        }
        int last = words.length;
        while (last > 1 && isInitials(words[last - 1])) {
            last--;
        }
        if (last < words.length) {
            return Author.person(joined(words, 0, last), joined(words, last, words.length));
        }
        int family = words.length - 1;
        while (family > 1 && PARTICLES.contains(words[family - 1].toLowerCase(Locale.ROOT))) {
            family--;
        }
        return Author.person(joined(words, family, words.length), joined(words, 0, family));
    }

    private static boolean isBody(String name) {
        return name.indexOf(' ') > 0
                && (JOINING.matcher(name).find() || BODY.matcher(name).find());
    }

    /** One to four capitals, with or without dots and hyphens: {@code GM}, {@code G.M.}, {@code J.-P.}. */
    private static boolean isInitials(String word) {
        int letters = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (Character.isUpperCase(c)) {
                letters++;
            } else if (c != '.' && c != '-') {
                return false;
            }
        }
        return letters > 0 && letters <= 4;
    }

    private static boolean isUpper(String word) {
        return word.chars().allMatch(c -> Character.isUpperCase(c) || Character.isDigit(c) || c == '-');
    }

    private static boolean hasLetter(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (Character.isLetter(name.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Without closing punctuation, life dates and roles; the dot of an initial stays. */
    private static String trimmed(String raw) {
        String name = raw.strip();
        if (mayHaveTail(name)) {
            name = LIFE_OR_ROLE.matcher(name).replaceFirst("").strip();
        }
        while (!name.isEmpty() && ",;:/".indexOf(name.charAt(name.length() - 1)) >= 0) {
            name = name.substring(0, name.length() - 1).stripTrailing();
        }
        return endsInWord(name) ? name.substring(0, name.length() - 1) : name;
    }

    private static boolean mayHaveTail(String name) {
        if (name.isEmpty()) {
            return false;
        }
        char last = name.charAt(name.length() - 1);
        return last == ')'
                || last == '-'
                || last == '.'
                || Character.isDigit(last)
                || name.endsWith("author")
                || name.endsWith("editor");
    }

    /** True for {@code Hansen, Kari.}: the dot ends the entry, not an initial. */
    private static boolean endsInWord(String name) {
        int length = name.length();
        return length > 3
                && name.charAt(length - 1) == '.'
                && Character.isLowerCase(name.charAt(length - 2))
                && Character.isLowerCase(name.charAt(length - 3))
                && !name.endsWith("Jr.")
                && !name.endsWith("etc.");
    }

    private static String joined(String[] words, int from, int to) {
        return String.join(" ", List.of(words).subList(from, to));
    }
}
