package org.scopedesk.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scopedesk.review.Citation;
import org.scopedesk.review.Doi;

/** The same search exported in two formats gives the same set of titles, years and DOIs. */
class TwinsTest {
    private record Told(String title, OptionalInt year, Optional<Doi> doi) {
        static Told by(Citation citation) {
            return new Told(citation.title(), citation.year(), citation.doi());
        }
    }

    private static Set<Told> told(String fixture) {
        return Fixtures.read(fixture).entries().stream()
                .map(entry -> Told.by(entry.citation()))
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @CsvSource({
        "tagged/scopus.ris, tables/scopus-2023.csv",
        "tagged/scopus.ris, tagged/scopus.bib",
        "tagged/scopus-2022.ris, tables/scopus-2020.csv",
        "tagged/pubmed.nbib, tables/pubmed.csv",
        "tagged/pubmed.nbib, tables/pubmed-2019.csv",
        "tagged/wos.ris, tagged/wos.ciw",
        "tagged/wos.ris, tables/wos-tab.txt",
        "tagged/wos-utf16.txt, tables/wos-tab-utf16.txt",
        "tagged/embase.ris, tables/embase.csv",
        "tagged/embase.ris, tables/embase-by-row.csv",
        "tagged/embase-older.ris, tables/embase-20.csv",
        "tagged/ebsco-cinahl.ris, tables/ebscohost.csv",
        "tagged/ebsco-new.ris, tables/ebsco-new.csv",
        "tagged/zotero.ris, tables/zotero.csv",
        "tagged/zotero.ris, tagged/zotero.bib",
        "tagged/google-scholar.ris, tagged/google-scholar.enw",
        "tagged/google-scholar.ris, tagged/google-scholar.bib",
        "tagged/google-scholar.ris, tables/google-scholar.csv",
        "tagged/publish-or-perish.ris, tables/publish-or-perish.csv",
        "tagged/rayyan.ris, tables/rayyan.csv",
        "tagged/covidence-endnote.ris, tables/covidence.csv",
        "tagged/cochrane.ris, tables/cochrane.csv",
        "tagged/lens.ris, tables/lens.csv",
        "tagged/refworks.ris, tables/refworks.csv",
        "tagged/refworks.ris, tagged/refworks.txt",
        "tagged/cochrane.ris, tagged/cochrane.txt",
        "tagged/ovid-medline.ris, tagged/ovid-tagged.cgi",
        "tagged/ovid-medline.ris, tables/ovid.csv",
        "tagged/ovid-psycinfo.ris, tagged/ovid-tagged.ovd",
        "tagged/endnote.ris, tagged/endnote.enw",
        "tagged/ebsco-medline.ris, tables/ebsco-medline.csv",
        "tagged/ebsco-psycinfo.ris, tables/ebsco-psycinfo.csv",
        "tagged/ebsco-academic-search-elite.ris, tables/ebsco-academic-search-elite.csv",
        "tagged/proquest-medline.ris, tagged/ovid-medline.ris",
        "tagged/ovid-embase.ris, tagged/embase.ris",
        "tables/embase.csv, tables/embase.xlsx",
        "tables/embase-by-row.csv, tables/embase-by-row.xlsx",
        "tagged/oria.bib, tables/oria.csv",
        "tagged/eppi-reviewer.ris, tables/eppi-reviewer.csv",
        "tables/eppi-reviewer.csv, tables/eppi-reviewer.xlsx"
    })
    void twoFormatsOfOneSearchTellTheSame(String one, String other) {
        assertThat(told(one)).isEqualTo(told(other)).hasSize(2);
    }
}
