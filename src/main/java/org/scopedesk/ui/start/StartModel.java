package org.scopedesk.ui.start;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.scopedesk.review.ReviewDetails;
import org.scopedesk.ui.Desk;
import org.scopedesk.ui.work.Latest;
import org.scopedesk.workbench.Recent;
import org.scopedesk.workbench.RecentReviews;

/** The reviews opened lately, and the form of a new one. */
final class StartModel {
    static final String ENDING = ".scopedesk";

    private final Desk desk;
    private final Latest recentSlot = new Latest();
    private final ReadOnlyObjectWrapper<List<Recent>> recent = new ReadOnlyObjectWrapper<>(List.of());
    private final StringProperty title = new SimpleStringProperty("");
    private final ObjectProperty<Path> where;
    private boolean creating;

    StartModel(Desk desk) {
        this.desk = desk;
        this.where = new SimpleObjectProperty<>(usualFolder(desk));
        title.addListener((p, old, now) -> creating = false);
        where.addListener((p, old, now) -> creating = false);
        desk.session().addListener((p, old, now) -> creating &= now.isEmpty());
        desk.notices().current().addListener((p, old, now) -> creating &= now.isEmpty());
    }

    ReadOnlyObjectProperty<List<Recent>> recent() {
        return recent.getReadOnlyProperty();
    }

    /** The title of the new review. */
    StringProperty title() {
        return title;
    }

    /** The folder in which it will lie. */
    ObjectProperty<Path> where() {
        return where;
    }

    BooleanBinding canCreate() {
        return Bindings.createBooleanBinding(() -> !title.get().isBlank(), title);
    }

    /** The file it will be: named after the title, with a number if that name is taken. */
    Path file() {
        String name = fileName(title.get());
        Path file = where.get().resolve(name + ENDING);
        for (int i = 2; Files.exists(file); i++) {
            file = where.get().resolve(name + " " + i + ENDING);
        }
        return file;
    }

    void refresh() {
        desk.work()
                .read(() -> new RecentReviews(desk.folder()).all())
                .latestOf(recentSlot)
                .then(recent::set);
    }

    /** Makes the review, once: a second Enter while it is being made does not make another. */
    void create() {
        if (canCreate().get() && !creating) {
            creating = true;
            desk.memory().keep("start.folder", where.get().toString());
            desk.create(file(), ReviewDetails.titled(title.get().strip()));
        }
    }

    void open(Path file) {
        desk.open(file);
    }

    /** The first review among files that were dropped. */
    static Optional<Path> reviewAmong(List<Path> files) {
        return files.stream()
                .filter(f -> f.toString().toLowerCase(Locale.ROOT).endsWith(ENDING))
                .findFirst();
    }

    /** Letters, digits and blanks of a title, at most 60 characters: a name that every file system takes. */
    static String fileName(String title) {
        String plain = title.replaceAll("[^\\p{L}\\p{N} \\-]+", " ")
                .replaceAll("\\s+", " ")
                .strip();
        String name = plain.length() > 60 ? plain.substring(0, 60).strip() : plain;
        return name.isEmpty() ? "review" : name;
    }

    private static Path usualFolder(Desk desk) {
        Path home = Path.of(System.getProperty("user.home", "."));
        Path documents = home.resolve("Documents");
        return desk.memory()
                .recall("start.folder")
                .map(Path::of)
                .filter(Files::isDirectory)
                .orElse(Files.isDirectory(documents) ? documents : home);
    }
}
