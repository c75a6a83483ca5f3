package org.scopedesk.ui.sources;

import java.util.ArrayList;
import java.util.List;
import org.scopedesk.ui.Texts;
import org.scopedesk.workbench.SourceOverview;

/** What is to be said of the numbers of a source: whether they agree, and what was kept aside. */
final class Differences {
    private Differences() {}

    /** One sentence for each thing worth knowing, the most important first. */
    static List<String> of(SourceOverview source, Texts texts) {
        List<String> sentences = new ArrayList<>();
        String name = source.source().name();
        if (source.files().isEmpty()) {
            sentences.add(texts.of("sources.says.no.files", name));
        } else if (source.reported().isEmpty()) {
            sentences.add(texts.of("sources.says.unknown", name));
        } else {
            sentences.add(compared(name, source.reported().getAsInt(), source.found(), texts));
        }
        if (source.rejected() > 0) {
            sentences.add(texts.of("sources.says.rejected", source.rejected()));
        }
        if (source.gaps().title() > 0) {
            sentences.add(texts.of("sources.says.untitled", source.gaps().title()));
        }
        if (source.gaps().abstracts() > 0) {
            sentences.add(texts.of("sources.says.no.abstract", source.gaps().abstracts(), source.read()));
        }
        return sentences;
    }

    private static String compared(String name, int reported, int found, Texts texts) {
        if (found == reported) {
            return texts.of("sources.says.all", name, reported);
        }
        return found < reported
                ? texts.of("sources.says.fewer", name, reported, found, reported - found)
                : texts.of("sources.says.more", name, reported, found, found - reported);
    }
}
