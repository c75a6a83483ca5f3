package org.scopedesk.duplicate;

import java.util.List;

/** A number that stands for a record's content, the same in every run, by which ties are broken. */
final class Stamp {
    private static final long PRIME = 0x100000001b3L;

    private Stamp() {}

    static long of(Fingerprint f) {
        long stamp = 0xcbf29ce484222325L;
        for (Title title : f.titles()) {
            stamp = add(stamp, title.list());
        }
        for (Marker marker : Marker.values()) {
            stamp = add(stamp, f.markers().contains(marker) ? 1 : 0);
        }
        for (Name name : f.names().names()) {
            stamp = add(add(stamp, name.words()), name.initials());
        }
        stamp = add(stamp, f.translated() ? 1 : 0);
        stamp = add(stamp, f.journal().words());
        int[] numbers = {
            f.year(),
            f.volume(),
            f.issue(),
            f.pages().first(),
            f.pages().last(),
            f.version(),
            f.edition(),
            f.meeting() ? 1 : 0,
            f.supplement() ? 1 : 0,
            f.brief() ? 1 : 0
        };
        for (int number : numbers) {
            stamp = add(stamp, number);
        }
        stamp = add(stamp, f.pages().prefix());
        stamp = add(stamp, f.doi());
        stamp = add(stamp, f.pmid());
        stamp = add(stamp, f.kind().name());
        stamp = add(stamp, f.registered().stream().sorted().toList());
        stamp = add(stamp, f.serials().stream().sorted().toList());
        return add(stamp, f.sketch().stamp());
    }

    private static long add(long stamp, int number) {
        return (stamp ^ number) * PRIME;
    }

    private static long add(long stamp, List<String> texts) {
        long sum = stamp;
        for (String text : texts) {
            sum = add(sum, text);
        }
        return sum;
    }

    private static long add(long stamp, WordList words) {
        long sum = (stamp ^ words.size()) * PRIME;
        for (int i = 0; i < words.size(); i++) {
            sum = (sum ^ words.hash(i)) * PRIME;
        }
        return sum;
    }

    private static long add(long stamp, String text) {
        return (((stamp ^ text.length()) * PRIME) ^ text.hashCode()) * PRIME;
    }
}
