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

    private static final int FEWEST = 3;
    private static final int TIMES = 4;

    private OlderEncodings() {}

    /** The encoding that the letters within words show beyond doubt; empty if they do not. */
    static Optional<Charset> of(byte[] head) {
        int mac = 0;
        int dos = 0;
        int windows = 0;
        for (int i = 1; i + 1 < head.length; i++) {
            if (head[i] < 0 && isSmall((byte) (head[i - 1] | 0x20)) && isSmall(head[i + 1])) {
                char sign = (char) (head[i] & 0xFF);
                mac += MACINTOSH.indexOf(sign) >= 0 ? 1 : 0;
                dos += DOS.indexOf(sign) >= 0 ? 1 : 0;
                windows += sign >= 0xDF ? 1 : 0;
            }
        }
        int most = Math.max(mac, dos);
        boolean clear = most >= FEWEST && most > TIMES * (Math.min(mac, dos) + windows);
        String name = mac > dos ? "x-MacRoman" : "IBM850";
        return clear && Charset.isSupported(name) ? Optional.of(Charset.forName(name)) : Optional.empty();
    }

    private static boolean isSmall(byte b) {
        return b >= 'a' && b <= 'z';
    }
}
