package org.scopedesk.workbench;

import java.util.List;
import java.util.Optional;
import org.scopedesk.review.Criterion;
import org.scopedesk.review.HighlightWords;
import org.scopedesk.review.Id;
import org.scopedesk.review.PccElement;
import org.scopedesk.review.Reason;
import org.scopedesk.review.ReviewDetails;
import org.scopedesk.review.Reviewer;
import org.scopedesk.review.Search;
import org.scopedesk.review.Source;
import org.scopedesk.review.SourceKind;

/** What the review is about, who takes part, by which criteria, and where is searched. Every change is kept as history. */
public final class SetupService {

    SetupService() {}

    public ReviewDetails details() {
        return Unwritten.yet();
    }

    public void save(ReviewDetails details) {
        Unwritten.yet();
    }

    /** In the order of their names. */
    public List<Reviewer> reviewers() {
        return Unwritten.yet();
    }

    public Reviewer addReviewer(String name, boolean lead) {
        return Unwritten.yet();
    }

    public void save(Reviewer reviewer) {
        Unwritten.yet();
    }

    /** In the order in which they are checked. */
    public List<Criterion> criteria() {
        return Unwritten.yet();
    }

    /** Adds a criterion at the end. */
    public Criterion addCriterion(PccElement element, String text) {
        return Unwritten.yet();
    }

    /** Changes text, element or position; the others move to make room. */
    public void save(Criterion criterion) {
        Unwritten.yet();
    }

    public void remove(Criterion criterion) {
        Unwritten.yet();
    }

    /** In the order of their keys. */
    public List<Reason> reasons() {
        return Unwritten.yet();
    }

    /** Adds a reason at the end. */
    public Reason addReason(String text, Optional<Id<Criterion>> criterion) {
        return Unwritten.yet();
    }

    /** Changes text, criterion or position; the others move to make room. */
    public void save(Reason reason) {
        Unwritten.yet();
    }

    /** Takes a reason off the list; decisions that gave it keep it. */
    public void remove(Reason reason) {
        Unwritten.yet();
    }

    public HighlightWords highlightWords() {
        return Unwritten.yet();
    }

    public void save(HighlightWords words) {
        Unwritten.yet();
    }

    /** How many independent decisions a record needs at each stage, 1 or 2. */
    public int decisionsNeeded() {
        return Unwritten.yet();
    }

    public void saveDecisionsNeeded(int needed) {
        Unwritten.yet();
    }

    /** In the order in which they were added. */
    public List<Source> sources() {
        return Unwritten.yet();
    }

    public Source addSource(String name, SourceKind kind, String platform) {
        return Unwritten.yet();
    }

    public void save(Source source) {
        Unwritten.yet();
    }

    /** In the order in which they were added; every source has at least one. */
    public List<Search> searches() {
        return Unwritten.yet();
    }

    /** Adds a search of which nothing is known yet. */
    public Search addSearch(Source source) {
        return Unwritten.yet();
    }

    public void save(Search search) {
        Unwritten.yet();
    }
}
