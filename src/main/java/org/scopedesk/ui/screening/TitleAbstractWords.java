package org.scopedesk.ui.screening;

import javafx.scene.Node;
import org.scopedesk.ui.Desk;
import org.scopedesk.ui.Room;
import org.scopedesk.ui.Subject;
import org.scopedesk.ui.Texts;
import org.scopedesk.ui.part.EmptyState;
import org.scopedesk.workbench.Item;

/** What is said at title and abstract. */
record TitleAbstractWords(Desk desk, ScreeningModel model) implements StageWords {

    @Override
    public String place(Item item) {
        return desk.texts().of("screening.place", item.position());
    }

    @Override
    public Node nothing() {
        Texts texts = desk.texts();
        return new EmptyState(
                "fth-inbox",
                texts.of("screening.nothing.title"),
                texts.of("screening.nothing.sentence"),
                EmptyState.step(
                        texts.of("screening.nothing.step"), () -> desk.go(Room.SOURCES, new Subject.ImportFiles())));
    }

    @Override
    public Node done(int all) {
        Texts texts = desk.texts();
        return new EmptyState(
                "fth-check-circle",
                texts.of("screening.done.title", all),
                texts.of("screening.done.sentence"),
                EmptyState.step(texts.of("screening.done.step"), () -> model.move(-1)),
                EmptyState.step(texts.of("screening.done.next"), () -> desk.go(Room.CONFLICTS)));
    }
}
