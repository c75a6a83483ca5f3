package org.scopedesk.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Tells the format from the first part of a file's text. */
final class FormatGuess {
    private static final Pattern RIS = Pattern.compile(
            "(?m)^\\uFEFF?(?:[ \\t\\f]*(?:TY|ty)[ \\t\\u00A0]{0,4}[-\\u2010-\\u2014][ \\u00A0\\t]*[\\w \\t]{0,40}|TY  - .{0,80})$");
    private static final Pattern RIS_TAG = Pattern.compile(
            "(?im)^[ \\t\\f]*(?!TY)(?:[A-Z][A-Z0-9][ \\t\\u00A0]{0,4}[-\\u2010-\\u2014](?:[ \\u00A0\\t]|$)|(?:TI|T1|AU|A1)-\\S)");
    private static final Pattern NBIB = Pattern.compile("(?m)^\\uFEFF?(?:PMID ?- ?\\d+|OWN - ERIC)[ \\t]*$");
    private static final Pattern NBIB_TAG = Pattern.compile("(?m)^(?:OWN |STAT|TI  |DP  |PT  |FAU |AB  )-");
    private static final Pattern WOS = Pattern.compile("(?m)^\\uFEFF?PT[ \\t\\u00A0][A-Z][A-Za-z ;,()-]{0,60}\\s*$");
    private static final Pattern WOS_TAG = Pattern.compile("(?m)^(?:AU|TI|SO|UT|PY)[ \\t\\u00A0]\\S");
    private static final Pattern OVID = Pattern.compile("(?m)^\\uFEFF? {0,2}(?:<\\d+\\.? ?>[ \\t]*$|VN  - Ovid)");
    private static final Pattern OVID_TAG = Pattern.compile(
            "(?m)^ {0,2}(?:(?:UI|AN|TI|SO|AU|DB)  - |(?:Unique Identifier|Accession Number|Title)[ \\t]*$)");
    private static final Pattern ENDNOTE = Pattern.compile("(?m)^\\uFEFF?[ \\t]{0,8}%0[ \\t\\u00A0]{1,4}\\w");
    private static final Pattern REFWORKS = Pattern.compile("(?m)^\\uFEFF?RT [A-Z][A-Za-z(),/ -]{2,50}$");
    private static final Pattern REFWORKS_TAG = Pattern.compile("(?m)^(?:A1|T1|JF|YR|AB|K1|SR) \\S");
    private static final Pattern COCHRANE =
            Pattern.compile("(?m)^\\uFEFF?ID: (?:CN-\\d|CD\\d|\\S*10\\.1002/)\\S*\\s*$");
    private static final Pattern COCHRANE_TAG = Pattern.compile("(?m)^(?:AU|TI|SO|YR|AB): \\S");
    private static final Pattern BIBTEX = Pattern.compile("(?m)^\\uFEFF?[ \\t]*@[A-Za-z]+[ \\t]*[{(]");
    private static final Pattern ENDNOTE_TAG = Pattern.compile("[ \\t]{0,8}%[A-Z@#!$?8-9][ \\t\\u00A0]{1,4}\\S");
    private static final Pattern ENDNOTE_TITLE = Pattern.compile("%T \\S");
    private static final Pattern BIBTEX_ENTRY = Pattern.compile(
            "@(?i:article|book|inproceedings|incollection|misc|phdthesis|online)\\{[^\\s,{}]{1,80},[ \\t]*[\\r\\n]");
    private static final Pattern TAB = Pattern.compile("^[A-Z][A-Z0-9](?:\\t[A-Z][A-Z0-9]){5,}");
    private static final int FIRST_ROWS = 60;
    private static final Pattern ENDNOTE_XML = Pattern.compile(
            "<records>\\s*<record[ />]|<xml>\\s*<records|<record>\\s*<(?:database|source-app|rec-number|ref-type)\\b");
    private static final Pattern PUBMED_XML =
            Pattern.compile("<Pubmed(?:Book)?Article(?:Set)?[\\s>]|<MedlineCitation(?:Set)?[\\s>]");

    private FormatGuess() {}

