package org.scopedesk.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.DuplicateLink;
import org.scopedesk.review.Id;
import org.scopedesk.review.Relation;
import org.scopedesk.review.Reviewer;

class DuplicateGroupsTest {
    private static final Id<Reviewer> KARI = new Id<>(new UUID(9, 1));

    private int made;
    private final DuplicateLink versions = program(2, 3, Relation.RELATED);
    private final DuplicateLink one = program(1, 2, Relation.ASKED);
    private final DuplicateLink other = program(1, 3, Relation.ASKED);

    @Test
    void linkedRecordsAreOneGroup() {
        DuplicateGroups groups = fold(program(1, 2, Relation.DUPLICATE), program(2, 3, Relation.DUPLICATE));
        assertThat(groups.group(record(3))).containsExactly(record(1), record(2), record(3));
        assertThat(groups.groups()).hasSize(1);
    }

    @Test
    void recordWithoutLinksIsAlone() {
        assertThat(fold().group(record(7))).containsExactly(record(7));
    }

    @Test
    void personsNoOutweighsTheProgramsYesWheneverItWasSaid() {
        DuplicateLink no = person(1, 2, Relation.DIFFERENT);
        DuplicateGroups groups = fold(no, program(1, 2, Relation.DUPLICATE));
        assertThat(groups.groups()).isEmpty();
    }

    @Test
    void personsNoIsNotBridged() {
        DuplicateLink left = program(1, 3, Relation.DUPLICATE);
        DuplicateLink right = program(2, 3, Relation.DUPLICATE);
        DuplicateGroups groups = fold(left, right, person(1, 2, Relation.DIFFERENT));
        assertThat(groups.group(record(1))).containsExactly(record(1), record(3));
        assertThat(groups.group(record(2))).containsExactly(record(2));
        assertThat(groups.asked()).containsExactly(right);
    }

    @Test
    void splitAndJoinUndoEachOther() {
        DuplicateLink yes = program(1, 2, Relation.DUPLICATE);
        DuplicateLink split = person(1, 2, Relation.DIFFERENT);
        DuplicateLink join = person(1, 2, Relation.DUPLICATE);
        DuplicateLink again = person(1, 2, Relation.DIFFERENT);
        assertThat(fold(yes, split).groups()).isEmpty();
        assertThat(fold(yes, split, join).groups()).hasSize(1);
        assertThat(fold(yes, split, join, again).groups()).isEmpty();
    }

    @Test
    void reopenedPairIsAskedAgain() {
        DuplicateLink yes = person(1, 2, Relation.DUPLICATE);
        DuplicateLink reopened = person(1, 2, Relation.ASKED);
        DuplicateGroups groups = fold(yes, reopened);
        assertThat(groups.groups()).isEmpty();
        assertThat(groups.asked()).containsExactly(reopened);
    }

    @Test
    void answeredPairIsNoLongerAsked() {
        assertThat(fold(program(1, 2, Relation.ASKED), person(1, 2, Relation.RELATED))
                        .asked())
                .isEmpty();
    }

    @Test
    void anAnswerForOneOfTwoVersionsSettlesTheQuestionForTheOther() {
        assertThat(fold(versions, one, other).asked()).containsExactly(one, other);
        DuplicateLink yes = person(1, 2, Relation.DUPLICATE);
        assertThat(fold(versions, one, other, yes).asked()).isEmpty();
        DuplicateLink reopened = person(1, 2, Relation.ASKED);
        assertThat(fold(versions, one, other, yes, reopened).asked()).containsExactly(reopened, other);
        assertThat(fold(versions, one, other, yes, reopened, person(1, 2, Relation.DUPLICATE))
                        .asked())
                .isEmpty();
    }

    @Test
    void theOtherQuestionStaysIfTheAnswerIsNoOrTheTwoAreNotKnownAsVersions() {
        assertThat(fold(versions, one, other, person(1, 2, Relation.DIFFERENT)).asked())
                .containsExactly(other);
        assertThat(fold(one, other, person(1, 2, Relation.DUPLICATE)).asked()).containsExactly(other);
    }

    @Test
    void whatTheProgramJoinedSettlesNoQuestion() {
        DuplicateLink asked = program(1, 3, Relation.ASKED);
        assertThat(fold(program(1, 2, Relation.DUPLICATE), asked, program(2, 3, Relation.RELATED))
                        .asked())
                .containsExactly(asked);
    }

    @Test
    void laterWordHoldsAndTheContradictionIsShown() {
        DuplicateLink apart = person(1, 3, Relation.DIFFERENT);
        DuplicateLink one = person(1, 2, Relation.DUPLICATE);
        DuplicateLink two = person(2, 3, Relation.DUPLICATE);
        DuplicateGroups groups = fold(apart, one, two);
        assertThat(groups.group(record(1))).hasSize(3);
        assertThat(groups.contradicted()).containsExactly(apart);
    }

    @Test
    void familyHoldsTheGroupsOfAllVersions() {
        DuplicateGroups groups = fold(program(1, 2, Relation.DUPLICATE), program(2, 3, Relation.RELATED));
        assertThat(groups.family(record(3))).containsExactly(record(1), record(2), record(3));
        assertThat(groups.group(record(3))).hasSize(1);
    }

