package org.scopedesk.workbench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scopedesk.review.Criterion;
import org.scopedesk.review.Note;
import org.scopedesk.store.Register;
import org.scopedesk.store.Setup;

/**
 * Criteria that notes mention. A mention is stored as {@code #[id of the criterion]} and shown as {@code #[short name]}, by
 * the criterion's wording now. What is written by hand in square brackets and names no criterion stays as it is. Looks the
 * criteria up once, when the first mention is met; safe for use by many threads.
 */
public final class Mentions {
    private static final String BEGIN = "#[";
    private static final Pattern MENTION = Pattern.compile("#\\[([^\\[\\]\\n]+)]");

    private final Setup setup;
    private Optional<Names> found = Optional.empty();

    Mentions(Setup setup) {
        this.setup = setup;
    }

    /** Shows mentions by the wordings of a moment: those of {@code then} go before today's. */
    static Mentions asOf(List<Criterion> then, Setup setup) {
        Mentions mentions = new Mentions(setup);
        mentions.found = Optional.of(Names.of(then, setup));
        return mentions;
    }

    /**
     * A criterion that can be mentioned.
     *
     * @param name by which it is mentioned, which no other criterion has
     */
    public record Choice(Criterion criterion, String name) {
        /** What is written into a note. */
        public String written() {
            return BEGIN + name + "]";
        }
    }

    /** The mentions in a note as it is shown, for marking them. */
    public static List<Mark> marks(String shown) {
        List<Mark> marks = new ArrayList<>();
        Matcher mention = MENTION.matcher(shown);
        while (mention.find()) {
            marks.add(new Mark(mention.start(), mention.end(), Mark.Kind.MENTION));
        }
        return marks;
    }

    /** The criteria in force, in the order in which they are checked. */
    List<Choice> choices() {
        return names().choices();
    }

    /** A stored text as it is shown. */
    String shown(String stored) {
        return stored.contains(BEGIN) ? replaced(stored, names().ofId()) : stored;
    }

    Note shown(Note note) {
        return new Note(note.id(), note.record(), note.stage(), note.reviewer(), shown(note.text()), note.at());
    }

    /** A text as it was written, in the form that is stored; a mention by an older wording is understood too. */
    String stored(String written) {
        return written.contains(BEGIN) ? replaced(written, names().idOf()) : written;
    }

    private static String replaced(String text, Map<String, String> by) {
        return MENTION.matcher(text)
                .replaceAll(m -> Matcher.quoteReplacement(BEGIN + by.getOrDefault(m.group(1), m.group(1)) + "]"));
    }

    private synchronized Names names() {
        Names names = found.orElseGet(() -> Names.of(setup.criteria().all(), setup));
        found = Optional.of(names);
        return names;
    }

    /** What criteria are called: those in force first, then those that were removed, then all under older wordings. */
    private record Names(List<Choice> choices, Map<String, String> ofId, Map<String, String> idOf) {

        static Names of(List<Criterion> listed, Setup setup) {
            Names names = new Names(new ArrayList<>(), new HashMap<>(), new HashMap<>());
            for (Criterion criterion : listed) {
                names.choices.add(new Choice(criterion, names.call(criterion)));
            }
            setup.criteria().known().forEach(names::call);
            for (Register.Revision<Criterion> older : setup.criteria().history()) {
                String id = older.thing().id().toString();
                names.idOf.putIfAbsent(older.thing().shortName(), id);
            }
            return names;
        }

        private String call(Criterion criterion) {
            return ofId.computeIfAbsent(criterion.id().toString(), id -> {
                String name = criterion.shortName();
                for (int i = 2; idOf.putIfAbsent(name, id) != null; i++) {
                    name = criterion.shortName() + " " + i;
                }
                return name;
            });
        }
    }
}
