package org.scopedesk.citation.dialect;

import java.util.List;
import org.scopedesk.review.Author;
import org.scopedesk.review.Citation;

/**
 * Rayyan: its own number under AN, decisions of reviewers in N1, neighbouring lines joined into DO and UR; names it did
 * not understand stand the wrong way round.
 */
final class Rayyan implements Dialect {
    private static final int LONGEST_INITIALS = 3;

    @Override
    public String platform() {
        return "Rayyan";
    }

    @Override
    public boolean wrote(Sample sample) {
        return sample.says("AN", "rayyan-") || sample.says("N1", "RAYYAN-");
    }

    @Override
    public boolean betrays(Fields entry) {
        return entry.first("AN").startsWith("rayyan-") && !entry.has("ST");
    }

    @Override
    public String source(Sample sample) {
        return "";
    }

    @Override
    public Citation citation(Fields fields) {
        Citation plain = RisMapping.draftByDoiOutsideNotes(fields).build();
        List<Author> authors = plain.authors();
        if (authors.isEmpty() || !authors.stream().allMatch(Rayyan::isTurned)) {
            return plain;
        }
        return plain.but()
                .authors(authors.stream().map(Rayyan::turned).toList())
                .build();
    }

    /** True for {@code S, Choudhary}: initials where the family name should be. */
    private static boolean isTurned(Author author) {
        String family = author.family().replace(".", "");
        return family.length() <= LONGEST_INITIALS
                && family.chars().allMatch(Character::isUpperCase)
                && author.given().chars().anyMatch(Character::isLowerCase);
    }

    private static Author turned(Author author) {
        String initials = author.family();
        String family = author.given();
        return Author.person(family, initials);
    }
}
