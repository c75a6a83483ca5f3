package org.scopedesk.ui.start;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.scopedesk.ui.Desk;
import org.scopedesk.ui.Texts;
import org.scopedesk.ui.part.Heading;
import org.scopedesk.workbench.Recent;

/** The nodes of the Start screen. */
final class StartView extends ScrollPane {
    private final StartModel model;
    private final Texts texts;
    private final VBox recent = new VBox();
    private final NewReviewForm form;

    StartView(Desk desk, StartModel model) {
        this.model = model;
        this.texts = desk.texts();
        this.form = new NewReviewForm(desk, model);
        recent.getStyleClass().add("recent-list");
        VBox column = new VBox(welcome(), form, new Heading(texts.of("start.recent")), recent, hint());
        column.getStyleClass().add("start-column");
        HBox centred = new HBox(column);
        centred.setAlignment(Pos.TOP_CENTER);
        HBox.setHgrow(column, Priority.SOMETIMES);
        setContent(centred);
        setFitToWidth(true);
        getStyleClass().add("screen");
        setFocusTraversable(false);
        model.recent().addListener((p, old, now) -> show(now));
        show(model.recent().get());
    }

    void openForm() {
        form.open();
    }

    /** Closes the form of a new review; false if it was not open. */
    boolean closeForm() {
        return form.close();
    }

    /** The review opened last, which Enter opens again. */
    Node focusFirst() {
        return recent.getChildren().stream()
                .filter(Button.class::isInstance)
                .findFirst()
                .orElse(this);
    }

    private Node welcome() {
        Label title = new Label(texts.of("start.title"));
        title.getStyleClass().add("start-title");
        Label sentence = new Label(texts.of("start.sentence"));
        sentence.getStyleClass().add("start-sentence");
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        VBox welcome = new VBox(title, sentence);
        welcome.getStyleClass().add("start-welcome");
        return welcome;
    }

    private Node hint() {
        Label sample = new Label(texts.of("start.sample.why"));
        Label drop = new Label(texts.of("start.drop"));
        sample.getStyleClass().add("quiet");
        drop.getStyleClass().add("quiet");
        return new VBox(sample, drop);
    }

    private void show(List<Recent> reviews) {
        boolean focused = isFocused() || recent.isFocusWithin();
        fill(reviews);
        if (focused) {
            focusFirst().requestFocus();
        }
    }

    private void fill(List<Recent> reviews) {
        if (reviews.isEmpty()) {
            Label none = new Label(texts.of("start.recent.none"));
            none.getStyleClass().add("quiet");
            recent.getChildren().setAll(none);
            return;
        }
        recent.getChildren().setAll(reviews.stream().map(this::row).toList());
    }

    private Node row(Recent review) {
        Label title = new Label(review.title());
        title.setWrapText(true);
        title.getStyleClass().add("recent-title");
        Label file = new Label(review.file() + " · " + texts.of("start.recent.opened", day(review)));
        file.getStyleClass().add("quiet");
        file.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        VBox words = new VBox(title, file);
        HBox.setHgrow(words, Priority.ALWAYS);
        String progress = review.decided() == 0
                ? texts.of("start.recent.untouched")
                : texts.of("start.recent.progress", review.decided(), review.total());
        Label progressWords = new Label(progress);
        progressWords.setMinWidth(USE_PREF_SIZE);
        ProgressBar bar = new ProgressBar(review.total() == 0 ? 0 : (double) review.decided() / review.total());
        bar.getStyleClass().add("headway-bar");
        bar.setMinWidth(USE_PREF_SIZE);
        FontIcon icon = new FontIcon("fth-file-text");
        HBox content = new HBox(icon, words, progressWords, bar);
        content.getStyleClass().add("recent-content");
        content.setAlignment(Pos.CENTER_LEFT);
        Button row = new Button("", content);
        row.getStyleClass().addAll("recent-row");
        row.setMaxWidth(Double.MAX_VALUE);
        content.setMinWidth(0);
        content.prefWidthProperty().bind(recent.widthProperty().subtract(40));
        // a button asks how high its content is without saying how wide: a title that may wrap must know its width
        words.minWidthProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> content.getPrefWidth()
                                - 3 * content.getSpacing()
                                - Stream.<Node>of(icon, progressWords, bar)
                                        .mapToDouble(n -> n.getLayoutBounds().getWidth())
                                        .sum(),
                        content.prefWidthProperty(),
                        content.spacingProperty(),
                        icon.layoutBoundsProperty(),
                        progressWords.layoutBoundsProperty(),
                        bar.layoutBoundsProperty()));
        row.setAccessibleText(review.title() + ", " + progress);
        row.setOnAction(e -> model.open(review.file()));
        return row;
    }

    private String day(Recent review) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(texts.locale())
                .withZone(ZoneId.systemDefault())
                .format(review.openedAt());
    }
}
