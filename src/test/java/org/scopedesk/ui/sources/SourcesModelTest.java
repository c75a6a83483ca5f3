package org.scopedesk.ui.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scopedesk.job.Jobs;
import org.scopedesk.review.Id;
import org.scopedesk.review.ReviewDetails;
import org.scopedesk.review.Search;
import org.scopedesk.review.Source;
import org.scopedesk.review.SourceKind;
import org.scopedesk.ui.Desk;
import org.scopedesk.ui.Held;
import org.scopedesk.ui.Session;
import org.scopedesk.ui.Texts;
import org.scopedesk.ui.memory.Memory;
import org.scopedesk.ui.sources.FileLine.State;

final class SourcesModelTest {
    private static final String ENTRY = "TY  - JOUR\nTI  - Peer workers\nPY  - 2019\nER  - \n\n";

    @TempDir
    private Path folder;

    private final Held window = new Held();
    private Memory memory;
    private Desk desk;
    private SourcesModel model;
    private ImportModel imports;

    @BeforeEach
    void openReview() {
        memory = new Memory(folder.resolve("window.properties"));
        desk = new Desk(folder, memory, Jobs.inline(), window, address -> {});
        desk.create(folder.resolve("a.scopedesk"), ReviewDetails.titled("Peer support"));
        Session session = desk.session().get().orElseThrow();
        model = new SourcesModel(desk, session);
        imports = new ImportModel(desk, session);
    }

    @AfterEach
    void close() {
        desk.close();
        memory.close();
    }

    @Test
    void everyFileOfAFolderIsLookedAtAndOnlyReadableOnesAreImported() throws Exception {
        export("one.ris", ENTRY);
        export("two.ris", ENTRY + ENTRY);
        export("letter.txt", "Dear all, the searches are done.");
        imports.add(List.of(folder.resolve("exports")));

        assertThat(imports.files()).hasSize(3);
        assertThat(imports.ready().get()).isEqualTo(2);
        assertThat(line("letter.txt").state().get()).isInstanceOf(State.Refused.class);
        imports.start();

        assertThat(imports.done().get()).isEqualTo(2);
        assertThat(line("two.ris").state().get()).isInstanceOf(State.Done.class);
        assertThat(model.sources().get().orElseThrow())
                .extracting(s -> s.source().name())
                .containsExactly("one", "two");
    }

    @Test
    void theSourceChosenForAFileIsTheOneItIsImportedTo() throws Exception {
        imports.add(List.of(export("one.ris", ENTRY)));
        assertThat(line("one.ris").sourceIsGuessed()).isTrue();
        line("one.ris").source().set("Medline");
        line("one.ris").platform().set("Ovid");
        imports.start();
        assertThat(model.chosen().get().orElseThrow().source().name()).isEqualTo("Medline");
        assertThat(model.chosen().get().orElseThrow().files().get(0).platform()).isEqualTo("Ovid");
    }

    @Test
    void aFileThatWasImportedBeforeIsLeftOutUnlessItIsTicked() throws Exception {
        Path file = export("one.ris", ENTRY);
        imports.add(List.of(file));
        imports.start();
        assertThat(imports.close()).isTrue();

        imports.add(List.of(file));
        assertThat(line("one.ris").before()).isPresent();
        assertThat(imports.ready().get()).isZero();
        line("one.ris").taken().set(true);
        assertThat(imports.ready().get()).isEqualTo(1);
    }

    @Test
    void twoFilesOfTheSameBytesAreImportedOnceUnlessBothAreTicked() throws Exception {
        Path one = export("one.ris", ENTRY);
        Path copy = export("one (1).ris", ENTRY);
        imports.add(List.of(one, export("other.ris", ENTRY + ENTRY), copy));
        assertThat(line("one (1).ris").twin()).contains(one);
        assertThat(line("other.ris").twin()).isEmpty();
        assertThat(imports.ready().get()).isEqualTo(2);
        line("one (1).ris").taken().set(true);
        assertThat(imports.ready().get()).isEqualTo(3);
    }

    @Test
    void filesThatAreAddedWhileOthersAreImportedWaitForTheNextStart() throws Exception {
        imports.add(List.of(export("one.ris", ENTRY)));
        window.hold();
        imports.start();
        imports.add(List.of(export("late.ris", ENTRY + ENTRY)));
        window.goOn();
        assertThat(line("one.ris").state().get()).isInstanceOf(State.Done.class);
        assertThat(line("late.ris").state().get()).isInstanceOf(State.Ready.class);
        assertThat(imports.ready().get()).isEqualTo(1);
    }

    @Test
    void nothingMoreIsImportedWhenTheReviewWasClosed() throws Exception {
        imports.add(List.of(export("one.ris", ENTRY), export("two.ris", ENTRY + ENTRY)));
        window.hold();
        imports.start();
        desk.close();
        window.goOn();
        assertThat(line("two.ris").state().get()).isInstanceOf(State.Ready.class);
        assertThat(imports.running().get()).isFalse();
    }

    @Test
    void aFolderWithMoreFilesThanAreListedSaysSo() throws Exception {
        for (int i = 0; i < 503; i++) {
            export("deep/in/it/%03d/here/%03d.ris".formatted(i % 2, i), "");
        }
        export(".hidden/one.ris", ENTRY);
        imports.add(List.of(folder.resolve("exports")));
        assertThat(imports.files()).hasSize(500);
        assertThat(desk.notices().current().get().orElseThrow().text()).startsWith("3 files or folders are not");
    }

