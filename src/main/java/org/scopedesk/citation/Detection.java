package org.scopedesk.citation;

import java.nio.charset.Charset;
import java.util.List;

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
     */
    record Recognised(Format format, Charset encoding, String platform, String source, List<String> remarks)
            implements Detection {
        public Recognised {
            remarks = List.copyOf(remarks);
        }
    }

    /**
     * A file that cannot be read.
     *
     * @param advice one sentence: what it is, and what to do instead
     */
    record Refused(String advice) implements Detection {}
}
