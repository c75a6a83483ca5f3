package org.scopedesk.ui.part;

import java.util.Locale;
import javafx.scene.control.Label;
import org.kordamp.ikonli.javafx.FontIcon;
import org.scopedesk.review.Verdict;

/** A verdict shown by a colour, a shape and a word, so that no one of them is needed to know it. */
public final class VerdictMark extends Label {

    /**
     * @param verdict the verdict
     * @param words its word in the language of the window, with the reason if there is one
     */
    public VerdictMark(Verdict verdict, String words) {
        super(words, new FontIcon(icon(verdict)));
        getStyleClass().addAll("verdict", "verdict-" + verdict.name().toLowerCase(Locale.ROOT));
    }

    /** The shape of a verdict, the name of a Feather icon. */
    public static String icon(Verdict verdict) {
        return switch (verdict) {
            case INCLUDE -> "fth-check";
            case EXCLUDE -> "fth-x";
            case MAYBE -> "fth-help-circle";
        };
    }
}
