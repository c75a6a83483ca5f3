package org.scopedesk.ui.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the sections of a structured abstract, whether they stand on lines of their own or run on in one paragraph.
 * Nothing of the text is lost but blanks between sections.
 */
final class AbstractSections {
    private static final String WORDS = "background|introduction|context|rationale|objectives?|aims?|purpose|"
            + "research question|question|hypothes[ie]s|methods?|methodology|materials? and methods?|"
            + "patients and methods?|methods and analysis|methods and findings|study design|design|setting|"
            + "participants?|patients|population|sample|interventions?|measurements?|main outcome measures?|outcomes?|"
            + "measures|data sources?|study selection|data extraction|procedures?|approach|"
            + "design/methodology/approach|results?|findings|main results|conclusions?|conclusions? and relevance|"
            + "discussion|interpretation|implications?|practical implications?|implications for practice|"
            + "research limitations/implications|social implications?|limitations?|originality/value|importance|"
            + "relevance|significance|ethics and dissemination|trial registration|registration|funding|keywords|"
            + "bakgrunn|hensikt|formål|mål|metode|materiale og metode|resultater?|funn|konklusjon|"
            + "bakgrund|syfte|metod|resultat|slutsats|slutsatser|fortolkning|"
            + "hintergrund|ziel|methoden?|methodik|ergebnisse|schlussfolgerung(?:en)?|"
            + "contexte|objectifs?|méthodes?|résultats?|antecedentes|objetivos?|métodos?|resultados?|conclusi[oó]n(?:es)?";

    /** A known word, or up to five words in capitals, before a colon; at a line's begin also before a full stop. */
    private static final Pattern LINE = Pattern.compile(
            "^\\s*((?iu:" + WORDS + ")|\\p{Lu}{3,}(?:[ ,/&-]+\\p{Lu}{2,}){0,4})\\s*(?::|\\.(?=\\s)|\\s[-–—]\\s)\\s*");

    private static final Pattern INLINE = Pattern.compile(
            "(?:^|(?<=[.!?;)]\\s))(?=\\p{Lu})((?iu:" + WORDS + ")|\\p{Lu}{3,}(?:[ ,/&-]+\\p{Lu}{2,}){0,4}):\\s*");

    private AbstractSections() {}

    /**
     * One section.
     *
     * @param heading its heading as delivered, without colon; empty if it has none
     * @param headingStart where the heading begins in the whole text
     * @param text its text
     * @param start where that begins in the whole text
     */
    record Section(String heading, int headingStart, String text, int start) {}

    /** The sections in order; one without heading if the abstract is not structured. */
    static List<Section> of(String text) {
        List<Section> sections = new ArrayList<>();
        int at = 0;
        for (String line : text.split("\n", -1)) {
            if (!line.isBlank()) {
                add(sections, line, at);
            }
            at += line.length() + 1;
        }
        return sections;
    }

    private static void add(List<Section> sections, String line, int at) {
        List<int[]> heads = new ArrayList<>();
        Matcher first = LINE.matcher(line);
        int from = 0;
        if (first.find()) {
            heads.add(new int[] {first.start(1), first.end(1), first.end()});
            from = first.end();
        }
        Matcher more = INLINE.matcher(line);
        while (more.find(from)) {
            heads.add(new int[] {more.start(1), more.end(1), more.end()});
            from = more.end();
        }
        int before = heads.isEmpty() ? line.length() : heads.get(0)[0];
        if (!line.substring(0, before).isBlank()) {
            sections.add(section(line, at, 0, 0, 0, before));
        }
        for (int i = 0; i < heads.size(); i++) {
            int end = i + 1 < heads.size() ? heads.get(i + 1)[0] : line.length();
            int[] head = heads.get(i);
            sections.add(section(line, at, head[0], head[1], head[2], end));
        }
    }

    private static Section section(String line, int at, int headStart, int headEnd, int start, int end) {
        String text = line.substring(start, end).stripTrailing();
        return new Section(line.substring(headStart, headEnd), at + headStart, text, at + start);
    }
}
