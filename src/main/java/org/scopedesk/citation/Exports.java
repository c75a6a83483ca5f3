package org.scopedesk.citation;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scopedesk.citation.dialect.BibtexOrigin;
import org.scopedesk.citation.dialect.CochraneMapping;
import org.scopedesk.citation.dialect.Dialect;
import org.scopedesk.citation.dialect.Dialects;
import org.scopedesk.citation.dialect.EndNoteMapping;
import org.scopedesk.citation.dialect.EndNoteXmlOrigin;
import org.scopedesk.citation.dialect.Fields;
import org.scopedesk.citation.dialect.Sample;
import org.scopedesk.citation.text.DeclaredEncoding;
import org.scopedesk.citation.text.Encodings;
import org.scopedesk.job.Progress;
import org.scopedesk.review.RejectedEntry;

/** The door of the room: what a file is, and what it holds. Stateless; safe for use by many threads. */
public final class Exports {
    /** How many first bytes of a file {@link #detect} wants. */
    public static final int HEAD = 256 * 1024;

    private Exports() {}

    /**
     * Finds out what a file is, by its content.
     *
     * @param head the first {@link #HEAD} bytes of the file, or all if it is shorter
     * @param fileName its name, used only where content leaves a doubt
     */
    public static Detection detect(byte[] head, String fileName) {
        Optional<String> refusal = Refusals.ofBytes(head, fileName);
        if (refusal.isPresent()) {
            return new Detection.Refused(refusal.get());
        }
        if (Refusals.isZip(head)) {
            return TableGuess.workbook(
                    new Detection.Recognised(Format.XLSX, StandardCharsets.UTF_8, "", "", List.of()), head);
        }
        Encodings.Guess encoding = DeclaredEncoding.of(head, Encodings.of(head, head.length < HEAD));
        String text = text(head, encoding);
        encoding = Encodings.remarked(encoding, text);
        Optional<String> lookalike = TextRefusals.ofLookalike(text);
        if (lookalike.isPresent()) {
            return new Detection.Refused(lookalike.get());
        }
        Optional<Format> format = FormatGuess.of(text);
        return format.isPresent()
                ? recognised(head, text, format.get(), withOthers(encoding, FormatGuess.others(text, format.get())))
                : new Detection.Refused(TextRefusals.of(text));
    }

    /**
     * Reads a file as a stream; memory does not grow with its size.
     *
     * @param in the file's bytes from the first on; not closed here
     * @param how what {@link #detect} found, perhaps corrected by a person
     * @param sink takes the entries in the order of the file
     * @param progress is told the bytes read so far, and may cancel
     * @return the account of the file
     * @throws IOException if {@code in} cannot be read; malformed text never throws
     */
    public static Ledger read(InputStream in, Detection.Recognised how, EntrySink sink, Progress progress)
            throws IOException {
        return Readers.of(how.format()).read(in, how, sink, progress);
    }

    /** The platforms whose RIS dialects are known, for a person to choose from. */
    public static List<String> platforms() {
        return Dialects.platforms();
    }

    private static Encodings.Guess withOthers(Encodings.Guess guess, List<String> others) {
        if (others.isEmpty()) {
            return guess;
        }
        List<String> remarks = new ArrayList<>(guess.remarks());
        remarks.add("The file holds entries of %s too, which are not read; save them as a file of their own."
                .formatted(String.join(" and ", others)));
        return new Encodings.Guess(guess.charset(), remarks);
    }

    private static Detection recognised(byte[] head, String text, Format format, Encodings.Guess encoding) {
        Detection.Recognised plain = new Detection.Recognised(format, encoding.charset(), "", "", encoding.remarks());
        return switch (format) {
            case RIS -> ris(head, text, plain);
            // PubMed is the platform; the database that is searched there is Medline, as on Ovid.
            case PUBMED_XML -> with(plain, "PubMed", "Medline");
            case NBIB ->
                isOfEric(entries(head, plain)) ? with(plain, "ERIC", "ERIC") : with(plain, "PubMed", "Medline");
            case WOS_TAGGED -> with(plain, "Web of Science", "Web of Science");
            case OVID_TAGGED -> with(plain, "Ovid", Dialects.source(new Sample(entries(head, plain), text)));
            case REFWORKS_TAGGED -> with(plain, "RefWorks", Dialects.source(new Sample(entries(head, plain), text)));
            case COCHRANE_TEXT -> with(plain, "Cochrane Library", CochraneMapping.source(entries(head, plain)));
            case ENDNOTE_TAGGED -> endNote(head, plain);
            case ENDNOTE_XML -> endNoteXml(new Sample(entries(head, plain), text), plain);
            case BIBTEX -> bibtex(new Sample(entries(head, plain), text), plain);
            case CSV, CSV_BY_ROW, WOS_TAB -> TableGuess.recognised(plain, text, entries(head, plain));
            case XLSX -> plain;
        };
    }

    private static boolean isOfEric(List<Fields> entries) {
        return !entries.isEmpty()
                && entries.stream().allMatch(entry -> entry.first("OWN").equals("ERIC"));
    }

    private static Detection endNoteXml(Sample sample, Detection.Recognised plain) {
        return with(plain, EndNoteXmlOrigin.platform(sample), EndNoteXmlOrigin.source(sample));
    }

    private static Detection bibtex(Sample sample, Detection.Recognised plain) {
        BibtexOrigin origin = BibtexOrigin.of(sample);
        return with(plain, origin.platform(), origin.source());
    }

    private static Detection endNote(byte[] head, Detection.Recognised plain) {
        List<Fields> entries = entries(head, plain);
        boolean scholar = !entries.isEmpty() && entries.stream().allMatch(EndNoteMapping::isOfGoogleScholar);
        return scholar ? with(plain, "Google Scholar", "Google Scholar") : with(plain, "EndNote", "");
    }

    private static Detection ris(byte[] head, String text, Detection.Recognised plain) {
        // A file of another format may stand before it or behind.
        List<Fields> entries =
                entries(head, plain).stream().filter(entry -> entry.has("TY")).toList();
        Sample sample = new Sample(entries, text);
        Dialect dialect = Dialects.recognise(sample);
        List<String> platforms = Dialects.platformsIn(sample, dialect);
        if (platforms.size() < 2) {
            return with(plain, dialect.platform(), dialect.source(sample));
        }
        List<String> remarks = new ArrayList<>(plain.remarks());
        remarks.add("Records of several platforms: %s; each is read in its own way."
                .formatted(String.join(", ", platforms)));
        return new Detection.Recognised(plain.format(), plain.encoding(), dialect.platform(), "", remarks);
    }

    private static Detection.Recognised with(Detection.Recognised plain, String platform, String source) {
        return new Detection.Recognised(plain.format(), plain.encoding(), platform, source, plain.remarks());
    }

    private static List<Fields> entries(byte[] head, Detection.Recognised how) {
        List<Fields> entries = new ArrayList<>();
        EntrySink sink = new EntrySink() {
            @Override
            public void entry(Entry entry) {
                entries.add(new Fields(entry.fields()));
            }

            @Override
            public void rejected(RejectedEntry entry) {}
        };
        try {
            read(new ByteArrayInputStream(head), how, sink, Progress.NONE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return entries;
    }

    private static String text(byte[] head, Encodings.Guess encoding) {
        String text = new String(head, encoding.charset());
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
