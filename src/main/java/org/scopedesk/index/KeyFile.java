package org.scopedesk.index;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;

/**
 * The keys of records in a file of the cache folder, so that a second import need not read the records of the first. It
 * can be made again at any time: a file that is missing, damaged or of another form counts as none.
 *
 * @param stamp says of which records these are; whoever reads it must compare it
 * @param keys the keys of each record, in the order of import
 */
public record KeyFile(String stamp, List<long[]> keys) {
    private static final int FORM = 0x5344_4B02;

    /** Reads what {@link #write} wrote. */
    public static Optional<KeyFile> read(Path file) {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (CheckedInputStream checked = new CheckedInputStream(
                        new BufferedInputStream(Files.newInputStream(file), 1 << 16), new CRC32());
                DataInputStream in = new DataInputStream(checked)) {
            if (in.readInt() != FORM) {
                return Optional.empty();
            }
            String stamp = in.readUTF();
            int count = in.readInt();
            List<long[]> keys = new ArrayList<>(Math.max(0, Math.min(count, 1 << 20)));
            for (int i = 0; i < count; i++) {
                keys.add(readKeys(in));
            }
            long sum = checked.getChecksum().getValue();
            return in.readLong() == sum ? Optional.of(new KeyFile(stamp, keys)) : Optional.empty();
        } catch (IOException damaged) {
            return Optional.empty();
        }
    }

    private static long[] readKeys(DataInputStream in) throws IOException {
        long[] keys = new long[in.readUnsignedByte()];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = in.readLong();
        }
        return keys;
    }

    /** Writes the file anew; false if that cannot be done, which costs time at the next comparison and no more. */
    public boolean write(Path file) {
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (CheckedOutputStream checked = new CheckedOutputStream(
                            new BufferedOutputStream(Files.newOutputStream(beside), 1 << 16), new CRC32());
                    DataOutputStream out = new DataOutputStream(checked)) {
                out.writeInt(FORM);
                out.writeUTF(stamp);
                out.writeInt(keys.size());
                for (long[] record : keys) {
                    out.writeByte(record.length);
                    for (long key : record) {
                        out.writeLong(key);
                    }
                }
                out.writeLong(checked.getChecksum().getValue());
            }
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
            return true;
        } catch (IOException unwritable) {
            return false;
        }
    }
}
