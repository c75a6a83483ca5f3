package org.scopedesk.citation.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scopedesk.citation.text.Names;

/** Finds out how a cell parts its authors when the table's source is not known, or has changed its way over the years. */
final class AuthorGuess {
    private static final Pattern AND = Pattern.compile(",?\\s(?:and|og|&|och|und)\\s");
    private static final Pattern AND_OR_COMMA = Pattern.compile(AND.pattern() + "|,");
    private static final Pattern QUOTED =
            Pattern.compile("'([^'\\\\]*+(?:'(?!\\s{0,9}[,\\]])[^'\\\\]*+){0,9})'|\"([^\"]*)\"");
    private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\p{Ll}?[.\\-]{1,2}\\s?)++|\\p{Lu}{1,3}");

    /** What stands behind a family name: {@code J.M.}, {@code J M}, {@code J-P}, {@code John A.} */
    private static final Pattern BEHIND_FAMILY = Pattern.compile(INITIALS.pattern()
            + "|\\p{Lu}(?:(?:[.\\-]\\s?|\\s)\\p{Lu}){1,3}|(?:\\p{Lu}\\p{Ll}+[\\s\\-]){1,3}(?:\\p{Lu}\\.\\s?){1,3}");

    /** {@code J. Smith}, {@code KG Lie}: what stands before the comma is a whole name. */
    private static final Pattern INITIALS_FIRST =
            Pattern.compile("(?:\\p{Lu}[.\\-]{1,2}\\s?){1,4}\\p{Lu}\\p{Ll}.*|\\p{Lu}{1,3}\\s\\p{Lu}\\p{Ll}.*");

    private static final Pattern INITIALS_LAST = Pattern.compile(".*\\S\\s(?:\\p{Lu}[.\\-]{0,2}){1,5}");
    private static final Pattern SUFFIX = Pattern.compile("(?:Jr|Sr)\\.?|II|III|IV");

    private static final Pattern SEVERAL_WORDS = Pattern.compile("\\S+\\s.*");

    private static final Pattern FAMILY = labelled("family");
    private static final Pattern GIVEN = labelled("given");

    private AuthorGuess() {}

    private static Pattern labelled(String label) {
        return Pattern.compile("[\"']" + label + "[\"']\\s?:\\s?(?:'([^']*)'|\"([^\"]*)\")");
    }

    /** The names in a cell, each by itself: {@code Family, Given}, {@code Family GM} or {@code Given Family}. */
    static List<String> split(String cell) {
        if (cell.startsWith("[{") && cell.contains("family")) {
            return ofLabelled(cell);
        }
        if (cell.startsWith("[") && cell.endsWith("]") && QUOTED.matcher(cell).find()) {
            return QUOTED.matcher(cell)
                    .results()
                    .map(m -> m.group(1) != null ? m.group(1) : m.group(2))
                    .toList();
        }
        for (String separator : List.of(";", "；", "\n", "|", "//", "，", "、")) {
            if (cell.contains(separator)) {
                return parts(cell, Pattern.compile(Pattern.quote(separator)));
            }
        }
        List<String> parts = parts(cell, AND);
        if (parts.size() == 2 && isBody(cell, parts)) {
            return List.of(cell);
        }
        if (parts.size() == 2 && isNatural(cell, parts.get(1))) {
            return parts(cell, AND_OR_COMMA);
        }
        if (parts.size() > 1) {
            return parts.stream().flatMap(part -> byCommas(part).stream()).toList();
        }
        return byCommas(cell);
    }

    private static boolean isBody(String cell, List<String> parts) {
        return cell.indexOf(',') < 0 && Names.isOneBody(parts.get(0), parts.get(1));
    }

    /**
     * {@code Tor Lie, Ottar Ness & Kari Bakken}: the last has no comma, and what stands between commas is a whole name. A
     * given name does not begin with a particle, as {@code van Dijk, Anne Marie and Ola Ness}.
     */
    private static boolean isNatural(String cell, String last) {
        return last.indexOf(',') < 0
                && !Character.isLowerCase(cell.charAt(0))
                && parts(cell, AND_OR_COMMA).stream()
                        .allMatch(name -> SEVERAL_WORDS.matcher(name).matches()
                                && !INITIALS.matcher(name).matches());
    }

    /** {@code [{'given': 'Kari', 'family': 'Lie'}]}, as scripts write what Crossref tells. */
    private static List<String> ofLabelled(String cell) {
        List<String> names = new ArrayList<>();
        for (String person : cell.split("\\}", -1)) {
            String family = part(FAMILY, person);
            String given = part(GIVEN, person);
            names.add(given.isEmpty() ? family : family + ", " + given);
        }
        names.removeIf(String::isEmpty);
        return names;
    }

    private static String part(Pattern label, String person) {
        Matcher m = label.matcher(person);
        return m.find() ? m.group(1) == null ? m.group(2) : m.group(1) : "";
    }

    private static List<String> byCommas(String cell) {
        List<String> tokens = withSuffixes(parts(cell, Pattern.compile(",")));
        if (tokens.size() < 2 || EastAsianNames.areWhole(tokens)) {
            return tokens;
        }
        if (all(tokens, 0, 1, t -> INITIALS_LAST.matcher(t).matches())
                || all(tokens, 0, 1, t -> INITIALS_FIRST.matcher(t).matches())) {
            return tokens;
        }
        boolean even = tokens.size() % 2 == 0;
        if (even && all(tokens, 1, 2, t -> BEHIND_FAMILY.matcher(t).matches())) {
            return pairs(tokens);
        }
        if (all(tokens, 0, 1, t -> SEVERAL_WORDS.matcher(t).matches()) && tokens.size() > 2) {
            return tokens;
        }
        boolean single = all(tokens, 0, 2, t -> !SEVERAL_WORDS.matcher(t).matches());
        return tokens.size() == 2 || (even && single) ? pairs(tokens) : tokens;
    }

    /** {@code Jr.} and the like stand behind the name before them. */
    private static List<String> withSuffixes(List<String> tokens) {
        List<String> joined = new ArrayList<>();
        for (String token : tokens) {
            boolean suffix = joined.size() > 1 && SUFFIX.matcher(token).matches();
            joined.add(suffix ? joined.remove(joined.size() - 1) + " " + token : token);
        }
        return joined;
    }

    private static List<String> pairs(List<String> tokens) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i + 1 < tokens.size(); i += 2) {
            names.add(tokens.get(i) + ", " + tokens.get(i + 1));
        }
        return names;
    }

    private static boolean all(List<String> tokens, int from, int step, Predicate<String> wanted) {
        for (int i = from; i < tokens.size(); i += step) {
            if (!wanted.test(tokens.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static List<String> parts(String cell, Pattern separator) {
        return separator
                .splitAsStream(cell)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
