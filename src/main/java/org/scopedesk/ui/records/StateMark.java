package org.scopedesk.ui.records;

import org.kordamp.ikonli.javafx.FontIcon;
import org.scopedesk.ui.Texts;
import org.scopedesk.workbench.RecordState;

/** Where a record stands: a word and a shape with a colour. */
final class StateMark {
    private StateMark() {}

    static String words(RecordState state, Texts texts) {
        return texts.of("records.state." + state.word().replace(' ', '_'));
    }

    static FontIcon icon(RecordState state) {
        FontIcon icon = new FontIcon(
                switch (state) {
                    case DUPLICATE -> "fth-copy";
                    case TITLE_ABSTRACT_OPEN, FULL_TEXT_OPEN -> "fth-circle";
                    case TITLE_ABSTRACT_CONFLICT, FULL_TEXT_CONFLICT -> "fth-users";
                    case TITLE_ABSTRACT_EXCLUDED, FULL_TEXT_EXCLUDED -> "fth-x";
                    case NOT_RETRIEVED -> "fth-slash";
                    case INCLUDED -> "fth-check";
                });
        icon.getStyleClass().add("state-icon");
        switch (state) {
            case INCLUDED -> icon.getStyleClass().add("state-included");
            case TITLE_ABSTRACT_EXCLUDED, FULL_TEXT_EXCLUDED, NOT_RETRIEVED ->
                icon.getStyleClass().add("state-excluded");
            case TITLE_ABSTRACT_CONFLICT, FULL_TEXT_CONFLICT ->
                icon.getStyleClass().add("state-conflict");
            case DUPLICATE, TITLE_ABSTRACT_OPEN, FULL_TEXT_OPEN ->
                icon.getStyleClass().add("state-quiet");
        }
        return icon;
    }
}
