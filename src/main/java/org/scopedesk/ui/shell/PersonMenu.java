package org.scopedesk.ui.shell;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.javafx.FontIcon;
import org.scopedesk.review.Reviewer;
import org.scopedesk.ui.Desk;
import org.scopedesk.ui.Room;
import org.scopedesk.ui.Session;

/** Who sits before the window; opens to choose somebody else. */
final class PersonMenu extends MenuButton {
    private static final double NAME_IN_SIGHT = 300;

    private final Desk desk;

    PersonMenu(Desk desk) {
        this.desk = desk;
        setGraphic(new FontIcon("fth-user"));
        getStyleClass().add("person");
        setTextOverrun(OverrunStyle.ELLIPSIS);
        desk.session().addListener((p, old, now) -> adopt(now));
        adopt(desk.session().get());
    }

    /** A name of usual length is shown whole, however narrow the window is. */
    @Override
    protected double computeMinWidth(double height) {
        return Math.min(computePrefWidth(height), NAME_IN_SIGHT);
    }

    private void adopt(Optional<Session> session) {
        setVisible(session.isPresent());
        setManaged(session.isPresent());
        session.ifPresent(s -> {
            s.reviewer().addListener((p, old, now) -> fill(s));
            s.reviewers().addListener((p, old, now) -> fill(s));
            fill(s);
        });
    }

    private void fill(Session session) {
        Optional<Reviewer> here = session.reviewer().get();
        String words = here.map(this::words).orElse(desk.texts().of("person.choose"));
        setText(words);
        setAccessibleText(desk.texts().of("person.accessible", words));
        setTooltip(new Tooltip(words));
        ToggleGroup group = new ToggleGroup();
        List<RadioMenuItem> people = session.reviewers().get().stream()
                .map(r -> item(session, r, group, here.equals(Optional.of(r))))
                .toList();
        MenuItem add = new MenuItem(desk.texts().of("person.manage"));
        add.setOnAction(e -> desk.go(Room.REVIEW));
        getItems().setAll(people);
        if (!people.isEmpty()) {
            getItems().add(new SeparatorMenuItem());
        }
        getItems().add(add);
    }

    private RadioMenuItem item(Session session, Reviewer person, ToggleGroup group, boolean here) {
        RadioMenuItem item = new RadioMenuItem(words(person));
        item.setToggleGroup(group);
        item.setSelected(here);
        item.setOnAction(e -> session.choose(person));
        return item;
    }

    private String words(Reviewer person) {
        return desk.texts().of(person.lead() ? "person.lead" : "person.reviewer", person.name());
    }
}
