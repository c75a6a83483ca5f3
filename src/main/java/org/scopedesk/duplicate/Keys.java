package org.scopedesk.duplicate;

import java.util.ArrayList;
import java.util.List;

/**
 * The keys of a record: two records that share one are compared. No single kind of key finds all duplicates, so there
 * are several; each begins with a letter of its kind.
 */
public final class Keys {
    private static final int STEM = 22;
    private static final int LEAST_MAIN = 12;

    private Keys() {}

    /** The keys of {@code f}, without doubles; none if nothing in it could be shared. */
    public static List<String> of(Fingerprint f) {
        List<String> keys = new ArrayList<>(12);
        if (!f.doi().isEmpty()) {
            add(keys, "d" + f.doi());
        }
        if (!f.pmid().isEmpty()) {
            add(keys, "p" + f.pmid());
        }
        f.registered().stream().sorted().forEach(number -> add(keys, "n" + number));
        for (Title title : f.titles()) {
            addTitle(keys, title, f);
        }
        String team = f.names().team();
        if (!team.isEmpty() && f.year() >= 0) {
            add(keys, "w" + f.year() + team);
        }
        if (f.pages().isKnown()) {
            String page = Integer.toString(f.pages().first());
            if (f.volume() >= 0) {
                add(
                        keys,
                        "v" + f.volume() + ':' + page + ':' + f.issue() + ':'
                                + f.pages().last());
                add(keys, "y" + f.year() + ':' + f.volume() + ':' + page);
            }
            if (!f.names().lead().isEmpty()) {
                add(keys, "a" + f.names().lead() + ':' + page);
            }
        }
        return keys;
    }

    private static void addTitle(List<String> keys, Title title, Fingerprint f) {
        if (title.isEmpty()) {
            return;
        }
        String key = title.key();
        add(keys, "t" + key);
        if (title.mainKey().length() >= LEAST_MAIN) {
            add(keys, "m" + title.mainKey());
        }
        if (key.length() > STEM) {
            add(keys, "b" + f.year() + key.substring(0, STEM));
            add(keys, "e" + f.year() + key.substring(key.length() - STEM));
        }
        if (!f.names().lead().isEmpty()) {
            add(keys, "l" + f.names().lead() + ':' + key.substring(0, Math.min(key.length(), STEM / 2)));
        }
    }

    private static void add(List<String> keys, String key) {
        if (!keys.contains(key)) {
            keys.add(key);
        }
    }

    /**
     * Sort keys for long lists of records that share a key: neighbours in either order are the likeliest copies.
     * Title first, and place first.
     */
    public static List<String> refinements(Fingerprint f) {
        String title = f.title().key();
        String place = f.year() + ":" + f.volume() + ':' + f.issue() + ':'
                + f.pages().first() + ':' + f.pages().last();
        return List.of(
                title + '|' + f.names().lead() + '|' + place + '|' + f.doi(),
                f.names().lead()
                        + '|'
                        + f.volume()
                        + '|'
                        + f.pages().first()
                        + '|'
                        + title
                        + '|'
                        + place
                        + '|'
                        + f.doi());
    }
}
