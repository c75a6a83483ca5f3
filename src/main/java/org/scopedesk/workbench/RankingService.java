package org.scopedesk.workbench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.scopedesk.job.Progress;
import org.scopedesk.ranking.Corpus;
import org.scopedesk.ranking.Ranker;
import org.scopedesk.ranking.RankingText;
import org.scopedesk.ranking.Recipe;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Id;
import org.scopedesk.review.Stage;
import org.scopedesk.screening.Group;
import org.scopedesk.screening.Outcome;

/** Orders what is undecided at title and abstract by relevance, as learned from what is settled. */
public final class RankingService {
    private final Desk desk;

    RankingService(Desk desk) {
        this.desk = desk;
    }

    /**
     * What is undecided, in the order of relevance.
     *
     * @param isTrained false if there is not yet an inclusion and an exclusion to learn from; the order is then empty
     * @param records primaries, the most relevant first
     */
    public record Ranked(boolean isTrained, List<Id<BibRecord>> records) {
        public Ranked {
            records = List.copyOf(records);
        }
    }

    /** Learns from all settled records and ranks the open ones; takes seconds for 10,000 records. */
    public Ranked rank(Progress progress) {
        List<Group> groups = desk.state().groups();
        Map<Id<BibRecord>, Integer> places = new HashMap<>();
        groups.forEach(group -> places.put(group.primary(), places.size()));
        RankingText[] texts = new RankingText[groups.size()];
        desk.file().records().forEach(record -> {
            Integer place = places.get(record.id());
            if (place != null) {
                texts[place] = new RankingText(
                        record.id().toString(),
                        record.citation().title(),
                        record.citation().abstractText());
            }
        });
        Corpus corpus = Corpus.of(List.of(texts), Recipe.STANDARD, progress);
        Ranker ranker = new Ranker(corpus.matrix(), Recipe.STANDARD);
        List<Outcome> outcomes = groups.stream()
                .map(group -> desk.state().outcome(group, Stage.TITLE_ABSTRACT))
                .toList();
        for (int i = 0; i < outcomes.size(); i++) {
            if (outcomes.get(i).isSettled()) {
                ranker.label(i, outcomes.get(i).isIncluded());
            }
        }
        if (!ranker.canTrain()) {
            return new Ranked(false, List.of());
        }
        ranker.train();
        List<Id<BibRecord>> order = new ArrayList<>();
        for (int place : ranker.order()) {
            if (outcomes.get(place).isOpen()) {
                order.add(groups.get(place).primary());
            }
        }
        return new Ranked(true, order);
    }
}
