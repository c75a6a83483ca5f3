package org.scopedesk.ui.shell;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.scopedesk.ui.Desk;
import org.scopedesk.ui.Room;
import org.scopedesk.ui.Session;
import org.scopedesk.ui.key.KeyNames;
import org.scopedesk.workbench.Waiting;

/** The rooms in the order of the work, at the left edge; a badge says what waits in a room. */
final class Rail extends VBox {
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

    private final Desk desk;
    private final Map<Room, Button> buttons = new EnumMap<>(Room.class);
    private final Map<Room, Label> badges = new EnumMap<>(Room.class);

    Rail(Desk desk, Predicate<Room> exists) {
        this.desk = desk;
        getStyleClass().add("rail");
        Region gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        for (Room room : Room.values()) {
            if (room == Room.SEARCH) {
                getChildren().add(gap);
            }
            if (exists.test(room)) {
                getChildren().add(button(room));
            }
        }
        desk.room().addListener((p, old, now) -> mark(now));
        desk.session().addListener((p, old, now) -> adopt(now));
        adopt(desk.session().get());
        mark(desk.room().get());
    }

    private StackPane button(Room room) {
        String name = desk.texts().of(room.word());
        Label badge = new Label();
        badge.getStyleClass().add("badge");
        badge.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        badge.setMouseTransparent(true);
        badge.visibleProperty().bind(badge.textProperty().isNotEmpty());
        badges.put(room, badge);
        Button button = new Button(name, new FontIcon(room.icon()));
        button.getStyleClass().add("rail-button");
        button.setAlignment(Pos.CENTER_LEFT);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(e -> desk.turnTo(room));
        button.accessibleTextProperty().bind(badge.textProperty().map(n -> n.isEmpty() ? name : name + ", " + n));
        if (!room.key().isEmpty()) {
            button.setTooltip(new Tooltip(name + "   " + KeyNames.shown(room.key())));
        }
        buttons.put(room, button);
        return new Place(button, badge);
    }

    /** A room and its badge: as wide as both beside each other, so that a large number does not lie on the name. */
    private static final class Place extends StackPane {
        private static final double EDGE = 8;

        private final Button button;
        private final Label badge;

        Place(Button button, Label badge) {
            super(button, badge);
            this.button = button;
            this.badge = badge;
            setAlignment(badge, Pos.CENTER_RIGHT);
            setMargin(badge, new Insets(0, EDGE, 0, 0));
        }

        @Override
        protected double computePrefWidth(double height) {
            return button.prefWidth(-1) + (badge.isVisible() ? badge.prefWidth(-1) + EDGE : 0);
        }
    }

    private void mark(Room here) {
        buttons.forEach((room, button) -> button.pseudoClassStateChanged(HERE, room == here));
    }

    private void adopt(Optional<Session> session) {
        buttons.forEach((room, button) -> button.setDisable(room.isOfReview() && session.isEmpty()));
        badges.values().forEach(b -> b.setText(""));
        session.ifPresent(s -> {
            s.waiting().addListener((p, old, now) -> show(now));
            show(s.waiting().get());
        });
    }

    private void show(Waiting waiting) {
        badge(Room.DUPLICATES, waiting.askedPairs());
        badge(Room.TITLE_ABSTRACT, waiting.titleAbstract());
        badge(Room.FULL_TEXT, waiting.fullText());
        badge(Room.CONFLICTS, waiting.conflicts());
    }

    private void badge(Room room, int waiting) {
        Label badge = badges.get(room);
        if (badge != null) {
            badge.setText(waiting == 0 ? "" : desk.texts().number(waiting));
        }
    }
}
