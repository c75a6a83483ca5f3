package org.scopedesk.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scopedesk.review.Citation;

/** Every fixture, saved in every encoding that exports come in and with every line end, is read as it is. */
class EncodingsOfFixturesTest {
    private static final Pattern LINE_END = Pattern.compile("\\r\\n|\\n|\\r");
    private static final List<String> MIXED = List.of("\r\n", "\n", "\r\n", "\r", "\n");

    /** Encodings by what people call them; a mark is written where the name says so. */
    private static final Map<String, Charset> ENCODINGS = new LinkedHashMap<>();

    static {
        ENCODINGS.put("UTF-8", StandardCharsets.UTF_8);
        ENCODINGS.put("UTF-8 with mark", StandardCharsets.UTF_8);
        ENCODINGS.put("UTF-16LE", StandardCharsets.UTF_16LE);
        ENCODINGS.put("UTF-16LE with mark", StandardCharsets.UTF_16LE);
        ENCODINGS.put("UTF-16BE", StandardCharsets.UTF_16BE);
        ENCODINGS.put("UTF-16BE with mark", StandardCharsets.UTF_16BE);
        ENCODINGS.put("Windows-1252", Charset.forName("windows-1252"));
        ENCODINGS.put("Latin-1", StandardCharsets.ISO_8859_1);
    }

    static Stream<String> fixtures() {
        return Fixtures.names().stream().filter(name -> !name.endsWith(".xlsx"));
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void everyEncodingAndEveryLineEndIsReadTheSame(String name) {
        Exported plain = Fixtures.read(name);
        String text = new String(Fixtures.bytes(name), plain.how().encoding()).replace("\uFEFF", "");
        for (String encoding : ENCODINGS.keySet()) {
            for (String end : List.of("\n", "\r\n", "\r", "mixed")) {
                byte[] bytes = saved(text, encoding, end);
                if (bytes.length > 0) {
                    String as = "%s in %s with ends %s"
                            .formatted(name, encoding, end.replace("\r", "CR").replace("\n", "LF"));
                    Exported read = Exported.of(bytes);
                    assertThat(told(read)).as(as).isEqualTo(told(plain));
                    Accounting.check(read, bytes, as);
                }
            }
        }
    }

    @Test
    void mostFixturesCanBeSavedInEveryEncoding() {
        long all = fixtures()
                .filter(name -> {
                    String text = new String(
                                    Fixtures.bytes(name),
                                    Fixtures.read(name).how().encoding())
                            .replace("\uFEFF", "");
                    return ENCODINGS.values().stream()
                            .allMatch(encoding -> encoding.newEncoder().canEncode(text));
                })
                .count();
        assertThat(all * 10).isGreaterThan(8 * fixtures().count());
    }

    /** The bytes; none if the encoding lacks a sign of the text. */
    private static byte[] saved(String text, String encoding, String end) {
        Charset charset = ENCODINGS.get(encoding);
        if (!charset.newEncoder().canEncode(text)) {
            return new byte[0];
        }
        String ended =
                end.equals("mixed") ? mixed(text) : LINE_END.matcher(text).replaceAll(Matcher.quoteReplacement(end));
        return ((encoding.endsWith("mark") ? "\uFEFF" : "") + ended).getBytes(charset);
    }

    /** A lone CR stands only before text, since before an LF it would be half of a line end. */
    private static String mixed(String text) {
        int[] line = {0};
        return LINE_END.matcher(text).replaceAll(found -> {
            String end = MIXED.get(line[0]++ % MIXED.size());
            boolean beforeEnd = found.end() < text.length() && text.charAt(found.end()) < ' ';
            return Matcher.quoteReplacement(end.equals("\r") && beforeEnd ? "\r\n" : end);
        });
    }

    private static List<Object> told(Exported read) {
        List<Object> told = new ArrayList<>();
        told.add(read.how().format());
        told.add(read.how().platform());
        told.add(read.how().source());
        told.add(read.ledger().rejected());
        told.add(read.ledger().betweenLines());
        for (Entry entry : read.entries()) {
            Citation citation = entry.citation();
            told.add(entry.line());
            told.add(citation);
        }
        return told;
    }
}
