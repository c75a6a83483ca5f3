package org.scopedesk.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class KeyFileTest {
    @TempDir
    private Path folder;

    @Test
    void whatWasWrittenIsReadAgain() {
        for (int count : new int[] {0, 1, 900, 20_000}) {
            KeyFile written = made(count, new Random(count));
            assertThat(written.write(file())).isTrue();

            KeyFile read = KeyFile.read(file()).orElseThrow();

            assertThat(read.stamp()).isEqualTo("3/Ås/7");
            assertThat(read.keys()).usingElementComparator(Arrays::compare).containsExactlyElementsOf(written.keys());
        }
        assertThat(folder).isDirectoryNotContaining("glob:**.new");
    }

    @Test
    void aFileThatIsMissingCutOrDamagedCountsAsNone() throws IOException {
        assertThat(KeyFile.read(file())).isEmpty();
        made(5_000, new Random(1)).write(file());
        byte[] whole = Files.readAllBytes(file());
        Random random = new Random(2);
        for (int round = 0; round < 200; round++) {
            byte[] damaged = random.nextBoolean() ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
            if (damaged.length == whole.length) {
                damaged[random.nextInt(whole.length)] ^= (byte) (1 << random.nextInt(8));
            }
            Files.write(file(), damaged);
            assertThat(KeyFile.read(file())).isEmpty();
        }
        Files.write(file(), whole);
        assertThat(KeyFile.read(file())).isPresent();
    }

    @Test
    void whereNothingCanBeWrittenItSaysSo() throws IOException {
        Path noFolder = Files.createFile(folder.resolve("a file"));
        assertThat(made(3, new Random(3)).write(noFolder.resolve("a.keys"))).isFalse();
    }

    private Path file() {
        return folder.resolve("a.keys");
    }

    private static KeyFile made(int count, Random random) {
        List<long[]> keys = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            keys.add(random.longs(random.nextInt(256)).toArray());
        }
        return new KeyFile("3/Ås/7", keys);
    }
}
