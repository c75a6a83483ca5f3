package org.scopedesk.sample;

import java.util.List;
import org.scopedesk.review.PublicationType;

/** Invents publications that look like duplicates of another and are none. */
final class Relatives {
    private final People people;

    Relatives(People people) {
        this.people = people;
    }

    /** An article or a book, perhaps with a new title, and a second work that is related to it. */
    List<Work> pair(Work work, int number, Chance chance) {
        if (work.isBook()) {
            return List.of(work, edition(work, number));
        }
        return switch (chance.below(6)) {
            case 0 -> parts(work, number, chance);
            case 1 -> List.of(work, reply(work, number, chance));
            case 2 -> List.of(work, notice(work, number, "Erratum to: ", "erratum to", chance));
            case 3 -> List.of(work, protocol(work, number, chance));
            default -> List.of(work, conference(work, number, chance));
        };
    }

    private static Work edition(Work work, int number) {
        int year =
                work.issued().year() == 0 ? 2020 : Math.min(2024, work.issued().year() + 5);
        Title title = work.title();
        return work.as(number, PublicationType.BOOK, new Kin("second edition of", work.number()))
                .withIssued(work.issued().inYear(year))
                .withTitle(new Title(title.main(), joined(title.sub(), "second edition"), "", title.language()))
                .withDoi("")
                .withLocus(new Locus(work.locus().journal(), "", "", "", "", Press.isbn(number)));
    }

    private static List<Work> parts(Work work, int number, Chance chance) {
        Title title = work.title();
        Work first = work.withTitle(new Title(title.main() + ". Part I", title.sub(), "", title.language()));
        Work second = follow(work, number, 10 + chance.below(9), new Kin("part II of", work.number()))
                .withTitle(new Title(title.main() + ". Part II", title.sub(), "", title.language()));
        return List.of(first, second);
    }

    private static Work conference(Work work, int number, Chance chance) {
        String page = "S" + chance.between(10, 390);
        Locus locus = work.locus();
        return work.as(number, PublicationType.CONFERENCE, new Kin("conference abstract of", work.number()))
                .withIssued(work.issued().inYear(work.issued().year() - 1))
                .withDoi("")
                .withText(work.text().cut())
                .withLocus(new Locus(locus.journal(), locus.volume(), "Suppl 1", page, page, ""));
    }

    private Work reply(Work work, int number, Chance chance) {
        return notice(work, number, "Reply to \"", "reply to", chance)
                .withAuthors(people.team(people.region(chance), number, chance))
                .withTitle(Title.english("Reply to \"" + work.title().main() + "\""));
    }

    private static Work notice(Work work, int number, String words, String relation, Chance chance) {
        Title title = work.title();
        return follow(work, number, 30 + chance.below(200), new Kin(relation, work.number()))
                .withText(AbstractText.none())
                .withTitle(new Title(words + title.main(), title.sub(), "", title.language()));
    }

    private static Work protocol(Work work, int number, Chance chance) {
        Title title = work.title();
        return follow(work, number, chance.below(90), new Kin("protocol of", work.number()))
                .withIssued(work.issued().inYear(work.issued().year() - 2))
                .withText(work.text().cut())
                .withTitle(new Title(title.main(), joined(title.sub(), "study protocol"), "", title.language()));
    }

    /** A work in the same volume that begins some pages after the end of the first. */
    private static Work follow(Work work, int number, int pagesLater, Kin kin) {
        Locus locus = work.locus();
        String start = locus.first().replaceAll("\\D", "");
        int first = (start.isEmpty() ? 100 : Integer.parseInt(start)) + locus.pageCount() + pagesLater;
        boolean numbered = locus.isArticleNumber();
        String prefix = locus.first().startsWith("e") ? "e" : "";
        return work.as(number, work.type(), kin)
                .withDoi(work.doi().isEmpty() ? "" : work.doi() + "." + number)
                .withLocus(locus.withPages(prefix + first, numbered ? "" : String.valueOf(first + 2)));
    }

    private static String joined(String subtitle, String more) {
        return subtitle.isEmpty() ? more : subtitle + ", " + more;
    }
}
