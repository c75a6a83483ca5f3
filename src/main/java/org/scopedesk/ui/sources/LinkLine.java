package org.scopedesk.ui.sources;

import javafx.scene.control.Hyperlink;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** A line of words in which numbers are links. */
final class LinkLine extends TextFlow {
    LinkLine() {
        getStyleClass().add("link-line");
    }

    LinkLine words(String words) {
        getChildren().add(new Text(words));
        return this;
    }

    LinkLine link(String words, Runnable open) {
        Hyperlink link = new Hyperlink(words);
        link.setOnAction(e -> {
            link.setVisited(false);
            open.run();
        });
        getChildren().add(link);
        return this;
    }
}
