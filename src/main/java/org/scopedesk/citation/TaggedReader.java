package org.scopedesk.citation;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.scopedesk.citation.dialect.Dialects;
import org.scopedesk.citation.dialect.Fields;
import org.scopedesk.citation.text.Lines;
import org.scopedesk.job.Progress;
import org.scopedesk.review.Citation;

/**
 * Reads the formats of one tag a line. What sets them apart is their grammar and what their tags mean. Where a file of
 * another of them was put behind, it goes on in that.
 */
final class TaggedReader implements FormatReader {
    private final Format format;
    private final Supplier<TagGrammar> grammar;
    private final String ownId;
    private final Function<Detection.Recognised, Function<Fields, Citation>> meaning;

    /**
     * @param format what it reads
     * @param grammar makes the grammar for one file
     * @param ownId the tag under which entries carry their own identifier
     * @param meaning gives what the fields of an entry say, for the file's dialect
     */
    TaggedReader(
            Format format,
            Supplier<TagGrammar> grammar,
            String ownId,
            Function<Detection.Recognised, Function<Fields, Citation>> meaning) {
        this.format = format;
        this.grammar = grammar;
        this.ownId = ownId;
        this.meaning = meaning;
    }

    @Override
    public Ledger read(InputStream in, Detection.Recognised how, EntrySink sink, Progress progress) throws IOException {
        Lines lines = new Lines(in, how.encoding());
        Account account = new Account(sink, progress);
        Map<Format, Part> parts = new EnumMap<>(Format.class);
        Part part = part(how, account);
        parts.put(format, part);
        while (lines.next()) {
            if (lines.isBlank()) {
                part.blank();
                continue;
            }
            Optional<Format> next = part.mayEnd() ? Seams.begins(lines, part.format, part.running) : Optional.empty();
            if (next.isPresent() && next.get() != part.format) {
                part.entries.close();
                boolean first = account.found() == 0;
                part = parts.computeIfAbsent(
                        next.get(), other -> Readers.tagged(other).part(how, account));
                if (!first) {
                    account.problem(
                            lines.number(),
                            lines.text(),
                            "From this line on the file is written as %s, and is read so."
                                    .formatted(part.format.label()));
                }
            }
            part.take(lines, account);
        }
        part.entries.close();
        account.handOn();
        for (Part read : parts.values()) {
            if (read.citations instanceof Dialects.Reading reading) {
                tellOthers(reading, how, account);
            }
        }
        return account.close(lines);
    }

    private Part part(Detection.Recognised how, Account account) {
        return new Part(format, grammar.get(), ownId, meaning.apply(how), account);
    }

    /** What of the file is in one format. */
    private static final class Part {
        private final Format format;
        private final TagGrammar tags;
        private final Function<Fields, Citation> citations;
        private final TaggedEntries entries;
        /** An abstract that is not indented goes on up to a tag or a blank line. */
        private boolean running;

        Part(Format format, TagGrammar tags, String ownId, Function<Fields, Citation> citations, Account account) {
            this.format = format;
            this.tags = tags;
            this.citations = citations;
            this.entries = new TaggedEntries(tags, ownId, citations, account);
        }

        /** An entry that is complete only with its end goes on until then. */
        boolean mayEnd() {
            return (!tags.needsEnd() || !entries.isOpen()) && Seams.mayFollow(format);
        }

        void blank() {
            entries.blank();
            running = false;
        }

        void take(Lines lines, Account account) {
            TagGrammar.Kind kind = tags.kind(lines);
            running = kind == TagGrammar.Kind.MORE ? running : tags.runsOn(tags.tag());
            switch (kind) {
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
