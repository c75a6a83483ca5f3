package org.scopedesk.ui.shell;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.scopedesk.review.Reviewer;
import org.scopedesk.ui.Desk;
import org.scopedesk.ui.Fx;
import org.scopedesk.ui.Room;
import org.scopedesk.ui.Screen;
import org.scopedesk.ui.Session;
import org.scopedesk.ui.Subject;
import org.scopedesk.ui.key.Keys;
import org.scopedesk.ui.part.FirstFocus;

/** The frame around every screen: rail, header, action bar, notices, overlays. Built anew for each language. */
final class Shell extends StackPane {
    private final Desk desk;
    private final Keys keys;
    private final Screens screens;
    private final Header header;
    private final ActionBar actions;
    private final StackPane place = new StackPane();
    private final KeyOverlay keyOverlay;
    private final CommandList commandList;
    private final WindowCommands commands;
    private Optional<Screen> front = Optional.empty();

    Shell(Desk desk, Keys keys) {
        this.desk = desk;
        this.keys = keys;
        this.screens = new Screens(desk, keys);
        this.header = new Header(desk, this::focusWork);
        this.actions = new ActionBar(desk, keys);
        this.keyOverlay = new KeyOverlay(desk.texts(), keys, this::closeOverlays);
        this.commandList = new CommandList(desk.texts(), keys, this::closeOverlays);
        this.commands = new WindowCommands(
                desk, screens::has, this::turnTo, this::showKeys, this::showCommands, this::choosePerson, this::back);
        keys.everywhere(commands.all());
        getStyleClass().add("shell");
        getChildren().setAll(frame(), keyOverlay, commandList);
        keys.changes().addListener((p, old, now) -> ifInWindow(this::showActions));
        desk.room().addListener((p, old, now) -> ifInWindow(this::enter));
        desk.session().addListener((p, old, now) -> ifInWindow(() -> adopt(now)));
        desk.subject().addListener((p, old, now) -> ifInWindow(() -> now.ifPresent(this::show)));
        desk.session().get().ifPresent(this::follow);
        enter();
    }

    private Node frame() {
        NoticeBar notice = new NoticeBar(desk, this::focusWork);
        StackPane middle = new StackPane(place, notice);
        StackPane.setAlignment(notice, Pos.BOTTOM_CENTER);
        StackPane.setMargin(notice, new Insets(16));
        middle.setMinWidth(0);
        BorderPane work = new BorderPane(middle, header, null, actions, null);
        BorderPane frame = new BorderPane(work);
        frame.setLeft(new Rail(desk, screens::has));
        return frame;
    }

    /** A frame that was replaced, when the language changed, listens no more. */
    private void ifInWindow(Runnable work) {
        if (getScene() != null) {
            work.run();
        }
    }

    private void adopt(Optional<Session> session) {
        screens.forgetReview();
        session.ifPresent(this::follow);
        enter();
    }

    private void follow(Session session) {
        session.reviewer().addListener((p, old, now) -> ifInWindow(() -> personChanged(old, now)));
    }

    /** The first person of a review is named on its screen: whoever is writing there keeps the focus. */
    private void personChanged(Optional<Reviewer> old, Optional<Reviewer> now) {
        boolean asked = place.getChildren().stream().anyMatch(PersonChooser.class::isInstance);
        if (now.isEmpty() || (old.isEmpty() && asked)) {
            enter();
        }
    }

    /** Puts the room in front on the screen, or asks first who sits here. */
    private void enter() {
        closeOverlays();
        Room room = desk.room().get();
        Optional<Screen> next = screens.of(room);
        if (!next.equals(front)) {
            front.ifPresent(Screen::hidden);
        }
        front = next;
        next.ifPresent(screen -> enter(room, screen));
    }

    private void enter(Room room, Screen screen) {
        header.enter(room, screen);
        Optional<Session> nameless = desk.session()
                .get()
                .filter(s -> room.isOfReview())
                .filter(s ->
                        s.reviewer().get().isEmpty() && !s.reviewers().get().isEmpty());
        if (nameless.isPresent()) {
            PersonChooser chooser = new PersonChooser(desk.texts(), nameless.get());
            place.getChildren().setAll(chooser);
            keys.here(List.of());
            actions.show(keys.here(), commands.help(), () -> {});
            Fx.later(chooser::focusFirst);
            return;
        }
        place.getChildren().setAll(screen.view());
        keys.here(screen.commands());
        actions.show(screen.commands(), commands.help(), this::focusWork);
        screen.shown();
        Fx.later(this::focusWork);
    }

    /** Writes the keys that hold now on the buttons. */
    private void showActions() {
        actions.show(keys.here(), commands.help(), this::focusWork);
    }

    private void show(Subject subject) {
        front.ifPresent(screen -> screen.show(subject));
    }

    private void focusWork() {
        front.filter(s -> !isCovered()).ifPresent(screen -> FirstFocus.in(screen.view(), screen.focusFirst()));
    }

    private boolean isCovered() {
        return keyOverlay.isVisible() || commandList.isVisible();
    }

    private void showKeys() {
        boolean open = keyOverlay.isVisible();
        closeOverlays();
        if (!open) {
            keyOverlay.open(desk.texts().of(desk.room().get().word()));
            keys.silence(true);
        }
    }

    private void showCommands() {
        boolean open = commandList.isVisible();
        closeOverlays();
        if (!open) {
            commandList.open();
            keys.silence(true);
        }
    }

    /** The key of the room one is in leads back to its work, out of a field or a list. */
    private void turnTo(Room room) {
        boolean here = room == desk.room().get();
        desk.turnTo(room);
        if (here) {
            closeOverlays();
            focusWork();
        }
    }

    private void choosePerson() {
        closeOverlays();
        header.choosePerson();
    }

    private void closeOverlays() {
        boolean covered = isCovered();
        keyOverlay.setVisible(false);
        commandList.setVisible(false);
        keys.silence(false);
        if (covered) {
            focusWork();
        }
    }

    private void back() {
        if (isCovered()) {
            closeOverlays();
        } else if (front.isPresent() && front.get().back()) {
            focusWork();
        } else if (getScene().getFocusOwner() instanceof TextInputControl) {
            focusWork();
        } else if (desk.notices().current().get().isPresent()) {
            desk.notices().clear();
        } else {
            desk.back();
        }
    }
}
