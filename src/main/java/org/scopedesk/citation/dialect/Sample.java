package org.scopedesk.citation.dialect;

import java.util.List;
import java.util.function.Predicate;

/**
 * What a dialect is recognised from.
 *
 * @param entries the fields of the first entries
 * @param head the first characters of the file
 */
public record Sample(List<Fields> entries, String head) {
    public Sample {
        entries = List.copyOf(entries);
    }

    /** True if an entry has this tag with a value that contains the text. */
    public boolean says(String tag, String text) {
        return any(fields -> fields.says(tag, text));
    }

    public boolean any(Predicate<Fields> test) {
        for (Fields fields : entries) {
            if (test.test(fields)) {
                return true;
            }
        }
        return false;
    }

    /** True if there are entries and at least half of them pass. */
    public boolean most(Predicate<Fields> test) {
        int passed = 0;
        for (Fields fields : entries) {
            passed += test.test(fields) ? 1 : 0;
        }
        return !entries.isEmpty() && passed * 2 >= entries.size();
    }

    /** The first value under one of the tags in any entry; empty if none. */
    public String first(String... tags) {
        for (Fields fields : entries) {
            String value = fields.first(tags);
            if (!value.isEmpty()) {
                return value;
            }
        }
        return "";
    }
}
