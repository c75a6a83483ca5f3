package org.scopedesk.workbench;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.scopedesk.citation.Entry;
import org.scopedesk.citation.Format;
import org.scopedesk.citation.Reread;
import org.scopedesk.citation.table.TableForm;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Id;
import org.scopedesk.review.ImportedFile;
import org.scopedesk.review.Repair;
import org.scopedesk.review.SetAside;

/** The entries that could not be read, and how they become records after all. Safe for use by many threads. */
public final class RepairService {
    private final Desk desk;

    RepairService(Desk desk) {
        this.desk = desk;
    }

    /** The entries of a file that could not be read when it was imported, in its order, repaired ones too. */
    public List<SetAside> of(Id<ImportedFile> file) {
        return desk.file().repairs().of(file);
    }

    /**
     * Reads the mended text of a rejected entry in the format and the dialect of its file, and adds what it says as a
     * record of that import. The entry stays readable as the file held it.
     *
     * @param number the number of the entry among the rejected ones of its file
     * @param text the mended text
     * @param by who mended it, a name; may be empty
     * @return what was read, or why the text is still no entry; then nothing was changed
     * @throws IllegalArgumentException if the file has no such entry, or it was repaired before
     */
    public synchronized Reread.Result repair(ImportedFile file, int number, String text, String by) {
        SetAside aside = of(file.id()).stream()
                .filter(one -> one.number() == number && one.repair().isEmpty())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no entry %d to repair in %s".formatted(number, file)));
        Reread.Result result = Reread.entry(text, formatOf(file), file.platform(), tableOf(file.id()));
        if (result instanceof Reread.Result.Read read) {
            add(file, aside, read.entry(), text, by);
            desk.state().readRecords();
            desk.tell(Change.RECORDS);
        }
        return result;
    }

    /** The headers of a file, if it is a table and they were kept; else empty. */
    public List<String> headers(Id<ImportedFile> file) {
        return tableOf(file).map(TableForm::shown).orElse(List.of());
    }

    private void add(ImportedFile file, SetAside aside, Entry entry, String text, String by) {
        int place = desk.file().repairs().place(file.id(), aside.number());
        BibRecord record =
                new BibRecord(desk.nextId(), file.id(), place, aside.entry().line(), entry.citation());
        desk.file()
                .repairs()
                .add(
                        new Repair(desk.nextId(), file.id(), aside.number(), record.id(), text, by, desk.now()),
                        record,
                        entry.fields());
    }

    private Optional<TableForm> tableOf(Id<ImportedFile> file) {
        return desk.file().imports().header(file).flatMap(TableForm::read);
    }

    private static Format formatOf(ImportedFile file) {
        return Arrays.stream(Format.values())
                .filter(format -> format.label().equals(file.format()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("an import of no known format: " + file.format()));
    }
}
