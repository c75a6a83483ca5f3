package org.scopedesk.ui.duplicates;

import java.util.List;
import java.util.Optional;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.scopedesk.ui.Desk;
import org.scopedesk.ui.Texts;
import org.scopedesk.ui.part.Heading;
import org.scopedesk.workbench.SourceDuplicates;

/** The numbers of each source as a small table, and the rules in words for the Methods section. */
final class AccountPane extends ScrollPane {
    private final Desk desk;
    private final Texts texts;
    private final GridPane table = new GridPane();
    private final VBox methods = new VBox();
    private final Button copy;
    private List<String> paragraphs = List.of();

    AccountPane(Desk desk, AccountModel model) {
        this.desk = desk;
        this.texts = desk.texts();
        this.copy = new Button(texts.of("duplicates.methods.copy"), new FontIcon("fth-copy"));
        copy.setOnAction(e -> copy());
        table.getStyleClass().add("account-table");
        methods.getStyleClass().add("account-lines");
        VBox all = new VBox(
                new Heading(texts.of("duplicates.account.numbers")),
                table,
                new Heading(texts.of("duplicates.account.methods")),
                copy,
                methods);
        all.getStyleClass().add("account-lines");
        setContent(all);
        setFitToWidth(true);
        setAccessibleText(texts.of("duplicates.account"));
        getStyleClass().add("account-pane");
        model.account().subscribe(this::show);
    }

    private void show(Optional<AccountModel.Account> read) {
        table.getChildren().clear();
        methods.getChildren().clear();
        paragraphs = read.map(AccountModel.Account::methods).orElse(List.of());
        for (String paragraph : paragraphs) {
            Label label = new Label(paragraph);
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
            methods.getChildren().add(label);
        }
        read.ifPresent(this::fill);
    }

    private void fill(AccountModel.Account account) {
        row(
                0,
                "account-head",
                texts.of("duplicates.account.source"),
                texts.of("duplicates.account.identified"),
                texts.of("duplicates.account.within"),
                texts.of("duplicates.account.across"),
                texts.of("duplicates.account.unique"));
        int at = 1;
        for (SourceDuplicates source : account.numbers()) {
            row(
                    at++,
                    "account-row",
                    source.name(),
                    texts.number(source.identified()),
                    texts.number(source.within()),
                    texts.number(source.across()),
                    texts.number(source.unique()));
        }
        row(
                at,
                "account-sum",
                texts.of("duplicates.account.all"),
                texts.number(account.sum(SourceDuplicates::identified)),
                texts.number(account.sum(SourceDuplicates::within)),
                texts.number(account.sum(SourceDuplicates::across)),
                texts.number(account.sum(SourceDuplicates::unique)));
    }

    private void row(int at, String style, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            Node cell = cell(cells[i], style, i);
            table.add(cell, i, at);
        }
    }

    private static Node cell(String text, String style, int column) {
        Label cell = new Label(text);
        cell.getStyleClass().add(style);
        if (column > 0) {
            cell.setMinWidth(USE_PREF_SIZE);
            GridPane.setHalignment(cell, HPos.RIGHT);
        } else {
            cell.setWrapText(true);
            cell.setMaxWidth(Double.MAX_VALUE);
            GridPane.setHgrow(cell, Priority.ALWAYS);
        }
        return cell;
    }

    private void copy() {
        desk.copy(String.join("\n", paragraphs), texts.of("duplicates.methods.copied"));
    }
}
