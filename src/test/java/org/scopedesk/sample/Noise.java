package org.scopedesk.sample;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.scopedesk.review.Author;
import org.scopedesk.review.PublicationType;

/**
 * Alters a work as databases do when they describe it: case and subtitle of the title, given names, marks on letters,
 * online-first year, pages, DOI, journal, abstract. What stays is enough for a person to see that it is the same work.
 */
final class Noise {
    private static final Set<String> SMALL_WORDS =
            Set.of("a", "an", "and", "as", "by", "for", "from", "in", "of", "on", "or", "the", "to", "with");

    private final Chance chance;

    Noise(Chance chance) {
        this.chance = chance;
    }

    Work alter(Work work) {
        return abstractText(doi(pages(journal(early(authors(title(work)))))));
    }

    private Work title(Work work) {
        Title title = work.title();
        Title other = new Title(spelt(title.main()), spelt(title.sub()), title.original(), title.language());
        if (chance.in100(12)) {
            other = new Title(capitals(other.main()), capitals(other.sub()), other.original(), other.language());
        }
        boolean bare = chance.in100(6) && work.kin() == Kin.NONE && other.main().length() > 45;
        return work.withTitle(bare ? new Title(other.main(), "", other.original(), other.language()) : other);
    }

    private String spelt(String text) {
        return switch (chance.below(24)) {
            case 0 -> text.replace(" and ", " & ");
            case 1 -> text.replace("co-production", "coproduction").replace("Co-production", "Coproduction");
            case 2 -> text.replace("–", "-").replace("'", "’");
            case 3 -> text.replace("\"", "").replace("randomised", "randomized");
            case 4 -> text.replace("-", "‐");
            default -> text;
        };
    }

    private static String capitals(String text) {
        return List.of(text.split(" ", -1)).stream()
                .map(word -> word.isEmpty() || SMALL_WORDS.contains(word) ? word : Wording.capital(word))
                .collect(Collectors.joining(" "));
    }

    private Work authors(Work work) {
        List<Author> authors = work.authors();
        if (authors.size() > 6 && chance.in100(12)) {
            authors = authors.subList(0, 3);
        }
        if (chance.in100(18)) {
            authors = authors.stream().map(Noise::initialsOnly).toList();
        }
        if (chance.in100(14)) {
            authors = authors.stream().map(Noise::plain).toList();
        }
        return work.withAuthors(authors);
    }

    private static Author initialsOnly(Author author) {
        return author.corporate() ? author : Author.person(author.family(), Names.initials(author));
    }

    private static Author plain(Author author) {
        return new Author(Names.plain(author.family()), Names.plain(author.given()), author.corporate());
    }

    /** Taken up when it was online only: a year earlier, and mostly without volume and pages. */
    private Work early(Work work) {
        if (work.type() != PublicationType.ARTICLE || work.issued().year() < 2005 || !chance.in100(7)) {
            return work;
        }
        Work early = work.withIssued(work.issued().inYear(work.issued().year() - 1));
        return chance.in100(35)
                ? early
                : early.withLocus(work.locus().withIssue("", "").withPages("", ""));
    }

    private Work journal(Work work) {
        Journal journal = work.locus().journal();
        if (journal.name().isEmpty() || journal.abbreviation().isEmpty()) {
            return work;
        }
        return switch (chance.below(14)) {
            case 0 -> work.withLocus(work.locus().in(journal.withName(journal.abbreviation())));
            case 1 ->
                work.withLocus(work.locus().in(journal.withName(journal.name().replace("&", "and"))));
            case 2 ->
                work.withLocus(work.locus().in(journal.withName(journal.name().toUpperCase(Locale.ROOT))));
            default -> work;
        };
    }

    private Work pages(Work work) {
        Locus locus = work.locus();
        return switch (chance.below(20)) {
            case 0, 1 -> work.withLocus(locus.withPages(locus.first(), shortened(locus.first(), locus.last())));
            case 2 -> locus.last().isEmpty() || work.kin() != Kin.NONE ? work : work.withLocus(locus.withPages("", ""));
            case 3 -> work.withLocus(locus.withIssue(locus.volume(), ""));
            default -> work;
        };
    }

    /** 494, 496 gives 6. */
    static String shortened(String first, String last) {
        int same = 0;
        while (first.length() == last.length() && same < last.length() - 1 && first.charAt(same) == last.charAt(same)) {
            same++;
        }
        return last.substring(same);
    }

    private Work doi(Work work) {
        if (work.doi().isEmpty()) {
            return work;
        }
        return switch (chance.below(24)) {
            case 0, 1, 2, 3 -> work.withDoi("");
            case 4 -> work.withDoi("https://doi.org/" + work.doi());
            case 5 -> work.withDoi(work.doi().toUpperCase(Locale.ROOT));
            case 6 -> work.withDoi("http://dx.doi.org/" + work.doi());
            default -> work;
        };
    }

    private Work abstractText(Work work) {
        AbstractText text = work.text();
        return switch (chance.below(20)) {
            case 0, 1 -> work.withText(AbstractText.none());
            case 2, 3, 4 -> work.withText(text.withoutHeadings());
            case 5 -> work.withText(text.and("Copyright © " + work.issued().yearText() + " The Authors."));
            case 6 -> work.withText(text.and("© " + work.locus().journal().publisher() + ", all rights reserved."));
            default -> work;
        };
    }
}
