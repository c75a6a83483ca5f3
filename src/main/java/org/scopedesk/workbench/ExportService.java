package org.scopedesk.workbench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.scopedesk.citation.BibtexWriter;
import org.scopedesk.citation.CsvWriter;
import org.scopedesk.citation.RisWriter;
import org.scopedesk.exchange.RecordJson;
import org.scopedesk.job.Progress;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Id;

/** Writes sets of records to files. Safe for use by many threads. */
public final class ExportService {
    private static final int BATCH = 500;

    private final Desk desk;
    private final Items items;
    private final FlowService flow;

    ExportService(Desk desk, Items items, FlowService flow) {
        this.desk = desk;
        this.items = items;
        this.flow = flow;
    }

    /** How many records a set has. */
    public int count(ExportSet set) {
        return records(set).size();
    }

    /** The records of a set, in the order of the review. */
    public List<Id<BibRecord>> records(ExportSet set) {
        return new ExportSets(desk.state(), flow.flow()).records(set);
    }

    /**
     * Writes a set by the file's ending: .ris .csv .bib .json. The file appears when it is complete.
     *
     * @return records written
     * @throws IllegalArgumentException if the ending is another
     * @throws java.io.UncheckedIOException if the file cannot be written
     */
    public int save(ExportSet set, Path file, Progress progress) {
        return save(records(set), file, progress);
    }

    /** Writes given records, as {@link #save(ExportSet, Path, Progress)} does. */
    public int save(List<Id<BibRecord>> records, Path file, Progress progress) {
        Form form = form(file);
        WholeFile.write(file, out -> {
            RecordWriting writing = form.to(out);
            Account account = new Account(desk, items);
            for (int from = 0; from < records.size(); from += BATCH) {
                List<Id<BibRecord>> batch = records.subList(from, Math.min(records.size(), from + BATCH));
                for (BibRecord record : desk.file().records().byIds(batch)) {
                    writing.write(account.of(record));
                }
                progress.at(from + batch.size(), records.size(), "writing " + file.getFileName());
            }
            writing.end();
        });
        return records.size();
    }

    /** How many records each set has; reads the review once. */
    public Map<ExportSet, Integer> counts() {
        ExportSets sets = new ExportSets(desk.state(), flow.flow());
        Map<ExportSet, Integer> counts = new EnumMap<>(ExportSet.class);
        for (ExportSet set : ExportSet.values()) {
            counts.put(set, sets.records(set).size());
        }
        return counts;
    }

    /** Given records as RIS, as {@link #save(List, Path, Progress)} writes them to a file. */
    public String ris(List<Id<BibRecord>> records) {
        StringWriter text = new StringWriter();
        try {
            RecordWriting writing = ris(text);
            Account account = new Account(desk, items);
            for (BibRecord record : desk.file().records().byIds(records)) {
                writing.write(account.of(record));
            }
            writing.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** Writes one record after the other in one format. */
    interface RecordWriting {
        void write(ExportedRecord record) throws IOException;

        void end() throws IOException;
    }

    private interface Form {
        RecordWriting to(OutputStream out) throws IOException;
    }

    private static Form form(Path file) {
        return switch (WholeFile.ending(file)) {
            case "ris" -> out -> ris(text(out));
            case "csv" -> out -> new CsvRows(text(out));
            case "bib" -> out -> bibtex(text(out));
            case "json" -> ExportService::json;
            default ->
                throw new IllegalArgumentException(
                        file + ": records are written as .ris, .csv, .bib or .json; change the ending.");
        };
    }

    private static RecordWriting ris(Writer text) {
        RisWriter ris = new RisWriter(text);
        return writing(record -> ris.write(record.citation(), record.risFields()), text);
    }

    private static RecordWriting bibtex(Writer text) {
        BibtexWriter bibtex = new BibtexWriter(text);
        return writing(record -> bibtex.write(record.citation()), text);
    }

    private static RecordWriting json(OutputStream out) {
        RecordJson json = new RecordJson(out);
        return new RecordWriting() {
            @Override
            public void write(ExportedRecord record) {
                json.write(record.origin(), record.citation(), record.jsonFields());
            }

            @Override
            public void end() {
                json.close();
            }
        };
    }

    private interface One {
        void write(ExportedRecord record) throws IOException;
    }

    private static RecordWriting writing(One one, Writer text) {
        return new RecordWriting() {
            @Override
            public void write(ExportedRecord record) throws IOException {
                one.write(record);
            }

            @Override
            public void end() throws IOException {
                text.flush();
            }
        };
    }

    private static Writer text(OutputStream out) {
        return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    }

    /** A row for each record under one header. */
    private static final class CsvRows implements RecordWriting {
        private final Writer text;
        private final CsvWriter csv;

        CsvRows(Writer text) throws IOException {
            this.text = text;
            text.append(CsvWriter.BYTE_ORDER_MARK);
            this.csv = new CsvWriter(text);
            csv.row(ExportedRecord.CSV_HEADER);
        }

        @Override
        public void write(ExportedRecord record) throws IOException {
            csv.row(record.csvRow());
        }

        @Override
        public void end() throws IOException {
            text.flush();
        }
    }
}
