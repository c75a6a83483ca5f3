package org.scopedesk.sample;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Web of Science's tab-delimited export: no quotes round cells, every row ends in a tab more than the header. */
final class WosTab implements ExportWriter {
    private static final List<String> HEADER = List.of(("PT AU BA CA GP AF BE TI SO SE LA DT CT CY CL SP DE ID AB C1 "
                    + "RP EM FU TC U1 U2 PU PI SN EI BN J9 JI PD PY VL IS SI BP EP AR DI EA PG WC SC UT PM")
            .split(" ", -1));
    private static final String LINE_END = "\r\n";

    @Override
    public String head() {
        return "\uFEFF" + String.join("\t", HEADER) + LINE_END;
    }

    @Override
    public String ownId(Delivery delivery) {
        return WosTagged.accession(delivery);
    }

    @Override
    public String entry(Delivery delivery, int place) {
        Work work = delivery.work();
        Map<String, String> cells = new HashMap<>(people(work));
        cells.putAll(content(work));
        cells.putAll(issue(work));
        cells.put("TC", String.valueOf(delivery.serial() % 23));
        cells.put("UT", WosTagged.accession(delivery));
        return HEADER.stream().map(tag -> cells.getOrDefault(tag, "") + "\t").collect(Collectors.joining()) + LINE_END;
    }

    private static Map<String, String> people(Work work) {
        return Map.of(
                "AU", names(work, false, true),
                "AF", names(work, false, false),
                "CA", names(work, true, false),
                "C1", "[" + work.authors().get(0).inverted() + "] " + work.affiliation() + ".");
    }

    private static String names(Work work, boolean corporate, boolean compact) {
        return work.authors().stream()
                .filter(author -> author.corporate() == corporate)
                .map(author -> compact ? Names.compact(author) : author.inverted())
                .collect(Collectors.joining("; "));
    }

    private static Map<String, String> content(Work work) {
        Journal journal = work.locus().journal();
        return Map.of(
                "PT", WosTagged.publicationType(work),
                "DT", WosTagged.documentType(work),
                "TI", work.title().full(),
                "SO", work.journalName().toUpperCase(Locale.ROOT),
                "J9", journal.abbreviation().toUpperCase(Locale.ROOT),
                "JI", journal.dottedAbbreviation(),
                "PU", journal.publisher().toUpperCase(Locale.ROOT),
                "LA", work.title().language(),
                "DE", String.join("; ", work.keywords()),
                "AB", work.text().plain());
    }

    private static Map<String, String> issue(Work work) {
        Locus locus = work.locus();
        Map<String, String> cells = new HashMap<>();
        cells.put("SN", work.isArticle() ? locus.journal().printIssn() : "");
        cells.put("EI", work.isArticle() ? locus.journal().electronicIssn() : "");
        cells.put("BN", locus.isbn());
        cells.put("PD", work.issued().monthName().toUpperCase(Locale.ROOT));
        cells.put("PY", work.issued().yearText());
        cells.put("VL", locus.volume());
        cells.put("IS", locus.issue());
        cells.put(locus.isArticleNumber() ? "AR" : "BP", locus.first());
        cells.put("EP", locus.last());
        cells.put("DI", work.bareDoi());
        cells.put("PM", work.pmid());
        return cells;
    }
}
