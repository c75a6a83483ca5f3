package org.scopedesk.citation.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scopedesk.review.Doi;

class IdentifiersTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://login.proxy.example/login?url=https://doi.org/10.5555/inv.2019.045",
                "https://doi.org/10.5555/inv.2019.045",
                "http://dx.doi.org/10.5555/inv.2019.045?nosfx=y",
                "https://journals.example/doi/full/10.5555/inv.2019.045",
                "https://journals.example/doi/abs/10.5555/INV.2019.045#section",
                "https://link.example/article/10.5555/inv.2019.045",
                "https://link.example/content/pdf/10.5555/inv.2019.045.pdf",
                "https://www.example.org/articles/10.5555/inv.2019.045/full",
                "https://journals.example/article?id=10.5555/inv.2019.045",
                "https://resolver.example/?sid=EMBASE&id=doi:10.5555%2Finv.2019.045&title=x",
                "https://resolver.example/?url_ver=Z39.88-2004&rft_id=info:doi/10.5555%2Finv.2019.045&rft.issn=1"
            })
    void aDoiIsFoundInAnAddress(String address) {
        assertThat(Identifiers.doiOfAddress(address)).contains(new Doi("10.5555/inv.2019.045"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/view/10.5555/inv.2019.045/chapter/7",
                "https://example.org/?q=10.5555",
                "https://resolver.example/?rft_id=info:doi/&rft.issn=1",
                "https://example.org/10.html"
            })
    void anAddressThatNamesNoneTellsNone(String address) {
        assertThat(Identifiers.doiOfAddress(address)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "3, 3",
        "1 January, 1 January",
        "4-5, 4-5",
        "'ag1, 7700001', ''",
        "101676033, ''",
        "'dl3, 9513783, 101688902', ''",
        "'(Lie T.) Invented University, Bodø, Norway(Ness O.) Invented Institute', ''"
    })
    void aLibrarysNumberOrAnAddressIsNoIssue(String raw, String issue) {
        assertThat(Issues.of(raw)).isEqualTo(issue);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hands that help /       | Hands that help",
                "Hands that help :       | Hands that help",
                "Hands that help. [References].| Hands that help",
                "Hands that help.  [Report]    | Hands that help",
                "[Hands that help].      | Hands that help",
                "Hands [and feet]        | Hands [and feet]",
                "No Title                | ''"
            })
    void whatCataloguesAddToTitlesIsLeftOut(String raw, String title) {
        assertThat(CitationText.title(raw)).isEqualTo(title);
    }
}
