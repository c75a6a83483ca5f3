package org.scopedesk.ui.screening;

import java.util.Optional;
import javafx.scene.Node;
import org.scopedesk.ui.Texts;
import org.scopedesk.ui.part.EmptyState;

/** What is said when everything in a narrowed queue is decided: that it was not all, and the way back to all of it. */
record SelectionDone(Texts texts, QueueModel queue, QueueWords words, ScreeningModel model) {

    /** Empty if the queue is not narrowed. */
    Optional<Node> node() {
        QueueModel.Shown now = queue.shown().get();
        return now.arrangement().filter().isAll() ? Optional.empty() : Optional.of(said(now));
    }

    private Node said(QueueModel.Shown now) {
        int left = model.headway().get().map(h -> h.total() - h.done()).orElse(0);
        boolean similar = now.arrangement().filter().similarTo().isPresent();
        return new EmptyState(
                "fth-check-circle",
                texts.of("queue.done.title", now.progress().total()),
                texts.of("queue.done.sentence", words.of(now), left),
                EmptyState.step(texts.of(similar ? "queue.similar.back" : "queue.done.step"), queue::clear),
                EmptyState.step(texts.of("screening.done.step"), () -> model.move(-1)));
    }
}
