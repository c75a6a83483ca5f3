package org.scopedesk.ui.key;

import java.util.List;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableBooleanValue;

/**
 * Something a person can do: with a key, with a button of the action bar, or from the command list. Its name is also
 * the key of its words in the texts. Described once with the chained methods, then only used.
 *
 * <pre>{@code
 * Command.of("screening.include", model::include).keys("I").tone(Tone.INCLUDE).icon("fth-check").when(model.canDecide())
 * }</pre>
 */
public final class Command {
    private final String name;
    private final Runnable run;
    private List<String> usualKeys = List.of();
    private Tone tone = Tone.PLAIN;
    private Place place = Place.BAR;
    private String icon = "";
    private boolean repeats;
    private boolean compact;
    private ObservableBooleanValue enabled = new ReadOnlyBooleanWrapper(true);

    /** How its button looks. */
    public enum Tone {
        PLAIN,
        PRIMARY,
        INCLUDE,
        EXCLUDE,
        MAYBE
    }

    /** Where it is offered; every command is in the key overlay and in the command list. */
    public enum Place {
        /** On the left of the action bar: what is done most. */
        BAR,
        /** On the right of the action bar. */
        ASIDE,
        /** Nowhere else. */
        KEYS_ONLY
    }

    private Command(String name, Runnable run) {
        this.name = name;
        this.run = run;
    }

    public static Command of(String name, Runnable run) {
        return new Command(name, run);
    }

    /**
     * Sets its usual keys, the first of which is written on its button: one character as it is typed ({@code I},
     * {@code ?}, {@code 1}; upper and lower case are the same), or a combination in the form of
     * {@link javafx.scene.input.KeyCombination#valueOf} ({@code Left}, {@code Shortcut+K}). Plain keys are left to text
     * fields while one has the focus.
     */
    public Command keys(String... keys) {
        this.usualKeys = List.of(keys);
        return this;
    }

    public Command tone(Tone value) {
        this.tone = value;
        return this;
    }

    public Command aside() {
        this.place = Place.ASIDE;
        return this;
    }

    public Command keysOnly() {
        this.place = Place.KEYS_ONLY;
        return this;
    }

    /** The name of a Feather icon, {@code fth-check}. */
    public Command icon(String value) {
        this.icon = value;
        return this;
    }

    /** Lets it be done only while {@code condition} is true. */
    public Command when(ObservableBooleanValue condition) {
        this.enabled = condition;
        return this;
    }

    /** Lets a held key do it again and again; right for moving, wrong for deciding. */
    public Command repeating() {
        this.repeats = true;
        return this;
    }

    /** Shows its key alone on its button, where the key says it all: an arrow. */
    public Command compact() {
        this.compact = true;
        return this;
    }

    /** Does it, if it can be done now. */
    public void run() {
        if (enabled.get()) {
            run.run();
        }
    }

    public String name() {
        return name;
    }

    public List<String> usualKeys() {
        return usualKeys;
    }

    public Tone tone() {
        return tone;
    }

    public Place place() {
        return place;
    }

    public String icon() {
        return icon;
    }

    public boolean repeats() {
        return repeats;
    }

    public boolean isCompact() {
        return compact;
    }

    public ObservableBooleanValue enabled() {
        return enabled;
    }
}
