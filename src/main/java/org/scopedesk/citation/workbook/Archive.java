package org.scopedesk.citation.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Unpacks parts of a ZIP archive in memory, with bounds so that a small file cannot fill it. */
final class Archive {
    /** The most files an archive may hold. */
    static final int MOST_PARTS = 5_000;

    private Archive() {}

    /** The wanted parts by name: in small letters and with slashes, since the case of a name means nothing here. */
    static Map<String, byte[]> parts(byte[] file, Predicate<String> wanted, Budget budget) throws DamagedWorkbook {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        int count = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++count > MOST_PARTS) {
                    throw new DamagedWorkbook("The file holds more than %d parts.".formatted(MOST_PARTS));
                }
                String name = entry.getName().replace('\\', '/').toLowerCase(Locale.ROOT);
                byte[] part = unpacked(zip, budget, wanted.test(name));
                if (part.length > 0) {
                    parts.put(name, part);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new DamagedWorkbook("The file is damaged: %s.".formatted(e.getMessage()));
        }
        return parts;
    }

    private static byte[] unpacked(InputStream in, Budget budget, boolean kept) throws IOException, DamagedWorkbook {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] chunk = new byte[16 * 1024];
        for (int count = in.read(chunk); count >= 0; count = in.read(chunk)) {
            budget.bytes(count);
            if (kept) {
                out.write(chunk, 0, count);
            }
        }
        return out.toByteArray();
    }
}
