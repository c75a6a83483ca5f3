package org.scopedesk.ui.sources;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.scopedesk.citation.table.ColumnMapping;
import org.scopedesk.ui.memory.Memory;

/** What a person said the columns of tables are, remembered for the next table with the same headers. */
final class RememberedMappings {
    private final Memory memory;

    RememberedMappings(Memory memory) {
        this.memory = memory;
    }

    /** What was said of a table with these headers. */
    Optional<ColumnMapping> of(List<String> headers) {
        return memory.recall(name(headers))
                .filter(written -> !written.isEmpty())
                .flatMap(ColumnMapping::read);
    }

    void keep(List<String> headers, ColumnMapping mapping) {
        memory.keep(name(headers), mapping.written());
    }

    void forget(List<String> headers) {
        memory.keep(name(headers), "");
    }

    private static String name(List<String> headers) {
        try {
            byte[] joined = String.join("\u001F", headers).getBytes(StandardCharsets.UTF_8);
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(joined);
            return "columns.of." + HexFormat.of().formatHex(hash, 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
