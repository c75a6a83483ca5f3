package org.scopedesk.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusalTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a.txt|''|empty",
                "a.txt|'   \n\n'|empty",
                "a.pdf|%PDF-1.7|PDF",
                "a.enl|whatever|EndNote library",
                "a.txt|'31234567\n31234568\n'|PubMed numbers",
                "a.txt|'1. J Hope. 2020;1:2.\n\nHope at work.\n\nPMID: 31234567'|Abstract or Summary",
                "a.html|'<!DOCTYPE html><html>log in</html>'|web page",
                "a.txt|'Dear all, the search is done.'|No known format"
            })
    void whatCannotBeReadIsRefusedWithAdvice(String name, String text, String words) {
        Detection detection = Exports.detect(text.getBytes(StandardCharsets.UTF_8), name);
        assertThat(detection)
                .isInstanceOfSatisfying(
                        Detection.Refused.class, r -> assertThat(r.advice()).contains(words));
    }

    @Test
    void binaryFilesAreRefused() {
        byte[] bytes = new byte[4000];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i * 31 % 7 == 0 ? 0 : i);
        }
        assertThat(Exports.detect(bytes, "a.ris")).isInstanceOf(Detection.Refused.class);
    }

    @Test
    void aWordThatWrapsLikeATagIsNoRis() {
        assertThat(Exports.detect("Twen-\nty-five workers\n".getBytes(StandardCharsets.UTF_8), "a.ris"))
                .isInstanceOf(Detection.Refused.class);
    }
}
