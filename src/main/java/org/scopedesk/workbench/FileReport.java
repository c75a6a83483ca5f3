package org.scopedesk.workbench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scopedesk.citation.Detection;
import org.scopedesk.citation.Entry;
import org.scopedesk.citation.EntrySink;
import org.scopedesk.citation.Ledger;
import org.scopedesk.job.Progress;
import org.scopedesk.review.CitationPart;
import org.scopedesk.review.RejectedEntry;

/**
 * What was found in one export file that was read without a review.
 *
 * @param ledger the account of the file
 * @param parts how many entries have each part
 * @param rejected the first {@value #MOST_REJECTED} rejected entries
 */
public record FileReport(Ledger ledger, Map<CitationPart, Integer> parts, List<RejectedEntry> rejected) {
    private static final int MOST_REJECTED = 100;

    public FileReport {
        parts = Map.copyOf(parts);
        rejected = List.copyOf(rejected);
    }

    /** Reads a file, counts, and hands every record on to {@code lines} if given. */
    public static FileReport of(Path file, Detection.Recognised how, Optional<RecordLines> lines, Progress progress) {
        Map<CitationPart, Integer> parts = new EnumMap<>(CitationPart.class);
        List<RejectedEntry> rejected = new ArrayList<>();
        Ledger ledger = ExportFiles.read(
                file,
                how,
                new EntrySink() {
                    @Override
                    public void entry(Entry entry) {
                        int bits = CitationPart.bits(entry.citation());
                        for (CitationPart part : CitationPart.values()) {
                            parts.merge(part, part.in(bits) ? 1 : 0, Integer::sum);
                        }
                        lines.ifPresent(to -> to.write(file, how, entry));
                    }

                    @Override
                    public void rejected(RejectedEntry entry) {
                        if (rejected.size() < MOST_REJECTED) {
                            rejected.add(entry);
                        }
                    }
                },
                progress);
        return new FileReport(ledger, parts, rejected);
    }

    public int withTitle() {
        return count(CitationPart.TITLE);
    }

    public int withYear() {
        return count(CitationPart.YEAR);
    }

    public int withAbstract() {
        return count(CitationPart.ABSTRACT);
    }

    public int withDoi() {
        return count(CitationPart.DOI);
    }

    private int count(CitationPart part) {
        return parts.getOrDefault(part, 0);
    }
}
