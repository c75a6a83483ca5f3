package org.scopedesk.ui;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The words of the window in one language, and its way of writing numbers. Immutable; safe for use by many threads.
 *
 * <p>A key that does not exist is a programming error; a test compares the keys in the code with those in the files.
 */
public final class Texts {
    private static final String BUNDLE = "org.scopedesk.ui.texts";

    private final ResourceBundle bundle;
    private final Locale locale;

    private Texts(ResourceBundle bundle, Locale locale) {
        this.bundle = bundle;
        this.locale = locale;
    }

    /** The languages there are texts in. */
    public enum Language {
        ENGLISH(Locale.ENGLISH, "English"),
        BOKMAL(Locale.forLanguageTag("nb"), "Norsk bokmål");

        private final Locale locale;
        private final String ownName;

        Language(Locale locale, String ownName) {
            this.locale = locale;
            this.ownName = ownName;
        }

        /** What its speakers call it. */
        public String ownName() {
            return ownName;
        }

        /** The language that fits a locale best: Bokmål for every Norwegian or Scandinavian one, else English. */
        public static Language of(Locale locale) {
            return List.of("nb", "no", "nn", "da", "sv").contains(locale.getLanguage()) ? BOKMAL : ENGLISH;
        }
    }

    /** The texts of a language; numbers are written as {@code system} does if it speaks that language. */
    public static Texts in(Language language, Locale system) {
        Locale locale = language == Language.of(system) ? system : language.locale;
        ResourceBundle bundle = ResourceBundle.getBundle(
                BUNDLE,
                language.locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new Texts(bundle, locale);
    }

    /**
     * The text of a key with its gaps filled; numbers are written with thousands separators.
     *
     * @throws java.util.MissingResourceException if there is no such key
     */
    public String of(String key, Object... gaps) {
        return gaps.length == 0 ? bundle.getString(key) : new MessageFormat(bundle.getString(key), locale).format(gaps);
    }

    /** True if there is a text of that key. */
    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /** {@code 13,178}, or as the locale writes it. */
    public String number(long value) {
        return NumberFormat.getIntegerInstance(locale).format(value);
    }

    /** A day and a time of day as the locale writes them, where this computer is. */
    public String moment(Instant at) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(locale)
                .withZone(ZoneId.systemDefault())
                .format(at);
    }

    public Locale locale() {
        return locale;
    }
}
