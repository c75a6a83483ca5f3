package org.scopedesk.ui.fulltext;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import org.scopedesk.ui.Desk;
import org.scopedesk.ui.Room;
import org.scopedesk.ui.Texts;
import org.scopedesk.ui.part.EmptyState;
import org.scopedesk.ui.screening.StageWords;
import org.scopedesk.workbench.Item;

/**
 * What is said at full text.
 *
 * @param openList shows the reports that could not be had
 */
record FullTextWords(Desk desk, FullTextModel model, Runnable openList) implements StageWords {

    @Override
    public String place(Item item) {
        return desk.texts().of("fulltext.place", item.position());
    }

    @Override
    public Node nothing() {
        Texts texts = desk.texts();
        int missing = model.notRetrieved().get().size();
        String sentence =
                missing > 0 ? texts.of("fulltext.nothing.aside", missing) : texts.of("fulltext.nothing.sentence");
        return new EmptyState(
                "fth-file-text",
                texts.of(missing > 0 ? "fulltext.nothing.left" : "fulltext.nothing.title"),
                sentence,
                steps(EmptyState.step(texts.of("fulltext.nothing.step"), () -> desk.go(Room.TITLE_ABSTRACT))));
    }

    @Override
    public Node done(int all) {
        Texts texts = desk.texts();
        return new EmptyState(
                "fth-check-circle",
                texts.of("fulltext.done.title", all),
                texts.of("fulltext.done.sentence"),
                steps(
                        EmptyState.step(
                                texts.of("fulltext.done.step"),
                                () -> model.loop().move(-1)),
                        EmptyState.step(texts.of("screening.done.next"), () -> desk.go(Room.CONFLICTS))));
    }

    /** The steps, and one more that leads to what could not be had. */
    private Node[] steps(Node... usual) {
        List<Node> steps = new ArrayList<>(List.of(usual));
        int missing = model.notRetrieved().get().size();
        if (missing > 0) {
            steps.add(EmptyState.step(desk.texts().of("fulltext.list.count", missing), openList));
        }
        return steps.toArray(Node[]::new);
    }
}
