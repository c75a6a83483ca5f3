package org.scopedesk.citation.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences about rights are cut from the end of abstracts, and nothing else is. */
class RightsTest {
    private static final String ABSTRACT = "We asked 14 peer workers about co-production. They named trust.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                " Copyright of Journal of Care is the property of Nobody and its content may not be copied. (Copyright applies to all Abstracts.)",
                " [ABSTRACT FROM AUTHOR]",
                " (PsycInfo Database Record (c) 2022 APA, all rights reserved)",
                " (PsycINFO Database Record (c) 2015 APA, all rights reserved) (journal abstract).",
                " © 2019 The Authors.",
                " \u00c2\u00a9 2019 Invented Press.",
                " (c) 2019 Elsevier Ltd. All rights reserved.",
                "(c) 2019 The Author(s). This is an open access article ( http://example.org/by/4.0/ )",
                "Copyright © 2019 Invented Verlag GmbH & Co. KGaA, Nowhere.",
                "Crown Copyright © 2019. Published by Invented Ltd. All rights reserved.",
                " Copyright © The Author(s), under exclusive licence to Invented Switzerland AG 2022.",
                " Copyright: © 2024 Nobody et al. This is an open access article distributed under the terms of the Creative Commons Attribution License, which permits unrestricted use, distribution, and reproduction in any medium, provided the original author and source are credited.",
                " Copyright Published by Invented B.V.",
                " Copyright 2004, Invented B.V. All rights reserved.",
                ", Copyright (C) 2011 Invented Publishing Ltd.",
                ", (C) 2011 Invented & Nobody, Inc.",
                " 2013 IJPMBS. All Rights Reserved.",
                " © Invented Zoological Board 2006.",
                " © FUNPEC-RP.",
                " This article is protected by copyright. All rights reserved.",
                " Copyright by the Invented Society 2019.",
                " PsycInfo Database Record (c) 2015"
            })
    void sentencesAboutRightsAreCut(String tail) {
        assertThat(Abstracts.of(ABSTRACT + tail)).isEqualTo(ABSTRACT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Laws on copyright differ. We compared 14 countries.",
                "We (a) asked, (b) listened, and (c) wrote in 2019 what we heard. They named trust.",
                "All rights reserved seats were taken. They named trust.",
                "The right to health is one of all rights. They named trust in 2019.",
                "Is this article protected? This article is protected by copyright law in many states, yet copied.",
                "PsycINFO Database Record (n = 300) and Medline were compared.",
                "The rules (c) on data are those of APA. They named trust.",
                "We study law. Copyright by default is a principle that many countries know.",
                "Texts were coded in ATLAS.ti © 8 and counted in SPSS © 22. They named trust.",
                "Software (MATLAB ©, MathWorks) was used. They named trust.",
                "The search was in PubMed ©. They named trust.",
                "Carbon (C) and nitrogen (N) were measured. (C) was higher in 2010 than in 2011.",
                "Pain was told by the SF-36 © Survey. We found no difference between the groups."
            })
    void whatIsNoSuchSentenceStays(String text) {
        assertThat(Abstracts.of(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " © 2019 Invented Periodicals, Inc. J Invent Part A: 103A: 1-10, 2015.",
                " © Elsevier Ltd",
                " Copyright © 2019 Invented Wolters, Inc. and/or its many own subsidiaries.",
                " ©2019 The Author. This article is a US Government work and is in the public domain in the USA.",
                " © 2010 Invented. Todos los derechos reservados a los autores."
            })
    void aNoteOnRightsMayFollowWithoutAStop(String tail) {
        String text = "They named trust as in Table 2";
        assertThat(Abstracts.of(text + tail)).isEqualTo(text);
    }

    @Test
    void aSignWithAYearBehindAListOfTwoIsOneOfCopyright() {
        String text = "We taught (a) listening and (b) sharing. Peers helped.";
        assertThat(Abstracts.of(text + " (c) 2019 Invented Periodicals, Inc.")).isEqualTo(text);
        assertThat(Abstracts.of("Hepatitis (B) was rare. (C) 2019 Elsevier Ltd. All rights reserved."))
                .isEqualTo("Hepatitis (B) was rare.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Three aims were set. (A) Find. (B) See. (C) Understand the work of peers in 2015. Peers helped.",
                "We taught (a) listening, (b) sharing, and (c) the guidelines of APA. Peers helped.",
            })
    void theThirdOfACountedListIsNoSignOfCopyright(String text) {
        assertThat(Abstracts.of(text)).isEqualTo(text);
        assertThat(Abstracts.of(text + " (c) 2019 Elsevier Ltd. All rights reserved."))
                .isEqualTo(text);
        assertThat(Abstracts.of(text + " (PsycINFO Database Record (c) 2012 APA, all rights reserved)"))
                .isEqualTo(text);
    }

    @Test
    void aNoteBeforeALongAbstractDoesNotCostTheAbstract() {
        String text = "© 2018 The Authors. "
                + "We asked peer workers what helps. ".repeat(12).strip();
        assertThat(Abstracts.of(text)).isEqualTo(text);
    }
}
