package org.scopedesk.ui.shell;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.scopedesk.review.ReviewDetails;
import org.scopedesk.ui.Desk;
import org.scopedesk.ui.Headway;
import org.scopedesk.ui.Room;
import org.scopedesk.ui.Screen;
import org.scopedesk.ui.Session;

/** The line at the head: where am I, work under way, who am I, how far. What comes and goes in it moves nothing below. */
final class Header extends VBox {
    private final Desk desk;
    private final PersonMenu person;
    private final Label place = new Label();
    private final Label review = new Label();
    private final Label headwayWords = new Label();
    private final ProgressBar headwayBar = new ProgressBar(0);
    private final ChangeListener<Optional<Headway>> listener = (p, old, now) -> show(now);
    private Optional<ObservableValue<Optional<Headway>>> shown = Optional.empty();

    /**
     * The line.
     *
     * @param after takes the focus back when the list of persons is closed, however it was opened
     */
    Header(Desk desk, Runnable after) {
        this.desk = desk;
        this.person = new PersonMenu(desk);
        person.setOnHidden(e -> after.run());
        getStyleClass().add("header");
        setMinWidth(0);
        place.getStyleClass().add("place");
        place.setMinWidth(USE_PREF_SIZE);
        review.getStyleClass().add("header-review");
        headwayWords.getStyleClass().add("headway-words");
        headwayWords.setMinWidth(USE_PREF_SIZE);
        headwayBar.getStyleClass().add("headway-bar");
        headwayBar.accessibleTextProperty().bind(headwayWords.textProperty());
        review.setMinWidth(0);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        RunningBar running = new RunningBar(desk);
        HBox.setHgrow(running, Priority.ALWAYS);
        headwayBar
                .minWidthProperty()
                .bind(Bindings.when(running.visibleProperty()).then(0).otherwise(USE_PREF_SIZE));
        gap.managedProperty().bind(running.visibleProperty().not());
        HBox line = new HBox(place, review, running, gap, person, headwayWords, headwayBar);
        line.getStyleClass().add("header-line");
        line.setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(line);
        desk.session().addListener((p, old, now) -> adopt(now));
        adopt(desk.session().get());
        show(Optional.empty());
    }

    /** Shows the room that came to the front. */
    void enter(Room room, Screen screen) {
        place.setText(desk.texts().of(room.word()));
        review.setVisible(room != Room.START);
        shown.ifPresent(v -> v.removeListener(listener));
        headwayWords.setOnMouseClicked(e -> screen.tellMore());
        headwayBar.setOnMouseClicked(e -> screen.tellMore());
        shown = Optional.of(screen.headway());
        screen.headway().addListener(listener);
        show(screen.headway().getValue());
    }

    /** Opens the list of those who may sit here. */
    void choosePerson() {
        person.requestFocus();
        person.show();
    }

    private void adopt(Optional<Session> session) {
        review.textProperty().unbind();
        review.setText("");
        session.ifPresent(s -> review.textProperty().bind(s.details().map(ReviewDetails::title)));
    }

    private void show(Optional<Headway> headway) {
        boolean some = headway.isPresent() && headway.get().total() > 0;
        headwayWords.setVisible(some);
        headwayBar.setVisible(some);
        headwayWords.setManaged(some);
        headwayBar.setManaged(some);
        headway.ifPresent(h -> {
            headwayWords.setText(desk.texts().of("header.headway", h.done(), h.total()));
            headwayBar.setProgress(h.fraction());
        });
    }
}
