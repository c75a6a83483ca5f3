package org.scopedesk.ui.sources;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.scopedesk.review.Search;
import org.scopedesk.ui.Texts;
import org.scopedesk.ui.part.Heading;
import org.scopedesk.workbench.SourceOverview;

/** What is to be said of the numbers of the source in front, and its files under their searches. */
final class FilesPane extends VBox {
    private final Texts texts;
    private final SourcesModel model;
    private final SourceNumbers numbers;
    private final PriorModel prior;
    private final VBox says = new VBox();
    private final VBox files = new VBox();

    FilesPane(Texts texts, SourcesModel model, SourceNumbers numbers, PriorModel prior) {
        this.texts = texts;
        this.model = model;
        this.numbers = numbers;
        this.prior = prior;
        says.getStyleClass().add("says");
        files.getStyleClass().add("file-list");
        getStyleClass().add("form");
        Heading heading = new Heading(texts.of("sources.files"));
        heading.getStyleClass().add("details-heading");
        getChildren().setAll(heading, says, files);
        model.chosen().subscribe(now -> now.ifPresent(this::show));
    }

    private void show(SourceOverview source) {
        says.getChildren()
                .setAll(Differences.of(source, texts).stream()
                        .map(remark -> remark(source, remark))
                        .toList());
        List<Node> rows = new ArrayList<>();
        for (Search search : source.searches()) {
            if (source.searches().size() > 1) {
                rows.add(searchHead(source, search));
            }
            source.filesOf(search).forEach(file -> rows.add(new FileRow(texts, model, numbers, prior, source, file)));
        }
        files.getChildren().setAll(rows);
    }

    private Node remark(SourceOverview source, Remark remark) {
        if (remark.kind() == Remark.Kind.PLAIN) {
            return sentence(remark.words());
        }
        Hyperlink link = new Hyperlink(remark.words());
        link.setWrapText(true);
        link.setMinHeight(USE_PREF_SIZE);
        link.setOnAction(e -> {
            link.setVisited(false);
            numbers.show(source, remark);
        });
        return link;
    }

    private Node searchHead(SourceOverview source, Search search) {
        Label name = new Label(SearchWords.name(source, search.id(), texts));
        name.getStyleClass().add("search-name");
        VBox head = new VBox(name, sentence(Differences.of(source, search, texts)));
        head.getStyleClass().add("search-head");
        return head;
    }

    private static Node sentence(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
