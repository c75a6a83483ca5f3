package org.scopedesk.citation;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.scopedesk.citation.dialect.Dialects;
import org.scopedesk.citation.dialect.Fields;
import org.scopedesk.citation.text.Lines;
import org.scopedesk.job.Progress;
import org.scopedesk.review.Citation;

/** Reads the formats of one tag a line. What sets them apart is their grammar and what their tags mean. */
final class TaggedReader implements FormatReader {
    private final Supplier<TagGrammar> grammar;
    private final String ownId;
    private final Function<Detection.Recognised, Function<Fields, Citation>> meaning;

    /**
     * @param grammar makes the grammar for one file
     * @param ownId the tag under which entries carry their own identifier
     * @param meaning gives what the fields of an entry say, for the file's dialect
     */
    TaggedReader(
            Supplier<TagGrammar> grammar,
            String ownId,
            Function<Detection.Recognised, Function<Fields, Citation>> meaning) {
        this.grammar = grammar;
        this.ownId = ownId;
        this.meaning = meaning;
    }

    @Override
    public Ledger read(InputStream in, Detection.Recognised how, EntrySink sink, Progress progress) throws IOException {
        Lines lines = new Lines(in, how.encoding());
        Account account = new Account(sink, progress);
        TagGrammar tags = grammar.get();
        Function<Fields, Citation> citations = meaning.apply(how);
        TaggedEntries entries = new TaggedEntries(tags, ownId, citations, account);
        while (lines.next()) {
            if (lines.isBlank()) {
                entries.blank();
                continue;
            }
            switch (tags.kind(lines)) {
                case START -> {
                    account.tell(lines.bytes());
                    entries.start(lines);
                }
                case TAG -> entries.tag(lines);
                case END -> entries.end(lines);
                case NEXT -> {
                    account.tell(lines.bytes());
                    entries.next(lines);
                }
                case MORE -> entries.more(lines);
            }
        }
        entries.close(lines);
        account.handOn();
        if (citations instanceof Dialects.Reading reading) {
            tellOthers(reading, how, account);
        }
        return account.close(lines);
    }

    /** Platforms that showed only behind the part of the file from which it was recognised. */
    private static void tellOthers(Dialects.Reading reading, Detection.Recognised how, Account account) {
        List<String> others = reading.others().entrySet().stream()
                .filter(other -> how.remarks().stream().noneMatch(remark -> remark.contains(other.getKey())))
                .map(other -> "%s (%d)".formatted(other.getKey(), other.getValue()))
                .toList();
        if (!others.isEmpty()) {
            account.problem(
                    1,
                    "",
                    "Records of platforms that the beginning of the file does not show: %s; each is read in its own way."
                            .formatted(String.join(", ", others)));
        }
    }
}
