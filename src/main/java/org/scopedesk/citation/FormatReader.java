package org.scopedesk.citation;

import java.io.IOException;
import java.io.InputStream;
import org.scopedesk.job.Progress;

/** Reads one format, as a stream: memory does not grow with the file. Implementations hold no state between calls. */
interface FormatReader {

    /**
     * Reads a whole file.
     *
     * @param in the file's bytes from the first on; not closed here
     * @param how format, encoding and dialect
     * @param sink takes the entries in order
     * @param progress is told the bytes read so far and the entries
     * @return the account of the file
     * @throws IOException if {@code in} cannot be read; malformed text never throws
     */
    Ledger read(InputStream in, Detection.Recognised how, EntrySink sink, Progress progress) throws IOException;
}
