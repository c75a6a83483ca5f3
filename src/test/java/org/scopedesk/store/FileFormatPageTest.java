package org.scopedesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Criterion;
import org.scopedesk.review.Decision;
import org.scopedesk.review.DecisionChange;
import org.scopedesk.review.DuplicateLink;
import org.scopedesk.review.Id;
import org.scopedesk.review.Note;
import org.scopedesk.review.PccElement;
import org.scopedesk.review.Reason;
import org.scopedesk.review.Relation;
import org.scopedesk.review.Retrieval;
import org.scopedesk.review.Reviewer;
import org.scopedesk.review.Stage;
import org.scopedesk.review.Verdict;

/** The queries of docs/file-format.md, run with bare SQLite against a review in which something is there to be read. */
class FileFormatPageTest {
    private static final Path PAGE = Path.of("docs", "file-format.md");
    private static final Pattern BLOCK = Pattern.compile("```sql\n(.*?)```", Pattern.DOTALL);

    @TempDir
    private Path folder;

    private final Sample sample = new Sample(6);
    private final Reason reason = new Reason(sample.ids.next(), "Not peer workers", Optional.empty(), 1);
    private Path file;
    private List<BibRecord> records;

    @BeforeEach
    void make() {
        file = folder.resolve("a.scopedesk");
        try (ReviewFile review = sample.review(file)) {
            records = sample.imported(review, 6);
            review.setup()
                    .criteria()
                    .put(new Criterion(sample.ids.next(), PccElement.POPULATION, "Peer workers", 1), "Anna");
            review.setup().reasons().put(reason, "Anna");
            decide(review);
            group(review);
        }
    }

    /** Anna: maybe, then include, on record 0; exclude with reason on 1. Bo: exclude on 0; include on 1, taken back. */
    private void decide(ReviewFile review) {
        List<Decision> decisions = List.of(
                sample.decision(records.get(0), sample.anna, Verdict.MAYBE),
                sample.decision(records.get(0), sample.anna, Verdict.INCLUDE),
                excludedBy(sample.anna, 1, Decision.Role.INDEPENDENT),
                sample.decision(records.get(0), sample.bo, Verdict.EXCLUDE),
                sample.decision(records.get(1), sample.bo, Verdict.INCLUDE),
                excludedBy(sample.anna, 0, Decision.Role.ADJUDICATION));
        review.decisions().addAll(decisions);
        Id<Decision> takenBack = decisions.get(4).id();
        for (boolean live : new boolean[] {false, true, false}) {
            review.changes().add(new DecisionChange(sample.ids.next(), takenBack, live, sample.bo.id(), Sample.NOON));
        }
        Id<BibRecord> first = records.get(0).id();
        review.notes().add(new Note(sample.ids.next(), first, Stage.FULL_TEXT, sample.bo.id(), "a", Sample.NOON));
        review.notes().add(new Note(sample.ids.next(), first, Stage.FULL_TEXT, sample.bo.id(), "b", Sample.NOON));
        review.retrievals().add(new Retrieval(sample.ids.next(), first, false, sample.bo.id(), Sample.NOON));
    }

    private Decision excludedBy(Reviewer reviewer, int record, Decision.Role role) {
        return new Decision(
                sample.ids.next(),
                records.get(record).id(),
                Stage.TITLE_ABSTRACT,
                reviewer.id(),
                role,
                Verdict.EXCLUDE,
                Optional.of(reason.id()),
                false,
                Sample.NOON);
    }

    /** 0-1-2 by the program, but 1-2 is asked by a person first and then denied by the program again; 3-4 by a person. */
    private void group(ReviewFile review) {
        review.links()
                .addAll(List.of(
                        link(0, 1, Relation.DUPLICATE, Optional.empty()),
                        link(1, 2, Relation.DUPLICATE, Optional.of(sample.anna.id())),
                        link(1, 2, Relation.DIFFERENT, Optional.empty()),
                        link(3, 4, Relation.DUPLICATE, Optional.of(sample.anna.id())),
                        link(3, 4, Relation.DIFFERENT, Optional.of(sample.anna.id()))));
    }

    private DuplicateLink link(int a, int b, Relation relation, Optional<Id<Reviewer>> by) {
        return new DuplicateLink(
                sample.ids.next(),
                records.get(a).id(),
                records.get(b).id(),
                relation,
                by,
                "rule",
                0.9,
                "why",
                Sample.NOON,
                Optional.empty());
    }

    @Test
    void everyQueryOfThePageRuns() throws IOException, SQLException {
        List<String> blocks = new ArrayList<>();
        Matcher block = BLOCK.matcher(Files.readString(PAGE).replace("\r\n", "\n"));
        while (block.find()) {
            blocks.add(block.group(1));
        }
        assertThat(blocks).hasSizeGreaterThan(15);
        for (String each : blocks) {
            for (String query : each.strip().split(";\\s*(\n|$)", -1)) {
                if (!query.isBlank()) {
                    assertThat(rows(query)).as(query).isNotNull();
                }
            }
        }
    }

    @Test
    void thePageNamesEveryTableAndViewThatHoldsDecisions() throws IOException, SQLException {
        String page = Files.readString(PAGE);
        assertThat(rows("SELECT name FROM sqlite_master WHERE type = 'table'"))
                .allSatisfy(table -> assertThat(page).contains(table));
        assertThat(rows("SELECT name FROM sqlite_master WHERE type = 'view' AND name NOT LIKE 'latest%'"))
                .allSatisfy(view -> assertThat(page).contains(view));
    }

    @Test
    void theDecisionLogTellsWhatBecameOfEachDecision() throws SQLException {
        assertThat(rows("SELECT reviewer, role, verdict, reason, state FROM decision_log ORDER BY id"))
                .containsExactly(
                        "Anna Åkerby|independent|maybe|null|superseded",
                        "Anna Åkerby|independent|include|null|in force",
                        "Anna Åkerby|independent|exclude|Not peer workers|in force",
                        "Bo Lindvik|independent|exclude|null|in force",
                        "Bo Lindvik|independent|include|null|taken back",
                        "Anna Åkerby|adjudication|exclude|Not peer workers|in force");
        assertThat(rows("SELECT text FROM current_note")).containsExactly("b");
    }

    @Test
    void aPersonsLinkHoldsOverTheProgramsAndThenTheLast() throws SQLException {
        assertThat(rows("SELECT relation FROM current_link ORDER BY first_record"))
                .containsExactly("duplicate", "duplicate", "different");
    }

    private List<String> rows(String query) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = Database.connect(file, Database.Mode.READ);
                Statement statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            while (row.next()) {
                List<String> values = new ArrayList<>();
                for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                    values.add(String.valueOf(row.getString(column)));
                }
                rows.add(String.join("|", values));
            }
        }
        return rows;
    }
}
