package org.scopedesk.sample;

import java.util.ArrayList;
import java.util.List;
import org.scopedesk.review.PublicationType;
import org.scopedesk.sample.AbstractText.Section;

/** Writes the abstract of one work, plain or structured, in sentences of its topic and its design. */
final class Summary {
    private static final List<List<String>> HEADINGS = List.of(
            List.of("Background", "Aim", "Methods", "Results", "Conclusions"),
            List.of("Introduction", "Objectives", "Material and methods", "Findings", "Discussion"),
            List.of("Background", "Purpose", "Design", "Findings", "Practice implications"),
            List.of("Background", "Aims", "Method", "Results", "Conclusion"));

    private final String design;
    private final Wording wording;
    private final Chance chance;

    Summary(String design, Wording wording, Chance chance) {
        this.design = design;
        this.wording = wording;
        this.chance = chance;
    }

    AbstractText write(PublicationType type) {
        boolean brief = type == PublicationType.BOOK || type == PublicationType.CHAPTER;
        List<Section> sections = new ArrayList<>();
        List<String> headings = chance.oneOf(HEADINGS);
        sections.add(new Section(headings.get(0), background()));
        sections.add(new Section(headings.get(1), wording.sayOfTopic("aim")));
        if (!brief) {
            sections.add(new Section(headings.get(2), methods()));
        }
        sections.add(new Section(headings.get(3), results(brief)));
        sections.add(new Section(headings.get(4), conclusion()));
        AbstractText text = new AbstractText(sections);
        return brief || chance.in100(55) ? text.withoutHeadings() : text;
    }

    private String background() {
        String first = wording.sayOfTopic("background");
        return chance.in100(45) ? first + " " + wording.sayOfTopic("background") : first;
    }

    private String methods() {
        String sample = wording.say(design + ".sample");
        return chance.in100(75) ? sample + " " + wording.say(design + ".analysis") : sample;
    }

    private String results(boolean brief) {
        String text = wording.sayOfTopic("result");
        return brief ? text : wording.say(design + ".result") + " " + text + more();
    }

    private String more() {
        return chance.in100(40) ? " " + wording.say(design + ".result") : "";
    }

    private String conclusion() {
        String text = wording.sayOfTopic("conclusion");
        return chance.in100(30) ? text + " " + wording.say("closing") : text;
    }
}
