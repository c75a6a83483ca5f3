package org.scopedesk.citation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scopedesk.review.Author;
import org.scopedesk.review.Citation;
import org.scopedesk.review.Doi;
import org.scopedesk.review.PublicationType;

class BibtexOriginTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Scopus|Scopus|@ARTICLE{Lie2015, title={Hope}, source={Scopus}}",
                "Scopus|Scopus|@ARTICLE{Lie2015, title={Hope}, url={https://www.scopus.com/inward/record.uri?eid=2}}",
                "Web of Science|Web of Science|@article{ WOS:000358699700002, Title = {{Hope}}}",
                "Web of Science|Web of Science|@article{ISI:000358699700002, Title = {{Hope}}}",
                "Web of Science|Medline|@article{x, Title = {{Hope}}, Unique-ID = {{MEDLINE:26123456}}}",
                "EBSCOhost|CINAHL|@article{1, Title = {Hope}, URL = {https://search.ebscohost.com/login.aspx?direct=true&db=rzh&AN=1}}",
                "ProQuest|''|@article{1, title={Hope}, url={https://www.proquest.com/docview/1}}",
                "Primo|''|@book{BIBSYS_ILS71660635390002201, title={Hope}}",
                "Primo|''|@article{cdi_crossref_primary_10_1016_j_x, title={Hope}}",
                "ACM Digital Library|ACM Digital Library|@inproceedings{10.1145/3313831.3376000, title={Hope}}",
                "IEEE Xplore|IEEE Xplore|@ARTICLE{9041690, title={Hope}, doi={10.1109/X.2020.1}}",
                "EndNote|''|@article{RN12, author = {Lie, T}, title = {Hope}}",
                "Rayyan|''|@article{rayyan-4291, title={Hope}}",
                "Mendeley|''|@article{Lie2015, title={Hope}, mendeley-tags={x}}",
                "Zotero|''|@article{lie_hope_2015, title={Hope}}",
                "Google Scholar|Google Scholar|@article{lie2015hope, title={Hope}, author={Lie, Tor}, year={2015}}",
                "JabRef|''|'@article{x, title={Hope}}\n@Comment{jabref-meta: databaseType:bibtex;}'",
                "''|''|@article{x, title={Hope}}"
            })
    void thePlatformIsRecognisedFromTheData(String platform, String source, String text) {
        Exported read = Exported.of(text);
        assertThat(read.how().platform()).isEqualTo(platform);
        assertThat(read.how().source()).isEqualTo(source);
        assertThat(read.first().title()).isEqualTo("Hope");
    }

    @Test
    void bodiesStayWholeAndListsInBracesAreLists() {
        assertThat(Exported.of("@misc{a, title={A}, author={{Department of Health and Human Services} and Lie, Tor}}")
                        .first()
                        .authors())
                .containsExactly(
                        Author.corporate("Department of Health and Human Services"), Author.person("Lie", "Tor"));
        assertThat(Exported.of("@misc{a, title={A}, author={{World Health Organization}}}")
                        .first()
                        .authors())
                .containsExactly(Author.corporate("World Health Organization"));
        assertThat(Exported.of("@misc{a, title={A}, author={{Lie, Tor and\n  \\AA{}s, Kari}}}")
                        .first()
                        .authors())
                .containsExactly(Author.person("Lie", "Tor"), Author.person("Ås", "Kari"));
    }

    @Test
    void theFieldsOfBibLatexAreRead() {
        Citation c = Exported.of("@online{k, title={Hope}, subtitle={A study}, date={2020-05}, langid={english},"
                        + " eprint={26123456}, eprinttype={pubmed}, url={https://example.org/~lie/a\\_b},"
                        + " doi={10.1000/a\\_b}, abstract={We hope.}, keywords={hope, care}}")
                .first();
        assertThat(c.type()).isEqualTo(PublicationType.WEB);
        assertThat(c.title()).isEqualTo("Hope: A study");
        assertThat(c.year()).hasValue(2020);
        assertThat(c.language()).isEqualTo("english");
        assertThat(c.pmid()).isEqualTo("26123456");
        assertThat(c.urls()).containsExactly("https://example.org/~lie/a_b");
        assertThat(c.doi()).contains(new Doi("10.1000/a_b"));
        assertThat(c.abstractText()).isEqualTo("We hope.");
        assertThat(c.keywords()).containsExactly("hope", "care");
    }

    @Test
    void theSourcesOwnWordsTellTheKind() {
        assertThat(Exported.of("@BOOK{a, title={A}, document_type={Book Chapter}}")
                        .first()
                        .type())
                .isEqualTo(PublicationType.CHAPTER);
        assertThat(Exported.of("@misc{a, title={A}, type={Dissertation}}")
                        .first()
                        .type())
                .isEqualTo(PublicationType.THESIS);
    }
}
