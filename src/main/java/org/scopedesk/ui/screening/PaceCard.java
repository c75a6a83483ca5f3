package org.scopedesk.ui.screening;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.IntegerProperty;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.scopedesk.screening.Pace;
import org.scopedesk.ui.Texts;
import org.scopedesk.ui.part.Heading;

/** How far and how fast: a quiet card over the corner of the screen, with the last thirty days as bars. */
final class PaceCard extends VBox {
    private static final int DAYS = 30;
    private static final double HIGHEST = 56;

    private final Texts texts;
    private final PaceModel model;
    private final GridPane numbers = new GridPane();
    private final HBox bars = new HBox();
    private final Label span = new Label();
    private final Spinner<Integer> goal;

    PaceCard(Texts texts, PaceModel model) {
        this.texts = texts;
        this.model = model;
        numbers.getStyleClass().add("pace-numbers");
        bars.getStyleClass().add("pace-bars");
        bars.setAlignment(Pos.BOTTOM_LEFT);
        bars.setMinHeight(HIGHEST + 2);
        span.getStyleClass().add("quiet");
        goal = spinner("pace.goal", model.goal(), 2000, 50);
        HBox foot = new HBox(
                setting("pace.goal", goal), setting("pace.break", spinner("pace.break", model.breakMinutes(), 180, 5)));
        foot.getStyleClass().add("pace-foot");
        Spinner<Integer> amount = spinner("pace.sitting.amount", model.sitting().amount(), 2000, 10);
        SittingRow sitting = new SittingRow(texts, model.sitting(), amount);
        getStyleClass().addAll("card", "pace-card");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        Label off = new Label(texts.of("pace.off"));
        off.getStyleClass().add("quiet");
        getChildren().setAll(new Heading(texts.of("pace.title")), numbers, bars, span, foot, sitting, off);
        setVisible(false);
        visibleProperty().addListener((p, old, now) -> {
            model.sitting().stand();
            showIfSeen();
        });
        managedProperty().bind(visibleProperty());
        model.shown().addListener((p, old, now) -> showIfSeen());
        model.goal().addListener((p, old, now) -> showIfSeen());
    }

    Node focusFirst() {
        return goal;
    }

    /** While nobody looks at it, a decision costs nothing here. */
    private void showIfSeen() {
        if (isVisible()) {
            show(model.shown().get());
        }
    }

    private void show(Optional<PaceModel.Shown> shown) {
        numbers.getChildren().clear();
        bars.getChildren().clear();
        span.setText("");
        shown.ifPresent(now -> {
            int left = now.progress().left();
            row(0, "pace.decided", texts.number(now.progress().decided()));
            row(1, "pace.left", texts.number(left));
            row(2, "pace.today", today(now.pace()));
            row(
                    3,
                    "pace.rate",
                    now.pace()
                            .perHour()
                            .map(rate -> texts.of("pace.rate.value", Math.round(rate)))
                            .orElse(texts.of("pace.unknown")));
            row(4, "pace.time", now.pace().timeFor(left).map(this::time).orElse(texts.of("pace.unknown")));
            showBars(now.pace());
        });
    }

    private String today(Pace pace) {
        int aim = model.goal().get();
        return aim == 0 ? texts.number(pace.today()) : texts.of("pace.today.of", pace.today(), aim);
    }

    private String time(Duration duration) {
        long minutes = Math.max(1, duration.toMinutes());
        return minutes < 60 ? texts.of("pace.minutes", minutes) : texts.of("pace.hours", Math.round(minutes / 60.0));
    }

    private void row(int row, String key, String value) {
        Label words = new Label(texts.of(key));
        words.getStyleClass().add("quiet");
        words.setMinWidth(USE_PREF_SIZE);
        Label number = new Label(value);
        number.getStyleClass().add("pace-number");
        GridPane.setHalignment(number, HPos.RIGHT);
        GridPane.setHgrow(number, Priority.ALWAYS);
        numbers.addRow(row, words, number);
    }

    private void showBars(Pace pace) {
        LastDays last = LastDays.of(pace.days(), LocalDate.now(ZoneId.systemDefault()), DAYS);
        int most = last.most();
        bars.getChildren()
                .setAll(IntStream.range(0, DAYS)
                        .mapToObj(day -> bar(last.counts().get(day), most, day == DAYS - 1))
                        .toList());
        bars.setAccessibleText(texts.of("pace.bars", DAYS, last.worked(), most));
        span.setText(texts.of(most == 0 ? "pace.span.none" : "pace.span", DAYS, most));
    }

    private static Region bar(int count, int most, boolean today) {
        Region bar = new Region();
        bar.getStyleClass().add(today ? "pace-bar-today" : "pace-bar");
        double height = count == 0 ? 1 : Math.max(3, HIGHEST * count / Math.max(1, most));
        bar.setMinSize(7, height);
        bar.setMaxSize(7, height);
        return bar;
    }

    private VBox setting(String key, Spinner<Integer> spinner) {
        Label label = new Label(texts.of(key));
        label.getStyleClass().add("field-label");
        label.setLabelFor(spinner);
        VBox setting = new VBox(4, label, spinner);
        label.setMinWidth(USE_PREF_SIZE);
        setting.setMinWidth(USE_PREF_SIZE);
        return setting;
    }

    private Spinner<Integer> spinner(String key, IntegerProperty value, int most, int step) {
        Spinner<Integer> spinner = new Spinner<>();
        spinner.setValueFactory(new SpinnerValueFactory.IntegerSpinnerValueFactory(0, most, value.get(), step));
        spinner.setAccessibleText(texts.of(key));
        spinner.setPrefWidth(120);
        spinner.getValueFactory().valueProperty().addListener((p, old, now) -> {
            if (now != null) {
                value.set(now);
            }
        });
        value.addListener((p, old, now) -> spinner.getValueFactory().setValue(now.intValue()));
        return spinner;
    }
}
