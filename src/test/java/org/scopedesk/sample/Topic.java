package org.scopedesk.sample;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a work is about; the topic decides its words and how it fares in screening. */
enum Topic {
    CO_PEER(52, Fit.FITS, 97),
    CO_ADDICTION(20, Fit.FITS, 97),
    COLLEGE(16, Fit.FITS, 95),
    PEER_RESEARCH(12, Fit.FITS, 92),
    PEER_EFFECT(85, Fit.CONCEPT, 14),
    PEER_ROLE(80, Fit.CONCEPT, 24),
    CO_NOPEER(75, Fit.POPULATION, 26),
    REACH(60, Fit.CONCEPT, 9),
    CO_HEALTH(60, Fit.CONTEXT, 2),
    PEER_HEALTH(55, Fit.CONTEXT, 1),
    DECISION(55, Fit.POPULATION, 4),
    CARERS(45, Fit.POPULATION, 2),
    MANAGEMENT(60, Fit.CONTEXT, 1),
    SCHOOL(45, Fit.POPULATION, 0),
    CHEMISTRY(30, Fit.CONTEXT, 0),
    OPIOID(50, Fit.POPULATION, 0),
    SCHIZOPHRENIA(45, Fit.POPULATION, 0),
    YOUTH(45, Fit.POPULATION, 0),
    SUICIDE(30, Fit.POPULATION, 1),
    HOUSING(40, Fit.POPULATION, 3),
    STIGMA(40, Fit.POPULATION, 3),
    NURSING(45, Fit.POPULATION, 2);

    private final int weight;
    private final Fit fit;
    private final int looksRelevant;

    Topic(int weight, Fit fit, int looksRelevant) {
        this.weight = weight;
        this.fit = fit;
        this.looksRelevant = looksRelevant;
    }

    /** The name of its lists in {@code topics.txt}. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Fit fit() {
        return fit;
    }

    /** How many of a hundred works of this topic seem worth reading in full, judged by title and abstract. */
    int looksRelevant() {
        return looksRelevant;
    }

    static Topic of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    static Topic any(Chance chance) {
        List<Topic> all = Arrays.asList(values());
        int left = chance.below(all.stream().mapToInt(topic -> topic.weight).sum());
        for (Topic topic : all) {
            left -= topic.weight;
            if (left < 0) {
                return topic;
            }
        }
        throw new IllegalStateException("weights do not add up");
    }
}
