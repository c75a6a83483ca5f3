package org.scopedesk.ui.screening;

import java.util.Comparator;
import java.util.List;
import javafx.scene.control.Button;
import org.junit.jupiter.api.BeforeEach;
import org.scopedesk.review.BibRecord;
import org.scopedesk.review.Id;
import org.scopedesk.review.Reviewer;
import org.scopedesk.review.Stage;
import org.scopedesk.screening.Mine;
import org.scopedesk.ui.Room;
import org.scopedesk.ui.WindowTest;

/** The sample review in the real window, at its titles and abstracts, with the person who decided most. */
abstract class OnSampleReview extends WindowTest {

    @BeforeEach
    void openSample() throws Exception {
        openWindowOnSample();
        robot.interact(() -> session()
                .choose(session().reviewers().get().stream()
                        .max(Comparator.comparingInt(r -> decided(r.id())))
                        .orElseThrow()));
        settle();
        go(Room.TITLE_ABSTRACT);
    }

    protected Id<BibRecord> shown() {
        Id<Reviewer> who = session().who().orElseThrow();
        String place = robot.lookup(".record-line .quiet").queryLabeled().getText();
        int at = Integer.parseInt(place.replaceAll(" ·.*", "").replaceAll("\\D", ""));
        return session().review().screening().queue(who, Stage.TITLE_ABSTRACT).get(at - 1);
    }

    /** The records of the stage, in whatever queue. */
    protected List<Id<BibRecord>> records() {
        Id<Reviewer> nobody = new Id<>(new java.util.UUID(1, 1));
        return session().review().screening().queue(nobody, Stage.TITLE_ABSTRACT);
    }

    protected List<Id<BibRecord>> queue() {
        return session().review().screening().queue(session().who().orElseThrow(), Stage.TITLE_ABSTRACT);
    }

    protected Button button(String name) {
        return robot.lookup(node -> node instanceof Button b && name.equals(b.getAccessibleText()))
                .queryAs(Button.class);
    }

    protected int decided() {
        return decided(session().who().orElseThrow());
    }

    protected int decided(Id<Reviewer> who) {
        return (int) session().review().search().rows(who, Stage.TITLE_ABSTRACT, records()).stream()
                .filter(row -> row.mine().flatMap(Mine::decision).isPresent())
                .count();
    }
}
