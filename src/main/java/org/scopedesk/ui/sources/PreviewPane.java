package org.scopedesk.ui.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.scopedesk.review.Author;
import org.scopedesk.review.Citation;
import org.scopedesk.review.RejectedEntry;
import org.scopedesk.ui.Texts;
import org.scopedesk.ui.part.Direction;
import org.scopedesk.workbench.Preview;

/** The first entries of a file as they would be read. */
final class PreviewPane extends VBox {
    private static final int MOST_PEOPLE = 6;
    private static final int BEGINNING = 180;

    private final Texts texts;
    private final boolean beside;

    /** @param beside true to show the entries beside each other, false to show them below each other */
    PreviewPane(Texts texts, FileLine line, boolean beside) {
        this.texts = texts;
        this.beside = beside;
        getStyleClass().add("preview");
        line.preview().subscribe(now -> now.ifPresent(found -> show(found, line)));
    }

    private void show(Preview preview, FileLine line) {
        Label head = new Label(texts.of("sources.preview"));
        head.setWrapText(true);
        head.setMinHeight(USE_PREF_SIZE);
        head.getStyleClass().add("field-label");
        List<Node> nodes = new ArrayList<>(List.of(head));
        if (preview.first().isEmpty()) {
            nodes.add(sentence(
                    line.table().isReadable() ? why(preview.rejected()) : texts.of("sources.columns.needed"), false));
        } else if (beside) {
            nodes.add(columns(preview.first()));
        } else {
            preview.first().stream().map(c -> card(c, texts)).forEach(nodes::add);
        }
        getChildren().setAll(nodes);
    }

    private Node columns(List<Citation> entries) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("preview-columns");
        for (int i = 0; i < 3; i++) {
            ColumnConstraints third = new ColumnConstraints();
            third.setPercentWidth(100.0 / 3);
            grid.getColumnConstraints().add(third);
        }
        for (int i = 0; i < entries.size(); i++) {
            grid.add(card(entries.get(i), texts), i, 0);
        }
        return grid;
    }

    private String why(List<RejectedEntry> rejected) {
        return rejected.isEmpty()
                ? texts.of("sources.preview.none")
                : texts.of("sources.preview.rejected", rejected.get(0).problem());
    }

    /** One entry as it was read: title, people, year and journal, the beginning of the abstract, DOI. */
    static Node card(Citation citation, Texts texts) {
        Label title = sentence(
                or(citation.title(), texts.of("sources.preview.no.title")),
                citation.title().isEmpty());
        title.getStyleClass().add("list-title");
        String people = people(citation.authors());
        String year = citation.year().isPresent()
                ? String.valueOf(citation.year().getAsInt())
                : texts.of("sources.preview.no.year");
        String where = citation.publishedIn();
        Label published = sentence(where.isEmpty() ? year : year + " · " + where, false);
        Label beginning = sentence(
                or(beginning(citation.abstractText()), texts.of("sources.preview.no.abstract")),
                citation.abstractText().isEmpty());
        beginning.getStyleClass().add("quiet");
        VBox card = new VBox(
                title,
                sentence(or(people, texts.of("sources.preview.no.people")), people.isEmpty()),
                published,
                beginning);
        citation.doi().ifPresent(doi -> card.getChildren().add(sentence("doi " + doi.value(), false)));
        card.getStyleClass().add("preview-card");
        return card;
    }

    private static String people(List<Author> authors) {
        String first = authors.stream().limit(MOST_PEOPLE).map(Author::inverted).collect(Collectors.joining("; "));
        return authors.size() > MOST_PEOPLE ? first + "; …" : first;
    }

    private static String beginning(String text) {
        String line = text.replace('\n', ' ').strip();
        return line.length() <= BEGINNING
                ? line
                : line.substring(0, line.lastIndexOf(' ', BEGINNING) + 1).strip() + " …";
    }

    private static String or(String text, String otherwise) {
        return text.isEmpty() ? otherwise : text;
    }

    private static Label sentence(String words, boolean missing) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMaxWidth(Double.MAX_VALUE);
        label.setMinHeight(USE_PREF_SIZE);
        Direction.follow(label);
        if (missing) {
            label.getStyleClass().add("missing");
        }
        return label;
    }
}
