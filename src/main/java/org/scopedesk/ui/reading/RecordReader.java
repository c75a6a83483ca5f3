package org.scopedesk.ui.reading;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.scopedesk.review.Citation;
import org.scopedesk.ui.Desk;
import org.scopedesk.ui.Fx;
import org.scopedesk.ui.Texts;
import org.scopedesk.ui.part.Direction;
import org.scopedesk.workbench.Mark;

/**
 * A record to be read: title, authors and year, journal, sources, DOI, abstract with its sections, keywords folded away.
 * Every room shows records with it. Text can be selected and copied; a new record begins at its top. Window's thread only.
 */
public final class RecordReader extends ScrollPane {
    private static final double LINES = 3;

    private final Desk desk;
    private final Texts texts;
    private final ReadingText title = new ReadingText();
    private final Label authors = new Label();
    private final Label journal = new Label();
    private final Badges badges;
    private final ReadingText text = new ReadingText();
    private final Label calm = new Label();
    private final KeywordFold keywords;
    private final Legend legend;
    private final List<ReadingText> selectable;
    private final VBox column;
    private Optional<Reading> shown = Optional.empty();

    public RecordReader(Desk desk) {
        this.desk = desk;
        this.texts = desk.texts();
        this.badges = new Badges(desk);
        this.keywords = new KeywordFold(desk);
        this.legend = new Legend(desk);
        this.selectable = List.of(title, text, keywords.text());
        this.column = new VBox(title, authors, journal, badges, legend, text, calm, keywords);
        authors.getStyleClass().add("reading-authors");
        authors.setWrapText(true);
        authors.setMinHeight(USE_PREF_SIZE);
        authors.setMaxWidth(Double.MAX_VALUE);
        journal.getStyleClass().add("reading-journal");
        journal.setWrapText(true);
        journal.setMinHeight(USE_PREF_SIZE);
        journal.setMaxWidth(Double.MAX_VALUE);
        calm.getStyleClass().add("reading-calm");
        calm.setWrapText(true);
        calm.managedProperty().bind(calm.visibleProperty());
        title.getStyleClass().add("reading-title-flow");
        column.getStyleClass().add("reading");
        HBox place = new HBox(column);
        place.setAlignment(Pos.TOP_LEFT);
        HBox.setHgrow(column, Priority.SOMETIMES);
        setContent(place);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().addAll("screen", "record-reader");
        setAccessibleText(texts.of("reading.accessible"));
        selectable.forEach(this::selectIn);
        desk.settings().textSize().addListener((p, old, now) -> restyle());
        desk.settings().readingFont().addListener((p, old, now) -> restyle());
        desk.settings().readingWidth().addListener((p, old, now) -> restyle());
        desk.highlighting().on().addListener((p, old, now) -> shown.ifPresent(this::fill));
        desk.settings().keywordsOpen().addListener((p, old, now) -> {
            if (now) {
                Fx.later(this::showKeywords);
            }
        });
        restyle();
        clear();
    }

    /** Shows a record from its top. */
    public void show(Reading reading) {
        shown = Optional.of(reading);
        column.setVisible(true);
        fill(reading);
        setVvalue(0);
    }

    /** Shows nothing. */
    public void clear() {
        shown = Optional.empty();
        column.setVisible(false);
    }

    /** Scrolls by most of what is seen; {@code direction} is 1 for down, -1 for up. */
    public void scrollPage(int direction) {
        scroll(direction * getViewportBounds().getHeight() * 0.85);
    }

    /** Scrolls by a few lines. */
    public void scrollLines(int direction) {
        scroll(direction * LINES * 1.5 * desk.settings().textSize().get());
    }

    /** Puts the selected text, else the citation, on the clipboard. */
    public void copy() {
        String selected = selectable.stream().map(ReadingText::selected).collect(Collectors.joining());
        String copied = selected.isEmpty() ? shown.map(Reading::asCitation).orElse("") : selected;
        if (!copied.isEmpty()) {
            desk.copy(copied, texts.of(selected.isEmpty() ? "reading.copied.citation" : "reading.copied.text"));
        }
    }

