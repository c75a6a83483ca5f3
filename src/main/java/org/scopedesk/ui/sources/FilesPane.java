package org.scopedesk.ui.sources;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.scopedesk.review.ImportedFile;
import org.scopedesk.review.RejectedEntry;
import org.scopedesk.ui.Texts;
import org.scopedesk.ui.part.Heading;
import org.scopedesk.workbench.SourceOverview;

/** The files of the source in front, each with its ledger, and the entries that were kept aside. */
final class FilesPane extends VBox {
    private static final int MOST_ENTRIES = 200;
    private static final int MOST_RAW_ROWS = 12;

    private final Texts texts;
    private final SourcesModel model;
    private final VBox says = new VBox();
    private final VBox files = new VBox();

    FilesPane(Texts texts, SourcesModel model) {
        this.texts = texts;
        this.model = model;
        says.getStyleClass().add("says");
        files.getStyleClass().add("file-list");
        getStyleClass().add("form");
        getChildren().setAll(new Heading(texts.of("sources.files")), says, files);
        model.chosen().subscribe(now -> now.ifPresent(this::show));
        model.rejected().subscribe(now -> model.chosen().get().ifPresent(this::show));
    }

    private void show(SourceOverview source) {
        says.getChildren()
                .setAll(Differences.of(source, texts).stream()
                        .map(FilesPane::sentence)
                        .toList());
        files.getChildren().setAll(source.files().stream().map(this::file).toList());
    }

    private static Node sentence(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private Node file(ImportedFile file) {
        Label name = new Label(file.fileName());
        name.getStyleClass().add("list-title");
        name.setTooltip(new Tooltip(file.fileName()));
        Label ledger = new Label(texts.of("sources.ledger", file.found(), file.read(), file.rejected()));
        ledger.setWrapText(true);
        ledger.setMinHeight(USE_PREF_SIZE);
        Label how = new Label(how(file));
        how.setWrapText(true);
        how.setMinHeight(USE_PREF_SIZE);
        how.getStyleClass().add("quiet");
        VBox box = new VBox(name, ledger, how);
        box.getStyleClass().add("file-row");
        if (file.rejected() > 0) {
            addRejected(box, file);
        }
        return box;
    }

    private String how(ImportedFile file) {
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

    private void addRejected(VBox box, ImportedFile file) {
        boolean open =
                model.rejected().get().map(r -> r.file().id().equals(file.id())).orElse(false);
        Button look = new Button(
                texts.of(open ? "sources.rejected.hide" : "sources.rejected.look", file.rejected()),
                new FontIcon(open ? "fth-chevron-up" : "fth-chevron-down"));
        look.getStyleClass().addAll("small");
        look.setOnAction(e -> {
            if (open) {
                model.closeRejected();
            } else {
                model.lookAtRejected(file);
            }
        });
        box.getChildren().add(look);
        if (open) {
            List<RejectedEntry> entries =
                    model.rejected().get().map(SourcesModel.Rejected::entries).orElse(List.of());
            entries.stream().limit(MOST_ENTRIES).map(this::entry).forEach(box.getChildren()::add);
            if (entries.size() > MOST_ENTRIES) {
                box.getChildren().add(sentence(texts.of("sources.rejected.more", entries.size() - MOST_ENTRIES)));
            }
        }
    }

    private Node entry(RejectedEntry entry) {
        Label problem = new Label(texts.of("sources.rejected.line", entry.line(), entry.problem()));
        problem.setWrapText(true);
        problem.setMinHeight(USE_PREF_SIZE);
        TextArea raw = new TextArea(entry.raw());
        raw.setEditable(false);
        raw.setWrapText(true);
        raw.getStyleClass().add("raw");
        raw.setPrefRowCount(
                (int) Math.min(MOST_RAW_ROWS, Math.max(2, entry.raw().lines().count())));
        raw.setAccessibleText(texts.of("sources.rejected.raw", entry.line()));
        VBox box = new VBox(problem, raw);
        box.getStyleClass().add("rejected-entry");
        return box;
    }
}
