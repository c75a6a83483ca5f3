package org.scopedesk;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;

/** The arrows of docs/architecture.md, each with its reason. */
@AnalyzeClasses(packages = "org.scopedesk", importOptions = ImportOption.DoNotIncludeTests.class)
class StructureTest {
    private static final String[] PURE = {
        "..scopedesk.review..",
        "..scopedesk.citation..",
        "..scopedesk.duplicate..",
        "..scopedesk.screening..",
        "..scopedesk.ranking..",
        "..scopedesk.report.."
    };

    @ArchTest
    static final ArchRule arrowsPointDown = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("start")
            .definedBy("org.scopedesk")
            .layer("ui")
            .definedBy("..scopedesk.ui..")
            .layer("cli")
            .definedBy("..scopedesk.cli..")
            .layer("workbench")
            .definedBy("..scopedesk.workbench..")
            .layer("storage")
            .definedBy("..scopedesk.store..", "..scopedesk.index..", "..scopedesk.exchange..")
            .layer("logic")
            .definedBy(
                    "..scopedesk.citation..",
                    "..scopedesk.duplicate..",
                    "..scopedesk.screening..",
                    "..scopedesk.ranking..",
                    "..scopedesk.report..")
            .layer("review")
            .definedBy("..scopedesk.review..")
            .whereLayer("start")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("ui")
            .mayOnlyBeAccessedByLayers("start")
            .whereLayer("cli")
            .mayOnlyBeAccessedByLayers("start")
            .whereLayer("workbench")
            .mayOnlyBeAccessedByLayers("ui", "cli")
            .whereLayer("storage")
            .mayOnlyBeAccessedByLayers("workbench")
            .whereLayer("logic")
            .mayOnlyBeAccessedByLayers("storage", "workbench", "ui", "cli")
            .because(
                    "a change in one room must not ripple upwards, and the window must not know how things are stored");

    @ArchTest
    static final ArchRule noCyclesBetweenRooms = slices().matching("org.scopedesk.(*)..")
            .should()
            .beFreeOfCycles()
            .because("a room must be readable without the rooms that use it");

    @ArchTest
    static final ArchRule noCyclesInsideTheWindow = slices().matching("org.scopedesk.ui.(*)..")
            .should()
            .beFreeOfCycles()
            .because("a screen must be readable without the other screens");

    @ArchTest
    static final ArchRule storageRoomsDoNotKnowEachOther = slices().matching("org.scopedesk.(store|index|exchange)..")
            .should()
            .notDependOnEachOther()
            .because("file, index and packets are brought together in the workbench alone");

    @ArchTest
    static final ArchRule sqlStaysInTheStore = only("..scopedesk.store..", "java.sql..", "org.jdbi..", "org.sqlite..");

    @ArchTest
    static final ArchRule luceneStaysInTheIndex = only("..scopedesk.index..", "org.apache.lucene..");

    @ArchTest
    static final ArchRule jsonStaysInTheExchange = only("..scopedesk.exchange..", "tools.jackson..");

    @ArchTest
    static final ArchRule picocliStaysInTheCommandLine = only("..scopedesk.cli..", "picocli..");

    @ArchTest
    static final ArchRule javafxStaysInTheWindow = only("..scopedesk.ui..", "javafx..", "atlantafx..", "org.kordamp..");

    @ArchTest
    static final ArchRule drawingToFilesStaysInTheReport =
            only("..scopedesk.report..", "org.apache.pdfbox..", "java.awt..", "javax.imageio..");

    @ArchTest
    static final ArchRule liblinearStaysInTheRanking = only("..scopedesk.ranking..", "de.bwaldvogel..");

    @ArchTest
    static final ArchRule pureRoomsHaveNoClockAndNoThreads = noClasses()
            .that()
            .resideInAnyPackage(PURE)
            .should()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Thread.class)
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.concurrent.Executors")
            .because("what depends on the moment or on a thread cannot be replayed");

    @ArchTest
    static final ArchRule modelsKnowNoNodes = noClasses()
            .that()
            .resideInAPackage("..scopedesk.ui..")
            .and()
            .haveSimpleNameEndingWith("Model")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx.scene..", "javafx.stage..")
            .because("a screen's state is tested without a window");

    @ArchTest
    static final ArchRule onlyFxTouchesTheToolkitThread = noClasses()
            .that()
            .resideInAPackage("..scopedesk.ui..")
            .and()
            .doNotHaveSimpleName("Fx")
            .should()
            .callMethod("javafx.application.Platform", "runLater", "java.lang.Runnable")
            .because("one place knows how work comes back to the window");

    @ArchTest
    static final ArchRule nothingStaticChanges = classes()
            .should(new com.tngtech.archunit.lang.ArchCondition<>("have only final static fields") {
                @Override
                public void check(
                        com.tngtech.archunit.core.domain.JavaClass item,
                        com.tngtech.archunit.lang.ConditionEvents events) {
                    item.getFields().stream()
                            .filter(f -> f.getModifiers().contains(JavaModifier.STATIC))
                            .filter(f -> !f.getModifiers().contains(JavaModifier.FINAL))
                            .filter(f -> !f.getModifiers().contains(JavaModifier.SYNTHETIC))
                            .forEach(f -> events.add(
                                    com.tngtech.archunit.lang.SimpleConditionEvent.violated(f, f.getFullName())));
                }
            })
            .because("static state is shared by everybody and owned by nobody");

    @ArchTest
    static void everyPackageSaysWhatItIsFor(JavaClasses all) throws IOException {
        try (Stream<Path> folders = Files.walk(Path.of("src/main/java"))) {
            List<Path> silent = folders.filter(Files::isDirectory)
                    .filter(StructureTest::hasTypes)
                    .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
                    .toList();
            Assertions.assertThat(silent).isEmpty();
        }
    }

    private static boolean hasTypes(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(f -> f.toString().endsWith(".java"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static ArchRule only(String room, String... libraries) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(room)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries)
                .because("one library has one home: " + room);
    }
}
