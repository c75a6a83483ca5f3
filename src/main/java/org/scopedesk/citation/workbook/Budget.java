package org.scopedesk.citation.workbook;

/**
 * What a workbook may cost while it is read, so that a small file cannot fill the memory or take hours: bytes its parts
 * unpack to, cells, and characters shown in cells. For one workbook only.
 */
final class Budget {
    /** The most characters of a cell that are kept; Excel has no more. */
    static final int LONGEST_CELL = 32_767;

    /** The most bytes that all parts may unpack to, whatever memory there is. */
    private static final long MOST_BYTES = 256L << 20;

    private static final long MOST_CHARACTERS = 256L << 20;
    private static final long BYTES_OF_A_CELL = 4;

    private final long memory;
    private long bytesLeft;
    private long cellsLeft;
    private long charactersLeft = MOST_CHARACTERS;

    /** @param memory the most bytes the program may use */
    Budget(long memory) {
        this.memory = memory;
        this.bytesLeft = Math.min(MOST_BYTES, memory / 8);
        this.cellsLeft = memory / 8 / BYTES_OF_A_CELL;
    }

    /** Takes bytes that a part unpacked to. */
    void bytes(long count) throws DamagedWorkbook {
        bytesLeft -= count;
        if (bytesLeft < 0) {
            throw new DamagedWorkbook("The workbook unpacks to more than %d bytes; save it as CSV UTF-8."
                    .formatted(Math.min(MOST_BYTES, memory / 8)));
        }
    }

    /** Takes the cells of a row, empty ones included, and the characters in them. */
    void row(SheetRow row) throws DamagedWorkbook {
        cellsLeft -= row.cells().size();
        for (String cell : row.cells()) {
            charactersLeft -= cell.length();
        }
        if (cellsLeft < 0 || charactersLeft < 0) {
            throw new DamagedWorkbook("The workbook has more or longer cells than can be read; save it as CSV UTF-8.");
        }
    }
}
