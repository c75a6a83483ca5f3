package org.scopedesk.workbench;

import java.nio.file.Path;
import org.scopedesk.job.Progress;

/** The sample review: made-up exports of ten sources, screened by two reviewers and a lead. */
public final class SampleReview {
    private SampleReview() {}

    /**
     * Opens the sample review that lies in a folder; makes it there first, with its exports imported, if it does not.
     *
     * @param folder where it lies; made if it is missing
     * @throws java.io.UncheckedIOException if the folder cannot be written
     * @throws org.scopedesk.job.Cancelled if {@code progress} says so; nothing is left behind
     */
    public static OpenReview open(Path folder, Progress progress) {
        return Unwritten.yet();
    }
}
