package org.scopedesk.duplicate;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Text in UTF-8 that some program took for Windows-1252: {@code MÃ©niÃ¨re} for {@code Ménière}. */
final class Mojibake {
    private static final Charset WESTERN = Charset.forName("windows-1252");
    /** How the first byte of a letter of two or three bytes looks: Latin, Greek, punctuation. */
    private static final String LEADS = "ÂÃÄÅÎÏâ";

    /** Letters among what the other bytes look like: ê, õ, ú, ß and others end in them. */
    private static final String LETTERS = "ªµºƒŠŒŽšœžŸ";

    private Mojibake() {}

    /** The text as it was meant; unchanged if it cannot have come about that way. */
    static String mended(String text) {
        if (!looksBroken(text)) {
            return text;
        }
        try {
            ByteBuffer bytes = WESTERN.newEncoder().encode(CharBuffer.wrap(text));
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException meantAsItIs) {
            return text;
        }
    }

    private static boolean looksBroken(String text) {
        for (int i = 0; i + 1 < text.length(); i++) {
            char next = text.charAt(i + 1);
            if (LEADS.indexOf(text.charAt(i)) >= 0 && (!Character.isLetter(next) || LETTERS.indexOf(next) >= 0)) {
                return true;
            }
        }
        return false;
    }
}
