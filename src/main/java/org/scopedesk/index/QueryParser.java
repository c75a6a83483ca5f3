package org.scopedesk.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.scopedesk.index.QueryToken.Kind;

/**
 * Reads queries as people type them.
 *
 * <ul>
 *   <li>{@code peer worker}: both words, anywhere; {@code "peer worker"}: the phrase; {@code "peer worker"~5}: with up to
 *       five other words between; a hyphen is a blank in a phrase: {@code co-production}
 *   <li>{@code work*}, {@code *production}, {@code co*tion}: any letters; {@code colo?r}: one letter or none; also in
 *       phrases
 *   <li>{@code AND}, {@code OR}, {@code NOT}, brackets; OR binds weaker than AND; {@code -word} is {@code NOT word}.
 *       Lower-case {@code and} and {@code or} are operators too when they stand between words; {@code not} only after
 *       one of them, since it is common in titles
 *   <li>{@code author:ness}, {@code title:(peer OR carer)}; names in {@link SearchField}
 *   <li>{@code year:2015}, {@code year:201*}, {@code year:2010-2020}, {@code year:[2010 TO *]}
 *   <li>a DOI, bare or as an address
 * </ul>
 *
 * <p>What is unfinished at the end (a quote, a bracket, an operator, a field) is forgiven, so that a query can be run
 * while it is typed. While a query is typed, a word at its very end counts as the beginning of words too: {@code wor}
 * finds work and worker; not after NOT, which would take away more than was meant. Punctuation that means nothing is passed over, so that a title can be pasted.
 */
final class QueryParser {
    private static final int DEEPEST = 50;
    private static final int MOST_PIECES = 2000;
    private static final Pattern YEARS = Pattern.compile("(\\d{4})?-(\\d{4})?");
    private static final Pattern YEARS_BEGUN = Pattern.compile("(\\d{4})?-\\d{1,3}");
    private static final Pattern FROM_TO = Pattern.compile("\\s*(\\S*?)\\s*(?:(?i:\\bTO\\b)|-)\\s*(\\S*?)\\s*");

    private final String query;
    private final List<QueryToken> tokens;
    private int next;
    private int depth;
    private boolean typing;

    private QueryParser(String query, List<QueryToken> tokens, boolean typing) {
        this.query = query;
        this.tokens = tokens;
        this.typing = typing;
    }

    /** Reads a whole query. */
    static Ask read(String query) throws QueryNotUnderstood {
        return read(query, false);
    }

    /**
     * Reads a query.
     *
     * @param typing true while somebody is writing at its end
     */
    static Ask read(String query, boolean typing) throws QueryNotUnderstood {
        List<QueryToken> tokens = QueryLexer.read(query);
        if (tokens.size() > MOST_PIECES) {
            throw new QueryNotUnderstood(
                    "This search is too long; at most " + MOST_PIECES + " words and signs can be searched at once.",
                    tokens.get(MOST_PIECES).position());
        }
        QueryParser parser = new QueryParser(query, tokens, typing);
        Optional<Ask> ask = parser.either(SearchField.ANY);
        if (parser.next < tokens.size()) {
            throw new QueryNotUnderstood(
                    "This closing bracket has no opening bracket before it.",
                    tokens.get(parser.next).position());
        }
        return ask.orElse(new Ask.Everything());
    }

    private Optional<Ask> either(SearchField field) throws QueryNotUnderstood {
        List<Ask> parts = new ArrayList<>();
        both(field).ifPresent(parts::add);
        while (isNext(Kind.OR) || isNext(Kind.MAYBE_OR)) {
            QueryToken or = tokens.get(next++);
            if (parts.isEmpty()) {
                throw misplaced(or);
            }
            expectOperand();
            both(field).ifPresent(parts::add);
        }
        return joined(parts, Ask.Either::new);
    }

    private Optional<Ask> both(SearchField field) throws QueryNotUnderstood {
        List<Ask> parts = new ArrayList<>();
        boolean afterOperator = next > 0 && tokens.get(next - 1).kind() == Kind.MAYBE_OR;
        while (next < tokens.size() && !isNext(Kind.CLOSE)) {
            boolean begins = parts.isEmpty();
            if (isNext(Kind.OR) || (isNext(Kind.MAYBE_OR) && !begins)) {
                break;
            }
            if (isNext(Kind.AND) || (isNext(Kind.MAYBE_AND) && !begins)) {
                if (begins) {
                    throw misplaced(tokens.get(next));
                }
                next++;
                afterOperator = true;
                expectOperand();
                continue;
            }
            one(field, afterOperator).ifPresent(parts::add);
            afterOperator = false;
        }
        return joined(parts, Ask.Both::new);
    }

