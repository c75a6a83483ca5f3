package org.scopedesk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scopedesk.review.Criterion;
import org.scopedesk.review.HighlightWords;
import org.scopedesk.review.MarkStyle;
import org.scopedesk.review.PccElement;
import org.scopedesk.review.Reason;
import org.scopedesk.review.ReviewDetails;
import org.scopedesk.review.Reviewer;
import org.scopedesk.review.Search;
import org.scopedesk.review.WordGroup;

class SetupTest {
    @TempDir
    private Path folder;

    private final Sample sample = new Sample(2);
    private ReviewFile review;
    private Setup setup;

    @BeforeEach
    void open() {
        review = sample.review(folder.resolve("a.scopedesk"));
        setup = review.setup();
    }

    @AfterEach
    void close() {
        review.close();
    }

    @Test
    void theLastValueOfASettingHolds() {
        setup.setting("policy", "one", "Anna");
        setup.setting("policy", "two\nlines", "Bo");
        assertThat(setup.setting("policy")).contains("two\nlines");
        assertThat(setup.setting("unheard of")).isEmpty();
        assertThat(setup.settings())
                .containsEntry("policy", "two\nlines")
                .containsEntry("title", setup.details().title());
    }

    @Test
    void detailsAndWordsComeBack() {
        ReviewDetails details = new ReviewDetails("T", "Q", "", "C", "X");
        setup.details(details, "Anna");
        assertThat(setup.details()).isEqualTo(details);
        assertThat(setup.highlightWords()).isEqualTo(HighlightWords.NONE);
        HighlightWords words = new HighlightWords(List.of("peer support*", "co\\production"), List.of("mice", "rat*"));
        setup.highlightWords(words, "Anna");
        assertThat(setup.highlightWords()).isEqualTo(words);
    }

    @Test
    void groupsOfWordsComeBackAndLeaveOnlyTheirHistory() {
        WordGroup first =
                new WordGroup(sample.ids.next(), "Lived\\experience", MarkStyle.WAVE, List.of("lived exp*", "a\\b"));
        WordGroup second = new WordGroup(sample.ids.next(), "Nobody yet", MarkStyle.FRAME, List.of());
        HighlightWords both = new HighlightWords(List.of("peer"), List.of(), List.of(first, second));
        setup.highlightWords(both, "Anna");
        assertThat(setup.highlightWords()).isEqualTo(both);
        HighlightWords one = new HighlightWords(List.of("peer"), List.of(), List.of(second));
        setup.highlightWords(one, "Bo");
        assertThat(setup.highlightWords()).isEqualTo(one);
        assertThat(setup.setting("highlight_group " + first.id())).contains("");
    }

    @Test
    void aStyleOfALaterProgramIsShownInTheFirst() {
        setup.setting("highlight_group " + sample.ids.next(), "Later\nglitter\npeer", "Anna");
        assertThat(setup.highlightWords().groups())
                .extracting(WordGroup::style, WordGroup::words)
                .containsExactly(tuple(MarkStyle.DOUBLE, List.of("peer")));
    }

    @Test
    void listsKeepTheirOrderAndTheirLatestVersions() {
        Reviewer renamed = new Reviewer(sample.bo.id(), "Bo Lindvik-Ness", true);
        setup.reviewers().put(renamed, "Anna");
        assertThat(setup.reviewers().all()).containsExactly(sample.anna, renamed);
        Search run = new Search(
                sample.search.id(),
                sample.medline.id(),
                Optional.of(LocalDate.of(2021, 1, 4)),
                "A librarian",
                "1. exp peer/\n2. 1 and co-production.ti,ab.",
                "English",
                "1946-",
                OptionalInt.of(1234));
        setup.searches().put(run, "Anna");
        assertThat(setup.searches().all()).containsExactly(run);
        assertThat(setup.sources().all()).containsExactly(sample.medline);
        Criterion second = new Criterion(sample.ids.next(), PccElement.CONCEPT, "About co-production", 2);
        Criterion first = new Criterion(sample.ids.next(), PccElement.POPULATION, "Peer workers", 1);
        setup.criteria().put(second, "Anna");
        setup.criteria().put(first, "Anna");
        assertThat(setup.criteria().all()).containsExactly(first, second);
    }

    @Test
    void whatWasRemovedIsKnownAndCanComeBack() {
        setup.reviewers().remove(sample.bo.id(), "Anna");
        assertThat(setup.reviewers().all()).containsExactly(sample.anna);
        assertThat(setup.reviewers().known()).containsExactly(sample.anna, sample.bo);
        assertThat(setup.reviewers().find(sample.bo.id())).contains(sample.bo);
        assertThat(setup.reviewers().find(sample.ids.next())).isEmpty();
        setup.reviewers().put(sample.bo, "Anna");
        assertThat(setup.reviewers().all()).containsExactly(sample.anna, sample.bo);
    }

    @Test
    void aMergedReasonLeavesTheListAndLeadsToTheOneThatStands() {
        Reason a = new Reason(sample.ids.next(), "Wrong population", Optional.of(sample.ids.next()), 1);
        Reason b = new Reason(sample.ids.next(), "Not peers", Optional.empty(), 2);
        Reason c = new Reason(sample.ids.next(), "Not people", Optional.empty(), 3);
        List.of(a, b, c).forEach(reason -> setup.reasons().put(reason, "Anna"));
        setup.reasons().merge(c.id(), b.id(), "Anna");
        setup.reasons().merge(b.id(), a.id(), "Anna");
        assertThat(setup.reasons().all()).containsExactly(a);
        assertThat(setup.reasons().known()).containsExactly(a, b, c);
        assertThat(setup.reasons().merged()).isEqualTo(Map.of(b.id(), a.id(), c.id(), a.id()));
        assertThatIllegalArgumentException().isThrownBy(() -> setup.reasons().merge(a.id(), c.id(), "Anna"));
        setup.reasons().put(b, "Anna");
        assertThat(setup.reasons().all()).containsExactly(a, b);
        assertThat(setup.reasons().merged()).isEqualTo(Map.of(c.id(), b.id()));
    }
}
