package org.scopedesk.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.scopedesk.report.FlowBox.*;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.scopedesk.report.FlowGroup.Removal;
import org.scopedesk.report.FlowGroup.Standing;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Id;
import org.scopedesk.review.Reason;
import org.scopedesk.review.Source;
import org.scopedesk.review.SourceKind;

class FlowTest {
    private final FlowDesk desk = new FlowDesk();
    private final Source medline = desk.source("Medline", SourceKind.DATABASE);
    private final Source embase = desk.source("Embase", SourceKind.DATABASE);
    private final Source citations = desk.source("Reference lists", SourceKind.CITATION_SEARCHING);

    @Test
    void aFinishedReviewHasTheNumbersCountedByHand() {
        Flow flow = SampleFlows.finished();
        FlowArm arm = flow.databases();

        assertThat(List.of(DATABASES, REGISTERS, IDENTIFIED, DUPLICATES, SCREENED, EXCLUDED, SOUGHT))
                .extracting(arm::n)
                .containsExactly(1592, 3, 1595, 322, 1273, 1240, 33);
        assertThat(List.of(NOT_RETRIEVED, ASSESSED, REPORTS_EXCLUDED, INCLUDED))
                .extracting(arm::n)
                .containsExactly(3, 30, 13, 17);
        assertThat(arm.reasons()).extracting(FlowNumber::label).containsExactly("Wrong population", "Wrong concept");
        assertThat(arm.reasons()).extracting(FlowNumber::n).containsExactly(9, 4);
        assertThat(flow.studies().n()).isEqualTo(16);
        assertThat(flow.reports().n()).isEqualTo(17);
        assertThat(flow.isFinished()).isTrue();
        assertThat(flow.usesOtherMethods()).isFalse();
    }

    @Test
    void duplicatesAreCountedWithinAndAcrossSources() {
        Flow flow = desk.add(medline, 3, FlowDesk::excludedAtTitle)
                .duplicates(medline, 1)
                .duplicates(embase, 2)
                .flow();

        assertThat(flow.databases().n(DUPLICATES)).isEqualTo(3);
        assertThat(flow.databases().n(DUPLICATES_WITHIN_SOURCES)).isEqualTo(1);
        assertThat(flow.databases().n(DUPLICATES_ACROSS_SOURCES)).isEqualTo(2);
    }

    @Test
    void aGroupWithAnyDatabaseRecordBelongsToTheFirstColumn() {
        Flow flow = desk.add(citations, 2, FlowDesk::included)
                .duplicates(medline, 1)
                .flow();

        assertThat(flow.databases().n(INCLUDED)).isEqualTo(1);
        assertThat(flow.others().n(DUPLICATES)).isEqualTo(1);
        assertThat(flow.others().n(INCLUDED)).isEqualTo(1);
        assertThat(flow.databases().number(INCLUDED).records())
                .isEqualTo(flow.databases().number(DATABASES).records());
        assertThat(flow.reports().n()).isEqualTo(2);
    }

    @Test
    void whatIsOpenOrInConflictHasNumbersOfItsOwn() {
        Flow flow = SampleFlows.unfinished();

        assertThat(List.of(SCREENING_OPEN, SCREENING_CONFLICT, ASSESSMENT_OPEN, ASSESSMENT_CONFLICT))
                .extracting(flow.databases()::n)
                .containsExactly(212, 7, 21, 2);
        assertThat(flow.undecided()).isEqualTo(242);
        assertThat(flow.isFinished()).isFalse();
    }

    @Test
    void whatIsRemovedBeforeScreeningIsNotScreened() {
        Flow flow = desk.add(medline, 2, group -> group.removed(Removal.AUTOMATION))
                .add(medline, 1, group -> group.removed(Removal.OTHER))
                .add(medline, 4, FlowDesk.at(Standing.OPEN))
                .flow();

        assertThat(List.of(AUTOMATION, REMOVED_OTHERWISE, SCREENED))
                .extracting(flow.databases()::n)
                .containsExactly(2, 1, 4);
    }

    @Test
    void exclusionsWithoutAReasonOrWithOneThatWasTakenOffTheListAreNotLost() {
        Id<Reason> listed = desk.reason("Wrong population");
        Id<Reason> gone = Id.of("00000000-0000-7000-8000-000000000001");
        Flow flow = desk.add(medline, 1, FlowDesk.atFullText(Standing.EXCLUDED))
                .add(medline, 2, FlowDesk.excludedFor(gone))
                .add(medline, 3, FlowDesk.excludedFor(listed))
                .flow();

        assertThat(flow.databases().reasons())
                .extracting(number -> number.label() + " " + number.n())
                .containsExactly("Wrong population 3", "Reason no longer in the list 2", "No reason given 1");
    }

    @Test
    void sourcesOfOneNameAreToldApartByPlatform() {
        Source ovid = new Source(Id.of("00000000-0000-7000-8000-000000000002"), "Medline", SourceKind.DATABASE, "Ovid");
        Source pubmed =
                new Source(Id.of("00000000-0000-7000-8000-000000000003"), "Medline", SourceKind.DATABASE, "PubMed");
        Id<BibRecord> one = Id.of("00000000-0000-7000-8000-000000000004");
        Id<BibRecord> two = Id.of("00000000-0000-7000-8000-000000000005");
        Flow flow = Flow.of(new FlowInput(
                List.of(ovid, pubmed),
                List.of(),
                List.of(new FlowRecord(one, ovid.id(), one), new FlowRecord(two, pubmed.id(), one)),
                List.of(FlowGroup.open(one))));

        assertThat(flow.databases().sources(DATABASES))
                .extracting(FlowNumber::label)
                .containsExactly("Medline (Ovid)", "Medline (PubMed)");
    }

    @Test
    void partsThatDoNotFitTogetherAreRefused() {
        FlowInput input = desk.add(medline, 1, group -> group).input();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FlowInput(List.of(), List.of(), input.records(), input.groups()))
                .withMessageContaining("no such source");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FlowInput(input.sources(), List.of(), input.records(), List.of()))
                .withMessageContaining("no such group");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FlowInput(input.sources(), List.of(), List.of(), input.groups()))
                .withMessageContaining("groups without records");
    }

    @Test
    void anEquationThatDoesNotHoldIsSeen() {
        Flow flow = SampleFlows.finished();
        FlowArm arm = flow.databases();
        Map<FlowBox, FlowNumber> wrong = new EnumMap<>(arm.numbers());
        wrong.put(EXCLUDED, new FlowNumber(EXCLUDED, "Records excluded", List.of()));
        Flow broken = new Flow(
                new FlowArm(wrong, arm.sources(), arm.reasons()), flow.others(), flow.studies(), flow.reports());

        assertThat(FlowEquations.check(flow)).allMatch(Equation::holds);
        Optional<Equation> sought = FlowEquations.check(broken).stream()
                .filter(equation -> !equation.holds())
                .findFirst();
        assertThat(sought)
                .map(Equation::toString)
                .hasValueSatisfying(text ->
                        assertThat(text).startsWith("Reports sought = screened").endsWith("33 ≠ 1,273"));
    }
}
