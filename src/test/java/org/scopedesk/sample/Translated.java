package org.scopedesk.sample;

import java.util.List;
import java.util.Map;

/** Titles of works that are not in English, with their translation. */
final class Translated {
    private static final Map<String, String> REGIONS = Map.of(
            "Norwegian", "nordic",
            "Swedish", "nordic",
            "Danish", "nordic",
            "German", "german",
            "Spanish", "iberian",
            "French", "french",
            "Portuguese", "iberian",
            "Chinese", "chinese",
            "Arabic", "arabic",
            "Hebrew", "hebrew");

    private final Phrases phrases = Phrases.read("translated.txt");

    /** A topic and a title that belong together. */
    record Choice(Topic topic, Title title) {
        String region() {
            return REGIONS.getOrDefault(title.language(), "japanese");
        }
    }

    Choice any(Chance chance) {
        String[] part = chance.oneOf(phrases.list("titles")).split(" \\| ", -1);
        String place = placeOf(part[0], chance);
        String[] names = place.startsWith("=") ? place.substring(1).split("=", -1) : new String[] {place, place};
        String english = part[3].replace("{place}", names[1]);
        Title title = Title.english(english);
        String original = part[2].replace("{place}", names[0]);
        return new Choice(Topic.of(part[1]), new Title(title.main(), title.sub(), original, part[0]));
    }

    private String placeOf(String language, Chance chance) {
        List<String> places = phrases.list(language + ".place");
        return chance.oneOf(places);
    }
}
