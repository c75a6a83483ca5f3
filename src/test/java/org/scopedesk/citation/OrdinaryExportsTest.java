package org.scopedesk.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scopedesk.review.Author;

/** What is cut or mended in odd files costs an ordinary one nothing. */
class OrdinaryExportsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "护理研究与患者经验的方法",
                "地域在住高齢者の転倒予防に関する研究",
                "Профилактика падений",
                "Ηπρόληψητωνπτώσεων",
                "การป้องกันการหกล้มในผู้สูงอายุ"
            })
    void utf16WithoutAMarkIsKnownInAnyWriting(String words) {
        String file = "title,abstract,year\n" + (words + "," + words.repeat(12) + ",2019\n").repeat(9);
        for (var encoding : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            Exported read = Exported.of(file.getBytes(encoding));
            assertThat(read.how().encoding()).isEqualTo(encoding);
            assertThat(read.entries()).hasSize(9);
            assertThat(read.first().title()).isEqualTo(words);
        }
    }

    @Test
    void zeroBytesInATextOfOneByteALetterMakeItNoUtf16() {
        String file = "title,year\n" + "Hope at work,2019\n".repeat(20) + "Care\0 at work,\0002019\n";
        assertThat(Exported.of(file).how().encoding()).isEqualTo(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Na", "Nan", "None", "Null"})
    void namesThatMeanNothingElsewhereAreNamesInPubmedsXml(String name) {
        Exported read = Exported.of("""
                <PubmedArticleSet><PubmedArticle><MedlineCitation><PMID>1</PMID><Article><ArticleTitle>Hope</ArticleTitle>
                <AuthorList><Author><LastName>Li</LastName><ForeName>%1$s</ForeName></Author>
                <Author><LastName>%1$s</LastName><ForeName>Hye</ForeName></Author></AuthorList>
                </Article></MedlineCitation></PubmedArticle></PubmedArticleSet>
                """.formatted(name));
        assertThat(read.first().authors()).containsExactly(Author.person("Li", name), Author.person(name, "Hye"));
    }

    @Test
    void initialsThatLookLikeADegreeStayInOvidsNames() {
        Exported read = Exported.of("""
                <1. >
                UI  - 1
                TI  - Hope
                AU  - Lie MD
                AU  - van Dijk RN*
                AU  - Ness, MD
                AU  - Bakken O, MD
                AU  - Vik, Kari MD
                AU  - Moe T PhD
                """);
        assertThat(read.first().authors())
                .extracting(Author::inverted)
                .containsExactly("Lie, MD", "van Dijk, RN", "Ness, MD", "Bakken, O", "Vik, Kari", "Moe, T");
    }

    @Test
    void aSlashInATitleOfPrimosCentralIndexPartsNothing() {
        String file = "TY  - JOUR\nT1  - Smoking / vaping : a review / Ola Lie\nJF  - Care\nID  - %s\nER  - \n";
        assertThat(Exported.of(file.formatted("cdi_crossref_primary_10_1000_1"))
                        .first()
                        .title())
                .isEqualTo("Smoking / vaping: a review / Ola Lie");
        assertThat(Exported.of(file.formatted("alma71900000020002201").replace(" / vaping", ""))
                        .first()
                        .title())
                .isEqualTo("Smoking: a review");
    }

    @Test
    void aRowThatLooksLikeOneTagOfEndNoteIsNone() {
        Exported read = Exported.of("title,abstract,year\n%0 change is none,\"One.\n%0 was all.\",2019\nHope,b,2020\n");
        assertThat(read.how().format()).isEqualTo(Format.CSV);
        assertThat(read.entries()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"'-ing' forms in learners' English", "'+1' votes", "'@' in mails that don't end"})
    void aQuotationAtTheBeginningOfACellKeepsItsMark(String title) {
        assertThat(Exported.of("title,abstract,year\n\"" + title + "\",a,2019\n")
                        .first()
                        .title())
                .isEqualTo(title);
        assertThat(Exported.of("title,abstract,year\n'-omics: the lung's 'new' cells,a,2019\n")
                        .first()
                        .title())
                .isEqualTo("-omics: the lung's 'new' cells");
    }

    @Test
    void namesInEastAsianWritingArePartedByCommas() {
        String file = "title,authors,year\nHope,\"%s\",2019\n";
        for (String cell : List.of("李伟, 张三", "李伟,张三", "李伟，张三", "李伟、张三", "李伟；张三")) {
            assertThat(Exported.of(file.formatted(cell)).first().authors())
                    .as(cell)
                    .extracting(Author::inverted)
                    .containsExactly("李伟", "张三");
        }
        assertThat(Exported.of(file.formatted("李, 伟")).first().authors()).containsExactly(Author.person("李", "伟"));
        assertThat(Exported.of(file.formatted("李伟, 张三, 王五, 赵六")).first().authors())
                .hasSize(4);
        assertThat(Exported.of(file.formatted("山田太郎, 鈴木花子")).first().authors()).hasSize(2);
        assertThat(Exported.of(file.formatted("山田, 太郎")).first().authors()).containsExactly(Author.person("山田", "太郎"));
        assertThat(Exported.of(file.formatted("欧阳, 修")).first().authors()).containsExactly(Author.person("欧阳", "修"));
    }

    @Test
    void aSuffixBehindACommaBelongsToTheNameBefore() {
        String file = "title,authors,year\nHope,\"%s\",2019\n";
        assertThat(Exported.of(file.formatted("King, M. L., Jr.")).first().authors())
                .containsExactly(Author.person("King", "M. L. Jr."));
        assertThat(Exported.of(file.formatted("King, M. L., Jr., Lie, T.")).authors())
                .isEqualTo("King, M. L. Jr. | Lie, T.");
    }
}
