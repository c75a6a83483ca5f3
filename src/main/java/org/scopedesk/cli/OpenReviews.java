package org.scopedesk.cli;

import java.nio.file.Path;
import org.scopedesk.workbench.OpenReview;

/** How commands open a review. */
final class OpenReviews {
    private OpenReviews() {}

    static OpenReview forReading(Path file, Cli cli) {
        return OpenReview.open(file, ProgressBar.on(cli.err()));
    }

    /** Opens for writing, or fails saying who has it open. */
    static OpenReview forWriting(Path file, Cli cli) {
        OpenReview open = forReading(file, cli);
        if (open.heldBy().isPresent()) {
            String holder = open.heldBy().get();
            open.close();
            throw new Failure(
                    Exit.UNREADABLE, file + " is open elsewhere (" + holder + "); close it there and try again.");
        }
        return open;
    }
}
