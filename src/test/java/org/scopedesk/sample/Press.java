package org.scopedesk.sample;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.scopedesk.review.PublicationType;

/** Finds a place of publication for a work: journal or publisher, volume, pages, numbers. */
final class Press {
    private static final Map<String, String> HOMES = Map.of(
            "Norwegian", "Tidsskrift for psykisk helse og medvirkning",
            "Swedish", "Nordic Journal of Recovery and Participation",
            "Danish", "Nordic Journal of Recovery and Participation",
            "German", "Recht und Teilhabe in der Psychiatrie",
            "Spanish", "Revista Austral de Salud Mental Comunitaria",
            "Portuguese", "Revista Austral de Salud Mental Comunitaria",
            "French", "Cahiers de la pair-aidance",
            "Chinese", "Chinese Annals of Social Psychiatry");
    private static final List<Journal> PUBLISHERS = List.of(
            Journal.none("Northlight Press", "London", "United Kingdom"),
            Journal.none("Fjordforlaget", "Oslo", "Norway"),
            Journal.none("Commonwealth University Press", "Boston", "United States"),
            Journal.none("Verlag am Wall", "Berlin", "Germany"),
            Journal.none("Éditions du Plateau", "Lyon", "France"));
    private static final List<Journal> SCHOOLS = List.of(
            Journal.none("University of Vestmark", "Vestmark", "Norway"),
            Journal.none("University of North Wessex", "Wessbridge", "United Kingdom"),
            Journal.none("Connacut State University", "New Harbor", "United States"),
            Journal.none("Havnsund University", "Havnsund", "Denmark"));
    private static final List<String> BOOKS = List.of(
            "Handbook of peer support and co-production",
            "Recovery and participation: Nordic perspectives",
            "Community mental health in transition",
            "Service users, knowledge and power");

    private final List<Journal> journals = Journal.all();

    Locus locus(PublicationType type, Topic topic, Title title, Issued issued, int number, Chance chance) {
        return switch (type) {
            case BOOK -> new Locus(chance.oneOf(PUBLISHERS), "", "", "", "", isbn(number));
            case CHAPTER -> chapter(number, chance);
            case THESIS -> new Locus(chance.oneOf(SCHOOLS), "", "", "", "", "");
            case REPORT -> new Locus(chance.oneOf(PUBLISHERS), "", "", "", "", "");
            case CONFERENCE -> supplement(journal(topic, title, chance), issued, chance);
            default -> article(journal(topic, title, chance), issued, chance);
        };
    }

    String doi(PublicationType type, Locus locus, Issued issued, int number, Chance chance) {
        return switch (type) {
            case CONFERENCE -> chance.in100(40) ? supplementDoi(locus, issued) : "";
            case ARTICLE ->
                chance.in100(93) && issued.year() > 1997
                        ? String.format(
                                Locale.ROOT,
                                "10.5555/%s.%d.%05d",
                                locus.journal().initials(),
                                issued.year(),
                                number)
                        : "";
            case CHAPTER -> String.format(Locale.ROOT, "10.5555/%s_%d", locus.isbn(), number % 30 + 1);
            case THESIS, REPORT -> chance.in100(40) ? "10.5072/rep." + number : "";
            default -> chance.in100(30) ? "10.5555/" + locus.isbn() : "";
        };
    }

    /** One DOI for all abstracts of a supplement, as some publishers do. */
    private static String supplementDoi(Locus locus, Issued issued) {
        return "10.5555/" + locus.journal().initials() + "." + issued.year() + ".suppl1";
    }

    String pmid(PublicationType type, Topic topic, int number, Chance chance) {
        boolean listed = type == PublicationType.ARTICLE && topic != Topic.MANAGEMENT && chance.in100(72);
        return listed ? String.valueOf(90_000_000 + number * 37) : "";
    }

    private Journal journal(Topic topic, Title title, Chance chance) {
        String home = HOMES.getOrDefault(title.language(), "");
        List<Journal> fitting = journals.stream()
                .filter(journal -> home.isEmpty() || title.language().equals("English")
                        ? journal.prints(topic) && !HOMES.containsValue(journal.name())
                        : journal.name().equals(home))
                .toList();
        List<Journal> special =
                fitting.stream().filter(journal -> !journal.printsAll()).toList();
        return chance.oneOf(special.isEmpty() || chance.in100(45) && !fitting.isEmpty() ? fitting : special);
    }

    private static Locus article(Journal journal, Issued issued, Chance chance) {
        String volume = String.valueOf(Math.max(1, issued.year() - 1972 - journal.number() % 17));
        String issue = chance.in100(8) ? "" : String.valueOf(chance.between(1, 6));
        if (journal.articleNumbers()) {
            String number = chance.in100(50) ? "e" + chance.between(10_000, 99_999) : "" + chance.between(1_000, 9_999);
            return new Locus(journal, volume, issue, number, "", "");
        }
        int first = chance.between(1, 980);
        return new Locus(journal, volume, issue, "" + first, "" + (first + chance.between(3, 17)), "");
    }

    private static Locus supplement(Journal journal, Issued issued, Chance chance) {
        String volume = String.valueOf(Math.max(1, issued.year() - 1972 - journal.number() % 17));
        String page = "S" + chance.between(10, 390);
        return new Locus(journal, volume, "Suppl 1", page, page, "");
    }

    private static Locus chapter(int number, Chance chance) {
        int first = chance.between(11, 290);
        Journal book = chance.oneOf(PUBLISHERS).withName(chance.oneOf(BOOKS));
        return new Locus(book, "", "", "" + first, "" + (first + chance.between(11, 26)), isbn(number));
    }

    /** A book number of a group that is not given out, with its check digit. */
    static String isbn(int number) {
        String digits = String.format(Locale.ROOT, "97899%07d", number);
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += (digits.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
        }
        return digits + (10 - sum % 10) % 10;
    }
}
