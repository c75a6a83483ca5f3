package org.scopedesk.ui.sources;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.scopedesk.review.ImportedFile;
import org.scopedesk.review.Search;
import org.scopedesk.ui.Texts;
import org.scopedesk.workbench.ImportTarget;
import org.scopedesk.workbench.PriorVoter;
import org.scopedesk.workbench.RecordSlice;
import org.scopedesk.workbench.SourceOverview;

/** One imported file: its ledger, each number a link, how it was read, and where it can be moved. */
final class FileRow extends VBox {
    private final Texts texts;
    private final SourcesModel model;
    private final SourceNumbers numbers;
    private final SourceOverview source;
    private final ImportedFile file;

    FileRow(
            Texts texts,
            SourcesModel model,
            SourceNumbers numbers,
            PriorModel prior,
            SourceOverview source,
            ImportedFile file) {
        this.texts = texts;
        this.model = model;
        this.numbers = numbers;
        this.source = source;
        this.file = file;
        getStyleClass().add("file-row");
        getChildren().setAll(head(), ledger());
        List<Remark> gaps = Differences.of(source.gapsOf(file), texts);
        if (!gaps.isEmpty() && source.files().size() > 1) {
            LinkLine line = new LinkLine();
            for (Remark gap : gaps) {
                gap.kind().slice().ifPresent(slice -> line.link(gap.words(), () -> numbers.show(file, slice)));
                line.words(" ");
            }
            getChildren().add(line);
        }
        Label how = new Label(how());
        how.setWrapText(true);
        how.setMinHeight(USE_PREF_SIZE);
        how.getStyleClass().add("quiet");
        getChildren().add(how);
        prior.find(file, voters -> getChildren().add(priorLink(prior, voters)));
    }

    private LinkLine priorLink(PriorModel prior, List<PriorVoter> voters) {
        int decisions = voters.stream().mapToInt(PriorVoter::decisions).sum();
        return new LinkLine().link(texts.of("sources.prior.link", decisions), () -> prior.open(file));
    }

    private HBox head() {
        Label name = new Label(file.fileName());
        name.getStyleClass().add("list-title");
        name.setTooltip(new Tooltip(file.fileName()));
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox head = new HBox(name, move());
        head.getStyleClass().add("form-row");
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private LinkLine ledger() {
        LinkLine line = new LinkLine()
                .words(texts.of("sources.ledger.found", file.found()))
                .link(texts.of("sources.ledger.read", file.read()), () -> numbers.show(file, RecordSlice.ALL));
        if (file.repaired() > 0) {
            line.words(" (")
                    .link(texts.of("sources.ledger.repaired", file.repaired()), () -> numbers.showRejected(file))
                    .words(")");
        }
        line.words(" + ");
        String rejected = texts.of("sources.ledger.rejected", file.rejected());
        return file.rejected() > 0 ? line.link(rejected, () -> numbers.showRejected(file)) : line.words(rejected);
    }

    private MenuButton move() {
        MenuButton move = new MenuButton(texts.of("sources.move"));
        move.getStyleClass().addAll("small", "flat");
        move.setAccessibleText(texts.of("sources.move.file", file.fileName()));
        move.setTooltip(new Tooltip(texts.of("sources.move.why")));
        move.setMinWidth(USE_PREF_SIZE);
        move.setDisable(model.isReadOnly());
        for (SourceOverview to : model.sources().get().orElse(List.of())) {
            for (Search search : to.searches()) {
                if (!search.id().equals(file.searchId())) {
                    add(
                            move,
                            to.source().name() + " · " + SearchWords.name(to, search.id(), texts),
                            new ImportTarget.OfSearch(search.id()));
                }
            }
        }
        add(
                move,
                texts.of("sources.move.new", source.source().name()),
                new ImportTarget.NewSearch(source.source().id()));
        return move;
    }

    private void add(MenuButton menu, String words, ImportTarget target) {
        MenuItem item = new MenuItem(words);
        item.setMnemonicParsing(false);
        item.setOnAction(e -> model.move(file, target));
        menu.getItems().add(item);
    }

    private String how() {
        String when = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(texts.locale())
                .withZone(ZoneId.systemDefault())
                .format(file.at());
        String platform = file.platform().isEmpty() ? texts.of("sources.platform.none") : file.platform();
        String read = texts.of("sources.file.how", file.format(), platform, file.encoding(), file.betweenLines());
        return read
                + "\n"
                + (file.by().isBlank()
                        ? texts.of("sources.file.when", when)
                        : texts.of("sources.file.when.by", when, file.by()));
    }
}
