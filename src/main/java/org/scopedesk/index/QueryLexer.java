package org.scopedesk.index;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scopedesk.index.QueryToken.Kind;
import org.scopedesk.review.Doi;

/** Cuts a query into pieces. Text that cannot mean anything, such as a lone dash, is passed over. */
final class QueryLexer {
    private static final int MOST_SLOP = 1000;
    private static final String QUOTES = "\"“”„«»";
    private static final Pattern DOI =
            Pattern.compile("(?:https?://\\S*?/|doi:\\s*)?(10\\.\\d{4,9}[^\\s/]*/[^\\s*?]+)(?![*?])");
    private static final Pattern FIELD = Pattern.compile("(\\p{Alpha}+):(?!//)");
    private static final Pattern RANGE = Pattern.compile("[\\[{]([^\\]}]*)[\\]}]?");
    private static final Pattern SLOP = Pattern.compile("~(\\d{1,9})");
    private static final Pattern WORD = Pattern.compile("[^\\s()" + QUOTES + "]+");

    private final String query;
    private final List<QueryToken> tokens = new ArrayList<>();
    private int at;

    private QueryLexer(String query) {
        this.query = query;
    }

    static List<QueryToken> read(String query) throws QueryNotUnderstood {
        QueryLexer lexer = new QueryLexer(query);
        while (lexer.at < query.length()) {
            lexer.readOne();
        }
        return lexer.tokens;
    }

    private void readOne() throws QueryNotUnderstood {
        char c = query.charAt(at);
        if (c == '(') {
            add(Kind.OPEN, "(", 1);
        } else if (c == ')') {
            add(Kind.CLOSE, ")", 1);
        } else if (QUOTES.indexOf(c) >= 0) {
            readPhrase();
        } else if (c == '-' && atStartOfWord() && at + 1 < query.length() && startsOperand(query.charAt(at + 1))) {
            add(Kind.NOT, "-", 1);
        } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            at++;
        } else if (!readRange() && !readDoi() && !readField()) {
            readWord();
        }
    }

    private boolean atStartOfWord() {
        return at == 0 || Character.isWhitespace(query.charAt(at - 1)) || query.charAt(at - 1) == '(';
    }

    private static boolean startsOperand(char c) {
        return Character.isLetterOrDigit(c) || c == '(' || c == '*' || c == '?' || QUOTES.indexOf(c) >= 0;
    }

    /** A quote that is never closed reaches to the end, so that a phrase finds something while it is typed. */
    private void readPhrase() {
        int start = at;
        int end = start + 1;
        while (end < query.length() && QUOTES.indexOf(query.charAt(end)) < 0) {
            end++;
        }
        at = Math.min(end + 1, query.length());
        int slop = 0;
        Matcher m = SLOP.matcher(query).region(at, query.length());
        if (m.lookingAt()) {
            slop = Math.min(Integer.parseInt(m.group(1)), MOST_SLOP);
            at = m.end();
        }
        tokens.add(new QueryToken(Kind.PHRASE, query.substring(start + 1, end), slop, start));
    }

    /** A range follows its field; elsewhere brackets mean nothing. */
    private boolean readRange() {
        boolean afterField = !tokens.isEmpty() && tokens.get(tokens.size() - 1).kind() == Kind.FIELD;
        Matcher m = RANGE.matcher(query).region(at, query.length());
        if (!afterField || !m.lookingAt()) {
            return false;
        }
        tokens.add(new QueryToken(Kind.RANGE, m.group(1), 0, at));
        at = m.end();
        return true;
    }

    private boolean readDoi() {
        Matcher m = DOI.matcher(query).region(at, query.length());
        if (!m.lookingAt()) {
            return false;
        }
        Doi doi = Doi.find(m.group(1)).orElse(null);
        if (doi == null) {
            return false;
        }
        tokens.add(new QueryToken(Kind.DOI, doi.value(), 0, at));
        at = Math.min(m.start(1) + doi.value().length(), query.length());
        return true;
    }

    private boolean readField() throws QueryNotUnderstood {
        Matcher m = FIELD.matcher(query).region(at, query.length());
        if (!m.lookingAt()) {
            return false;
        }
        boolean known = SearchField.named(m.group(1)).isPresent();
        boolean spaced = m.end() == query.length() || Character.isWhitespace(query.charAt(m.end()));
        if (!known && !spaced) {
            throw new QueryNotUnderstood(
                    "There is no field “" + m.group(1) + "”; the fields are "
                            + Stream.of(SearchField.values())
                                    .map(SearchField::word)
                                    .collect(Collectors.joining(", "))
                            + ".",
                    at);
        }
        tokens.add(new QueryToken(known ? Kind.FIELD : Kind.WORD, m.group(1), 0, at));
        at = m.end();
        return true;
    }

    private void readWord() {
        Matcher m = WORD.matcher(query).region(at, query.length());
        if (!m.lookingAt()) {
            at++;
            return;
        }
        String word = m.group();
        Kind kind = switch (word) {
            case "AND", "&&" -> Kind.AND;
            case "OR", "||" -> Kind.OR;
            case "NOT" -> Kind.NOT;
            case "and" -> Kind.MAYBE_AND;
            case "or" -> Kind.MAYBE_OR;
            case "not" -> Kind.MAYBE_NOT;
            default -> Kind.WORD;
        };
        if (kind != Kind.WORD || new Words(word, true).next()) {
            tokens.add(new QueryToken(kind, word, 0, at));
        }
        at = m.end();
    }

    private void add(Kind kind, String text, int length) {
        tokens.add(new QueryToken(kind, text, 0, at));
        at += length;
    }
}
