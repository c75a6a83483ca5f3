package org.scopedesk.ui.sources;

import java.util.Optional;
import org.scopedesk.workbench.RecordSlice;

/**
 * One sentence about the numbers of a source.
 *
 * @param words the sentence
 * @param kind what it is about
 */
record Remark(String words, Kind kind) {

    /** What there is to see behind a sentence. */
    enum Kind {
        PLAIN(Optional.empty()),
        /** The rejected entries. */
        REJECTED(Optional.empty()),
        REPAIRED(Optional.of(RecordSlice.REPAIRED)),
        UNIQUE(Optional.of(RecordSlice.UNIQUE)),
        UNTITLED(Optional.of(RecordSlice.WITHOUT_TITLE)),
        YEARLESS(Optional.of(RecordSlice.WITHOUT_YEAR)),
        NO_ABSTRACT(Optional.of(RecordSlice.WITHOUT_ABSTRACT));

        @SuppressWarnings("ImmutableEnumChecker") // an Optional of an enum does not change
        private final Optional<RecordSlice> slice;

        Kind(Optional<RecordSlice> slice) {
            this.slice = slice;
        }

        /** The records behind it, if it is about records. */
        Optional<RecordSlice> slice() {
            return slice;
        }
    }
}
