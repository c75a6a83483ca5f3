package org.scopedesk.sample;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.scopedesk.review.Author;

/** Invents authors and where they work. */
final class People {
    private static final int LARGE_TEAM = 60;

    private final Phrases names = Phrases.read("names.txt");

    String region(Chance chance) {
        return chance.oneOf(names.list("regions"));
    }

    String affiliation(String region, Chance chance) {
        return chance.oneOf(names.list(region + ".place"));
    }

    /** Authors mostly of one region; now and then a body, alone or at the end; every 397th work has sixty. */
    List<Author> team(String region, int work, Chance chance) {
        if (chance.in100(1)) {
            return List.of(body(chance));
        }
        int size = work % 397 == 5 ? LARGE_TEAM : 1 + chance.below(3) + chance.below(4);
        Set<Author> team = new LinkedHashSet<>();
        while (team.size() < size) {
            team.add(person(chance.in100(85) && size < LARGE_TEAM ? region : region(chance), chance));
        }
        List<Author> authors = new ArrayList<>(team);
        if (chance.in100(2)) {
            authors.add(body(chance));
        }
        return authors;
    }

    private Author person(String region, Chance chance) {
        return Author.person(chance.oneOf(names.list(region + ".family")), chance.oneOf(names.list(region + ".given")));
    }

    private Author body(Chance chance) {
        return Author.corporate(chance.oneOf(names.list("body")));
    }
}
