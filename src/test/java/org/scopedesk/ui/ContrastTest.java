package org.scopedesk.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import javafx.collections.FXCollections;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.DatePicker;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.scopedesk.ui.memory.Theme;

/** WCAG 2.2 AA in both themes, from the colours that the nodes of every screen really have. */
final class ContrastTest extends WindowTest {
    private final Set<String> poor = new TreeSet<>();

    @Test
    void theFormulaIsThatOfTheStandard() {
        assertThat(Contrast.ratio(Color.BLACK, Color.WHITE)).isEqualTo(21);
        assertThat(Contrast.ratio(Color.web("#767676"), Color.WHITE)).isCloseTo(4.54, within(0.01));
    }

    @Test
    void everyTextAndMarkStandsOutFromWhatIsBehindItInBothThemes() throws Exception {
        openWindow();
        new EveryPane(this, this::inBothThemes).walk();
        assertThat(String.join("\n", poor)).isEmpty();
    }

    /** Each place is looked at in the theme that is on, then in the other, which stays on: a change takes long. */
    private void inBothThemes(String where) {
        look(where);
        wear(desk().settings().theme().get() == Theme.DARK ? Theme.LIGHT : Theme.DARK);
        look(where);
    }

    private void look(String where) {
        String theme = desk().settings().theme().get().name().toLowerCase(Locale.ROOT);
        robot.interact(() -> PoorContrast.in(scene()).forEach(words -> poor.add(where + " " + theme + " " + words)));
    }

    @Test
    void menusAndListsThatDropDownStandOutInBothThemes() throws Exception {
        openWindow();
        HBox row = row();
        robot.interact(() -> ((StackPane) scene().getRoot()).getChildren().add(row));
        for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
            wear(theme);
            for (Node opener : List.copyOf(row.getChildren())) {
                robot.interact(() -> open(opener));
                settle();
                robot.push(KeyCode.DOWN);
                settle();
                robot.interact(
                        () -> lookAtPopups(theme + " " + opener.getClass().getSimpleName()));
                robot.push(KeyCode.ESCAPE);
                settle();
            }
        }
        assertThat(String.join("\n", poor)).isEmpty();
    }

    private static HBox row() {
        ComboBox<String> combo = new ComboBox<>(FXCollections.observableArrayList("Peer", "Carer", "Nurse"));
        combo.setValue("Carer");
        ChoiceBox<String> choice = new ChoiceBox<>(FXCollections.observableArrayList("Peer", "Carer"));
        choice.setValue("Carer");
        MenuButton menu = new MenuButton("More", null, new MenuItem("One"), new CheckMenuItem("Two"));
        DatePicker day = new DatePicker(LocalDate.of(2021, 1, 4));
        return new HBox(combo, choice, menu, day, new TextField("Peer"));
    }

    private static void open(Node opener) {
        opener.requestFocus();
        if (opener instanceof ComboBoxBase<?> combo) {
            combo.show();
        } else if (opener instanceof ChoiceBox<?> choice) {
            choice.show();
        } else if (opener instanceof MenuButton menu) {
            menu.show();
        } else {
            Event.fireEvent(
                    opener, new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 9, 9, 99, 99, false, null));
        }
    }

    private void lookAtPopups(String where) {
        List<Window> popups = Window.getWindows().stream()
                .filter(PopupWindow.class::isInstance)
                .filter(Window::isShowing)
                .toList();
        assertThat(popups).as(where).isNotEmpty();
        for (Window popup : popups) {
            PoorContrast.in(popup.getScene()).forEach(words -> poor.add(where + " " + words));
        }
    }

    private Scene scene() {
        return robot.lookup(".shell").query().getScene();
    }
}