    private void scroll(double pixels) {
        double hidden =
                getContent().getLayoutBounds().getHeight() - getViewportBounds().getHeight();
        if (hidden > 0) {
            setVvalue(Math.max(0, Math.min(1, getVvalue() + pixels / hidden)));
        }
    }

    /** Scrolls down as far as is needed to see the keywords that were opened; many of them from the first. */
    private void showKeywords() {
        layout();
        double seen = getViewportBounds().getHeight();
        double hidden = getContent().getLayoutBounds().getHeight() - seen;
        double bottom = keywords.getBoundsInParent().getMaxY();
        if (hidden > 0 && keywords.isVisible() && bottom > getVvalue() * hidden + seen) {
            double top = keywords.getBoundsInParent().getMinY();
            setVvalue(Math.min(1, Math.min(bottom - seen + LINES * LINES, top) / hidden));
        }
    }

    private void restyle() {
        ReadingStyle style = ReadingStyle.of(desk.settings());
        column.setStyle(style.css());
        column.setPrefWidth(style.columnWidth() + 64);
        column.setMaxWidth(style.columnWidth() + 64);
        shown.ifPresent(this::fill);
    }

    private void fill(Reading reading) {
        Citation citation = reading.citation();
        title.begin(0, 0);
        title.paragraph(citation.title());
        boolean nameless = citation.title().isBlank();
        title.append(
                nameless ? texts.of("reading.untitled") : citation.title(), nameless ? -1 : 0, "reading-title-text");
        title.end(seen(reading.marksInTitle()));
        authors.setText(authorsAndYear(citation));
        journal.setText(citation.publishedIn());
        Direction.follow(authors);
        Direction.follow(journal);
        badges.show(reading);
        fillAbstract(reading);
        boolean marked = !reading.marksInTitle().isEmpty()
                || !reading.marksInAbstract().isEmpty()
                || !reading.marksInKeywords().isEmpty();
        legend.show(reading.words(), marked);
        keywords.show(citation, seen(reading.marksInKeywords()), ReadingStyle.of(desk.settings()));
    }

    /** None while highlighting is switched off. */
    private List<Mark> seen(List<Mark> marks) {
        return desk.highlighting().on().get() ? marks : List.of();
    }

    private String authorsAndYear(Citation citation) {
        String names = citation.authorLine(12);
        String year = citation.year().isPresent()
                ? Integer.toString(citation.year().getAsInt())
                : texts.of("reading.no.year");
        return (names.isEmpty() ? texts.of("reading.no.authors") : names) + " · " + year;
    }

    private void fillAbstract(Reading reading) {
        String whole = reading.citation().abstractText();
        ReadingStyle style = ReadingStyle.of(desk.settings());
        text.begin(style.lineSpacing(), style.gap());
        for (AbstractSections.Section section : AbstractSections.of(whole)) {
            text.paragraph(section.text().isBlank() ? section.heading() : section.text());
            if (!section.heading().isEmpty()) {
                text.append(section.heading(), section.headingStart(), "reading-section");
                text.append("  ", -1, "reading-section");
            }
            text.append(section.text(), section.start(), "reading-text");
        }
        text.end(seen(reading.marksInAbstract()));
        calm.setVisible(whole.isBlank() || reading.citation().abstractIsFragment());
        calm.setText(texts.of(whole.isBlank() ? "reading.no.abstract" : "reading.fragment"));
    }

    private void selectIn(ReadingText here) {
        here.addEventHandler(MouseEvent.MOUSE_PRESSED, e -> {
            selectable.stream().filter(other -> other != here).forEach(ReadingText::clearSelection);
            if (e.getClickCount() == 2) {
                here.selectWord(e.getX(), e.getY());
            } else {
                here.anchorAt(e.getX(), e.getY());
            }
            requestFocus();
            e.consume();
        });
        here.addEventHandler(MouseEvent.MOUSE_DRAGGED, e -> {
            here.selectTo(e.getX(), e.getY());
            e.consume();
        });
    }

    /** On which side each paragraph of the abstract begins. */
    List<TextAlignment> alignments() {
        return text.alignments();
    }

    /** The parts of the text that are shown, for tests: title, authors, journal, abstract, keywords. */
    List<String> lines() {
        return List.of(title.shown(), authors.getText(), journal.getText(), text.shown(), keywords.seen());
    }
}
