package org.scopedesk.ui.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.scopedesk.review.ImportedFile;
import org.scopedesk.review.Search;
import org.scopedesk.ui.Texts;
import org.scopedesk.ui.sources.Remark.Kind;
import org.scopedesk.workbench.Gaps;
import org.scopedesk.workbench.SourceOverview;

/** What is to be said of the numbers of a source: whether they agree, and what was kept aside. */
final class Differences {
    private Differences() {}

    /** One sentence for each thing worth knowing, the most important first. */
    static List<Remark> of(SourceOverview source, Texts texts) {
        List<Remark> remarks = new ArrayList<>();
        String name = source.source().name();
        if (source.files().isEmpty()) {
            remarks.add(new Remark(texts.of("sources.says.no.files", name), Kind.PLAIN));
            return remarks;
        }
        remarks.add(
                new Remark(compared(name, source.reported(), source.found(), source.rejected(), texts), Kind.PLAIN));
        add(remarks, "sources.says.rejected", source.rejected(), Kind.REJECTED, texts);
        add(remarks, "sources.says.repaired", source.repaired(), Kind.REPAIRED, texts);
        remarks.addAll(of(source.gaps(), texts));
        add(remarks, "sources.says.unique", source.unique(), Kind.UNIQUE, texts);
        return remarks;
    }

    /** A sentence for each thing that records lack. */
    static List<Remark> of(Gaps gaps, Texts texts) {
        List<Remark> remarks = new ArrayList<>();
        add(remarks, "sources.says.untitled", gaps.title(), Kind.UNTITLED, texts);
        add(remarks, "sources.says.yearless", gaps.year(), Kind.YEARLESS, texts);
        add(remarks, "sources.says.no.abstract", gaps.abstracts(), Kind.NO_ABSTRACT, texts);
        return remarks;
    }

    /** How the files of one search stand to the hits that were reported. */
    static String of(SourceOverview source, Search search, Texts texts) {
        List<ImportedFile> files = source.filesOf(search);
        if (files.isEmpty()) {
            return texts.of("sources.says.no.files.search");
        }
        int found = files.stream().mapToInt(ImportedFile::found).sum();
        int rejected = files.stream().mapToInt(ImportedFile::rejected).sum();
        return compared(source.source().name(), search.reported(), found, rejected, texts);
    }

    private static String compared(String name, OptionalInt reported, int found, int rejected, Texts texts) {
        if (reported.isEmpty()) {
            return texts.of("sources.says.unknown", name);
        }
        int hits = reported.getAsInt();
        int missing = hits - found;
        if (missing < 0) {
            return texts.of("sources.says.more", name, hits, found, -missing);
        }
        if (missing == 0 && rejected == 0) {
            return texts.of("sources.says.all", name, hits);
        }
        String key = missing == 0
                ? "sources.says.fewer.rejected"
                : rejected == 0 ? "sources.says.fewer.missing" : "sources.says.fewer";
        return texts.of(key, name, hits, found - rejected, missing + rejected, rejected, missing);
    }

    private static void add(List<Remark> remarks, String key, int count, Kind kind, Texts texts) {
        if (count > 0) {
            remarks.add(new Remark(texts.of(key, count), kind));
        }
    }
}
