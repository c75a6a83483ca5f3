package org.scopedesk.duplicate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.scopedesk.review.Author;
import org.scopedesk.review.Citation;
import org.scopedesk.review.Doi;
import org.scopedesk.review.PublicationType;

/**
 * Made-up records with the noise of real databases: about a third are copies, whose title, authors, pages, volume,
 * journal, year, DOI and abstract are written otherwise or missing. The same seed gives the same records.
 */
final class NoisyLibrary {
    private static final String[] STEMS =
            ("peer support worker recovery mental health addiction service community housing stigma outcome trial nurse"
                            + " family training hospital discharge crisis employment group intervention therapy coaching youth"
                            + " veteran rural urban digital telephone online screening cost quality safety policy practice"
                            + " experience barrier facilitator implementation evaluation fidelity role identity power wellbeing")
                    .split(" ", -1);
    private static final String[] ENDINGS = {"", "ism", "ation", "ity", "ness", "al", "ive", "ed", "ing", "ers"};
    private static final String[] FAMILIES =
            ("Nordahl Bakken Lie Solberg Haugen Moen Strand Eide Berge Dahl Lund Holm Vik Foss Aas Hagen Ruud Krog Sande Tveit"
                            + " Okafor Mensah Adeyemi Tanaka Suzuki Chen Wang Li Zhang Kumar Singh Patel Novak Horvat Rossi"
                            + " Bianchi Müller Schröder Núñez García")
                    .split(" ", -1);

    private final Random random;
    private final List<Copy> copies = new ArrayList<>();

    /** One record and the number of the work it describes. */
    record Copy(int work, Citation citation) {}

    private NoisyLibrary(long seed) {
        this.random = new Random(seed);
    }

    static List<Copy> of(long seed, int records) {
        NoisyLibrary library = new NoisyLibrary(seed);
        for (int work = 0; library.copies.size() < records; work++) {
            Citation original = library.work(work);
            library.copies.add(new Copy(work, original));
            while (library.copies.size() < records && library.random.nextInt(100) < 33) {
                library.copies.add(new Copy(work, library.copyOf(original)));
            }
        }
        Collections.shuffle(library.copies, library.random);
        return List.copyOf(library.copies);
    }

    private Citation work(int number) {
        int volume = 1 + random.nextInt(80);
        int first = 2 + random.nextInt(1900);
        String journal = "Journal of " + capital(word()) + ' ' + capital(word()) + " and " + capital(word());
        return Citation.builder()
                .type(PublicationType.ARTICLE)
                .title(title())
                .authors(authors())
                .year(OptionalInt.of(1985 + random.nextInt(38)))
                .journal(journal)
                .volume(Integer.toString(volume))
                .issue(Integer.toString(1 + random.nextInt(12)))
                .pages(first + "-" + (first + 3 + random.nextInt(14)))
                .doi(random.nextInt(100) < 70 ? Doi.find("10.1000/made." + number) : Optional.empty())
                .abstractText(random.nextInt(100) < 80 ? text(120) : "")
                .build();
    }

    private Citation copyOf(Citation work) {
        Citation.Builder copy = work.but();
        if (random.nextInt(3) == 0) {
            copy.title(retitled(work.title()));
        }
        if (random.nextInt(3) == 0) {
            copy.pages(repaged(work.pages()));
        }
        if (random.nextInt(4) == 0) {
            copy.volume(work.volume() + " (Supplement 1)").issue("");
        }
        if (random.nextInt(3) == 0) {
            copy.authors(work.authors().stream()
                    .limit(3)
                    .map(a -> Author.person(a.family(), a.given().substring(0, 1)))
                    .toList());
        }
        if (random.nextInt(3) == 0) {
            copy.doi(Optional.empty());
        }
        if (random.nextInt(4) == 0) {
            copy.journal(abbreviated(work.journal()));
        }
        if (random.nextInt(4) == 0) {
            copy.abstractText("");
        }
        return copy.build();
    }

    private String title() {
        StringBuilder title = new StringBuilder(capital(word()));
        int words = 6 + random.nextInt(9);
        for (int i = 0; i < words; i++) {
            title.append(i == words / 2 && random.nextBoolean() ? ": " : i % 3 == 2 ? " of " : " ")
                    .append(word());
        }
        return title.toString();
    }

    private String retitled(String title) {
        return switch (random.nextInt(5)) {
            case 0 -> title.toUpperCase(Locale.ROOT);
            case 1 -> "[" + title + "]. [Norwegian]";
            case 2 -> title + ". [Review] [" + random.nextInt(90) + " refs]";
            case 3 -> title.replace(": ", " - ") + '.';
            default -> "Short report: " + title;
        };
    }

    private String repaged(String pages) {
        int dash = pages.indexOf('-');
        String first = pages.substring(0, dash);
        return switch (random.nextInt(4)) {
            case 0 -> first;
            case 1 -> pages.replace('-', '\u2010');
            case 2 -> first + "-" + pages.substring(pages.length() - 1);
            default -> "";
        };
    }

    private static String abbreviated(String journal) {
        return journal.replace("Journal of", "J").replace(" and", "");
    }

    private List<Author> authors() {
        List<Author> authors = new ArrayList<>();
        int count = 1 + random.nextInt(7);
        for (int i = 0; i < count; i++) {
            String family = FAMILIES[random.nextInt(FAMILIES.length)] + word().substring(0, 2);
            authors.add(Author.person(family, capital(word()) + ' ' + (char) ('A' + random.nextInt(26))));
        }
        return authors;
    }

    private String text(int words) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            text.append(word()).append(i % 12 == 11 ? ". " : " ");
        }
        return text.toString();
    }

    private String word() {
        return STEMS[random.nextInt(STEMS.length)] + ENDINGS[random.nextInt(ENDINGS.length)];
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
