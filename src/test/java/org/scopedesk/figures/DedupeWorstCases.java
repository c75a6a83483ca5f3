package org.scopedesk.figures;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import org.scopedesk.citation.RisWriter;
import org.scopedesk.review.Author;
import org.scopedesk.review.Citation;
import org.scopedesk.review.Doi;
import org.scopedesk.review.PublicationType;

/**
 * Prints how long finding duplicates takes where very many records share a key, and how many groups come out; all records
 * of the first three files are different works, so that every group is a lost work: {@code DedupeWorstCases [FOLDER]}.
 */
public final class DedupeWorstCases {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private DedupeWorstCases() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        Path folder = args.length > 0 ? Path.of(args[0]) : Files.createTempDirectory("scopedesk-figures");
        OUT.println(DedupeRun.HEAD);
        run(folder, "20,000 titled Editorial in one journal", 20_000, DedupeWorstCases::editorial);
        run(folder, "50,000 without title", 50_000, DedupeWorstCases::untitled);
        run(folder, "10,000 of one DOI", 10_000, DedupeWorstCases::sharedDoi);
        run(folder, "10,000 copies of one record", 10_000, i -> sharedDoi(1));
    }

    private static void run(Path folder, String name, int count, IntFunction<Citation> record)
            throws IOException, InterruptedException {
        Path ris = folder.resolve(name.replace(' ', '-').replace(",", "") + ".ris");
        try (BufferedWriter out = Files.newBufferedWriter(ris, StandardCharsets.UTF_8)) {
            OneRis.Sink sink = new OneRis.Sink(new RisWriter(out));
            for (int i = 0; i < count; i++) {
                sink.write(record.apply(i));
            }
        }
        OUT.println(DedupeRun.inItsOwnJvm(ris, 512) + "  " + name);
    }

    private static Citation editorial(int i) {
        int volume = 1 + i / 240;
        return Citation.builder()
                .type(PublicationType.ARTICLE)
                .title("Editorial")
                .authors(List.of(Author.person("Editor" + (char) ('a' + i % 7), "K")))
                .year(OptionalInt.of(1935 + volume))
                .journal("Journal of Recovery")
                .volume(String.valueOf(volume))
                .issue(String.valueOf(1 + i / 20 % 12))
                .pages(String.valueOf(1 + i % 240 * 3))
                .build();
    }

    private static Citation untitled(int i) {
        return Citation.builder()
                .type(PublicationType.ARTICLE)
                .authors(List.of(Author.person("Nordahl", "K"), Author.person("Family" + i % 500, "A")))
                .year(OptionalInt.of(1990 + i % 30))
                .journal("Journal of Recovery")
                .volume(String.valueOf(1 + i % 60))
                .pages(1 + i / 60 * 7 + "-" + (5 + i / 60 * 7))
                .build();
    }

    private static Citation sharedDoi(int i) {
        return Citation.builder()
                .type(PublicationType.CONFERENCE)
                .title("Recovery of " + word(i) + " among " + word(i * 31 + 7) + " in " + word(i * 17 + 3) + " housing")
                .authors(List.of(Author.person("Family" + word(i), "K")))
                .year(OptionalInt.of(2015))
                .journal("Journal of Recovery")
                .volume("12")
                .issue("Suppl 1")
                .pages("S" + (1 + i))
                .doi(Doi.find("10.1000/supplement.12"))
                .build();
    }

    /** A made-up word for each number. */
    private static String word(int number) {
        StringBuilder word = new StringBuilder();
        for (int rest = number + 400; rest > 0; rest /= 20) {
            word.append("bdfgklmnprstvzbcdfgh".charAt(rest % 20)).append("aeiou".charAt(rest % 5));
        }
        return word.toString();
    }
}
