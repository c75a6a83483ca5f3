package org.scopedesk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scopedesk.job.Cancelled;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Citation;
import org.scopedesk.review.CitationPart;
import org.scopedesk.review.Id;
import org.scopedesk.review.ImportedFile;
import org.scopedesk.review.RejectedEntry;
import org.scopedesk.review.ReviewFileException;
import org.scopedesk.review.ReviewFileException.Kind;
import org.scopedesk.review.Search;
import org.scopedesk.review.SetAside;
import org.scopedesk.review.Source;
import org.scopedesk.review.SourceKind;

class ImportsTest {
    @TempDir
    private Path folder;

    private final Sample sample = new Sample(3);
    private ReviewFile review;

    @BeforeEach
    void open() {
        review = sample.review(folder.resolve("a.scopedesk"));
    }

    @AfterEach
    void close() {
        review.close();
    }

    @Test
    void anImportBringsRecordsRejectedEntriesAndItsAccount() {
        Id<ImportedFile> id = sample.ids.next();
        List<BibRecord> records = IntStream.rangeClosed(1, 450)
                .mapToObj(number -> sample.record(id, number))
                .toList();
        List<RejectedEntry> rejected = List.of(sample.rejected(3), sample.rejected(4));
        ImportedFile account = review.imports().write(id, sink -> {
            records.forEach(record -> sink.record(record, sample.fields(record)));
            rejected.forEach(sink::rejected);
            return sample.account(id, 450, 2);
        });
        assertThat(review.imports().all()).containsExactly(account);
        assertThat(review.imports().bySha256("ab12")).containsExactly(account);
        assertThat(review.imports().bySha256("cd34")).isEmpty();
        assertThat(review.repairs().of(id)).extracting(SetAside::entry).isEqualTo(rejected);
        List<BibRecord> read = new ArrayList<>();
        review.records().forEach(read::add);
        assertThat(read).isEqualTo(records);
        assertThat(review.records().fields(records.get(7).id())).isEqualTo(sample.fields(records.get(7)));
        assertThat(review.records().fields(sample.ids.next())).isEmpty();
        assertThat(review.records().count()).isEqualTo(450);
        assertThat(review.check()).isEmpty();
    }

    @Test
    void anInterruptedImportLeavesNothing() {
        sample.imported(review, 3);
        Id<ImportedFile> id = sample.ids.next();
        assertThatExceptionOfType(Cancelled.class)
                .isThrownBy(() -> review.imports().write(id, sink -> {
                    for (int number = 1; number <= 1_000; number++) {
                        sink.record(sample.record(id, number), List.of());
                    }
                    sink.rejected(sample.rejected(1));
                    assertThat(review.records().count())
                            .as("seen by its own thread")
                            .isGreaterThan(3);
                    throw new Cancelled();
                }));
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> review.imports().<IOException>write(id, sink -> {
                    sink.record(sample.record(id, 1), List.of());
                    throw new IOException("the stick was pulled out");
                }));
        assertThat(review.records().count()).isEqualTo(3);
        assertThat(review.imports().all()).hasSize(1);
        assertThat(review.repairs().of(id)).isEmpty();
        assertThat(sample.imported(review, 2)).hasSize(2);
        assertThat(review.records().lastSeq()).isEqualTo(5);
    }

    @Test
    void sumsThatDoNotFitAreRefused() {
        Id<ImportedFile> id = sample.ids.next();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> review.imports().write(id, sink -> {
                    sink.record(sample.record(id, 1), List.of());
                    return sample.account(id, 2, 0);
                }));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> review.imports().write(id, sink -> {
                    sink.record(sample.record(sample.ids.next(), 1), List.of());
                    return sample.account(id, 1, 0);
                }));
        assertThat(review.records().count()).isZero();
    }

    @Test
    void anImportOfAnUnknownSearchIsRefused() {
        Sample other = new Sample(99);
        Id<ImportedFile> id = other.ids.next();
        ReviewFileException refusal = catchThrowableOfType(
                ReviewFileException.class, () -> review.imports().write(id, sink -> other.account(id, 0, 0)));
        assertThat(refusal.kind()).isEqualTo(Kind.REFUSED);
        assertThat(review.imports().all()).isEmpty();
    }

    @Test
    void theSameImportAgainChangesNothing() {
        Id<ImportedFile> id = sample.ids.next();
        List<BibRecord> records = List.of(sample.record(id, 1), sample.record(id, 2));
        for (int time = 0; time < 2; time++) {
            review.imports().write(id, sink -> {
                records.forEach(record -> sink.record(record, List.of()));
                sink.rejected(sample.rejected(1));
                return sample.account(id, 2, 1);
            });
        }
        assertThat(review.records().count()).isEqualTo(2);
        assertThat(review.repairs().of(id)).hasSize(1);
        assertThat(review.check()).isEmpty();
    }

    @Test
    void recordsComeInTheOrderAsked() {
        List<BibRecord> records = sample.imported(review, 1_300);
        List<BibRecord> asked = new ArrayList<>(records);
        Collections.reverse(asked);
        asked.add(records.get(0));
        assertThat(review.records().byIds(asked.stream().map(BibRecord::id).toList()))
                .isEqualTo(asked);
        assertThat(review.records().byId(records.get(5).id())).contains(records.get(5));
        assertThat(review.records().byId(sample.ids.next())).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> review.records().byIds(List.of(sample.ids.next())));
    }

    @Test
    void headsFollowTheSearchToItsSource() {
        List<BibRecord> records = sample.imported(review, 40);
        Source embase = new Source(sample.ids.next(), "Embase", SourceKind.DATABASE, "Ovid");
        review.setup().sources().put(embase, "Anna");
        review.setup().searches().put(Search.unknown(sample.search.id(), embase.id()), "Anna");
        List<RecordHead> heads = review.records().heads();
        assertThat(heads).hasSize(40);
        for (int i = 0; i < heads.size(); i++) {
            Citation citation = records.get(i).citation();
            assertThat(heads.get(i))
                    .isEqualTo(new RecordHead(
                            i + 1,
                            records.get(i).id(),
                            records.get(i).importId(),
                            embase.id(),
                            citation.year(),
                            CitationPart.bits(citation)));
        }
    }

    @Test
    void theRecordsAfterANumberCanBeAskedFor() {
        List<BibRecord> records = sample.imported(review, 10);
        List<BibRecord> after = new ArrayList<>();
        review.records().forEachAfter(7, (record, seq) -> {
            assertThat(records.get((int) seq - 1)).isEqualTo(record);
            after.add(record);
        });
        assertThat(after).isEqualTo(records.subList(7, 10));
    }

    @Test
    void anEmptyCitationComesBackAsItWas() {
        Id<ImportedFile> id = sample.ids.next();
        Citation odd = Citation.builder()
                .title("zero \0 byte, 𝔘nicode, 'quotes'; -- and\nlines")
                .year(OptionalInt.of(1500))
                .doi(Optional.empty())
                .abstractIsFragment(true)
                .build();
        BibRecord record = new BibRecord(sample.ids.next(), id, 1, 1, odd);
        review.imports().write(id, sink -> {
            sink.record(record, List.of());
            return sample.account(id, 1, 0);
        });
        assertThat(review.records().byId(record.id())).contains(record);
    }
}
