package org.scopedesk.citation.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.scopedesk.review.Field;

/** Which program wrote an EndNote XML file, and which database its entries come from. */
public final class EndNoteXmlOrigin {
    private EndNoteXmlOrigin() {}

    /** The program that the entries name ("EndNote", "Zotero", "Mendeley"); empty if they name none. */
    public static String platform(Sample sample) {
        String named = sample.first("source-app@name", "source-app");
        int version = named.indexOf(' ');
        String name = version > 0 ? named.substring(0, version) : named;
        return name.length() > 40 ? "" : name;
    }

    /** The database that all entries name that name one; empty if they differ, as in a library of many searches. */
    public static String source(Sample sample) {
        Set<String> names = new TreeSet<>();
        for (Fields entry : sample.entries()) {
            String name = database(entry);
            if (!name.isEmpty()) {
                names.add(name);
            }
        }
        return names.size() == 1 ? names.iterator().next() : "";
    }

    private static String database(Fields entry) {
        if (entry.first("remote-database-provider").equals("NLM")) {
            return "Medline";
        }
        List<Field> fields = new ArrayList<>();
        String named = entry.first("remote-database-name");
        if (!named.isEmpty()) {
            fields.add(new Field("DB", named));
        }
        entry.all("urls/related-urls/url", "urls/web-urls/url").forEach(url -> fields.add(new Field("UR", url)));
        return Databases.of(new Fields(fields));
    }
}
