package org.scopedesk.citation.dialect;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.scopedesk.review.Citation;

/** All dialects of RIS, in the order in which they are tried: tools that re-export before the databases they quote. */
public final class Dialects {
    private static final Dialect PLAIN = new Plain();

    private static final List<Dialect> KNOWN = List.of(
            new Rayyan(),
            new Covidence(),
            new EppiReviewer(),
            new Citavi(),
            new RefWorks(),
            new PublishOrPerish(),
            new EmbaseCom(),
            new EndNote(),
            new Zotero(),
            new AsReview(),
            new Ebsco(),
            new PsycNet(),
            new Cochrane(),
            new Scopus(),
            new ScienceDirect(),
            new WebOfScience(),
            new WorldCat(),
            new Lens(),
            new Dimensions(),
            new Bvs(),
            new Ovid(),
            new ProQuest(),
            new Primo(),
            new Mendeley(),
            new GoogleScholar());

    private Dialects() {}

    /** The dialect a sample is written in; the plain one, whose platform is empty, if none is recognised. */
    public static Dialect recognise(Sample sample) {
        return KNOWN.stream()
                .filter(dialect -> dialect.wrote(sample))
                .findFirst()
                .orElse(PLAIN);
    }

    /** The dialect of a platform by its name; the plain one if no platform has that name. */
    public static Dialect of(String platform) {
        return KNOWN.stream()
                .filter(dialect -> dialect.platform().equals(platform))
                .findFirst()
                .orElse(PLAIN);
    }

    /**
     * Reads each entry of a file: in the way of the file's platform, or in that of another if the entry's own marks betray
     * that it was written there, since teams put the exports of several databases into one file. Safe for use by many
     * threads.
     */
    public static final class Reading implements Function<Fields, Citation> {
        private final Dialect file;
        private final Map<String, Integer> others = new ConcurrentHashMap<>();

        private Reading(Dialect file) {
            this.file = file;
        }

        @Override
        public Citation apply(Fields entry) {
            Dialect dialect = dialectOf(entry, file);
            if (dialect != file) {
                others.merge(dialect.platform(), 1, Integer::sum);
            }
            return dialect.citation(entry);
        }

        /** How many entries so far were read in the way of another platform than the file's, by its name, in order. */
        public SortedMap<String, Integer> others() {
            return new TreeMap<>(others);
        }
    }

    /** The way to read a file of a platform; for one reading only. */
    public static Reading reading(String platform) {
        return new Reading(of(platform));
    }

    /** The platforms of the entries of a sample, in order, each once; unknown ones left out. */
    public static List<String> platformsIn(Sample sample, Dialect file) {
        return sample.entries().stream()
                .map(entry -> dialectOf(entry, file).platform())
                .filter(platform -> !platform.isEmpty())
                .distinct()
                .toList();
    }

    private static Dialect dialectOf(Fields entry, Dialect file) {
        if (file != PLAIN && file.fits(entry)) {
            return file;
        }
        for (Dialect dialect : KNOWN) {
            if (dialect.betrays(entry)) {
                return dialect;
            }
        }
        return file;
    }

    /** The names of all platforms. */
    public static List<String> platforms() {
        return KNOWN.stream().map(Dialect::platform).sorted().toList();
    }

    /** The database that a sample names itself; empty if it names none. */
    public static String source(Sample sample) {
        return Databases.of(sample);
    }
}
