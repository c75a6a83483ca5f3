package org.scopedesk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scopedesk.review.Reviewer;

final class HighlightingTest {
    @TempDir
    Path folder;

    @Test
    void isRememberedForEachPerson() {
        try (OneReview one = new OneReview(folder)) {
            Reviewer bo = one.session().review().setup().addReviewer("Bo", false);
            Reviewer anna = one.session().reviewer().get().orElseThrow();
            Highlighting highlighting = one.desk().highlighting();
            assertThat(highlighting.on().get()).isTrue();

            highlighting.on().set(false);
            one.session().choose(bo);
            assertThat(highlighting.on().get()).isTrue();
            one.session().choose(anna);
            assertThat(highlighting.on().get()).isFalse();
            assertThat(one.desk().memory().recall("highlighting.Anna")).contains("false");
        }
    }
}