    private Optional<Ask> one(SearchField field, boolean afterOperator) throws QueryNotUnderstood {
        if (next == tokens.size()) {
            return Optional.empty();
        }
        QueryToken token = tokens.get(next++);
        return switch (token.kind()) {
            case NOT -> not(field);
            case MAYBE_NOT -> afterOperator ? not(field) : Optional.of(text(field, token));
            case OPEN -> group(field);
            case FIELD -> inside(SearchField.named(token.text()).orElseThrow(), token);
            case RANGE -> Optional.of(range(field, token));
            case DOI -> Optional.of(text(SearchField.DOI, token));
            case WORD, PHRASE, MAYBE_AND, MAYBE_OR -> Optional.of(text(field, token));
            case AND, OR, CLOSE -> throw misplaced(token);
        };
    }

    /** NOT of nothing, at the end of a query, is forgiven. */
    private Optional<Ask> not(SearchField field) throws QueryNotUnderstood {
        boolean before = typing;
        typing = false;
        Optional<Ask> not = nested(() -> one(field, false)).map(Ask.Not::new);
        typing = before;
        return not;
    }

    private Optional<Ask> group(SearchField field) throws QueryNotUnderstood {
        Optional<Ask> inner = nested(() -> either(field));
        if (isNext(Kind.CLOSE)) {
            next++;
        }
        return inner;
    }

    private Optional<Ask> inside(SearchField field, QueryToken name) throws QueryNotUnderstood {
        if (next < tokens.size() && isOperator(tokens.get(next).kind())) {
            throw new QueryNotUnderstood(
                    "After “" + name.text() + ":” comes a word, a phrase or a bracket.",
                    tokens.get(next).position());
        }
        return isNext(Kind.CLOSE) ? Optional.empty() : nested(() -> one(field, false));
    }

    private static boolean isOperator(Kind kind) {
        return kind == Kind.AND || kind == Kind.OR;
    }

    private Ask text(SearchField field, QueryToken token) {
        Matcher years = YEARS.matcher(token.text());
        if (field == SearchField.YEAR && years.matches()) {
            return new Ask.Range(field, orEmpty(years.group(1)), orEmpty(years.group(2)));
        }
        Matcher begun = YEARS_BEGUN.matcher(token.text());
        if (field == SearchField.YEAR && isBegun(token) && begun.matches()) {
            return new Ask.Range(field, orEmpty(begun.group(1)), "");
        }
        return new Ask.Text(field, token.text(), token.slop(), token.position(), isBegun(token));
    }

    /** True if somebody is writing the last word of a token: a letter or digit of it is the last of the query. */
    private boolean isBegun(QueryToken token) {
        return typing
                && next == tokens.size()
                && !query.isEmpty()
                && Character.isLetterOrDigit(query.codePointBefore(query.length()))
                && query.toLowerCase(Locale.ROOT).endsWith(token.text().toLowerCase(Locale.ROOT));
    }

    private static Ask range(SearchField field, QueryToken token) throws QueryNotUnderstood {
        Matcher ends = FROM_TO.matcher(token.text());
        if (field != SearchField.YEAR || !ends.matches()) {
            throw new QueryNotUnderstood(
                    "A range is written year:[2010 TO 2020]; either end may be *.", token.position());
        }
        return new Ask.Range(field, year(ends.group(1), token.position()), year(ends.group(2), token.position()));
    }

    private static String year(String text, int position) throws QueryNotUnderstood {
        if (text.isEmpty() || text.equals("*")) {
            return "";
        }
        if (!text.matches("\\d{4}")) {
            throw new QueryNotUnderstood("“" + text + "” is not a year of four digits.", position);
        }
        return text;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private boolean isNext(Kind kind) {
        return next < tokens.size() && tokens.get(next).kind() == kind;
    }

    /** After an operator comes something to search for, or the end. */
    private void expectOperand() throws QueryNotUnderstood {
        if (isNext(Kind.AND) || isNext(Kind.OR)) {
            throw misplaced(tokens.get(next));
        }
    }

    private static QueryNotUnderstood misplaced(QueryToken operator) {
        return new QueryNotUnderstood(
                operator.text() + " stands between two words; put it in quotes to search for the word.",
                operator.position());
    }

    private static Optional<Ask> joined(List<Ask> parts, Function<List<Ask>, Ask> join) {
        return switch (parts.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(parts.get(0));
            default -> Optional.of(join.apply(parts));
        };
    }

    /** A part of the grammar. */
    private interface Part {
        Optional<Ask> read() throws QueryNotUnderstood;
    }

    private Optional<Ask> nested(Part part) throws QueryNotUnderstood {
        if (++depth > DEEPEST) {
            int position = next < tokens.size() ? tokens.get(next).position() : query.length();
            throw new QueryNotUnderstood("This search has too many brackets inside each other.", position);
        }
        Optional<Ask> result = part.read();
        depth--;
        return result;
    }
}
