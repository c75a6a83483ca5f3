package org.scopedesk.citation.text;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The character encoding that an XML file declares in its first line, where the bytes leave a doubt. */
public final class DeclaredEncoding {
    private static final Pattern DECLARED =
            Pattern.compile("^\\s*<\\?xml\\s[^>]{0,100}encoding\\s*=\\s*[\"']([A-Za-z0-9._:-]{1,40})[\"']");

    private static final int LONGEST = 200;

    private DeclaredEncoding() {}

    /**
     * What is known of an XML file's encoding: the guess from its bytes, unless that is only what is left when they are
     * neither marked nor UTF-8; then the declaration counts.
     */
    public static Encodings.Guess of(byte[] head, Encodings.Guess guess) {
        if (!guess.charset().equals(Encodings.WINDOWS_1252)) {
            return guess;
        }
        String start = new String(head, 0, Math.min(head.length, LONGEST), StandardCharsets.ISO_8859_1);
        Matcher m = DECLARED.matcher(start);
        Optional<Charset> declared = m.find() ? charset(m.group(1)) : Optional.empty();
        if (declared.isEmpty() || !isPlain(m.group(), declared.get())) {
            return guess;
        }
        if (declared.get().equals(StandardCharsets.UTF_8)) {
            return new Encodings.Guess(
                    StandardCharsets.UTF_8,
                    List.of("The file says it is UTF-8 but is not everywhere; such places are read as Windows-1252."));
        }
        // What calls itself Latin-1 is Windows-1252 wherever the two differ (WHATWG Encoding Standard).
        boolean latin = declared.get().equals(StandardCharsets.ISO_8859_1)
                || declared.get().equals(StandardCharsets.US_ASCII);
        return new Encodings.Guess(latin ? Encodings.WINDOWS_1252 : declared.get(), List.of());
    }

    /** False for a charset in which the declaration itself would not read as it does. */
    private static boolean isPlain(String declaration, Charset charset) {
        return declaration.equals(new String(declaration.getBytes(StandardCharsets.ISO_8859_1), charset));
    }

    private static Optional<Charset> charset(String name) {
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }
}
