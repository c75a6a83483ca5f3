package org.scopedesk.ui.duplicates;

import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.scopedesk.ui.Desk;
import org.scopedesk.ui.work.Asked;
import org.scopedesk.workbench.DuplicateService;

/** The looking for duplicates among all records. Window's thread only. */
final class FindModel {
    private final Desk desk;
    private final DuplicateService service;
    private final ReadOnlyBooleanWrapper finding = new ReadOnlyBooleanWrapper(false);

    FindModel(Desk desk, DuplicateService service) {
        this.desk = desk;
        this.service = service;
    }

    /** True while duplicates are looked for. */
    ReadOnlyBooleanProperty finding() {
        return finding.getReadOnlyProperty();
    }

    /** True if there are records to compare, and nothing is looked for already. */
    BooleanBinding canFind(GroupListModel list, boolean open) {
        return Bindings.createBooleanBinding(
                () -> open
                        && !finding.get()
                        && list.listed()
                                .get()
                                .map(l -> l.summary().records() > 1)
                                .orElse(false),
                finding,
                list.listed());
    }

    /** Compares all records of the review with each other; who screens meanwhile need not wait. */
    void find() {
        finding.set(true);
        start(desk.work().read(desk.texts().of("duplicates.finding"), service::compare), this::keep);
    }

    private void keep(DuplicateService.Comparison compared) {
        start(
                desk.work().write(desk.texts().of("duplicates.finding"), progress -> service.keep(compared, progress)),
                this::found);
    }

    private <T> void start(Asked<T> asked, Consumer<T> then) {
        asked.endsWithReview()
                .ifCancelled(() -> finding.set(false))
                .orElse(failure -> {
                    finding.set(false);
                    desk.trouble(failure);
                })
                .then(then);
    }

    private void found(DuplicateService.Summary summary) {
        finding.set(false);
        desk.notices()
                .tell(desk.texts().of("duplicates.found", summary.groups(), summary.duplicates(), summary.asked()));
    }
}
