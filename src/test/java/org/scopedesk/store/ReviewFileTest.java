package org.scopedesk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.ReviewDetails;
import org.scopedesk.review.ReviewFileException;
import org.scopedesk.review.ReviewFileException.Kind;
import org.scopedesk.review.Verdict;

class ReviewFileTest {
    @TempDir
    private Path folder;

    private Path file;
    private final Sample sample = new Sample(1);

    @BeforeEach
    void nameWithSignsThatAddressesTreatSpecially() {
        file = folder.resolve("Åkerby 100% #1? review.scopedesk");
    }

    @Test
    void theDatabaseIsLoadedBeforehandAsOftenAsOneLikes() {
        ReviewFile.load();
        ReviewFile.load();
        ReviewFile.create(file, Sample.DETAILS, "Anna").close();
        assertThat(file).exists();
    }

    @Test
    void aNewReviewHoldsItsDetailsAfterReopening() {
        ReviewFile.create(file, Sample.DETAILS, "Anna").close();
        try (ReviewFile review = ReviewFile.open(file)) {
            assertThat(review.setup().details()).isEqualTo(Sample.DETAILS);
            assertThat(review.isReadOnly()).isFalse();
            assertThat(review.heldBy()).isEmpty();
            assertThat(review.file().getFileName()).isEqualTo(file.getFileName());
        }
    }

