package org.scopedesk.ui;

import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Puts what went wrong into words for people. */
final class Failures {
    private Failures() {}

    static String words(Throwable failure, Texts texts) {
        Throwable cause =
                failure instanceof UncheckedIOException && failure.getCause() != null ? failure.getCause() : failure;
        if (cause instanceof FileSystemException file) {
            return texts.of(keyOf(file), String.valueOf(file.getFile()));
        }
        String message = cause.getMessage();
        return message == null || message.isBlank()
                ? texts.of("failure.unknown", cause.getClass().getSimpleName())
                : texts.of("failure.message", message);
    }

    private static String keyOf(FileSystemException failure) {
        if (failure instanceof NoSuchFileException) {
            return "failure.missing";
        }
        if (failure instanceof AccessDeniedException) {
            return "failure.denied";
        }
        return failure instanceof FileAlreadyExistsException ? "failure.exists" : "failure.file";
    }
}
