package org.scopedesk.citation;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.scopedesk.citation.table.TableForm;

/** What the first bytes of a file tell about it. Nothing is guessed in silence: a guess is a remark. */
public sealed interface Detection {

    /**
     * A file that can be read, and how. A person may change every part before reading.
     *
     * @param format the format
     * @param encoding the character encoding
     * @param platform the platform whose dialect it is: "Ovid", "EBSCOhost", "Scopus"; empty if none is recognised
     * @param source the database or tool it comes from: "PsycINFO", "Medline"; empty if the file does not tell
     * @param remarks what was guessed or is unusual, one sentence each, for people
     * @param table what a person said the columns of a table are; empty if their names tell
     */
    record Recognised(
            Format format,
            Charset encoding,
            String platform,
            String source,
            List<String> remarks,
            Optional<TableForm> table)
            implements Detection {
        public Recognised {
            remarks = List.copyOf(remarks);
        }

        /** A file of which nobody said what its columns are. */
        public Recognised(Format format, Charset encoding, String platform, String source, List<String> remarks) {
            this(format, encoding, platform, source, remarks, Optional.empty());
        }

        /** The same, with what a person said its columns are. */
        public Recognised with(TableForm form) {
            return new Recognised(format, encoding, platform, source, remarks, Optional.of(form));
        }
    }

    /**
     * A file that cannot be read.
     *
     * @param advice one sentence: what it is, and what to do instead
     */
    record Refused(String advice) implements Detection {}
}
