package org.scopedesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.scopedesk.review.Author;
import org.scopedesk.review.Field;

class LinesTest {
    private static final String LETTERS = "ab,{}\\\n\r\t\0e Å𝔘-";

    @Test
    void plainThingsLookPlain() {
        assertThat(Lines.of(List.of("peer support", "C:\\x"))).isEqualTo("peer support\nC:\\\\x");
        assertThat(Lines.ofAuthors(List.of(
                        Author.person("Åkerby", "Karin M."),
                        Author.person("Plato", ""),
                        Author.corporate("Fjord Group, North"))))
                .isEqualTo("Åkerby, Karin M.\nPlato\n{Fjord Group, North}");
        assertThat(Lines.ofFields(List.of(new Field("AB", "one\ntwo")))).isEqualTo("AB\tone\\ntwo");
    }

    @Test
    void readingUndoesWriting() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 3_000; round++) {
            List<String> texts = new ArrayList<>();
            List<Field> fields = new ArrayList<>();
            List<Author> authors = new ArrayList<>();
            for (int count = random.nextInt(4); count > 0; count--) {
                texts.add(text(random));
                fields.add(new Field(text(random), text(random)));
                String family = "x" + text(random);
                authors.add(
                        random.nextBoolean()
                                ? Author.corporate(text(random) + "y")
                                : Author.person(random.nextBoolean() ? family : "{" + family, text(random)));
            }
            assertThat(Lines.list(Lines.of(texts))).as("seed %d", seed).isEqualTo(texts);
            assertThat(Lines.fields(Lines.ofFields(fields))).as("seed %d", seed).isEqualTo(fields);
            assertThat(Lines.authors(Lines.ofAuthors(authors)))
                    .as("seed %d", seed)
                    .isEqualTo(authors);
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int[] letters = LETTERS.codePoints().toArray();
        for (int length = random.nextInt(6); length > 0; length--) {
            text.appendCodePoint(letters[random.nextInt(letters.length)]);
        }
        return text.toString();
    }
}
