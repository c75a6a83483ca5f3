package org.scopedesk.ranking;

/**
 * The weights of terms in records (tf-idf), one sparse row of length 1 for each record. Immutable; safe for many
 * threads.
 *
 * <p>Terms are words and pairs of neighbouring words. A term's weight is {@code (1 + ln tf) (ln((1 + n)/(1 + df)) + 1)}
 * with tf its count in the record, df the number of records it occurs in and n that of all records; rows are then
 * scaled to Euclidean length 1. All terms that occur in one record only share one column of that record, which holds
 * the length of their weights: a linear classifier with a quadratic penalty gives the same decision values either way.
 */
public final class TermMatrix {
    private final int[] starts;
    private final int[] columns;
    private final float[] values;
    private final int width;

    TermMatrix(int[] starts, int[] columns, float[] values, int width) {
        this.starts = starts;
        this.columns = columns;
        this.values = values;
        this.width = width;
    }

    /** How many records, that is rows, there are. */
    public int records() {
        return starts.length - 1;
    }

    /** How many columns there are. */
    public int width() {
        return width;
    }

    /** How many entries are not zero. */
    public int entries() {
        return columns.length;
    }

    /** The first entry of a record; its last is before the first of the next. */
    int start(int record) {
        return starts[record];
    }

    int column(int entry) {
        return columns[entry];
    }

    float value(int entry) {
        return values[entry];
    }

    /** The sum over a record's terms of their weight in the record and in {@code weights}, one for each column. */
    double dot(int record, double[] weights) {
        double sum = 0;
        for (int i = starts[record], end = starts[record + 1]; i < end; i++) {
            sum += values[i] * weights[columns[i]];
        }
        return sum;
    }
}
