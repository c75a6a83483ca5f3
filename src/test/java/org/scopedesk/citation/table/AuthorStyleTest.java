package org.scopedesk.citation.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scopedesk.review.Author;

class AuthorStyleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Pan, Y., Yu, C.-H., Zhang, X.L.      | Pan, Y./Yu, C.-H./Zhang, X.L.",
                "Pan, Y.                              | Pan, Y.",
                "Phillips J.C., Van Dijk R.           | Phillips, J.C./Van Dijk, R.",
                "Wilson L.N.; Dos Santos H.B.         | Wilson, L.N./Dos Santos, H.B.",
                "Wilson, Lauren N. (58975547800); Lie, Å. (57190394669) | Wilson, Lauren N./Lie, Å.",
                "['Marx, Karl', 'Lindgren, Astrid']   | Marx, Karl/Lindgren, Astrid",
                "Marx, Karl and Lindgren, Astrid      | Marx, Karl/Lindgren, Astrid",
                "Kari Nordahl, Ola Ness, Siri Lie     | Nordahl, Kari/Ness, Ola/Lie, Siri",
                "Kari Nordahl, Ola Ness & Siri Lie    | Nordahl, Kari/Ness, Ola/Lie, Siri",
                "van Dijk, Anne Marie and Ola Ness    | van Dijk, Anne Marie/Ness, Ola",
                "Ministry of Health and Care Services | Ministry of Health and Care Services",
                "Centers for Disease Control and Prevention | Centers for Disease Control and Prevention",
                "Senter for rus og psykisk helse      | Senter for rus og psykisk helse",
                "Helse- og omsorgsdepartementet       | Helse- og omsorgsdepartementet",
                "University of Oslo and University of Bergen | University of Oslo/University of Bergen",
                "Ministry of Health and UNICEF        | Ministry of Health/UNICEF",
                "Ministry of Health and Ola Ness      | Ministry of Health/Ness, Ola",
                "Karl Lie and Ola Ness                | Lie, Karl/Ness, Ola",
                "Marx Lie, Karl Otto and Ness Moe, Ola Per | Marx Lie, Karl Otto/Ness Moe, Ola Per",
                "Lie, Tor；Ness, Ola                   | Lie, Tor/Ness, Ola",
                "Marx, Karl Heinrich and Ness, Ola    | Marx, Karl Heinrich/Ness, Ola",
                "Nordahl K, Ness O and Lie S          | Nordahl, K/Ness, O/Lie, S",
                "Nordahl, K., Ness, O. & Lie, S.      | Nordahl, K./Ness, O./Lie, S.",
                "Marx, Karl, Lindgren, Astrid         | Marx, Karl/Lindgren, Astrid",
                "van den Berg, J M, Lie, T K          | van den Berg, J M/Lie, T K",
                "van den Berg, J.M, Lie, T.K          | van den Berg, J.M/Lie, T.K",
                "van den Berg, J-P, Lie, T            | van den Berg, J-P/Lie, T",
                "van den Berg, John A., Lie, Tor B.   | van den Berg, John A./Lie, Tor B.",
                "J. Nordahl, K. H. Lie                | Nordahl, J./Lie, K. H.",
                "KG Nordahl, H Lie                    | Nordahl, KG/Lie, H",
                "张伟，李娜                              | 张伟/李娜",
                "张伟、李娜、王芳                          | 张伟/李娜/王芳",
                "Nordahl                              | Nordahl",
                "N/A                                  | ''",
            })
    void authorsAreFoundInAnyForm(String cell, String expected) {
        assertThat(joined(AuthorStyle.ANY, cell)).isEqualTo(expected);
    }

    @Test
    void aListThatIsLongerThanANameIsNotOneBody() {
        assertThat(AuthorStyle.BY_AND.authors("Ministry of Health and Care Services"))
                .hasSize(1);
        assertThat(AuthorStyle.BY_AND.authors("Ministry of Health" + " and b".repeat(100)))
                .hasSizeGreaterThan(1);
        assertThat(AuthorStyle.BY_AND.authors("Helse-" + " and b-".repeat(100))).hasSizeGreaterThan(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "KN Lie, O Ness                       | Lie, KN/Ness, O",
                "JFIHWT Berg, HW Moe                  | Berg, JFIHWT/Moe, HW",
                "J Force, KM Board                    | Force, J/Board, KM",
                "WHO Regional Office, KN Lie          | WHO Regional Office/Lie, KN",
                "UNESCO Institute for Statistics      | UNESCO Institute for Statistics",
                "EUROPA Working Group                 | EUROPA Working Group"
            })
    void initialsMayStandBeforeTheFamily(String cell, String expected) {
        assertThat(joined(AuthorStyle.INITIALS_FIRST_BY_COMMA, cell)).isEqualTo(expected);
    }

    private static String joined(AuthorStyle style, String cell) {
        return style.authors(cell).stream().map(Author::inverted).collect(Collectors.joining("/"));
    }
}