    /** The format, whether there is a reader for it or not; empty if it is none of ours. */
    static Optional<Format> of(String text) {
        String start = text.stripLeading();
        if (start.startsWith("<") && !OVID.matcher(start).lookingAt()) {
            // RIS that was saved as a web page stands between its tags.
            return xml(text).or(() -> isRis(text, lineStarts(text)) ? Optional.of(Format.RIS) : Optional.empty());
        }
        if (TAB.matcher(start).find()) {
            return Optional.of(isQuoted(start) ? Format.CSV : Format.WOS_TAB);
        }
        // Cells of a table may hold lines of other formats.
        Optional<Format> table = TableGuess.beyondDoubt(text);
        return table.isPresent() ? table : tagged(text);
    }

    /** The names of formats of which the text holds entries too that are not read with those of {@code format}. */
    static List<String> others(String text, Format format) {
        int[] starts = lineStarts(text);
        List<String> others = new ArrayList<>();
        if (!Seams.join(format, Format.RIS) && isRis(text, starts)) {
            others.add("RIS");
        }
        if (!Seams.join(format, Format.NBIB) && isNbib(text, starts)) {
            others.add("PubMed");
        }
        if (!Seams.join(format, Format.ENDNOTE_TAGGED)
                && begins(ENDNOTE, text, starts)
                && begins(ENDNOTE_TITLE, text, starts)) {
            others.add("EndNote's tags");
        }
        if (format != Format.BIBTEX && begins(BIBTEX_ENTRY, text, starts)) {
            others.add("BibTeX");
        }
        return others;
    }

    private static boolean isRis(String text, int[] starts) {
        return begins(RIS, text, starts) && begins(RIS_TAG, text, starts);
    }

    private static boolean isNbib(String text, int[] starts) {
        return begins(NBIB, text, starts) && begins(NBIB_TAG, text, starts);
    }

    /** A spreadsheet program that saves the table again puts cells with commas, as all names are, between quotes. */
    private static boolean isQuoted(String text) {
        long commas = 0;
        long quoted = 0;
        for (String line : text.lines().skip(1).limit(FIRST_ROWS).toList()) {
            for (String cell : line.split("\t", -1)) {
                if (cell.indexOf(',') >= 0) {
                    commas++;
                    quoted += cell.startsWith("\"") || cell.endsWith("\"") ? 1 : 0;
                }
            }
        }
        return quoted * 10 > commas * 9;
    }

    private static Optional<Format> xml(String text) {
        if (PUBMED_XML.matcher(text).find()) {
            return Optional.of(Format.PUBMED_XML);
        }
        return ENDNOTE_XML.matcher(text).find() ? Optional.of(Format.ENDNOTE_XML) : Optional.empty();
    }

    /** The format by what stands within the text, however it begins. */
    static Optional<Format> tagged(String text) {
        int[] starts = lineStarts(text);
        if (isRis(text, starts)) {
            return Optional.of(Format.RIS);
        }
        if (isNbib(text, starts)) {
            return Optional.of(Format.NBIB);
        }
        if (begins(WOS, text, starts) && begins(WOS_TAG, text, starts)) {
            return Optional.of(Format.WOS_TAGGED);
        }
        if (begins(OVID, text, starts) && begins(OVID_TAG, text, starts)) {
            return Optional.of(Format.OVID_TAGGED);
        }
        if (begins(ENDNOTE, text, starts) && begins(ENDNOTE_TAG, text, starts)) {
            return Optional.of(Format.ENDNOTE_TAGGED);
        }
        if (begins(REFWORKS, text, starts) && begins(REFWORKS_TAG, text, starts)) {
            return Optional.of(Format.REFWORKS_TAGGED);
        }
        if (begins(COCHRANE, text, starts) && begins(COCHRANE_TAG, text, starts)) {
            return Optional.of(Format.COCHRANE_TEXT);
        }
        if (begins(BIBTEX, text, starts)) {
            return Optional.of(Format.BIBTEX);
        }
        // A message or a warning of a server may stand before the XML.
        return xml(text).or(() -> TableGuess.format(text));
    }

    private static int[] lineStarts(String text) {
        return IntStream.range(0, text.length())
                .filter(i -> i == 0 || text.charAt(i - 1) == '\n' || text.charAt(i - 1) == '\r')
                .toArray();
    }

    /** True if a line begins so; looking at the beginnings alone is much quicker than finding them by the pattern. */
    private static boolean begins(Pattern pattern, String text, int[] starts) {
        Matcher matcher = pattern.matcher(text).useAnchoringBounds(false).useTransparentBounds(true);
        for (int start : starts) {
            if (matcher.region(start, text.length()).lookingAt()) {
                return true;
            }
        }
        return false;
    }
}
