package org.scopedesk.workbench;

import java.nio.file.Path;
import java.util.List;

/** The list of reviews opened lately, kept in the user's settings folder. A list that cannot be read is an empty one. */
public final class RecentReviews {

    public RecentReviews(Path folder) {
        Unwritten.yet();
    }

    /** The latest first; reviews whose file is gone are left out. */
    public List<Recent> all() {
        return Unwritten.yet();
    }

    public void remember(Recent review) {
        Unwritten.yet();
    }
}
