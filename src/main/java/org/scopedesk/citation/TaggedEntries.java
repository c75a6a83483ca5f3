package org.scopedesk.citation;

import java.util.function.Function;
import org.scopedesk.citation.dialect.Fields;
import org.scopedesk.citation.text.Lines;
import org.scopedesk.review.Citation;

/**
 * Collects the lines of a tagged file into entries: what stands outside is counted, what has lost its beginning or says
 * nothing is rejected. An entry is handed on when the next begins, since a tag may follow its end.
 */
final class TaggedEntries {
    private final TagGrammar grammar;
    private final String ownId;
    private final Function<Fields, Citation> meaning;
    private final Account account;

    private final FieldList fields = new FieldList();
    private final RawText raw = new RawText();
    private final RawText stray = new RawText();
    private boolean pending;
    private boolean open;
    private boolean says;
    private boolean strayShows;
    private long start;

    TaggedEntries(TagGrammar grammar, String ownId, Function<Fields, Citation> meaning, Account account) {
        this.grammar = grammar;
        this.ownId = ownId;
        this.meaning = meaning;
        this.account = account;
    }

    void start(Lines line) {
        if (open && grammar.needsEnd()) {
            account.problem(line.number(), line.text(), "The entry before has no end; it was read up to here.");
        }
        flush();
        flushStray();
        pending = true;
        open = true;
        start = line.number();
        raw.add(line);
        if (!grammar.tag().isEmpty()) {
            take(line);
        }
    }

    void tag(Lines line) {
        open &= !grammar.endedByBlank();
        if (open) {
            keepRaw(line);
            take(line);
        } else if (pending && stray.isEmpty() && grammar.belongsBefore(grammar.tag())) {
            take(line);
        } else {
            stray.add(line);
            strayShows |= grammar.showsEntry(grammar.tag());
        }
    }

    void end(Lines line) {
        if (open) {
            keepRaw(line);
            open = false;
        } else {
            stray.add(line);
            flushStray();
        }
    }

    /** The line ends one entry and begins another. */
    void next(Lines line) {
        open = false;
        start(line);
    }

    void more(Lines line) {
        open &= !grammar.endedByBlank();
        if (open && !fields.tag().isEmpty()) {
            keepRaw(line);
            fields.more(line);
            says |= !grammar.isFrame(fields.tag());
        } else if (strayShows) {
            stray.add(line);
        } else {
            account.between(1);
        }
    }

    void blank() {
        grammar.blank();
        if (!open && grammar.blankPartsStrays()) {
            flushStray();
        }
    }

    /** True while lines may belong to an entry. */
    boolean isOpen() {
        return open;
    }

    void close() {
        if (open && grammar.needsEnd()) {
            account.problem(start, "", "The last entry of the file has no end; the file may have been cut off.");
        }
        flush();
        flushStray();
    }

    private void take(Lines line) {
        boolean value = fields.add(grammar.tag(), line, grammar.valueFrom());
        says |= value && !grammar.isFrame(grammar.tag());
    }

    /** The raw text is wanted only while the entry may turn out to say nothing. */
    private void keepRaw(Lines line) {
        if (!says) {
            raw.add(line);
        }
    }

    private void flush() {
        if (!pending) {
            return;
        }
        if (says) {
            if (fields.isCut()) {
                account.problem(
                        start,
                        "",
                        "The entry is longer than %d characters; the rest was not kept."
                                .formatted(FieldList.MOST_CHARACTERS));
            }
            Fields taken = new Fields(fields.take());
            account.readSoon(start, taken.first(ownId).strip(), () -> meaning.apply(taken), taken.list());
        } else {
            fields.take();
            account.reject(start, raw.text(), "The entry has no field with a value.");
        }
        pending = false;
        open = false;
        says = false;
        raw.clear();
    }

    private void flushStray() {
        if (strayShows) {
            flush();
            account.reject(
                    stray.line(),
                    stray.text(),
                    "These lines look like an entry but do not begin with " + grammar.beginning());
        } else {
            account.between(stray.lines());
        }
        strayShows = false;
        stray.clear();
    }
}
