package org.scopedesk.sample;

/**
 * Writes exports in the dialect of one source. A file is {@link #head}, then the entries in any number, then
 * {@link #tail}; line ends and byte order mark are part of the texts, which are written in UTF-8.
 */
interface ExportWriter {

    /** What stands before the first entry. */
    default String head() {
        return "";
    }

    /**
     * One entry.
     *
     * @param place its place in the file, from 1
     */
    String entry(Delivery delivery, int place);

    /** What stands after the last entry. */
    default String tail() {
        return "";
    }

    /** The number under which the source keeps the entry, as the file has it; empty if it gives none. */
    String ownId(Delivery delivery);
}