    @Test
    void aFileThatVanishedIsToldInItsLineAndTheOthersAreImported() throws Exception {
        Path gone = export("gone.ris", ENTRY);
        imports.add(List.of(gone, export("here.ris", ENTRY + ENTRY)));
        Files.delete(gone);
        imports.start();
        assertThat(line("gone.ris").state().get()).isInstanceOf(State.Failed.class);
        assertThat(line("here.ris").state().get()).isInstanceOf(State.Done.class);
        assertThat(imports.running().get()).isFalse();
    }

    @Test
    void whatIsWrittenOfASearchIsSavedAtOnce() {
        model.addSource("Oria", () -> {});
        model.savePlatform(source(), " Primo ");
        model.saveKind(source(), SourceKind.REGISTER);
        model.saveStrategy(search(), "1. peer*\n2. support*\n");
        model.saveReported(search(), "1,204 ");
        model.saveDay(search(), Optional.of(LocalDate.of(2021, 1, 4)));

        Search saved =
                desk.session().get().orElseThrow().review().setup().searches().get(0);
        assertThat(saved.strategy()).isEqualTo("1. peer*\n2. support*\n");
        assertThat(saved.reported()).hasValue(1204);
        assertThat(saved.ranOn()).hasValue(LocalDate.of(2021, 1, 4));
        assertThat(model.chosen().get().orElseThrow().source().platform()).isEqualTo("Primo");
        assertThat(model.chosen().get().orElseThrow().source().kind()).isEqualTo(SourceKind.REGISTER);
    }

    @Test
    void anEmptyNameIsNotTaken() {
        model.addSource("Oria", () -> {});
        model.saveName(source(), "  ");
        assertThat(model.chosen().get().orElseThrow().source().name()).isEqualTo("Oria");
    }

    @Test
    void aDifferenceBetweenReportedAndFoundIsASentence() throws Exception {
        imports.add(List.of(export("one.ris", ENTRY)));
        imports.start();
        assertThat(says()).startsWith("How many hits one reported is not noted yet.");
        model.saveReported(search(), "4");
        assertThat(says())
                .startsWith(
                        "one reported 4 hits; 1 were read. That is 3 fewer than the source reported: 3 not in the files.");
        model.saveReported(search(), "1");
        assertThat(says()).startsWith("one reported 1 hits, and all of them were read.");
    }

    @Test
    void whatWasBegunOnOneSourceIsSavedThereThoughAnotherIsInFront() {
        model.addSource("Oria", () -> {});
        Id<Source> first = source();
        Id<Search> itsSearch = search();
        model.addSource("Medline", () -> {});
        model.savePlatform(first, "Primo");
        model.saveStrategy(itsSearch, "peer*");
        assertThat(model.chosen().get().orElseThrow().source().platform()).isEmpty();
        assertThat(model.search().get().orElseThrow().strategy()).isEmpty();
        model.choose(first);
        assertThat(model.chosen().get().orElseThrow().source().platform()).isEqualTo("Primo");
        assertThat(model.search().get().orElseThrow().strategy()).isEqualTo("peer*");
    }

    @Test
    void aSearchOrSourceAddedByMistakeIsTakenOffAndBroughtBack() throws Exception {
        imports.add(List.of(export("one.ris", ENTRY)));
        imports.start();
        assertThat(model.isEmptySearch().getValue()).isFalse();
        model.saveReported(search(), "1");
        model.addSearch();
        assertThat(model.chosen().get().orElseThrow().reported()).isEmpty();
        assertThat(model.isEmptySearch().getValue()).isTrue();
        model.removeSearch();
        assertThat(model.chosen().get().orElseThrow().searches()).hasSize(1);
        assertThat(model.chosen().get().orElseThrow().reported()).hasValue(1);
        model.removeSearch();
        assertThat(model.chosen().get().orElseThrow().searches())
                .as("one with a file stays")
                .hasSize(1);

        model.addSource("Mistake", () -> {});
        model.removeSearch();
        assertThat(model.sources().get().orElseThrow())
                .extracting(s -> s.source().name())
                .containsExactly("one");
        desk.notices()
                .current()
                .get()
                .orElseThrow()
                .action()
                .orElseThrow()
                .run()
                .run();
        assertThat(model.chosen().get().orElseThrow().source().name()).isEqualTo("Mistake");
        assertThat(model.chosen().get().orElseThrow().searches()).hasSize(1);
    }

    @Test
    void aSearchAddedToOneSourceDoesNotComeInFrontOfAnother() {
        model.addSource("Oria", () -> {});
        Id<Source> first = source();
        model.addSource("Medline", () -> {});
        Id<Source> second = source();
        model.choose(first);
        window.hold();
        model.addSearch();
        Runnable added = window.late();
        model.choose(second);
        added.run();
        assertThat(model.search().get().orElseThrow().sourceId()).isEqualTo(second);

        model.choose(first);
        assertThat(model.chosen().get().orElseThrow().searches()).hasSize(2);
    }

    private Id<Source> source() {
        return model.chosen().get().orElseThrow().source().id();
    }

    private Id<Search> search() {
        return model.search().get().orElseThrow().id();
    }

    private String says() {
        Texts english = Texts.in(Texts.Language.ENGLISH, Locale.UK);
        return Differences.of(model.chosen().get().orElseThrow(), english).stream()
                .map(Remark::words)
                .collect(Collectors.joining(" "));
    }

    private FileLine line(String name) {
        return imports.files().stream()
                .filter(l -> l.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Path export(String name, String text) throws Exception {
        Path file = folder.resolve("exports").resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
