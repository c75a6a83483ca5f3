package org.scopedesk.citation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.scopedesk.review.PublicationType;

/** Teams put the exports of several databases into one file. */
class SeveralPlatformsTest {
    private static final String OVID = """
            TY  - JOUR
            ID  - 39000001
            T1  - Hands that help.
            A1  - Ness, Ottar
            A2  - Cited, One; Cited, Two
            Y1  - 2019//
            JF  - Journal of Invented Care
            M1  - ab1, 7700001
            L2  - http://ovidsp.ovid.com/ovidweb.cgi?T=JS&PAGE=reference&D=med16&NEWS=N&AN=39000001
            ER  - \s

            """;
    private static final String EBSCO = """
            TY  - JOUR
            AU  - Lie, Tor
            T1  - Working together.
            T2  - A subtitle.
            JF  - Journal of Made Up Care
            Y1  - 2020/11//Nov/Dec2020
            N1  - Accession Number: 176404; Document Type: Article; Language: Norwegian
            UR  - https://search.ebscohost.com/login.aspx?direct=true&db=afh&AN=176404
            DP  - EBSCOhost
            DB  - afh
            ER  -\s

            """;
    private static final String EMBASE = """
            TY  - JOUR
            M3  - Conference Abstract
            Y1  - 2021
            JF  - Journal of Invented Care
            U2  - L620000002
            T1  - Recovery
            A1  - Ness O.
            ER  -

            """;

    @Test
    void eachRecordIsReadInTheWayOfItsOwnPlatform() {
        Exported read = Exported.of(OVID + EBSCO + EMBASE);
        assertThat(read.entries()).hasSize(3);
        assertThat(read.entries().get(0).citation().pmid()).isEqualTo("39000001");
        assertThat(read.entries().get(0).citation().authors()).hasSize(1);
        assertThat(read.entries().get(1).citation().journal()).isEqualTo("Journal of Made Up Care");
        assertThat(read.entries().get(1).citation().otherTitle()).isEqualTo("A subtitle");
        assertThat(read.entries().get(1).citation().language()).isEqualTo("Norwegian");
        assertThat(read.entries().get(2).citation().accession()).isEqualTo("L620000002");
        assertThat(read.entries().get(2).citation().type()).isEqualTo(PublicationType.CONFERENCE);
    }

    @Test
    void theDetectionSaysWhosRecordsTheyAre() {
        Exported read = Exported.of(OVID + EBSCO + EMBASE);
        assertThat(read.how().remarks())
                .contains("Records of several platforms: Ovid, EBSCOhost, Embase.com; each is read in its own way.");
        assertThat(read.how().source()).isEmpty();
    }

    @Test
    void aRecordOfAnotherPlatformFarDownIsReadInItsWayToo() {
        int many = Exports.HEAD / OVID.length() + 10;
        Exported read = Exported.of(OVID.repeat(many) + EBSCO);
        assertThat(read.how().platform()).isEqualTo("Ovid");
        assertThat(read.how().remarks()).isEmpty();
        assertThat(read.entries().get(many).citation().otherTitle()).isEqualTo("A subtitle");
    }

    @Test
    void recordsThatAToolExportedAgainAreReadInTheWayOfTheTool() {
        Exported read = Exported.of("""
                TY  - JOUR
                AU  - Lie, Tor
                DB  - afh
                DP  - EBSCOhost
                PY  - 2020
                ST  - Working together
                T2  - Journal of Made Up Care
                TI  - Working together
                UR  - https://search.ebscohost.com/login.aspx?direct=true&db=afh&AN=176404
                ID  - 17
                ER  -\s
                """);
        assertThat(read.how().platform()).isEqualTo("EndNote");
        assertThat(read.first().journal()).isEqualTo("Journal of Made Up Care");
    }

    @Test
    void aPlatformThatShowsOnlyBehindTheBeginningIsRemarkedUpon() {
        String plain = "TY  - JOUR\nTI  - Hope\nAU  - Lie, Tor\nAB  - " + "word ".repeat(200) + "\nER  - \n\n";
        String embase = "TY  - JOUR\nT1  - Care\nA1  - Moe K.\nU2  - L2009000001\nDB  - Embase\nER  - \n\n";
        Exported read = Exported.of(plain.repeat(300) + embase);
        assertThat(read.how().platform()).isEmpty();
        assertThat(read.ledger().problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message())
                        .contains("does not show: Embase.com (1); each is read in its own way"));
        assertThat(Exported.of(plain.repeat(300)).ledger().problems()).isEmpty();
    }

    @Test
    void platformsThatTheDetectionNamesAreNotNamedAgain() {
        assertThat(Fixtures.read("tagged/several-platforms.ris").ledger().problems())
                .noneMatch(problem -> problem.message().contains("does not show"));
    }
}
