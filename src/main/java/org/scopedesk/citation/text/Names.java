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
import org.scopedesk.review.LetterCase;

/**
 * Reads names of authors: {@code Family, Given}, {@code Nordahl KM}, {@code K Nordahl}, {@code Kari Nordahl}, and the
 * names of bodies.
 */
public final class Names {
    private static final Pattern LIFE_OR_ROLE = Pattern.compile(
            "(?:,\\s*)?(?:\\b(?:ca\\. ?)?\\d{4}\\s*-\\s*(?:\\d{4})?|\\b(?:author|editor|ed|eds|red|forfatter|redaktør|translator|oth)\\b)\\.?\\s*$"
                    + "|\\s*\\((?:editor|ed\\.?|eds\\.?|red\\.?|author|hrsg\\.?)\\)\\s*$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern MAIL = Pattern.compile("\\s*\\([^()]*@[^()]*\\)");

    private static final Set<String> ROLES =
            Set.of("author", "editor", "ed", "eds", "red", "forfatter", "redaktør", "translator", "oth");

    /** Roles that are given names too. */
    private static final Set<String> GIVEN = Set.of("Ed", "Red");

    private static final String ROLE_STARTS = "aAeErRfFtToO";

    private static final Set<String> PARTICLES = Set.of(
            "van", "von", "de", "der", "den", "del", "della", "di", "da", "dos", "du", "la", "le", "ten", "ter", "bin",
            "ben", "al", "el", "af", "av", "zu", "zur", "st", "st.", "ibn", "bint", "das", "dalla", "vom", "zum");

    /** A particle in small letters, a given name of Vietnam in others. */
    private static final String SMALL_PARTICLE = "do";

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
            "null",
            "no authors listed",
            "[no authors listed]",
            "no author");

    private static final int FEW = 12;
    /** Shorter words in capitals may be initials, and so may one of this length without a vowel. */
    private static final int SHORTEST_CAPITALS = 4;

    private static final Pattern VOWEL = Pattern.compile("[AEIOUY]|[^A-Z]");

    /** {@code Jr., Ola}, as BibTeX writes what stands behind a family name. */
    private static final Pattern SUFFIX_FIRST = Pattern.compile("^((?:Jr|Sr)\\.?|II|III|IV), ?(.*\\S.*)");

    private static final Pattern SUFFIX = Pattern.compile("(?:Jr|Sr)\\.?|II|III|IV");

    private Names() {}

