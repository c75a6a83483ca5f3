package org.scopedesk.citation;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.scopedesk.citation.dialect.XmlMapping;
import org.scopedesk.citation.xml.Element;
import org.scopedesk.citation.xml.EntryCutter;
import org.scopedesk.citation.xml.EntryParser;
import org.scopedesk.citation.xml.Parsed;
import org.scopedesk.citation.xml.Piece;
import org.scopedesk.job.Progress;
import org.scopedesk.review.Field;

/** Reads exports in XML, entry by entry: one that is broken is rejected, and reading goes on at the next. */
final class XmlReader implements FormatReader {
    private final XmlMapping mapping;

    XmlReader(XmlMapping mapping) {
        this.mapping = mapping;
    }

    @Override
    public Ledger read(InputStream in, Detection.Recognised how, EntrySink sink, Progress progress) throws IOException {
        EntryCutter cutter = new EntryCutter(in, how.encoding(), mapping.names());
        Account account = new Account(sink, progress);
        XmlEntries entries = new XmlEntries(mapping, account);
        for (Optional<Piece> piece = cutter.next(); piece.isPresent(); piece = cutter.next()) {
            entries.take(piece.get());
            account.tell(cutter.bytes());
        }
        entries.close(cutter);
        account.between(cutter.betweenLines());
        return account.close(cutter.lines(), cutter.bytes());
    }

    /** What becomes of the pieces of one file. */
    private static final class XmlEntries {
        private static final String EMPTY = "The entry has no field with a value.";

        private final XmlMapping mapping;
        private final Account account;
        private final EntryParser parser = new EntryParser();
        private long firstForbidden;
        private long firstSign;
        private boolean declares;
        private boolean any;

        XmlEntries(XmlMapping mapping, Account account) {
            this.mapping = mapping;
            this.account = account;
        }

        void take(Piece piece) {
            switch (piece.kind()) {
                case BETWEEN -> between(piece);
                case ENTRY -> entry(piece);
                case UNENDED ->
                    reject(piece, "The entry has no end; it was cut off where the next one begins or the file ends.");
                case TOO_LONG ->
                    reject(
                            piece,
                            "The entry is longer than %d bytes, or has no end.".formatted(EntryCutter.MOST_BYTES));
                case REST -> {}
            }
        }

        private void between(Piece piece) {
            if (!declares && piece.text().contains("<!ENTITY")) {
                declares = true;
                account.problem(
                        piece.line(), "", "The file declares entities of its own; they are not opened or replaced.");
            }
        }

        private void entry(Piece piece) {
            if (piece.text().indexOf('<', 1) < 0) {
                reject(piece, EMPTY);
                return;
            }
            Parsed parsed = parser.parse(piece.text());
            if (parsed instanceof Parsed.Whole whole) {
                entry(piece, whole.element());
            } else if (parsed instanceof Parsed.Broken broken) {
                reject(piece, broken.reason());
            }
            firstForbidden = firstForbidden == 0 && parser.forbidden() > 0 ? piece.line() : firstForbidden;
            firstSign = firstSign == 0 && parser.signs() > 0 ? piece.line() : firstSign;
        }

        private void entry(Piece piece, Element element) {
            List<Field> fields = element.fields();
            if (mapping.isNotice(element)) {
                account.between(piece.text().lines().count());
                account.problem(piece.line(), piece.text(), mapping.notice());
            } else if (fields.stream().anyMatch(field -> !field.value().isEmpty() && !mapping.isFrame(field.tag()))) {
                any = true;
                account.read(piece.line(), mapping.ownId(element), mapping.citation(element), fields);
            } else {
                reject(piece, EMPTY);
            }
        }

        private void reject(Piece piece, String problem) {
            account.reject(piece.line(), piece.text(), problem);
        }

        void close(EntryCutter cutter) {
            if (account.found() == 0) {
                account.problem(1, "", "The file holds no entry; export the records again, as XML or as RIS.");
            } else if (!any) {
                account.problem(1, "", "Not one entry can be read; export the records again, as XML or as RIS.");
            }
            if (parser.forbidden() > 0) {
                account.problem(
                        firstForbidden,
                        "",
                        "%d control character(s), which XML forbids, were taken out, first in the entry on this line."
                                .formatted(parser.forbidden()));
            }
            if (parser.signs() > 0) {
                account.problem(
                        firstSign,
                        "",
                        "%d sign(s) & or < are not written as XML demands and were read as text, first in the entry on this line."
                                .formatted(parser.signs()));
            }
            if (cutter.recodedBytes() > 0) {
                account.problem(
                        1,
                        "",
                        "%d byte(s) of the file are not UTF-8 and were read as Windows-1252."
                                .formatted(cutter.recodedBytes()));
            }
        }
    }
}
