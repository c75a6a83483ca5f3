package org.scopedesk.ui.settings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Function;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.Property;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.text.Font;
import org.scopedesk.review.Author;
import org.scopedesk.review.Citation;
import org.scopedesk.ui.Desk;
import org.scopedesk.ui.Texts;
import org.scopedesk.ui.memory.Settings;
import org.scopedesk.ui.memory.Theme;
import org.scopedesk.ui.part.Named;
import org.scopedesk.ui.reading.Reading;
import org.scopedesk.ui.reading.RecordReader;

/** The forms of theme, language and reading. */
final class LookSettings {
    /** The fonts of the window's signs, in which nothing can be read. */
    private static final List<String> OF_SIGNS = List.of("FeatherIcons", "Ikonli");

    private final Desk desk;
    private final Texts texts;
    private final Settings settings;
    private final ChoiceBox<Theme> theme;

    LookSettings(Desk desk) {
        this.desk = desk;
        this.texts = desk.texts();
        this.settings = desk.settings();
        this.theme = choice(List.of(Theme.values()), settings.theme(), this::name);
    }

    /** The first of all choices. */
    Node theme() {
        return theme;
    }

    Node lookForm() {
        List<String> languages = new ArrayList<>(List.of(""));
        Arrays.stream(Texts.Language.values()).forEach(l -> languages.add(l.name()));
        return form(
                row("settings.theme", theme),
                row("settings.language", choice(languages, settings.language(), this::languageName)),
                row(
                        "settings.size",
                        slider(settings.textSize(), Settings.SMALLEST_TEXT, Settings.LARGEST_TEXT),
                        value(settings.textSize(), "settings.size.value")));
    }

    Node readingForm() {
        List<String> fonts = new ArrayList<>(List.of(""));
        fonts.addAll(Font.getFamilies());
        fonts.removeAll(OF_SIGNS);
        return form(
                row("settings.font", choice(fonts, settings.readingFont(), this::fontName)),
                row(
                        "settings.width",
                        slider(settings.readingWidth(), Settings.NARROWEST, Settings.WIDEST),
                        value(settings.readingWidth(), "settings.width.value")));
    }

    /** A text set as titles and abstracts will be. */
    Node example() {
        RecordReader reader = new RecordReader(desk);
        Citation citation = Citation.builder()
                .title(texts.of("settings.example.title"))
                .authors(List.of(Author.person("Nordahl", "K"), Author.person("Bakken", "S")))
                .year(OptionalInt.of(2019))
                .abstractText(texts.of("settings.example.text"))
                .build();
        reader.show(Reading.plain(citation, List.of()));
        reader.setFocusTraversable(false);
        reader.setPrefHeight(240);
        reader.getStyleClass().add("card");
        return reader;
    }

    private String name(Theme theme) {
        return texts.of("settings.theme." + theme.name().toLowerCase(Locale.ROOT));
    }

    private String languageName(String language) {
        return language.isEmpty()
                ? texts.of(
                        "settings.language.system",
                        Texts.Language.of(Locale.getDefault()).ownName())
                : Texts.Language.valueOf(language).ownName();
    }

    private String fontName(String family) {
        return family.isEmpty() ? texts.of("settings.font.usual") : family;
    }

    private Node value(IntegerProperty number, String key) {
        Label label = new Label();
        label.textProperty().bind(number.map(n -> texts.of(key, n)));
        return label;
    }

    private record Row(String label, Control control, Node value) {}

    private Row row(String key, Control control) {
        return row(key, control, new HBox());
    }

    private Row row(String key, Control control, Node value) {
        control.setAccessibleText(texts.of(key));
        return new Row(texts.of(key), control, value);
    }

    private static Node form(Row... rows) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("form-grid");
        for (int i = 0; i < rows.length; i++) {
            Label label = new Label(rows[i].label());
            label.setLabelFor(rows[i].control());
            label.setMinWidth(140);
            grid.addRow(i, label, rows[i].control(), rows[i].value());
        }
        return grid;
    }

    private static <T> ChoiceBox<T> choice(List<T> values, Property<T> property, Function<T, String> name) {
        ChoiceBox<T> box = new ChoiceBox<>();
        box.getItems().setAll(values);
        box.setConverter(new Named<>(name));
        box.setPrefWidth(280);
        box.valueProperty().bindBidirectional(property);
        return box;
    }

    private static Slider slider(IntegerProperty property, int least, int most) {
        Slider slider = new Slider(least, most, property.get());
        slider.setBlockIncrement(1);
        slider.setMajorTickUnit(1);
        slider.setMinorTickCount(0);
        slider.setSnapToTicks(true);
        slider.setPrefWidth(280);
        slider.valueProperty().bindBidirectional(property);
        return slider;
    }
}
