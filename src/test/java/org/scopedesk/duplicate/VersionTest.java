package org.scopedesk.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.scopedesk.review.Citation;
import org.scopedesk.review.Doi;
import org.scopedesk.review.PublicationType;

final class VersionTest {
    private static final String TITLE = "Peer support in community mental health services";

    @Test
    void theArticleComesFirstThenTheOthersByYear() {
        Citation preprint = article(2018).journal("medRxiv").volume("").build();
        Citation talk = article(2017).type(PublicationType.CONFERENCE).build();
        Citation thesis = article(2016).type(PublicationType.THESIS).build();
        Citation erratum = article(2021).title("Erratum: " + TITLE).build();
        Citation protocol = article(2015).title(TITLE + ": study protocol").build();
        Citation undated = Citation.builder()
                .type(PublicationType.PREPRINT)
                .title(TITLE)
                .doi(Doi.find("10.1101/2018.04.05.18001"))
                .build();
        Citation article = article(2020).build();
        List<Citation> versions = List.of(undated, erratum, preprint, talk, thesis, article, protocol);
        assertThat(versions.stream().sorted(java.util.Comparator.comparing(Version::of)))
                .containsExactly(article, protocol, thesis, talk, preprint, erratum, undated);
    }

    @Test
    void ofTwoArticlesTheEarlierComesFirst() {
        assertThat(Version.of(article(2012).build()))
                .isLessThan(Version.of(article(2019).build()));
    }

    private static Citation.Builder article(int year) {
        return Citation.builder()
                .type(PublicationType.ARTICLE)
                .title(TITLE)
                .year(java.util.OptionalInt.of(year))
                .journal("Nursing Forum")
                .volume("12")
                .issue("3")
                .pages("100-109");
    }
}
