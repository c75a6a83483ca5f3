package org.scopedesk.ui.duplicates;

import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.javafx.FontIcon;
import org.scopedesk.ui.Desk;
import org.scopedesk.ui.Room;
import org.scopedesk.ui.Texts;

/** Says in a line where records stand after they were joined or split, with a way to the conflicts that arose. */
final class AftermathLine extends HBox {
    private final Texts texts;
    private final Label says = new Label("", new FontIcon("fth-info"));
    private final Hyperlink go = new Hyperlink();

    AftermathLine(Desk desk, DuplicatesModel model) {
        this.texts = desk.texts();
        says.setWrapText(true);
        says.setMinHeight(USE_PREF_SIZE);
        says.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(says, Priority.ALWAYS);
        go.setMinWidth(USE_PREF_SIZE);
        go.setText(texts.of("duplicates.after.go"));
        go.setOnAction(e -> desk.go(Room.CONFLICTS));
        go.managedProperty().bind(go.visibleProperty());
        managedProperty().bind(visibleProperty());
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("aftermath-line");
        getChildren().setAll(says, go);
        model.aftermath().subscribe(this::show);
    }

    private void show(Aftermath now) {
        String standings = now.records().stream()
                .map(s -> texts.of("duplicates.after.one", s.source(), state(s)))
                .collect(Collectors.joining(" · "));
        says.setText(texts.of("duplicates.after", standings, now.conflicts()));
        go.setVisible(now.conflicts() > 0);
        setVisible(!now.records().isEmpty());
    }

    private String state(Aftermath.Standing standing) {
        return texts.of("records.state." + standing.state().word().replace(' ', '_'));
    }
}
