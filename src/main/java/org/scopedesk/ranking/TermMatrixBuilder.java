package org.scopedesk.ranking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.scopedesk.job.Progress;

/** Makes a {@link TermMatrix} in two passes: the first numbers and counts the terms, the second weighs them. */
final class TermMatrixBuilder {
    private static final int DROPPED = -1;
    private static final int SINGLE = -2;

    /** A text as numbers of words; the first {@code titleLength} of them are the title. */
    private static final class Words {
        private final int[] numbers;
        private final int titleLength;

        Words(int[] numbers, int titleLength) {
            this.numbers = numbers;
            this.titleLength = titleLength;
        }
    }

    private final Recipe recipe;
    private final Progress progress;
    private final Vocabulary vocabulary = new Vocabulary();
    private final List<Words> texts = new ArrayList<>();
    private int[] buffer = new int[256];
    private int filled;

    TermMatrixBuilder(Recipe recipe, Progress progress) {
        this.recipe = recipe;
        this.progress = progress;
    }

    /** Takes the next record's text. */
    void add(String title, String abstractText) {
        filled = 0;
        WordReader.read(title, word -> push(vocabulary.numberOf(word)));
        int titleLength = filled;
        WordReader.read(abstractText, word -> push(vocabulary.numberOf(word)));
        Words words = new Words(Arrays.copyOf(buffer, filled), titleLength);
        pushTerms(words);
        for (int i = 0; i < filled; i++) {
            vocabulary.occurs(buffer[i], texts.size());
        }
        texts.add(words);
        progress.at(texts.size(), 0, "Reading texts");
    }

    TermMatrix build() {
        int n = texts.size();
        int[] columnOf = new int[vocabulary.size()];
        int shared = chooseColumns(columnOf);
        int[] starts = new int[n + 1];
        int[] columns = new int[Math.max(16, n * 64)];
        float[] values = new float[columns.length];
        Row row = new Row();
        for (int record = 0; record < n; record++) {
            weigh(texts.get(record), columnOf, shared + record, row);
            int end = starts[record] + row.size;
            if (end > columns.length) {
                columns = Arrays.copyOf(columns, Math.max(end, columns.length + columns.length / 2));
                values = Arrays.copyOf(values, columns.length);
            }
            row.writeTo(columns, values, starts[record]);
            starts[record + 1] = end;
            progress.at(record + 1L, n, "Weighing terms");
        }
        return new TermMatrix(starts, Arrays.copyOf(columns, starts[n]), Arrays.copyOf(values, starts[n]), shared + n);
    }

    /** Gives a column to each term that is neither too common nor single; returns how many there are. */
    private int chooseColumns(int[] columnOf) {
        double most = recipe.maxShare() * texts.size();
        int next = 0;
        for (int term = 0; term < columnOf.length; term++) {
            int df = vocabulary.recordsWith(term);
            if (df > most) {
                columnOf[term] = DROPPED;
            } else {
                columnOf[term] = df == 1 ? SINGLE : next++;
            }
        }
        return next;
    }

    private void weigh(Words words, int[] columnOf, int ownColumn, Row row) {
        pushTerms(words);
        Arrays.sort(buffer, 0, filled);
        row.clear();
        double single = 0;
        for (int i = 0, next; i < filled; i = next) {
            next = i + 1;
            while (next < filled && buffer[next] == buffer[i]) {
                next++;
            }
            int column = columnOf[buffer[i]];
            if (column != DROPPED) {
                double weight = (1 + Math.log(next - i)) * inverseFrequency(buffer[i]);
                if (column == SINGLE) {
                    single += weight * weight;
                } else {
                    row.add(column, weight);
                }
            }
        }
        if (single > 0) {
            row.add(ownColumn, Math.sqrt(single));
        }
    }

    private double inverseFrequency(int term) {
        return Math.log((1.0 + texts.size()) / (1.0 + vocabulary.recordsWith(term))) + 1;
    }

    /** Fills the buffer with every term of a text, those of the title as often as the recipe counts them. */
    private void pushTerms(Words words) {
        filled = 0;
        int[] numbers = words.numbers;
        for (int i = 0; i < numbers.length; i++) {
            int times = i < words.titleLength ? recipe.titleWeight() : 1;
            int pairTimes = i + 1 < words.titleLength ? recipe.titleWeight() : 1;
            push(numbers[i], times);
            if (i + 1 < numbers.length) {
                push(vocabulary.numberOf(numbers[i], numbers[i + 1]), pairTimes);
            }
        }
    }

    private void push(int term, int times) {
        for (int i = 0; i < times; i++) {
            push(term);
        }
    }

    private void push(int term) {
        if (filled == buffer.length) {
            buffer = Arrays.copyOf(buffer, filled * 2);
        }
        buffer[filled++] = term;
    }

    /** One row while it is made. */
    private static final class Row {
        private int[] columns = new int[256];
        private double[] weights = new double[256];
        private int size;
        private double squares;

        void clear() {
            size = 0;
            squares = 0;
        }

        void add(int column, double weight) {
            if (size == columns.length) {
                columns = Arrays.copyOf(columns, size * 2);
                weights = Arrays.copyOf(weights, size * 2);
            }
            columns[size] = column;
            weights[size++] = weight;
            squares += weight * weight;
        }

        void writeTo(int[] allColumns, float[] allValues, int start) {
            double length = Math.sqrt(squares);
            for (int i = 0; i < size; i++) {
                allColumns[start + i] = columns[i];
                allValues[start + i] = (float) (weights[i] / length);
            }
        }
    }
}