    @Test
    void orderAndRepetitionOfLinksDoNotMatter() {
        long seed = 20260105;
        Random random = new Random(seed);
        for (int round = 0; round < 60; round++) {
            List<DuplicateLink> links = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                links.add(randomLink(random));
            }
            DuplicateGroups expected = DuplicateGroups.fold(links);
            List<DuplicateLink> shuffled = new ArrayList<>(links);
            shuffled.addAll(links.subList(0, 10));
            Collections.shuffle(shuffled, random);
            DuplicateGroups found = DuplicateGroups.fold(shuffled);
            assertThat(found.groups()).as("seed %d round %d", seed, round).isEqualTo(expected.groups());
            assertThat(found.asked()).as("seed %d round %d", seed, round).isEqualTo(expected.asked());
            assertPersonsWordsHold(links, expected);
        }
    }

    @Test
    void whatIsTakenBackSaysNothingAndWhatWasSaidBeforeHoldsAgain() {
        DuplicateLink program = program(1, 2, Relation.DUPLICATE);
        DuplicateLink first = person(1, 2, Relation.DIFFERENT);
        DuplicateLink second = person(1, 2, Relation.RELATED);
        DuplicateLink backSecond = back(second);
        assertThat(inForce(program, first, second, backSecond)).containsExactly(first);
        assertThat(inForce(backSecond, second, back(first), program, first)).containsExactly(program);
        DuplicateLink alone = person(3, 4, Relation.DUPLICATE);
        assertThat(inForce(alone, back(alone))).isEmpty();
        assertThat(fold(alone, back(alone)).asked()).isEmpty();
    }

    private DuplicateLink back(DuplicateLink link) {
        return new DuplicateLink(
                new Id<>(new UUID(1, ++made)),
                link.first(),
                link.second(),
                link.relation(),
                link.by(),
                "",
                1,
                "",
                Instant.EPOCH,
                Optional.of(link.id()));
    }

    /** Of the latest words on each pair those that are not shown as contradicted hold. */
    private static void assertPersonsWordsHold(List<DuplicateLink> links, DuplicateGroups groups) {
        for (DuplicateLink link : links) {
            boolean last = links.stream()
                    .filter(o -> o.by().isPresent()
                            && o.first().equals(link.first())
                            && o.second().equals(link.second()))
                    .allMatch(o -> o.id().compareTo(link.id()) <= 0);
            if (link.by().isEmpty()
                    || !last
                    || groups.contradicted().contains(link)
                    || link.relation() == Relation.ASKED) {
                continue;
            }
            boolean together = groups.group(link.first()).contains(link.second());
            assertThat(together).as("%s", link).isEqualTo(link.relation() == Relation.DUPLICATE);
        }
    }

    private DuplicateLink randomLink(Random random) {
        int a = random.nextInt(12);
        int b = (a + 1 + random.nextInt(11)) % 12;
        Relation relation = Relation.values()[random.nextInt(Relation.values().length)];
        return random.nextInt(3) == 0 ? person(a, b, relation) : program(a, b, relation);
    }

    @Test
    void wordsAddedOneAfterAnotherAreThoseFoldedAtOnce() {
        long seed = 20261122;
        Random random = new Random(seed);
        for (int round = 0; round < 60; round++) {
            List<DuplicateLink> said = new ArrayList<>();
            DuplicateGroups grown = fold();
            for (int i = 0; i < 40; i++) {
                int a = random.nextInt(18);
                int b = (a + 1 + random.nextInt(4)) % 18;
                Relation relation = Relation.values()[random.nextInt(Relation.values().length)];
                DuplicateLink link = random.nextInt(3) > 0 ? program(a, b, relation) : person(a, b, relation);
                said.add(link);
                grown = grown.with(near(link, said));
                assertSame(grown, DuplicateGroups.fold(said), "seed " + seed + ", round " + round);
            }
        }
    }

    @Test
    void longChainsAreFoldedAsAWhole() {
        List<DuplicateLink> chain = new ArrayList<>();
        for (int i = 60; i > 0; i--) {
            chain.add(program(i, i + 1, Relation.DUPLICATE));
        }
        DuplicateLink split = person(1, 61, Relation.DIFFERENT);
        chain.add(split);
        DuplicateGroups grown = DuplicateGroups.fold(chain.subList(0, 60)).with(near(split, chain));
        assertSame(grown, DuplicateGroups.fold(chain), "chain");
        assertThat(grown.groups()).hasSize(1);
    }

    private static LinkedRecords near(DuplicateLink link, List<DuplicateLink> all) {
        return LinkedRecords.around(
                List.of(link),
                record -> all.stream()
                        .filter(l -> l.first().equals(record) || l.second().equals(record))
                        .toList());
    }

    private static void assertSame(DuplicateGroups a, DuplicateGroups b, String what) {
        assertThat(a.groups()).as(what).isEqualTo(b.groups());
        assertThat(a.related()).as(what).isEqualTo(b.related());
        assertThat(a.asked()).as(what).isEqualTo(b.asked());
        assertThat(a.contradicted()).as(what).isEqualTo(b.contradicted());
    }

    private static List<DuplicateLink> inForce(DuplicateLink... links) {
        return DuplicateGroups.inForce(List.of(links));
    }

    private static DuplicateGroups fold(DuplicateLink... links) {
        return DuplicateGroups.fold(List.of(links));
    }

    private DuplicateLink program(int a, int b, Relation relation) {
        return link(a, b, relation, Optional.empty());
    }

    private DuplicateLink person(int a, int b, Relation relation) {
        return link(a, b, relation, Optional.of(KARI));
    }

    private DuplicateLink link(int a, int b, Relation relation, Optional<Id<Reviewer>> by) {
        Id<DuplicateLink> id = new Id<>(new UUID(1, ++made));
        return new DuplicateLink(id, record(a), record(b), relation, by, "", 1, "", Instant.EPOCH, Optional.empty());
    }

    private static Id<BibRecord> record(int number) {
        return new Id<>(new UUID(0, number));
    }
}
