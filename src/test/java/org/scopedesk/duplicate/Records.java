package org.scopedesk.duplicate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.scopedesk.review.Author;
import org.scopedesk.review.Citation;
import org.scopedesk.review.Doi;
import org.scopedesk.review.PublicationType;

/** Made-up citations for tests. */
final class Records {
    static final String TITLE =
            "Peer support workers in community mental health: a mixed methods study of role identity";
    static final String ABSTRACT = text("recovery", 60);

    private Records() {}

    /** A complete article; tests alter what they are about. */
    static Citation.Builder article() {
        return Citation.builder()
                .type(PublicationType.ARTICLE)
                .title(TITLE)
                .authors(authors("Nordahl, Kari", "Bakken, S.", "Lie, T. M."))
                .year(OptionalInt.of(2016))
                .journal("Journal of Recovery and Community Care")
                .volume("12")
                .issue("3")
                .pages("494-506");
    }

    /** Without volume, issue and pages, as in a citation index. */
    static Citation.Builder bare(Citation.Builder record) {
        return record.build().but().volume("").issue("").pages("");
    }

    static List<Author> authors(String... names) {
        List<Author> authors = new ArrayList<>();
        for (String name : names) {
            int comma = name.indexOf(',');
            authors.add(
                    comma < 0
                            ? Author.person(name, "")
                            : Author.person(name.substring(0, comma), name.substring(comma + 1)));
        }
        return authors;
    }

    static Optional<Doi> doi(String text) {
        return Doi.find(text);
    }

    /** An abstract of its own for each {@code topic}. */
    static String text(String topic, int words) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            text.append(topic).append(Integer.toString(i * 7 % 31, 36)).append(i % 9 == 8 ? ". " : " ");
        }
        return text.toString();
    }

    static Judgement judge(Citation.Builder a, Citation.Builder b) {
        return Judge.judge(Fingerprint.of(a.build()), Fingerprint.of(b.build()));
    }
}