    @Test
    void aClosedReviewLeavesOnlyItselfAndAnEmptyLockFile() throws IOException {
        ReviewFile.create(file, Sample.DETAILS, "Anna").close();
        try (var files = Files.list(folder)) {
            assertThat(files.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder(file.getFileName().toString(), file.getFileName() + ".lock");
        }
        assertThat(WriteLock.besides(file)).isEmptyFile();
    }

    @Test
    void theHeadOfTheFileSaysWhatItIs() throws SQLException, IOException {
        ReviewFile.create(file, Sample.DETAILS, "Anna").close();
        assertThat(Database.head(file)).isEqualTo(new Database.Head(Database.APPLICATION_ID, Migrations.latest()));
        byte[] head = Arrays.copyOf(Files.readAllBytes(file), 100);
        assertThat(ByteBuffer.wrap(head).getInt(68)).isEqualTo(1396917323);
        assertThat(head[18]).as("file format 2 is WAL").isEqualTo((byte) 2);
    }

    @Test
    void connectionsSyncFullyAndHeedReferences() throws SQLException {
        ReviewFile.create(file, Sample.DETAILS, "Anna").close();
        try (Connection connection = Database.connect(file, Database.Mode.WRITE)) {
            assertThat(pragma(connection, "synchronous")).isEqualTo("2");
            assertThat(pragma(connection, "foreign_keys")).isEqualTo("1");
            assertThat(pragma(connection, "journal_mode")).isEqualTo("wal");
            assertThat(pragma(connection, "busy_timeout")).isEqualTo("5000");
        }
    }

    @Test
    void creatingDoesNotOverwrite() throws IOException {
        Files.writeString(file, "precious");
        assertThat(kindOf(() -> ReviewFile.create(file, Sample.DETAILS, "Anna")))
                .isEqualTo(Kind.EXISTS);
        assertThat(file).hasContent("precious");
    }

    @Test
    void creatingWithoutAFolderIsRefused() {
        Path nowhere = folder.resolve("missing/x.scopedesk");
        assertThat(kindOf(() -> ReviewFile.create(nowhere, Sample.DETAILS, "Anna")))
                .isEqualTo(Kind.NOT_FOUND);
    }

    @Test
    void aMissingFileIsNotFoundAndNotMade() {
        assertThat(kindOf(() -> ReviewFile.open(file))).isEqualTo(Kind.NOT_FOUND);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void otherFilesAreRefusedAndNotTouched() throws IOException {
        for (String content : List.of("", "x", "TY  - JOUR\nER  - \n", "%PDF-1.7" + " ".repeat(5_000))) {
            Files.writeString(file, content);
            assertThat(kindOf(() -> ReviewFile.open(file))).as(content).isEqualTo(Kind.NOT_A_REVIEW);
            assertThat(file).hasContent(content);
            assertThat(folder).isDirectoryNotContaining(path -> !path.equals(file));
        }
        assertThat(kindOf(() -> ReviewFile.open(folder))).isEqualTo(Kind.NOT_A_REVIEW);
    }

    @Test
    void anotherProgramsDatabaseIsRefusedAndNotTouched() throws IOException, SQLException {
        sql("PRAGMA journal_mode = WAL; CREATE TABLE bookmark (url TEXT); PRAGMA application_id = 7");
        byte[] before = Files.readAllBytes(file);
        ReviewFileException refusal = catchThrowableOfType(ReviewFileException.class, () -> ReviewFile.open(file));
        assertThat(refusal.kind()).isEqualTo(Kind.NOT_A_REVIEW);
        assertThat(refusal).hasMessageContaining(file.getFileName().toString()).hasMessageContaining("choose");
        assertThat(file).hasBinaryContent(before);
        assertThat(folder).isDirectoryNotContaining(path -> !path.equals(file));
    }

    @Test
    void aNewerVersionIsRefusedAndNotTouched() throws IOException, SQLException {
        ReviewFile.create(file, Sample.DETAILS, "Anna").close();
        sql("PRAGMA user_version = " + (Migrations.latest() + 1));
        byte[] before = Files.readAllBytes(file);
        ReviewFileException refusal = catchThrowableOfType(ReviewFileException.class, () -> ReviewFile.open(file));
        assertThat(refusal.kind()).isEqualTo(Kind.NEWER);
        assertThat(refusal).hasMessageContaining("update the program");
        assertThat(file).hasBinaryContent(before);
    }

    @Test
    void aFileWithoutTablesIsDamaged() throws SQLException {
        sql("PRAGMA application_id = %d; PRAGMA user_version = %d; CREATE TABLE x (y)"
                .formatted(Database.APPLICATION_ID, Migrations.latest()));
        assertThat(kindOf(() -> ReviewFile.open(file))).isEqualTo(Kind.DAMAGED);
    }

    @Test
    void overwrittenBytesAreTold() throws IOException {
        try (ReviewFile review = sample.review(file)) {
            sample.imported(review, 300);
            assertThat(review.check()).isEmpty();
        }
        overwrite(8_192, Files.size(file));
        assertThat(kindOf(() -> ReviewFile.open(file).close())).isEqualTo(Kind.DAMAGED);
    }

    @Test
    void damageInTheMiddleIsFoundByTheCheck() throws IOException {
        try (ReviewFile review = sample.review(file)) {
            sample.imported(review, 1_000);
        }
        long middle = Files.size(file) / 2 / 8_192 * 8_192;
        overwrite(middle, middle + 40_000);
        try (ReviewFile review = ReviewFile.open(file)) {
            assertThat(review.check())
                    .isNotEmpty()
                    .allSatisfy(line -> assertThat(line).contains("damaged"));
            assertThat(kindOf(() -> review.records().forEach(record -> {}))).isEqualTo(Kind.DAMAGED);
        }
    }

    @Test
    void aClosedReviewRefusesWork() {
        ReviewFile review = sample.review(file);
        review.close();
        review.close();
        assertThatIllegalStateException().isThrownBy(() -> review.records().count());
        assertThatIllegalStateException().isThrownBy(() -> review.setup().setting("a", "b", "Anna"));
    }

    @Test
    void whatIsDoneTogetherIsThereWhollyOrNotAtAll() {
        try (ReviewFile review = sample.review(file)) {
            List<BibRecord> records = sample.imported(review, 2);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> review.together(() -> {
                        review.setup().setting("policy", "two", "Anna");
                        review.decisions().add(sample.decision(records.get(0), sample.anna, Verdict.INCLUDE));
                        assertThat(review.decisions().count())
                                .as("one's own additions are seen")
                                .isEqualTo(1);
                        throw new IllegalArgumentException("stop");
                    }));
            assertThat(review.setup().setting("policy")).isEmpty();
            assertThat(review.decisions().all()).isEmpty();
            review.together(() -> review.decisions().add(sample.decision(records.get(1), sample.bo, Verdict.MAYBE)));
            assertThat(review.decisions().count()).isEqualTo(1);
        }
    }

    @Test
    void nothingCanBeChangedOrDeletedWithAnyTool() throws SQLException {
        try (ReviewFile review = sample.review(file)) {
            List<BibRecord> records = sample.imported(review, 1);
            review.decisions().add(sample.decision(records.get(0), sample.anna, Verdict.INCLUDE));
        }
        for (String change : List.of(
                "UPDATE decision SET verdict = 'exclude'",
                "DELETE FROM decision",
                "DELETE FROM record",
                "UPDATE setting SET value = ''",
                "UPDATE import SET file_name = ''")) {
            assertThatExceptionOfType(SQLException.class)
                    .as(change)
                    .isThrownBy(() -> sql(change))
                    .withMessageContaining("only ever added");
        }
    }

    @Test
    void theCheckTellsWhatDoesNotFit() throws SQLException {
        try (ReviewFile review = sample.review(file)) {
            sample.imported(review, 2);
        }
        sql("INSERT INTO decision SELECT 'd1', id, 'full_text', 'nobody', 'independent', 'exclude', 'no reason', 0, ''"
                + " FROM record LIMIT 1; INSERT INTO decision VALUES ('d2', 'no record', 'full_text', 'nobody',"
                + " 'independent', 'include', NULL, 0, '');"
                + " INSERT INTO rejected_entry SELECT id, 1, 1, 'p', 'r' FROM import");
        try (ReviewFile review = ReviewFile.open(file)) {
            assertThat(review.check())
                    .anyMatch(line -> line.contains("decision d1 names a reviewer"))
                    .anyMatch(line -> line.contains("decision d1 names a reason"))
                    .anyMatch(line -> line.contains("table decision names a row of the table record"))
                    .anyMatch(line -> line.contains("says it rejected 0 entries, but there are 1"))
                    .hasSize(5);
        }
    }

    @Test
    void aTitleIsNeeded() {
        assertThatIllegalArgumentException().isThrownBy(() -> ReviewDetails.titled(" "));
    }

    private void overwrite(long from, long to) throws IOException {
        byte[] noise = new byte[(int) (to - from)];
        new Random(5).nextBytes(noise);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(noise), from);
        }
    }

    private static Kind kindOf(ThrowingCallable call) {
        return catchThrowableOfType(ReviewFileException.class, call).kind();
    }

    private static String pragma(Connection connection, String name) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("PRAGMA " + name)) {
            return row.getString(1);
        }
    }

    /** Runs statements as another tool would, without the program's settings. */
    private void sql(String script) throws SQLException {
        String address = "jdbc:sqlite:file:" + file.toUri().getRawPath();
        try (Connection connection = DriverManager.getConnection(address);
                var statement = connection.createStatement()) {
            statement.executeUpdate(script);
        }
    }
}