    /** One name; empty if the text names nobody ({@code et al}, {@code ...}, {@code NA}). */
    public static Optional<Author> parse(String raw) {
        String name = trimmed(CitationText.known(raw));
        if (!hasLetter(name) || (name.length() < 24 && NOBODY.contains(name.toLowerCase(Locale.ROOT)))) {
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

    /** True if the parts before and behind an {@code and} are one body: {@code Ministry of Health and Care Services}. */
    public static boolean isOneBody(String before, String behind) {
        return Bodies.isOne(before, behind);
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
        if (authors.size() < FEW && !sharesFamily(authors)) {
            return authors;
        }
        Map<String, Author> found = new LinkedHashMap<>(authors.size() * 2);
        for (Author author : authors) {
            found.putIfAbsent(LetterCase.small(author.inverted().replace(".", "")), author);
        }
        return List.copyOf(found.values());
    }

    private static boolean sharesFamily(List<Author> authors) {
        for (int i = 1; i < authors.size(); i++) {
            for (int j = 0; j < i; j++) {
                String family = authors.get(i).family();
                if (family.indexOf('.') >= 0
                        || family.equalsIgnoreCase(authors.get(j).family())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Author inverted(String name, int comma) {
        String family = name.substring(0, comma).strip();
        String given = trimmed(name.substring(comma + 1));
        if (given.indexOf(',') > 0) {
            given = SUFFIX_FIRST.matcher(given).replaceFirst("$2 $1");
        }
        if (given.equals("null")) {
            return Author.person(family, "");
        }
        if (given.isEmpty()) {
            return hasLetter(family) ? natural(family) : Author.corporate(name);
        }
        return !hasLetter(family) || Bodies.isBody(family) || isBodyBehind(given)
                ? Author.corporate(name)
                : Author.person(family, given);
    }

    /** The name of a body of which the part before the comma is a place or a short form. */
    private static boolean isBodyBehind(String given) {
        return given.startsWith("University")
                || given.contains(" of ")
                || (given.indexOf(' ') != given.lastIndexOf(' ') && Bodies.isBody(given));
    }

    private static Author natural(String name) {
        if (name.indexOf(' ') < 0) {
            return name.length() > 3 && isUpper(name) ? Author.corporate(name) : Author.person(name, "");
        }
        String[] words = name.split(" ", -1);
        if (words.length > 2
                && SUFFIX.matcher(words[words.length - 1]).matches()
                && !SUFFIX.matcher(words[words.length - 2]).matches()) {
            return suffixed(natural(joined(words, 0, words.length - 1)), words[words.length - 1]);
        }
        if (words.length == 2 && isInitials(words[1])) {
            return Author.person(words[0], words[1]);
        }
        if (Bodies.isBody(name)) {
            return Author.corporate(name);
        }
        if (words.length == 2 && isEastAsian(name.charAt(0))) {
            return Author.person(words[0], words[1]);
        }
        int capitals = capitals(words);
        if (capitals > 0) {
            return Author.person(joined(words, 0, capitals), joined(words, capitals, words.length));
        }
        int last = words.length;
        while (last > 1 && isInitials(words[last - 1])) {
            last--;
        }
        if (last < words.length) {
            return Author.person(joined(words, 0, last), joined(words, last, words.length));
        }
        int family = words.length - 1;
        while (family > 1 && isParticle(words[family - 1])) {
            family--;
        }
        return Author.person(joined(words, family, words.length), joined(words, 0, family));
    }

    /** {@code Martin Luther King Jr.}: the suffix stands behind the given name. */
    private static Author suffixed(Author author, String suffix) {
        return author.corporate()
                ? Author.corporate(author.family() + " " + suffix)
                : Author.person(author.family(), (author.given() + " " + suffix).strip());
    }

    private static boolean isParticle(String word) {
        return word.equals(SMALL_PARTICLE) || PARTICLES.contains(LetterCase.small(word));
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

    /** How many words the family has in {@code NORDAHL Kari} and {@code VAN DER LIEN Kari}; 0 in names of other forms. */
    private static int capitals(String[] words) {
        int family = 0;
        int longest = 0;
        while (family < words.length && isCapitals(words[family])) {
            longest = Math.max(longest, words[family].length());
            family++;
        }
        boolean mixed = longest >= SHORTEST_CAPITALS
                && family < words.length
                && (longest > SHORTEST_CAPITALS
                        || VOWEL.matcher(words[family - 1]).find());
        for (int i = family; mixed && i < words.length; i++) {
            String word = words[i];
            mixed = word.length() > 1 && Character.isUpperCase(word.charAt(0)) && Character.isLowerCase(word.charAt(1));
        }
        return mixed ? family : 0;
    }

    private static boolean isCapitals(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (!Character.isUpperCase(c) && c != '-' && c != '\'' && c != '’') {
                return false;
            }
        }
        return word.length() > 1;
    }

    /** Chinese, Japanese and Korean names in their own writing begin with the family. */
    private static boolean isEastAsian(char c) {
        return c >= 0x3040 && c <= 0xD7A3 && Character.isLetter(c);
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
        if (name.indexOf('@') > 0) {
            name = MAIL.matcher(name).replaceAll("").strip();
        }
        if (mayHaveTail(name)) {
            name = LIFE_OR_ROLE.matcher(name).replaceFirst("").strip();
        }
        int end = name.length();
        while (end > 0 && (",;:/".indexOf(name.charAt(end - 1)) >= 0 || Character.isWhitespace(name.charAt(end - 1)))) {
            end--;
        }
        name = name.substring(0, end);
        return endsInWord(name) ? name.substring(0, name.length() - 1) : name;
    }

    private static boolean mayHaveTail(String name) {
        int end = name.endsWith(".") ? name.length() - 1 : name.length();
        if (end == 0) {
            return false;
        }
        char last = name.charAt(end - 1);
        if (last == ')' || last == '-' || Character.isDigit(last)) {
            return true;
        }
        int start = Math.max(name.lastIndexOf(' ', end - 1), name.lastIndexOf(',', end - 1)) + 1;
        return start > 0
                && start < end
                && ROLE_STARTS.indexOf(name.charAt(start)) >= 0
                && ROLES.contains(LetterCase.small(name.substring(start, end)))
                && !isGivenName(name, start, end);
    }

    /** True for {@code Diener, Ed} and {@code Diener Ed}; an editor's mark has a small letter, a stop, or a given name before it. */
    private static boolean isGivenName(String name, int start, int end) {
        int comma = name.indexOf(',');
        boolean onlyGiven = comma > 0 && name.substring(comma + 1, start).isBlank();
        boolean unmarked = end == name.length() && comma == name.lastIndexOf(',');
        return GIVEN.contains(name.substring(start, end)) && (onlyGiven || unmarked);
    }

    /** True for {@code Hansen, Kari.}: the dot ends the entry, not an initial. */
    private static boolean endsInWord(String name) {
        int length = name.length();
        return length > 3
                && name.charAt(length - 1) == '.'
                && Character.isLowerCase(name.charAt(length - 2))
                && Character.isLowerCase(name.charAt(length - 3))
                && !name.endsWith("etc.");
    }

    private static String joined(String[] words, int from, int to) {
        return to - from == 1 ? words[from] : String.join(" ", List.of(words).subList(from, to));
    }
}
