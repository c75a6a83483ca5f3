package org.scopedesk.workbench;

import java.util.List;
import java.util.Map;

/**
 * The searches that were kept under names. Each is a setting of the review, so that its history stays and two copies of
 * a review join; the name is the first line of its value, the query the rest, and an empty value takes it away. Safe for
 * use by many threads.
 */
public final class SavedSearches {
    static final String PREFIX = "saved_search ";

    private final Desk desk;

    SavedSearches(Desk desk) {
        this.desk = desk;
    }

    /** In the order in which they were first saved. */
    public List<SavedSearch> all() {
        return desk.file().setup().settings().entrySet().stream()
                .filter(setting -> setting.getKey().startsWith(PREFIX))
                .filter(setting -> !setting.getValue().isEmpty())
                .sorted(Map.Entry.comparingByKey())
                .map(setting -> new SavedSearch(
                        setting.getKey().substring(PREFIX.length()),
                        nameOf(setting.getValue()),
                        queryOf(setting.getValue())))
                .toList();
    }

    /** Keeps a query under a name. */
    public SavedSearch add(String name, String query) {
        SavedSearch search = new SavedSearch(desk.nextId().toString(), oneLine(name), query.strip());
        put(search);
        return search;
    }

    /** Gives a saved search another name; its query stays. */
    public void rename(SavedSearch search, String name) {
        put(new SavedSearch(search.id(), oneLine(name), search.query()));
    }

    /** Takes a saved search off the list. */
    public void remove(SavedSearch search) {
        set(search, "");
    }

    static String nameOf(String value) {
        return value.lines().findFirst().orElse("");
    }

    static String queryOf(String value) {
        int end = value.indexOf('\n');
        return end < 0 ? "" : value.substring(end + 1);
    }

    private void put(SavedSearch search) {
        set(search, search.name() + "\n" + search.query());
    }

    private void set(SavedSearch search, String value) {
        desk.file().setup().setting(PREFIX + search.id(), value, desk.by());
        desk.tell(Change.SETUP);
    }

    private static String oneLine(String name) {
        return name.strip().replaceAll("\\s+", " ");
    }
}
