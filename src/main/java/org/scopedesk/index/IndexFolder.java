package org.scopedesk.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;

/** Opens the folder of an index for writing, and empties it first if what lies in it cannot be used. */
final class IndexFolder {
    static final String STAMP = "stamp";
    static final String FORM = "form";

    /** Grows with every change of analysis or fields; an index of another form is emptied. */
    static final String THIS_FORM = "1";

    private static final int MOST_AT_ONCE = 8;
    private static final double BUFFER_MEGABYTES = 16;

    private IndexFolder() {}

    /**
     * Opens a folder, or, while another program holds it, one of its subfolders {@code 2} to {@code 8}.
     *
     * @throws UncheckedIOException if none can be written
     */
    static IndexWriter open(Path folder, Analyzer analyzer) {
        try {
            return openFree(folder, analyzer);
        } catch (IOException e) {
            throw new UncheckedIOException("the search index in " + folder + " cannot be written", e);
        }
    }

    private static IndexWriter openFree(Path folder, Analyzer analyzer) throws IOException {
        for (int number = 1; ; number++) {
            try {
                return openSound(number == 1 ? folder : folder.resolve(Integer.toString(number)), analyzer);
            } catch (LockObtainFailedException held) {
                if (number == MOST_AT_ONCE) {
                    throw held;
                }
            }
        }
    }

    @SuppressWarnings("MustBeClosed")
    private static IndexWriter openSound(Path folder, Analyzer analyzer) throws IOException {
        Files.createDirectories(folder);
        FSDirectory directory = FSDirectory.open(folder);
        directory.obtainLock(IndexWriter.WRITE_LOCK_NAME).close();
        if (!isSound(directory)) {
            empty(directory);
        }
        return new IndexWriter(directory, settings(analyzer));
    }

    /** True if the folder holds an index of this form whose files are all whole, or none at all. */
    private static boolean isSound(Directory directory) throws IOException {
        if (directory.listAll().length == 0) {
            return true;
        }
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            for (LeafReaderContext leaf : reader.leaves()) {
                ((CodecReader) leaf.reader()).checkIntegrity();
            }
            Map<String, String> data = reader.getIndexCommit().getUserData();
            return THIS_FORM.equals(data.get(FORM));
        } catch (IOException | RuntimeException damaged) {
            return false;
        }
    }

    private static void empty(Directory directory) throws IOException {
        for (String file : directory.listAll()) {
            if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
                directory.deleteFile(file);
            }
        }
    }

    private static IndexWriterConfig settings(Analyzer analyzer) {
        return new IndexWriterConfig(analyzer)
                .setOpenMode(IndexWriterConfig.OpenMode.CREATE_OR_APPEND)
                .setCommitOnClose(false)
                .setUseCompoundFile(false)
                .setRAMBufferSizeMB(BUFFER_MEGABYTES);
    }
}
