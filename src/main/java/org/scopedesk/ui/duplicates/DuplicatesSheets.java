package org.scopedesk.ui.duplicates;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.scopedesk.ui.Desk;
import org.scopedesk.ui.Session;
import org.scopedesk.ui.Texts;
import org.scopedesk.ui.part.SideSheet;

/** What opens at the right edge of the Duplicates screen: the history, the numbers, the order of primaries. */
final class DuplicatesSheets extends StackPane {
    private final Texts texts;
    private final DuplicatesModel model;
    private final SideSheet sheet;
    private final HistoryModel history;
    private final AccountModel account;
    private final HistoryPane historyPane;
    private final AccountPane accountPane;
    private final OrderPane orderPane;

    DuplicatesSheets(Desk desk, Session session, DuplicatesModel model) {
        this.texts = desk.texts();
        this.model = model;
        this.sheet = new SideSheet(texts.of("duplicates.sheet.close"));
        this.history = new HistoryModel(desk, session);
        this.account = new AccountModel(desk, session);
        this.historyPane = new HistoryPane(texts, new AccountWords(texts, session), history);
        this.accountPane = new AccountPane(desk, account);
        this.orderPane = new OrderPane(texts, account);
        sheet.setMaxWidth(USE_PREF_SIZE);
        setMaxWidth(USE_PREF_SIZE);
        getChildren().setAll(sheet);
        visibleProperty().bind(sheet.visibleProperty());
        model.front().addListener((p, old, now) -> {
            if (isShown(historyPane)) {
                now.ifPresent(history::look);
            }
        });
        model.list().listed().addListener((p, old, now) -> {
            if (isShown(accountPane)) {
                account.read();
            }
        });
    }

    void history() {
        model.front().get().ifPresent(shown -> {
            history.look(shown);
            toggle("duplicates.history", historyPane);
        });
    }

    void account() {
        account.read();
        toggle("duplicates.account", accountPane);
    }

    void order() {
        account.read();
        toggle("duplicates.order", orderPane);
    }

    /** Closes what is open; false if nothing is. */
    boolean close() {
        return sheet.close();
    }

    private void toggle(String title, Node pane) {
        if (isShown(pane)) {
            sheet.close();
        } else {
            sheet.open(texts.of(title), pane);
        }
    }

    private boolean isShown(Node pane) {
        return sheet.isVisible() && sheet.getCenter() == pane;
    }
}
