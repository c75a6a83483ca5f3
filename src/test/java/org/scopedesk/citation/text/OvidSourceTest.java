package org.scopedesk.citation.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each database on Ovid writes its source line in a way of its own. */
class OvidSourceTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Journal of Care. 12(3):45-52, 2019 Mar. | Journal of Care | 12 | 3 | 45-52 | 2019
            Annual Review of Care. 12:373-97, 2016. | Annual Review of Care | 12 | - | 373-97 | 2016
            Cochrane Database. 3:CD900001, 2013 Mar 28. | Cochrane Database | 3 | - | CD900001 | 2013
            Journal of Care. :1-8, 2020 Jul 01. | Journal of Care | - | - | 1-8 | 2020
            Journal of Care. 2020 Jul 01; 1-8. | Journal of Care | - | - | - | 2020
            Care. 130 (pp 235-241), 2020. Date of Publication: November 2020. | Care | 130 | - | 235-241 | 2020
            Care. 7(3) (pp e12), 2020. Article Number: e12. | Care | 7 | 3 | e12 | 2020
            Care Open. 9(4) (no pagination), 2019. Article Number: e023456. Date of Publication: 01 Apr 2019. | Care Open | 9 | 4 | e023456 | 2019
            Care Open. 130 (no pagination), 2019. Article Number: e1. | Care Open | 130 | - | e1 | 2019
            Care. Conference: 23rd Congress of Care. Wien Austria. 30(SUPPL. 1) (pp 1234), 2015. | Care | 30 | SUPPL. 1 | 1234 | 2015
            Care. Vol.12(3), Mar 2019, pp. 45-52. | Care | 12 | 3 | 45-52 | 2019
            Theses: Section B: Care. Vol.80(8-B(E)), 2019, pp. No Pagination Specified. | Theses: Section B: Care | 80 | 8-B(E) | - | 2019
            Care. 2021, pp. No Pagination Specified. | Care | - | - | - | 2021
            Community Care Review. v38 n2 p127-151 Oct 2010. 25 pp. | Community Care Review | 38 | 2 | 127-151 | 2010
            Care Letter. v7 p1990-1999 2003 | Care Letter | 7 | - | 1990-1999 | 2003
            Care. XII (pp 45-52), 2014. Date of Publication: 2014. | Care | XII | - | 45-52 | 2014
            Care. 45A (no pagination), 2014. Article Number: 12. | Care | 45A | - | 12 | 2014
            The Care. Hope. 12:45-52, 1990 Jan. | The Care. Hope | 12 | - | 45-52 | 1990
            Care (2010). 12:45-52, 1990 Jan. | Care (2010) | 12 | - | 45-52 | 1990
            Journal of Care December 2011;33(8):845-849 | Journal of Care | 33 | 8 | 845-849 | 2011
            Physio Care. 2005 Mar; 91(1): 34-40 | Physio Care | 91 | 1 | 34-40 | 2005
            Journal of Care; 2010. 26(3):123-130. 30 ref. | Journal of Care | 26 | 3 | 123-130 | 2010
            """)
    void theLineIsTakenApart(String line, String journal, String volume, String issue, String pages, int year) {
        OvidSource source = OvidSource.of(line);
        assertThat(source.journal()).isEqualTo(journal);
        assertThat(source.volume()).isEqualTo(orEmpty(volume));
        assertThat(source.issue()).isEqualTo(orEmpty(issue));
        assertThat(source.pages()).isEqualTo(orEmpty(pages));
        assertThat(source.year()).hasValue(year);
    }

    private static String orEmpty(String value) {
        return value == null ? "" : value;
    }
}
