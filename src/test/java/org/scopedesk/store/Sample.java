package org.scopedesk.store;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.scopedesk.review.Author;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Citation;
import org.scopedesk.review.Decision;
import org.scopedesk.review.Doi;
import org.scopedesk.review.Field;
import org.scopedesk.review.Id;
import org.scopedesk.review.IdSource;
import org.scopedesk.review.ImportedFile;
import org.scopedesk.review.PublicationType;
import org.scopedesk.review.RejectedEntry;
import org.scopedesk.review.ReviewDetails;
import org.scopedesk.review.Reviewer;
import org.scopedesk.review.Search;
import org.scopedesk.review.Source;
import org.scopedesk.review.SourceKind;
import org.scopedesk.review.Stage;
import org.scopedesk.review.Verdict;

/** Made-up values to fill a review file with. */
final class Sample {
    static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    static final ReviewDetails DETAILS = new ReviewDetails(
            "Peer support in co-production", "What is known?", "peer workers", "co-production", "mental health");

    final IdSource ids;
    final InstantSource clock = Clock.fixed(NOON, ZoneOffset.UTC);
    final Reviewer anna;
    final Reviewer bo;
    final Source medline;
    final Search search;
    private final Random random;

    Sample(long seed) {
        random = new Random(seed);
        ids = new IdSource(clock, random);
        anna = new Reviewer(ids.next(), "Anna Åkerby", true);
        bo = new Reviewer(ids.next(), "Bo Lindvik", false);
        medline = new Source(ids.next(), "Medline", SourceKind.DATABASE, "Ovid");
        search = Search.unknown(ids.next(), medline.id());
    }

    /** A new review with two reviewers, a source and a search. */
    ReviewFile review(Path file) {
        ReviewFile review = ReviewFile.create(file, DETAILS, "Anna Åkerby", ids, clock);
        review.setup().reviewers().put(anna, "Anna Åkerby");
        review.setup().reviewers().put(bo, "Anna Åkerby");
        review.setup().sources().put(medline, "Anna Åkerby");
        review.setup().searches().put(search, "Anna Åkerby");
        return review;
    }

    /** Imports as many records and returns them in order. */
    List<BibRecord> imported(ReviewFile review, int count) {
        Id<ImportedFile> id = ids.next();
        List<BibRecord> records = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            records.add(record(id, number));
        }
        review.imports().write(id, sink -> {
            records.forEach(record -> sink.record(record, fields(record)));
            return account(id, count, 0);
        });
        return records;
    }

    ImportedFile account(Id<ImportedFile> id, int read, int rejected) {
        return new ImportedFile(
                id,
                search.id(),
                "medline.ris",
                "ab12",
                1234,
                "RIS",
                "UTF-8",
                "Ovid",
                read + rejected,
                read,
                rejected,
                0,
                3,
                "Anna Åkerby",
                NOON);
    }

    BibRecord record(Id<ImportedFile> importId, int number) {
        return new BibRecord(ids.next(), importId, number, number * 30L, citation(number));
    }

    Citation citation(int number) {
        return Citation.builder()
                .type(PublicationType.ARTICLE)
                .title("Peer workers in service " + number + ": " + words(10))
                .authors(List.of(
                        Author.person("Åkerby", "Karin M."),
                        Author.person("Lindvik", "B"),
                        Author.corporate("The Fjord Group, Region North")))
                .year(number % 7 == 0 ? OptionalInt.empty() : OptionalInt.of(1990 + number % 35))
                .journal("Journal of Made-up Services")
                .volume("" + number % 60)
                .issue("4")
                .pages("612-624")
                .doi(Optional.of(new Doi("10.5555/made.up." + number)))
                .pmid("" + (30_000_000 + number))
                .issn(List.of("1234-5678"))
                .keywords(List.of("peer support", "co-production", "recovery; " + words(2)))
                .abstractText(number % 5 == 0 ? "" : "BACKGROUND: " + words(90) + "\nRESULTS: " + words(90))
                .language("English")
                .urls(List.of("https://example.org/" + number))
                .build();
    }

    List<Field> fields(BibRecord record) {
        Citation citation = record.citation();
        return List.of(
                new Field("TY", "JOUR"),
                new Field("T1", citation.title()),
                new Field("AB", citation.abstractText()),
                new Field("N1", "a tab\tand a \\ backslash"));
    }

    RejectedEntry rejected(int number) {
        return new RejectedEntry(number * 10L, "TY  - JOUR\nXX no end " + number, "The entry has no end.");
    }

    Decision decision(BibRecord record, Reviewer reviewer, Verdict verdict) {
        return new Decision(
                ids.next(),
                record.id(),
                Stage.TITLE_ABSTRACT,
                reviewer.id(),
                Decision.Role.INDEPENDENT,
                verdict,
                Optional.empty(),
                false,
                NOON);
    }

    private String words(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : " ");
            for (int letters = 3 + random.nextInt(8); letters > 0; letters--) {
                text.append((char) ('a' + random.nextInt(26)));
            }
        }
        return text.toString();
    }
}
