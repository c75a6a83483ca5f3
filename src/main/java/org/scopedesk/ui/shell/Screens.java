package org.scopedesk.ui.shell;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.scopedesk.ui.Desk;
import org.scopedesk.ui.Room;
import org.scopedesk.ui.Screen;
import org.scopedesk.ui.Session;
import org.scopedesk.ui.conflicts.ConflictsScreen;
import org.scopedesk.ui.duplicates.DuplicatesScreen;
import org.scopedesk.ui.export.ExportScreen;
import org.scopedesk.ui.flow.FlowScreen;
import org.scopedesk.ui.fulltext.FullTextScreen;
import org.scopedesk.ui.key.Keys;
import org.scopedesk.ui.log.LogScreen;
import org.scopedesk.ui.screening.TitleAbstractScreen;
import org.scopedesk.ui.search.SearchScreen;
import org.scopedesk.ui.settings.SettingsScreen;
import org.scopedesk.ui.setup.SetupScreen;
import org.scopedesk.ui.sources.SourcesScreen;
import org.scopedesk.ui.start.StartScreen;

/** Which screen stands in which room. A screen is built when its room is entered first, and anew for each review. */
final class Screens {
    /** Screens that need no review. */
    private Map<Room, Function<Desk, Screen>> always(Keys keys) {
        Map<Room, Function<Desk, Screen>> screens = new EnumMap<>(Room.class);
        screens.put(Room.START, StartScreen::new);
        screens.put(
                Room.SETTINGS,
                desk -> new SettingsScreen(
                        desk, keys, room -> of(room).map(Screen::commands).orElse(List.of())));
        return screens;
    }

    /** Screens of the open review. */
    private static Map<Room, BiFunction<Desk, Session, Screen>> ofReview(Keys keys) {
        Map<Room, BiFunction<Desk, Session, Screen>> screens = new EnumMap<>(Room.class);
        screens.put(Room.REVIEW, (desk, session) -> new SetupScreen(desk, session, keys));
        screens.put(Room.SOURCES, SourcesScreen::new);
        screens.put(Room.DUPLICATES, (desk, session) -> new DuplicatesScreen(desk, session, keys));
        screens.put(Room.TITLE_ABSTRACT, (desk, session) -> new TitleAbstractScreen(desk, session, keys));
        screens.put(Room.FLOW, (desk, session) -> new FlowScreen(desk, session, keys));
        screens.put(Room.EXPORT, (desk, session) -> new ExportScreen(desk, session, keys));
        screens.put(Room.SEARCH, SearchScreen::new);
        screens.put(Room.LOG, LogScreen::new);
        screens.put(Room.FULL_TEXT, (desk, session) -> new FullTextScreen(desk, session, keys));
        screens.put(Room.CONFLICTS, (desk, session) -> new ConflictsScreen(desk, session, keys));
        return screens;
    }

    private final Desk desk;
    private final Map<Room, Function<Desk, Screen>> always;
    private final Map<Room, BiFunction<Desk, Session, Screen>> ofReview;
    private final Map<Room, Screen> built = new EnumMap<>(Room.class);

    Screens(Desk desk, Keys keys) {
        this.desk = desk;
        this.always = always(keys);
        this.ofReview = ofReview(keys);
    }

    boolean has(Room room) {
        return always.containsKey(room) || ofReview.containsKey(room);
    }

    /** The screen of a room; empty if the room needs a review and none is open. */
    Optional<Screen> of(Room room) {
        Screen there = built.get(room);
        if (there != null) {
            return Optional.of(there);
        }
        Optional<Screen> fresh = build(room);
        fresh.ifPresent(screen -> built.put(room, screen));
        return fresh;
    }

    /** Forgets the screens of the review that was open. */
    void forgetReview() {
        built.keySet().removeIf(Room::isOfReview);
    }

    private Optional<Screen> build(Room room) {
        Function<Desk, Screen> simple = always.get(room);
        if (simple != null) {
            return Optional.of(simple.apply(desk));
        }
        BiFunction<Desk, Session, Screen> factory = ofReview.get(room);
        return factory == null ? Optional.empty() : desk.session().get().map(session -> factory.apply(desk, session));
    }
}
