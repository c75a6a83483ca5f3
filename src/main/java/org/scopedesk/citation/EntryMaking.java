package org.scopedesk.citation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Supplier;
import org.scopedesk.review.Citation;
import org.scopedesk.review.Field;

/**
 * Makes the citations of entries on all processors while the caller finds the next entries, and hands them on in the
 * order in which they came, on the caller's thread. What is on its way is bounded by its characters. Not for use by
 * several threads.
 */
final class EntryMaking {
    private static final int MOST_ENTRIES = 64;
    private static final int MOST_CHARACTERS = 1 << 18;
    private static final int MOST_ON_THE_WAY = 1 << 21;

    /** A field takes room be it empty. */
    private static final int ROOM_OF_A_FIELD = 32;

    private final EntrySink sink;
    private final Deque<Batch> onTheWay = new ArrayDeque<>();
    private List<Waiting> waiting = new ArrayList<>(MOST_ENTRIES);
    private long characters;
    private long charactersOnTheWay;

    EntryMaking(EntrySink sink) {
        this.sink = sink;
    }

    /** An entry whose citation is still to be made. */
    private record Waiting(int number, long line, String ownId, Supplier<Citation> citation, List<Field> fields) {
        Entry entry() {
            return new Entry(number, line, ownId, citation.get(), fields);
        }
    }

    private record Batch(ForkJoinTask<List<Entry>> task, long characters) {}

    /** Takes an entry; its citation is made once, on any thread. */
    void add(int number, long line, String ownId, Supplier<Citation> citation, List<Field> fields) {
        waiting.add(new Waiting(number, line, ownId, citation, fields));
        for (Field field : fields) {
            characters += field.value().length() + ROOM_OF_A_FIELD;
        }
        if (waiting.size() == MOST_ENTRIES || characters >= MOST_CHARACTERS) {
            start();
            while (charactersOnTheWay > MOST_ON_THE_WAY) {
                handOnFirst();
            }
        }
    }

    /** Hands on all entries taken so far. */
    void finish() {
        if (!waiting.isEmpty()) {
            start();
        }
        while (!onTheWay.isEmpty()) {
            handOnFirst();
        }
    }

    private void start() {
        List<Waiting> batch = waiting;
        onTheWay.addLast(new Batch(ForkJoinTask.adapt(() -> made(batch)).fork(), characters));
        charactersOnTheWay += characters;
        waiting = new ArrayList<>(MOST_ENTRIES);
        characters = 0;
    }

    private static List<Entry> made(List<Waiting> batch) {
        List<Entry> entries = new ArrayList<>(batch.size());
        for (Waiting one : batch) {
            entries.add(one.entry());
        }
        return entries;
    }

    /** Before it waits for the first batch, this thread makes those that nobody has begun, the last first. */
    private void handOnFirst() {
        Batch first = onTheWay.getFirst();
        for (Iterator<Batch> last = onTheWay.descendingIterator(); !first.task.isDone() && last.hasNext(); ) {
            ForkJoinTask<List<Entry>> task = last.next().task;
            if (!task.isDone()) {
                if (!task.tryUnfork()) {
                    break;
                }
                task.quietlyInvoke();
            }
        }
        onTheWay.removeFirst();
        charactersOnTheWay -= first.characters;
        first.task.join().forEach(sink::entry);
    }
}
