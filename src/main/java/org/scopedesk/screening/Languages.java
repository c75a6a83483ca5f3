package org.scopedesk.screening;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Brings the languages that sources deliver ({@code en}, {@code eng}, {@code English}) to one name. */
public final class Languages {
    private static final Map<String, String> NAMES = names();

    private Languages() {}

    /** The English name of a language that is known by its name or its code, else the text itself; empty for none. */
    public static String name(String delivered) {
        String first = delivered.split("[;,/\\n]", -1)[0].strip();
        String known = NAMES.get(first.toLowerCase(Locale.ROOT));
        if (known != null || first.isEmpty()) {
            return known == null ? "" : known;
        }
        return first.substring(0, 1).toUpperCase(Locale.ROOT)
                + first.substring(1).toLowerCase(Locale.ROOT);
    }

    private static Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        for (String code : Locale.getISOLanguages()) {
            Locale locale = Locale.forLanguageTag(code);
            String name = locale.getDisplayLanguage(Locale.ENGLISH);
            names.put(code, name);
            names.put(locale.getISO3Language(), name);
            names.put(name.toLowerCase(Locale.ROOT), name);
        }
        names.put("ger", "German");
        names.put("fre", "French");
        names.put("dut", "Dutch");
        names.put("chi", "Chinese");
        return Map.copyOf(names);
    }
}
