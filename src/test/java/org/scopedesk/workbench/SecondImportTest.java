package org.scopedesk.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scopedesk.job.Progress;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.DuplicateLink;
import org.scopedesk.review.Id;
import org.scopedesk.review.Relation;
import org.scopedesk.review.ReviewDetails;
import org.scopedesk.sample.LargeExports;

/** The law of second imports: comparing as files come finds what comparing all at once finds, also after people spoke. */
class SecondImportTest {
    private static final int RECORDS = 500;

    @TempDir
    Path folder;

    /** What a person said of two records, by their names. */
    private record Word(String first, String second, Relation relation) {}

    @ParameterizedTest
    @ValueSource(longs = {3, 17, 2026})
    void comparingInStepsFindsWhatComparingAllAtOnceFinds(long seed) throws IOException {
        List<Path> files = exports(seed);
        Random random = new Random(seed);
        Collections.shuffle(files, random);
        List<Word> words = new ArrayList<>();
        Found inSteps;
        try (OpenReview review = review("steps")) {
            importAll(review, files.subList(0, 6));
            review.duplicates().run(Progress.NONE);
            words.addAll(someWords(review, random));
            importAll(review, files.subList(6, 7));
            review.duplicates().run(Progress.NONE);
            importAll(review, files.subList(7, files.size()));
            review.duplicates().run(Progress.NONE);
            inSteps = Found.of(review);
        }
        try (OpenReview review = review("at-once")) {
            importAll(review, files);
            say(review, words);
            review.duplicates().run(Progress.NONE);
            assertThat(inSteps).as("seed %d", seed).isEqualTo(Found.of(review));
            assertThat(inSteps.groups).hasSizeGreaterThan(50);
        }
    }

    @Test
    void comparingAgainWithoutNewRecordsSaysNothing() throws IOException {
        try (OpenReview review = review("again")) {
            importAll(review, exports(8).subList(0, 5));
            review.duplicates().run(Progress.NONE);
            int said = review.desk().state().links().size();
            review.duplicates().run(Progress.NONE);
            assertThat(said).isPositive();
            assertThat(review.desk().state().links()).hasSize(said);
        }
    }

    /** Groups and asked pairs with records by name. */
    private record Found(Set<Set<String>> groups, Set<Set<String>> asked) {
        static Found of(OpenReview review) {
            Map<Id<BibRecord>, String> names = names(review);
            Set<Set<String>> groups = review.desk().state().groups().stream()
                    .filter(group -> group.members().size() > 1)
                    .map(group -> named(group.members(), names))
                    .collect(Collectors.toSet());
            Set<Set<String>> asked = review.desk().state().duplicates().asked().stream()
                    .map(link -> named(List.of(link.first(), link.second()), names))
                    .collect(Collectors.toSet());
            return new Found(groups, asked);
        }

        private static Set<String> named(List<Id<BibRecord>> records, Map<Id<BibRecord>, String> names) {
            return new TreeSet<>(records.stream().map(names::get).toList());
        }
    }

    private static List<Word> someWords(OpenReview review, Random random) {
        Map<Id<BibRecord>, String> names = names(review);
        List<DuplicateLink> links = new ArrayList<>(review.desk().state().links());
        Collections.shuffle(links, random);
        List<Word> words = new ArrayList<>();
        for (DuplicateLink link : links.subList(0, Math.min(12, links.size()))) {
            Relation relation = random.nextInt(3) == 0 ? Relation.DUPLICATE : Relation.DIFFERENT;
            words.add(new Word(name(names, link.first()), name(names, link.second()), relation));
        }
        say(review, words);
        return words;
    }

    private static void say(OpenReview review, List<Word> words) {
        Map<String, Id<BibRecord>> records = new HashMap<>();
        names(review).forEach((id, name) -> records.put(name, id));
        for (Word word : words) {
            List<Id<BibRecord>> pair = Stream.of(word.first, word.second)
                    .flatMap(name -> Stream.ofNullable(records.get(name)))
                    .toList();
            review.duplicates()
                    .judge(pair, word.relation, Reviews.reviewer(review, "Anna").id());
        }
    }

    private static String name(Map<Id<BibRecord>, String> names, Id<BibRecord> record) {
        return names.getOrDefault(record, "");
    }

    /** A record's file and place in it. */
    private static Map<Id<BibRecord>, String> names(OpenReview review) {
        Map<Id<?>, String> files = new HashMap<>();
        review.desk().file().imports().all().forEach(file -> files.put(file.id(), file.fileName()));
        Map<Id<BibRecord>, String> names = new HashMap<>();
        review.desk()
                .file()
                .records()
                .forEach(record -> names.put(record.id(), files.get(record.importId()) + "#" + record.number()));
        return names;
    }

    private OpenReview review(String name) {
        OpenReview review = OpenReview.create(folder.resolve(name + ".scopedesk"), ReviewDetails.titled(name));
        review.setup().addReviewer("Anna", true);
        return review;
    }

    private static void importAll(OpenReview review, List<Path> files) {
        files.forEach(file -> Reviews.importRis(review, file));
    }

    private List<Path> exports(long seed) throws IOException {
        Path exports = folder.resolve("exports" + seed);
        LargeExports.main(new String[] {String.valueOf(RECORDS), String.valueOf(seed), exports.toString()});
        try (Stream<Path> files = Files.list(exports)) {
            return new ArrayList<>(
                    files.filter(file -> !file.endsWith("truth.csv")).sorted().toList());
        }
    }
}
