package org.scopedesk.citation.dialect;

import java.util.List;
import org.scopedesk.citation.text.Abstracts;
import org.scopedesk.citation.xml.Element;
import org.scopedesk.review.Citation;

/** Abstracts as PubMed's XML holds them: one element for each section, with its heading in an attribute. */
final class PubmedAbstracts {
    private PubmedAbstracts() {}

    /** Sets the abstract: the first that says something, the publication's own before those in other words or languages. */
    static Citation.Builder put(Citation.Builder draft, List<Element> own, List<Element> others) {
        String text = first(own);
        text = text.isEmpty() ? first(others) : text;
        return draft.abstractText(text).abstractIsFragment(Abstracts.isFragment(text));
    }

    private static String first(List<Element> abstracts) {
        for (Element element : abstracts) {
            String text = sections(element);
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }

    /** Each section on a line of its own, after its heading. */
    private static String sections(Element element) {
        StringBuilder text = new StringBuilder();
        for (Element part : element.all("AbstractText")) {
            String label = part.attribute("Label").strip();
            String body = Abstracts.of(part.text().replace('\n', ' '));
            if (!body.isEmpty()) {
                boolean headed = !label.isEmpty() && !label.equalsIgnoreCase("UNLABELLED");
                text.append(text.isEmpty() ? "" : "\n")
                        .append(headed ? withColon(label) + " " : "")
                        .append(body);
            }
        }
        return text.isEmpty() ? Abstracts.of(element.text().replace('\n', ' ')) : text.toString();
    }

    private static String withColon(String label) {
        return label.endsWith(":") ? label : label + ":";
    }
}
