package org.scopedesk.duplicate;

import java.util.List;

/** A number that stands for a record's content, the same in every run, by which ties are broken. */
final class Stamp {
    private static final long PRIME = 0x100000001b3L;

    private Stamp() {}

    static long of(Fingerprint f) {
        long stamp = 0xcbf29ce484222325L;
        for (Title title : f.titles()) {
            stamp = add(stamp, title.words());
        }
        stamp = add(stamp, f.markers().stream().sorted().toList().toString());
        stamp = add(stamp, f.names().names());
        stamp = add(stamp, f.journal().words());
        stamp = add(stamp, f.year() + "/" + f.volume() + '/' + f.issue() + '/' + f.pages());
        stamp = add(stamp, f.doi() + '/' + f.pmid() + '/' + f.kind() + '/' + f.version());
        stamp = add(stamp, f.registered().stream().sorted().toList());
        stamp = add(stamp, f.serials().stream().sorted().toList());
        for (int hash : f.sketch().hashes()) {
            stamp = (stamp ^ hash) * PRIME;
        }
        return stamp;
    }

    private static long add(long stamp, List<String> texts) {
        long sum = stamp;
        for (String text : texts) {
            sum = add(sum, text);
        }
        return sum;
    }

    private static long add(long stamp, String text) {
        long sum = (stamp ^ text.length()) * PRIME;
        for (int i = 0; i < text.length(); i++) {
            sum = (sum ^ text.charAt(i)) * PRIME;
        }
        return sum;
    }
}
