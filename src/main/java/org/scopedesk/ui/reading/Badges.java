package org.scopedesk.ui.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.javafx.FontIcon;
import org.scopedesk.review.Citation;
import org.scopedesk.review.Doi;
import org.scopedesk.ui.Desk;
import org.scopedesk.ui.Room;
import org.scopedesk.ui.Subject;
import org.scopedesk.ui.Texts;

/**
 * The line below a record that tells where it came from and leads to where it lies: its sources, its DOI or address, its
 * copies. Its nodes stay from record to record, since it takes longer to style new ones than to lay out all the text.
 */
final class Badges extends FlowPane {
    private final Texts texts;
    private final List<Label> sources = new ArrayList<>();
    private final Hyperlink link = link("fth-external-link");
    private final Hyperlink why = link("fth-copy");
    private String address = "";
    private Optional<Copied> copied = Optional.empty();

    Badges(Desk desk) {
        texts = desk.texts();
        getStyleClass().add("reading-badges");
        link.setContentDisplay(ContentDisplay.RIGHT);
        link.setOnAction(e -> desk.browse(address));
        why.getStyleClass().add("reading-why");
        why.setOnAction(e -> copied.ifPresent(of -> desk.go(Room.DUPLICATES, new Subject.One(of.record()))));
        getChildren().setAll(link, why);
    }

    void show(Reading reading) {
        showSources(reading.sources());
        showLink(reading.citation());
        copied = reading.copied();
        seen(why, copied.isPresent());
        why.setVisited(false);
        copied.ifPresent(of -> why.setText(texts.of(of.removed() ? "reading.removed" : "reading.copies")));
    }

    private void showSources(List<String> names) {
        while (sources.size() < names.size()) {
            Label badge = new Label();
            badge.getStyleClass().add("source-badge");
            getChildren().add(sources.size(), badge);
            sources.add(badge);
        }
        for (int i = 0; i < sources.size(); i++) {
            sources.get(i).setText(i < names.size() ? names.get(i) : "");
            seen(sources.get(i), i < names.size());
        }
    }

    private void showLink(Citation citation) {
        Optional<Doi> doi = citation.doi();
        List<String> urls = citation.urls();
        address = doi.map(Doi::url).orElse(urls.isEmpty() ? "" : urls.get(0));
        link.setText(doi.map(Doi::value).orElse(texts.of("reading.link")));
        link.setVisited(false);
        seen(link, !address.isEmpty());
    }

    private static Hyperlink link(String icon) {
        Hyperlink link = new Hyperlink("", new FontIcon(icon));
        link.getStyleClass().add("reading-link");
        return link;
    }

    private static void seen(Node node, boolean now) {
        node.setVisible(now);
        node.setManaged(now);
    }
}
