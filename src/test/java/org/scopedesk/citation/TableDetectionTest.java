package org.scopedesk.citation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableDetectionTest {

    private static Detection.Recognised detect(String file) {
        Detection detection = Exports.detect(Reading.fixture(file), file);
        assertThat(detection).as(file).isInstanceOf(Detection.Recognised.class);
        return (Detection.Recognised) detection;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pubmed.csv            | CSV        | PubMed            | Medline",
                "pubmed-2019.csv       | CSV        | PubMed            | Medline",
                "ebscohost.csv         | CSV        | EBSCOhost         | CINAHL",
                "ebsco-new.csv         | CSV        | EBSCOhost         | CINAHL",
                "embase.csv            | CSV        | Embase.com        | Embase",
                "embase-excel.csv      | CSV        | Embase.com        | Embase",
                "embase-20.csv         | CSV        | Embase.com        | Embase",
                "embase-by-row.csv     | CSV_BY_ROW | Embase.com        | Embase",
                "scopus-2015.csv       | CSV        | Scopus            | Scopus",
                "scopus-2020.csv       | CSV        | Scopus            | Scopus",
                "scopus-2023.csv       | CSV        | Scopus            | Scopus",
                "scopus-19.csv         | CSV        | Scopus            | Scopus",
                "publish-or-perish.csv | CSV        | Publish or Perish | Google Scholar",
                "google-scholar.csv    | CSV        | Google Scholar    | Google Scholar",
                "zotero.csv            | CSV        | Zotero            | ''",
                "cochrane.csv          | CSV        | Cochrane Library  | CENTRAL",
                "cochrane-reviews.csv  | CSV        | Cochrane Library  | Cochrane Reviews",
                "rayyan.csv            | CSV        | Rayyan            | ''",
                "covidence.csv         | CSV        | Covidence         | ''",
                "abstrackr.csv         | CSV        | Abstrackr         | ''",
                "refworks.csv          | CSV        | RefWorks          | ''",
                "lens.csv              | CSV        | Lens              | Lens",
                "openalex.csv          | CSV        | OpenAlex          | OpenAlex",
                "asreview-semicolon.csv| CSV        | ASReview          | ''",
                "ovid.csv              | CSV        | Ovid              | Medline",
                "asreview-tab.tsv      | CSV        | ASReview          | ''",
                "norwegian-excel.csv   | CSV        | ''                | ''",
                "wos-tab.txt           | WOS_TAB    | Web of Science    | Web of Science",
                "wos-tab-utf16.txt     | WOS_TAB    | Web of Science    | Web of Science",
                "wos-excel.csv         | CSV        | Web of Science    | Web of Science",
            })
    void tablesAreToldByTheirContent(String file, Format format, String platform, String source) {
        Detection.Recognised how = detect(file);
        assertThat(how.format()).isEqualTo(format);
        assertThat(how.platform()).isEqualTo(platform);
        assertThat(how.source()).isEqualTo(source);
    }

    @Test
    void whatIsGuessedIsSaid() {
        assertThat(detect("norwegian-excel.csv").remarks())
                .anyMatch(remark -> remark.contains("Windows-1252"))
                .anyMatch(remark -> remark.contains("semicolons"))
                .anyMatch(remark -> remark.contains("no known source"));
        assertThat(detect("pubmed.csv").remarks()).anyMatch(remark -> remark.contains("no column with abstracts"));
    }
}
