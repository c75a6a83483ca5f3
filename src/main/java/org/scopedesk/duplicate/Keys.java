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

    private final long[] keys = new long[MOST];
    private int count;
    private long hash;

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
        finer(key('1').and(stem).and(':').and(lead));
        finer(key('2').and(lead).and(':').and(f.year()));
        finer(key('3').and(lead).and(':').and(page));
        finer(key('4').and(f.volume()).and(':').and(page));
        finer(key('5').and(stem).and(':').and(f.year()).and(':').and(f.volume()));
        finer(key('6').and(f.doi()).and(f.doi().isEmpty() ? title : ""));
    }

    private void finer(Keys said) {
        keys[count++] = said.hash;
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
            key('w').and(f.year()).and(team);
            add();
        }
        if (f.pages().isKnown()) {
            addPlace(f);
        }
    }

    private void addNumbers(Fingerprint f) {
        if (!f.doi().isEmpty()) {
            key('d').and(f.doi());
            add();
        }
        if (!f.pmid().isEmpty()) {
            key('p').and(f.pmid());
            add();
        }
        for (String number : f.registered()) {
            key('n').and(number);
            add();
        }
    }

    private void addPlace(Fingerprint f) {
        int page = f.pages().first();
        if (f.volume() >= 0) {
            key('v').and(f.volume()).and(':').and(page);
            and(':').and(f.issue()).and(':').and(f.pages().last());
            add();
            key('y').and(f.year()).and(':').and(f.volume()).and(':').and(page);
            add();
        }
        if (!f.names().lead().isEmpty()) {
            key('a').and(f.names().lead()).and(':').and(page);
            add();
        }
    }

    private void addTitle(Title title, Fingerprint f) {
        String key = title.key();
        key('t').and(key);
        add();
        if (title.mainKey().length() >= LEAST_MAIN) {
            addMain(title.mainKey(), f.year());
            if (!f.markers().isEmpty()) {
                addMain(title.mainKey(), f.year() - 1);
            }
        }
        if (key.length() > STEM) {
            key('b').and(f.year()).and(key.substring(0, STEM));
            add();
            key('e').and(f.year()).and(key.substring(key.length() - STEM));
            add();
        }
        if (!f.names().lead().isEmpty()) {
            key('l').and(f.names().lead()).and(':').and(key.substring(0, Math.min(key.length(), STEM / 2)));
            add();
        }
    }

    /** The title without subtitle; a comment or an erratum may come out a year after what it speaks of. */
    private void addMain(String main, int year) {
        key('m').and(year).and(main);
        add();
    }

    /** Begins a key. */
    private Keys key(char kind) {
        hash = 0;
        return and(kind);
    }

    private Keys and(char c) {
        hash = (hash ^ c) * 0x9E3779B97F4A7C15L;
        hash ^= hash >>> 29;
        return this;
    }

    private Keys and(int number) {
        return and(Integer.toString(number));
    }

    private Keys and(String said) {
        for (int i = 0; i < said.length(); i++) {
            and(said.charAt(i));
        }
        return this;
    }

    /** Adds the key that was said, unless it is there. */
    private void add() {
        for (int i = FINER; i < count; i++) {
            if (keys[i] == hash) {
                return;
            }
        }
        if (count < MOST) {
            keys[count++] = hash;
        }
    }
}
