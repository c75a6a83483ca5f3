package org.scopedesk.report;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.scopedesk.report.FlowGroup.Standing;
import org.scopedesk.review.Id;
import org.scopedesk.review.Reason;
import org.scopedesk.review.Source;
import org.scopedesk.review.SourceKind;

/** Flows that show what diagrams have to cope with. */
final class SampleFlows {
    private SampleFlows() {}

    static Map<String, Flow> all() {
        return new TreeMap<>(Map.of(
                "finished", finished(),
                "unfinished", unfinished(),
                "large", large(),
                "other-methods", otherMethods(),
                "everything", everything(),
                "empty", new FlowDesk().flow()));
    }

    /** Three databases, a register, two reasons; two included reports are of one study. */
    static Flow finished() {
        FlowDesk desk = new FlowDesk();
        Source medline = desk.source("Medline", SourceKind.DATABASE);
        Source embase = desk.source("Embase", SourceKind.DATABASE);
        Source cinahl = desk.source("CINAHL", SourceKind.DATABASE);
        Source trials = desk.source("ClinicalTrials.gov", SourceKind.REGISTER);
        Id<Reason> population = desk.reason("Wrong population");
        Id<Reason> concept = desk.reason("Wrong concept");
        return desk.add(medline, 700, FlowDesk::excludedAtTitle)
                .add(embase, 540, FlowDesk::excludedAtTitle)
                .add(cinahl, 9, FlowDesk.excludedFor(population))
                .add(cinahl, 4, FlowDesk.excludedFor(concept))
                .add(trials, 3, FlowDesk::notRetrieved)
                .add(medline, 2, group -> FlowDesk.included(group).ofStudy("Nordlys"))
                .add(medline, 15, FlowDesk::included)
                .duplicates(embase, 310)
                .duplicates(medline, 12)
                .flow();
    }

    static Flow unfinished() {
        FlowDesk desk = new FlowDesk();
        Source medline = desk.source("Medline", SourceKind.DATABASE);
        Source scopus = desk.source("Scopus", SourceKind.DATABASE);
        Id<Reason> population = desk.reason("Wrong population");
        return desk.add(medline, 400, FlowDesk::excludedAtTitle)
                .add(scopus, 212, FlowDesk.at(Standing.OPEN))
                .add(medline, 7, FlowDesk.at(Standing.CONFLICT))
                .add(medline, 21, FlowDesk.atFullText(Standing.OPEN))
                .add(scopus, 2, FlowDesk.atFullText(Standing.CONFLICT))
                .add(scopus, 5, FlowDesk.excludedFor(population))
                .add(scopus, 6, FlowDesk::included)
                .duplicates(scopus, 90)
                .flow();
    }

    /** Ten databases and fifteen long reasons. */
    static Flow large() {
        FlowDesk desk = new FlowDesk();
        largePart(desk, List.of());
        return desk.flow();
    }

    static Flow otherMethods() {
        FlowDesk desk = new FlowDesk();
        Source medline = desk.source("Medline", SourceKind.DATABASE);
        Source citations = desk.source("Reference lists of included reports", SourceKind.CITATION_SEARCHING);
        Source website = desk.source("napha.no", SourceKind.WEBSITE);
        Id<Reason> population = desk.reason("Wrong population");
        return desk.add(medline, 90, FlowDesk::excludedAtTitle)
                .add(medline, 4, FlowDesk.excludedFor(population))
                .add(medline, 12, FlowDesk::included)
                .add(citations, 5, FlowDesk::included)
                .add(citations, 2, FlowDesk::notRetrieved)
                .add(website, 3, FlowDesk.excludedFor(population))
                .flow();
    }

    /** All boxes there are, unfinished, in letters of many kinds. */
    static Flow everything() {
        FlowDesk desk = new FlowDesk();
        Source citations = desk.source("Reference lists", SourceKind.CITATION_SEARCHING);
        Source ministry = desk.source("Helse- og omsorgsdepartementet", SourceKind.ORGANISATION);
        Source letters = desk.source("Letters & <personal> \"communication\"", SourceKind.OTHER);
        Id<Reason> chinese = desk.reason("非同行支持工作者");
        largePart(desk, List.of(citations, ministry, letters));
        return desk.add(citations, 3, FlowDesk.excludedFor(chinese))
                .add(citations, 4, FlowDesk.at(Standing.OPEN))
                .add(ministry, 2, FlowDesk.at(Standing.CONFLICT))
                .add(ministry, 9, FlowDesk.atFullText(Standing.OPEN))
                .add(letters, 1, FlowDesk::included)
                .add(letters, 6, FlowDesk::excludedAtTitle)
                .flow();
    }

    private static void largePart(FlowDesk desk, List<Source> others) {
        List<Source> databases = List.of(
                        "Medline",
                        "PsycINFO",
                        "Embase",
                        "Oria",
                        "WorldCat",
                        "Google Scholar",
                        "Scopus",
                        "Academic Search Elite",
                        "CINAHL",
                        "Web of Science")
                .stream()
                .map(name -> desk.source(name, SourceKind.DATABASE))
                .toList();
        databases.forEach(source -> desk.add(source, 1100, FlowDesk::excludedAtTitle));
        for (int i = 1; i <= 15; i++) {
            Id<Reason> reason = desk.reason(
                    i % 3 == 0
                            ? "Peer support is mentioned but is not part of co-production, co-design or co-creation "
                                    + i
                            : "Not a public service " + i);
            desk.add(databases.get(i % 10), 3 * i, FlowDesk.excludedFor(reason));
        }
        desk.add(databases.get(0), 172, FlowDesk::included).add(databases.get(4), 11, FlowDesk::notRetrieved);
        databases.forEach(source -> desk.duplicates(source, 220));
        others.forEach(source -> desk.duplicates(source, 4));
    }
}
