package org.scopedesk.sample;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import org.scopedesk.review.PublicationType;

/**
 * Invents one work after the other, numbered from 1; no two have the same title unless they are related. The same seed
 * gives the same works. Not for use by several threads.
 */
final class Inventor {
    private static final int FOREIGN = 7;
    private static final int WITH_RELATIVE = 5;

    private final long seed;
    private final Phrases phrases = Phrases.read("phrases.txt", "topics.txt");
    private final People people = new People();
    private final Translated translated = new Translated();
    private final Press press = new Press();
    private final Relatives relatives = new Relatives(people);
    private final Set<String> titles = new HashSet<>();
    private final Queue<Work> ready = new ArrayDeque<>();
    private int made;

    Inventor(long seed) {
        this.seed = seed;
    }

    Work next() {
        if (ready.isEmpty()) {
            int number = ++made;
            Chance chance = Chance.of(seed, number);
            Work work = invent(number, chance);
            if (mayHaveRelative(work) && chance.in100(work.isBook() ? 25 : WITH_RELATIVE)) {
                ready.addAll(relatives.pair(work, ++made, chance));
            } else {
                ready.add(work);
            }
        }
        return ready.remove();
    }

    /** As many works as asked for. */
    List<Work> take(int count) {
        List<Work> works = new ArrayList<>();
        while (works.size() < count) {
            works.add(next());
        }
        return works;
    }

    private static boolean mayHaveRelative(Work work) {
        return !work.title().isTranslated() && (work.type() == PublicationType.ARTICLE || work.isBook());
    }

    private Work invent(int number, Chance chance) {
        Optional<Translated.Choice> foreign = chance.in100(FOREIGN) ? Optional.of(foreign(chance)) : Optional.empty();
        Topic topic = foreign.map(Translated.Choice::topic).orElseGet(() -> Topic.any(chance));
        Wording wording = new Wording(phrases, chance, topic);
        String design = wording.sayOfTopic("design");
        wording.choose("subtitle", wording.say("subtitle." + design));
        Title title = unique(foreign.map(Translated.Choice::title).orElseGet(() -> title(wording)), wording, number);
        PublicationType type = type(topic, title, chance);
        String region = foreign.map(Translated.Choice::region).orElseGet(() -> people.region(chance));
        Issued issued = issued(type, chance);
        Locus locus = press.locus(type, topic, title, issued, number, chance);
        return new Work(
                number,
                topic,
                type,
                title,
                people.team(region, number, chance),
                people.affiliation(region, chance),
                issued,
                locus,
                press.doi(type, locus, issued, number, chance),
                press.pmid(type, topic, number, chance),
                abstractOf(type, design, wording, chance),
                keywords(topic, chance),
                Kin.NONE);
    }

    /** A title in another language, one that is still free if that is soon found. */
    private Translated.Choice foreign(Chance chance) {
        Translated.Choice choice = translated.any(chance);
        for (int i = 0; i < 12 && titles.contains(key(choice.title())); i++) {
            choice = translated.any(chance);
        }
        return choice;
    }

    /** A title of the topic; without its subtitle if that would name the place again. */
    private static Title title(Wording wording) {
        Title title = Title.english(Wording.capital(wording.sayOfTopic("title")));
        String place = wording.chosen("place");
        boolean again =
                !place.isEmpty() && title.main().contains(place) && title.sub().contains(place);
        return again ? new Title(title.main(), "", "", title.language()) : title;
    }

    private static String key(Title title) {
        return title.own().toLowerCase(Locale.ROOT);
    }

    /** Another title, or one with a place added, until it is one that no earlier work has. */
    private Title unique(Title wanted, Wording wording, int number) {
        Title title = wanted;
        for (int i = 0; i < 6 && !titles.add(key(title)); i++) {
            title = wanted.isTranslated()
                    ? new Title(
                            wanted.main() + " (report " + number + ")",
                            wanted.sub(),
                            wanted.original() + " (" + number + ")",
                            wanted.language())
                    : i < 4
                            ? title(wording)
                            : new Title(
                                    wanted.main() + " in " + wording.say("place"), wanted.sub(), "", wanted.language());
        }
        return title;
    }

    private static PublicationType type(Topic topic, Title title, Chance chance) {
        int roll = chance.below(100);
        if (topic == Topic.CHEMISTRY || title.isTranslated() || roll < 82) {
            return roll > 93 && title.isTranslated() ? PublicationType.BOOK : PublicationType.ARTICLE;
        }
        if (roll < 88) {
            return PublicationType.CONFERENCE;
        }
        if (roll < 92) {
            return PublicationType.BOOK;
        }
        return roll < 95 ? PublicationType.CHAPTER : roll < 98 ? PublicationType.THESIS : PublicationType.REPORT;
    }

    /** Years lean towards the present; some reports and books have none. */
    private static Issued issued(PublicationType type, Chance chance) {
        if (type == PublicationType.REPORT && chance.in100(40) || type == PublicationType.BOOK && chance.in100(6)) {
            return new Issued(0, 1, 1);
        }
        int back = Math.min(chance.below(34), chance.below(34));
        return new Issued(2024 - back, chance.between(1, 12), chance.between(1, 28));
    }

    private List<String> keywords(Topic topic, Chance chance) {
        List<String> all = phrases.list(topic.key() + ".keyword");
        return chance.shuffled(all).subList(0, Math.min(all.size(), chance.between(3, 6)));
    }

    private static AbstractText abstractOf(PublicationType type, String design, Wording wording, Chance chance) {
        boolean missing = chance.in100(type == PublicationType.BOOK ? 55 : type == PublicationType.ARTICLE ? 5 : 20);
        return missing ? AbstractText.none() : new Summary(design, wording, chance).write(type);
    }
}
