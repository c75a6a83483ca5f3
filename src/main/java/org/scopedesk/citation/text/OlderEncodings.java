package org.scopedesk.citation.text;

import java.nio.charset.Charset;
import java.util.Optional;

/**
 * What spreadsheet programs write as "CSV (Macintosh)" and "CSV (MS-DOS)". Between a letter and a small letter of ASCII, Windows-1252
 * has capitals, fractions and signs where these have the letters of the Nordic languages, German and French.
 */
final class OlderEncodings {
    /** {@code ä å é ü æ} of Mac OS Roman; in Windows-1252 {@code Š Œ Ž Ÿ ¾}. A {@code ¿} stands for any lost quote. */
    private static final String MACINTOSH = "\u008A\u008C\u008E\u009F\u00BE";

    /** {@code ü é ä å ø} of code page 850; in Windows-1252 low quotes, a dagger and an unused place. */
    private static final String DOS = "\u0081\u0082\u0084\u0086\u009B";

    /** Signs that may be meant in Windows-1252, as a dagger behind a name or {@code ¾} for a dash. */
    private static final String MAY_BE_MEANT = "\u0084\u0086\u009B\u00BE";

    private static final int FEWEST = 3;
    private static final int TIMES = 4;

    private OlderEncodings() {}

    /** The encoding that the letters within words show beyond doubt; empty if they do not. */
    static Optional<Charset> of(byte[] head) {
        Evidence mac = new Evidence(MACINTOSH);
        Evidence dos = new Evidence(DOS);
        int windows = 0;
        for (int i = 1; i + 1 < head.length; i++) {
            if (head[i] < 0 && isSmall((byte) (head[i - 1] | 0x20)) && isSmall(head[i + 1])) {
                char sign = (char) (head[i] & 0xFF);
                mac.see(sign);
                dos.see(sign);
                windows += sign >= 0xDF ? 1 : 0;
            }
        }
        Evidence more = mac.times > dos.times ? mac : dos;
        int against = Math.min(mac.times, dos.times) + windows;
        boolean clear = more.times >= FEWEST && more.times > TIMES * against && more.isOfALanguage();
        String name = more == mac ? "x-MacRoman" : "IBM850";
        return clear && Charset.isSupported(name) ? Optional.of(Charset.forName(name)) : Optional.empty();
    }

    /** How often the letters of an encoding were seen, and which. */
    private static final class Evidence {
        private final String letters;
        private String seen = "";
        private int times;

        Evidence(String letters) {
            this.letters = letters;
        }

        void see(char sign) {
            if (letters.indexOf(sign) >= 0) {
                times++;
                seen = seen.indexOf(sign) < 0 ? seen + sign : seen;
            }
        }

        /** One sign alone may be meant; a language has another of the letters. */
        boolean isOfALanguage() {
            return seen.length() > 1 || MAY_BE_MEANT.indexOf(seen) < 0;
        }
    }

    private static boolean isSmall(byte b) {
        return b >= 'a' && b <= 'z';
    }
}
