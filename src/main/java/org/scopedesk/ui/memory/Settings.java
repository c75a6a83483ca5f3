package org.scopedesk.ui.memory;

import java.util.Arrays;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** What a person chooses on the Settings screen; every change is remembered. Window's thread only. */
public final class Settings {
    public static final int SMALLEST_TEXT = 12;
    public static final int LARGEST_TEXT = 22;
    public static final int USUAL_TEXT = 14;
    public static final int NARROWEST = 50;
    public static final int WIDEST = 100;
    public static final int USUAL_WIDTH = 72;

    private final Memory memory;
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>();
    private final StringProperty language = new SimpleStringProperty();
    private final IntegerProperty textSize = new SimpleIntegerProperty();
    private final StringProperty readingFont = new SimpleStringProperty();
    private final IntegerProperty readingWidth = new SimpleIntegerProperty();
    private final BooleanProperty keywordsOpen = new SimpleBooleanProperty();

    public Settings(Memory memory) {
        this.memory = memory;
        theme.set(Arrays.stream(Theme.values())
                .filter(t -> memory.recall("theme").equals(Optional.of(t.name())))
                .findFirst()
                .orElse(Theme.SYSTEM));
        theme.addListener((p, old, now) -> memory.keep("theme", now.name()));
        keep(language, "language");
        keep(readingFont, "reading.font");
        keep(textSize, "text.size", USUAL_TEXT, SMALLEST_TEXT, LARGEST_TEXT);
        keep(readingWidth, "reading.width", USUAL_WIDTH, NARROWEST, WIDEST);
        keywordsOpen.set(memory.recall("reading.keywords").equals(Optional.of("true")));
        keywordsOpen.addListener((p, old, now) -> memory.keep("reading.keywords", now.toString()));
    }

    public ObjectProperty<Theme> theme() {
        return theme;
    }

    /** The name of a {@code Texts.Language}; empty to follow the system. */
    public StringProperty language() {
        return language;
    }

    /** Size of the window's text in pixels; what is read is a fifth larger. */
    public IntegerProperty textSize() {
        return textSize;
    }

    /** The family in which titles and abstracts are set; empty for the window's own. */
    public StringProperty readingFont() {
        return readingFont;
    }

    /** Width of what is read, in characters. */
    public IntegerProperty readingWidth() {
        return readingWidth;
    }

    /** Whether the keywords of records are shown; folded away at first. */
    public BooleanProperty keywordsOpen() {
        return keywordsOpen;
    }

    public void larger() {
        textSize.set(Math.min(LARGEST_TEXT, textSize.get() + 1));
    }

    public void smaller() {
        textSize.set(Math.max(SMALLEST_TEXT, textSize.get() - 1));
    }

    public void usualSize() {
        textSize.set(USUAL_TEXT);
    }

    private void keep(StringProperty property, String name) {
        property.set(memory.recall(name).orElse(""));
        property.addListener((p, old, now) -> memory.keep(name, now));
    }

    private void keep(IntegerProperty property, String name, int usual, int least, int most) {
        int kept = (int) Math.round(memory.recall(name, usual));
        property.set(Math.max(least, Math.min(most, kept)));
        property.addListener((p, old, now) -> memory.keep(name, now.toString()));
    }
}
