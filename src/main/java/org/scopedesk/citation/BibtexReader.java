package org.scopedesk.citation;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.scopedesk.citation.dialect.BibtexMapping;
import org.scopedesk.citation.dialect.Fields;
import org.scopedesk.citation.text.Lines;
import org.scopedesk.job.Progress;
import org.scopedesk.review.Field;

/**
 * Reads BibTeX: an entry goes from its type to the line on which its brackets close, or to the next entry, be it on the
 * same line.
 */
final class BibtexReader implements FormatReader {
    private static final Pattern BEGIN = Pattern.compile("[ \\t]*@([A-Za-z]+)[ \\t]*[{(]");
    private static final Pattern FIELD = Pattern.compile("[ \\t]*[A-Za-z][\\w-]{1,30}[ \\t]*=[ \\t]*[{\"\\d]");
    private static final Set<String> NO_FIELDS = Set.of("@", "key", BibtexEntry.UNREAD);
    private static final int MOST_CHARACTERS = 4 << 20;

    @Override
    public Ledger read(InputStream in, Detection.Recognised how, EntrySink sink, Progress progress) throws IOException {
        Lines lines = new Lines(in, how.encoding());
        Account account = new Account(sink, progress);
        BibtexStrings strings = new BibtexStrings();
        Block block = new Block();
        while (lines.next()) {
            String line = lines.text();
            if (block.closed && !block.goesOn(line)) {
                finish(block, strings, account);
            }
            int at = 0;
            do {
                if ((block.isEmpty() || block.mayEndBefore()) && begins(line, at)) {
                    finish(block, strings, account);
                    account.tell(lines.bytes());
                    block.begin(lines.number());
                }
                if (block.isEmpty()) {
                    account.between(line.substring(at).isBlank() ? 0 : 1);
                    break;
                }
                at = block.add(line, at);
                if (block.closed && at < line.length()) {
                    finish(block, strings, account);
                }
            } while (at < line.length());
        }
        finish(block, strings, account);
        return account.close(lines);
    }

    /** True if an entry begins at this place of a line; blanks may stand before it. */
    private static boolean begins(String line, int at) {
        return BEGIN.matcher(line).region(at, line.length()).lookingAt();
    }

    private static void finish(Block block, BibtexStrings strings, Account account) {
        if (block.isEmpty()) {
            return;
        }
        String text = block.text.toString();
        List<Field> found = new BibtexEntry(text, strings).fields();
        switch (found.get(0).value()) {
            case "comment", "preamble" -> account.between(block.lines);
            case "string" -> {
                account.between(block.lines);
                found.stream().skip(1).forEach(strings::add);
            }
            default -> entry(block, text, new Fields(found), account);
        }
        block.clear();
    }

    private static void entry(Block block, String text, Fields fields, Account account) {
        boolean says = fields.list().stream()
                .anyMatch(field ->
                        !NO_FIELDS.contains(field.tag()) && !field.value().isBlank());
        if (!says) {
            account.reject(block.start, text, "The entry has no field with a value.");
            return;
        }
        if (block.depth > 0) {
            account.problem(
                    block.start, text, "The entry's brackets do not close; it was read up to where the next begins.");
        }
        if (block.cut) {
            account.problem(
                    block.start,
                    text,
                    "The entry is longer than %d characters; the rest was not kept.".formatted(MOST_CHARACTERS));
        }
        account.read(block.start, fields.first("key"), BibtexMapping.citation(fields), fields.list());
    }

    /** The lines of the entry that is being read. */
    private static final class Block {
        private final StringBuilder text = new StringBuilder();
        private long start;
        private long lines;
        private int depth;
        private boolean opened;
        private boolean inParenthesis;
        private boolean cut;
        private boolean closed;

        boolean isEmpty() {
            return start == 0;
        }

        void begin(long line) {
            start = line;
        }

        /** A line that looks like a beginning may stand in an abstract; a field ends before a real one. */
        boolean mayEndBefore() {
            int last = lastSign();
            return last >= 0 && ",}\"".indexOf(text.charAt(last)) >= 0;
        }

        /** The place of the last character that is no blank; -1 if there is none. */
        private int lastSign() {
            int last = text.length() - 1;
            while (last >= 0 && text.charAt(last) <= ' ') {
                last--;
            }
            return last;
        }

        /** A bracket too many in a text closes an entry before its time: then its next field follows. */
        boolean goesOn(String line) {
            int last = lastSign();
            boolean field =
                    last >= 0 && text.charAt(last) == ',' && FIELD.matcher(line).lookingAt();
            depth = field ? 1 : depth;
            closed = !field;
            return field;
        }

        /** Takes a line from a place on, or as much of it as stands before the next entry; where it stopped. */
        int add(String line, int from) {
            int end = end(line, from);
            String taken = line.substring(from, end);
            lines += taken.isBlank() ? 0 : 1;
            cut |= text.length() + taken.length() > MOST_CHARACTERS;
            if (!cut) {
                text.append(taken).append('\n');
            }
            boolean parenthesised = depth == 0 && taken.stripTrailing().endsWith(")");
            closed = depth < 0 || isWhole() || parenthesised;
            return end;
        }

        /** Counts brackets up to the end of the line, or to where the entry is whole and another begins behind it. */
        private int end(String line, int from) {
            for (int i = from; i < line.length(); i++) {
                char c = line.charAt(i);
                i += c == '\\' ? 1 : 0;
                inParenthesis |= c == '(' && !opened;
                opened |= c == '{';
                depth += c == '{' ? 1 : c == '}' ? -1 : 0;
                boolean ends = c == '}' ? isWhole() : c == ')' && inParenthesis && depth == 0;
                if (ends && begins(line, i + 1)) {
                    return i + 1;
                }
            }
            return line.length();
        }

        private boolean isWhole() {
            return depth == 0 && opened && !inParenthesis;
        }

        void clear() {
            text.setLength(0);
            start = 0;
            lines = 0;
            depth = 0;
            opened = false;
            inParenthesis = false;
            cut = false;
            closed = false;
        }
    }
}
