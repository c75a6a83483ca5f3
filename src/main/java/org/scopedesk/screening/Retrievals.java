package org.scopedesk.screening;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Id;
import org.scopedesk.review.Retrieval;

/**
 * Which full texts could be had: a fold over all {@link Retrieval}s that does not depend on their order. Not safe for
 * use by many threads.
 */
public final class Retrievals {
    private final Map<Id<BibRecord>, Retrieval> latest = new HashMap<>();

    /** How far a report has come. */
    public enum State {
        /** Nothing is said of it yet. */
        SOUGHT,
        RETRIEVED,
        NOT_RETRIEVED
    }

    public static Retrievals of(Collection<Retrieval> all) {
        Retrievals retrievals = new Retrievals();
        all.forEach(retrievals::add);
        return retrievals;
    }

    public void add(Retrieval retrieval) {
        latest.merge(retrieval.record(), retrieval, Retrievals::later);
    }

    /** The state of a group's report: of what is said about its records, that with the greatest id. */
    public State of(Group group) {
        Retrieval found = null;
        for (Id<BibRecord> member : group.members()) {
            Retrieval said = latest.get(member);
            if (said != null) {
                found = found == null ? said : later(found, said);
            }
        }
        if (found == null) {
            return State.SOUGHT;
        }
        return found.retrieved() ? State.RETRIEVED : State.NOT_RETRIEVED;
    }

    private static Retrieval later(Retrieval one, Retrieval other) {
        return one.id().compareTo(other.id()) >= 0 ? one : other;
    }
}
