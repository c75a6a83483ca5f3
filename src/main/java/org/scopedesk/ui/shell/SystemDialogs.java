package org.scopedesk.ui.shell;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.scopedesk.ui.Outside;

/** The browser and the dialogs of the operating system. */
final class SystemDialogs implements Outside {
    private final Stage stage;
    private final Consumer<String> browser;

    SystemDialogs(Stage stage, Consumer<String> browser) {
        this.stage = stage;
        this.browser = browser;
    }

    @Override
    public void browse(String address) {
        browser.accept(address);
    }

    @Override
    public List<Path> openFiles(Question question) {
        List<File> chosen = chooser(question).showOpenMultipleDialog(stage);
        return chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> openFolder(Question question) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(question.title());
        question.folder().filter(Files::isDirectory).map(Path::toFile).ifPresent(chooser::setInitialDirectory);
        return Optional.ofNullable(chooser.showDialog(stage)).map(File::toPath);
    }

    @Override
    public Optional<Target> saveFile(Question question) {
        FileChooser chooser = chooser(question);
        chooser.setInitialFileName(question.name());
        return Optional.ofNullable(chooser.showSaveDialog(stage))
                .map(file -> new Target(file.toPath(), chosen(chooser, question.kinds())));
    }

    private static FileChooser chooser(Question question) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(question.title());
        question.folder().filter(Files::isDirectory).map(Path::toFile).ifPresent(chooser::setInitialDirectory);
        for (Kind kind : question.kinds()) {
            chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kind.words(), "*." + kind.ending()));
        }
        return chooser;
    }

    private static Optional<Kind> chosen(FileChooser chooser, List<Kind> kinds) {
        FileChooser.ExtensionFilter filter = chooser.getSelectedExtensionFilter();
        return kinds.stream()
                .filter(kind -> filter != null && filter.getDescription().equals(kind.words()))
                .findFirst();
    }
}
