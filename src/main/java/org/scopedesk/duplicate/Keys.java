package org.scopedesk.duplicate;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The keys of a record: two records that share one are compared. No single kind of key finds all duplicates, so there
 * are several. A key is the hash of a letter for its kind and of what it says.
 */
public final class Keys {
    private static final int STEM = 22;
    private static final int LEAST_MAIN = 12;
    private static final int MOST = 32;

    private final StringBuilder text = new StringBuilder(80);
    private final long[] keys = new long[MOST];
    private int count;

    private Keys() {}

    /** The keys of {@code f}, without doubles, at most {@value #MOST}; none if nothing in it could be shared. */
    public static long[] of(Fingerprint f) {
        Keys keys = new Keys();
        keys.collect(f);
        return Arrays.copyOf(keys.keys, keys.count);
    }

    private void collect(Fingerprint f) {
        addNumbers(f);
        for (Title title : f.titles()) {
            if (!title.isEmpty()) {
                addTitle(title, f);
            }
        }
        String team = f.names().team();
        if (!team.isEmpty() && f.year() >= 0) {
            key('w').append(f.year()).append(team);
            add();
        }
        if (f.pages().isKnown()) {
            addPlace(f);
        }
    }

    private void addNumbers(Fingerprint f) {
        if (!f.doi().isEmpty()) {
            key('d').append(f.doi());
            add();
        }
        if (!f.pmid().isEmpty()) {
            key('p').append(f.pmid());
            add();
        }
        for (String number : f.registered()) {
            key('n').append(number);
            add();
        }
    }

    private void addPlace(Fingerprint f) {
        int page = f.pages().first();
        if (f.volume() >= 0) {
            key('v').append(f.volume()).append(':').append(page);
            text.append(':').append(f.issue()).append(':').append(f.pages().last());
            add();
            key('y').append(f.year()).append(':').append(f.volume()).append(':').append(page);
            add();
        }
        if (!f.names().lead().isEmpty()) {
            key('a').append(f.names().lead()).append(':').append(page);
            add();
        }
    }

    private void addTitle(Title title, Fingerprint f) {
        String key = title.key();
        key('t').append(key);
        add();
        if (title.mainKey().length() >= LEAST_MAIN) {
            addMain(title.mainKey(), f.year());
            if (!f.markers().isEmpty()) {
                addMain(title.mainKey(), f.year() - 1);
            }
        }
        if (key.length() > STEM) {
            key('b').append(f.year()).append(key, 0, STEM);
            add();
            key('e').append(f.year()).append(key, key.length() - STEM, key.length());
            add();
        }
        if (!f.names().lead().isEmpty()) {
            key('l').append(f.names().lead()).append(':').append(key, 0, Math.min(key.length(), STEM / 2));
            add();
        }
    }

    /** The title without subtitle; a comment or an erratum may come out a year after what it speaks of. */
    private void addMain(String main, int year) {
        key('m').append(year).append(main);
        add();
    }

    private StringBuilder key(char kind) {
        text.setLength(0);
        return text.append(kind);
    }

    private void add() {
        long hash = 0;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 29;
        }
        for (int i = 0; i < count; i++) {
            if (keys[i] == hash) {
                return;
            }
        }
        if (count < MOST) {
            keys[count++] = hash;
        }
    }

    /**
     * Orders for long lists of records that share a key: neighbours in either are the likeliest copies. Title first, and
     * first author and place first.
     */
    public static List<Comparator<Fingerprint>> refinements() {
        Comparator<Fingerprint> title =
                Comparator.comparing((Fingerprint f) -> f.title().key());
        Comparator<Fingerprint> lead = Comparator.comparing(f -> f.names().lead());
        Comparator<Fingerprint> place = Comparator.comparingInt(Fingerprint::volume)
                .thenComparingInt(f -> f.pages().first())
                .thenComparingInt(Fingerprint::year)
                .thenComparingInt(Fingerprint::issue)
                .thenComparing(Fingerprint::doi);
        return List.of(
                title.thenComparing(lead).thenComparing(place),
                lead.thenComparing(place).thenComparing(title));
    }
}
