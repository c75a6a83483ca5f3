package org.scopedesk.duplicate;

import java.util.Arrays;

/**
 * The keys of a record: two records that share one are compared. No single kind of key finds all duplicates, so there
 * are several. A key is the hash of a letter for its kind and of what it says.
 *
 * <p>A key that very many share ("Editorial", a supplement's DOI) is taken together with finer ones, which a record always
 * has: two things that two copies of one work hardly ever both differ in.
 */
public final class Keys {
    /** How many of the numbers of a record, the first ones, are finer keys. */
    public static final int FINER = 6;

    private static final int STEM = 22;
    private static final int LEAST_MAIN = 12;
    private static final int MOST = 32;

    private final StringBuilder text = new StringBuilder(80);
    private final long[] keys = new long[MOST];
    private int count;

    private Keys() {}

    /** The {@value #FINER} finer keys of {@code f}, then its keys, without doubles, {@value #MOST} numbers at most. */
    public static long[] of(Fingerprint f) {
        Keys keys = new Keys();
        keys.addFiner(f);
        keys.collect(f);
        return Arrays.copyOf(keys.keys, keys.count);
    }

    private void addFiner(Fingerprint f) {
        String lead = f.names().lead();
        String title = f.title().key();
        String stem = title.substring(0, Math.min(title.length(), 2 * STEM));
        int page = f.pages().first();
        finer(key('1').append(stem).append(':').append(lead));
        finer(key('2').append(lead).append(':').append(f.year()));
        finer(key('3').append(lead).append(':').append(page));
        finer(key('4').append(f.volume()).append(':').append(page));
        finer(key('5').append(stem).append(':').append(f.year()).append(':').append(f.volume()));
        finer(key('6').append(f.doi()).append(f.doi().isEmpty() ? title : ""));
    }

    private void finer(CharSequence said) {
        keys[count++] = hash(said);
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
        long hash = hash(text);
        for (int i = FINER; i < count; i++) {
            if (keys[i] == hash) {
                return;
            }
        }
        if (count < MOST) {
            keys[count++] = hash;
        }
    }

    private static long hash(CharSequence said) {
        long hash = 0;
        for (int i = 0; i < said.length(); i++) {
            hash = (hash ^ said.charAt(i)) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 29;
        }
        return hash;
    }
}
