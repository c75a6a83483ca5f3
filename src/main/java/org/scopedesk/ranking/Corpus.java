package org.scopedesk.ranking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.scopedesk.job.Progress;

/** The records that are ranked: their ids, in the order given, and their terms. Immutable; safe for many threads. */
public final class Corpus {
    private final List<String> ids;
    private final Map<String, Integer> places;
    private final TermMatrix matrix;

    private Corpus(List<String> ids, Map<String, Integer> places, TermMatrix matrix) {
        this.ids = List.copyOf(ids);
        this.places = places;
        this.matrix = matrix;
    }

    /** Reads texts with the {@linkplain Recipe#STANDARD standard} recipe. */
    public static Corpus of(Iterable<RankingText> texts, Progress progress) {
        return of(texts, Recipe.STANDARD, progress);
    }

    /**
     * Reads texts; each is asked for once and not kept.
     *
     * @throws IllegalArgumentException if two texts have the same id
     */
    public static Corpus of(Iterable<RankingText> texts, Recipe recipe, Progress progress) {
        List<String> ids = new ArrayList<>();
        Map<String, Integer> places = new HashMap<>();
        TermMatrixBuilder builder = new TermMatrixBuilder(recipe, progress);
        for (RankingText text : texts) {
            if (places.putIfAbsent(text.id(), ids.size()) != null) {
                throw new IllegalArgumentException("two records with the id " + text.id());
            }
            ids.add(text.id());
            builder.add(text.title(), text.abstractText());
        }
        return new Corpus(ids, places, builder.build());
    }

    public int size() {
        return ids.size();
    }

    /** The id of the record at a place, from 0. */
    public String id(int place) {
        return ids.get(place);
    }

    public boolean has(String id) {
        return places.containsKey(id);
    }

    /**
     * The place of a record, from 0.
     *
     * @throws IllegalArgumentException if there is no such record
     */
    public int place(String id) {
        Integer place = places.get(id);
        if (place == null) {
            throw new IllegalArgumentException("no record with the id " + id);
        }
        return place;
    }

    public TermMatrix matrix() {
        return matrix;
    }
}
