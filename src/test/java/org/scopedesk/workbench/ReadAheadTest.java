package org.scopedesk.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.scopedesk.citation.Detection;
import org.scopedesk.citation.Entry;
import org.scopedesk.citation.EntrySink;
import org.scopedesk.citation.Format;
import org.scopedesk.citation.Ledger;
import org.scopedesk.job.Cancelled;
import org.scopedesk.job.Progress;
import org.scopedesk.review.RejectedEntry;

/** Reading on a thread of its own shows the caller what reading on his own thread would. */
class ReadAheadTest {
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final Detection.Recognised RIS =
            new Detection.Recognised(Format.RIS, StandardCharsets.UTF_8, "", "", List.of());

    /** Records 1 to a number; every tenth has no field and is rejected. */
    private static byte[] records(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= count; i++) {
            text.append("TY  - JOUR\n")
                    .append(i % 10 == 0 ? "" : "TI  - Title " + i + "\n")
                    .append("ER  - \n");
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static InputStream stream(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }

    /** Writes down what it is told. */
    private static class Heard implements EntrySink {
        final List<String> lines = new ArrayList<>();
        final List<Thread> threads = new ArrayList<>();

        @Override
        public void entry(Entry entry) {
            lines.add(
                    entry.number() + " " + entry.line() + " " + entry.citation().title());
            threads.add(Thread.currentThread());
        }

        @Override
        public void rejected(RejectedEntry entry) {
            lines.add(entry.line() + " rejected " + entry.problem());
            threads.add(Thread.currentThread());
        }
    }

    private static boolean isReaderAlive() {
        return Thread.getAllStackTraces().keySet().stream()
                .anyMatch(thread -> thread.getName().equals("scopedesk-reader") && thread.isAlive());
    }

    @AfterEach
    void noReaderIsLeftRunning() {
        assertThat(isReaderAlive()).isFalse();
    }

    @Test
    void theCallerHearsAllEntriesInTheOrderOfTheFileOnHisOwnThread() throws IOException {
        byte[] file = records(5_000);
        Heard ahead = new Heard();
        Heard plain = new Heard();
        Ledger ledger = ReadAhead.read(stream(file), RIS, ahead, Progress.NONE);
        assertThat(ledger).isEqualTo(ExportFiles.read(stream(file), RIS, plain, Progress.NONE));
        assertThat(ahead.lines).hasSize(5_000).isEqualTo(plain.lines);
        assertThat(ahead.threads).containsOnly(Thread.currentThread());
    }

    @Test
    void anErrorOfTheStreamReachesTheCallerAfterTheEntriesBeforeIt() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the drive was unplugged");
            }
        };
        Heard heard = new Heard();
        InputStream in = new SequenceInputStream(stream(records(2_000)), broken);
        assertThatThrownBy(() -> ReadAhead.read(in, RIS, heard, Progress.NONE))
                .isInstanceOf(IOException.class)
                .hasMessage("the drive was unplugged");
        assertThat(heard.lines).isNotEmpty().first().isEqualTo("1 1 Title 1");
    }

    @Test
    void anErrorOfTheReaderReachesTheCallerAsItIs() {
        Progress failing = (done, total, what) -> {
            throw new IllegalStateException("a fault of ours");
        };
        assertThatThrownBy(() -> ReadAhead.read(stream(records(200)), RIS, new Heard(), failing))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("a fault of ours");
    }

    @Test
    void anErrorOfTheCallerStopsTheReader() {
        Heard full = new Heard() {
            @Override
            public void entry(Entry entry) {
                throw new IllegalStateException("the disk is full");
            }
        };
        assertTimeoutPreemptively(
                SOON,
                () -> assertThatThrownBy(() -> ReadAhead.read(new Endless(), RIS, full, Progress.NONE))
                        .hasMessage("the disk is full"));
    }

    @Test
    void cancellingStopsTheReader() {
        Progress cancelled = (done, total, what) -> {
            if (done > 1_000_000) {
                throw new Cancelled();
            }
        };
        assertTimeoutPreemptively(
                SOON,
                () -> assertThatThrownBy(() -> ReadAhead.read(new Endless(), RIS, new Heard(), cancelled))
                        .isInstanceOf(Cancelled.class));
    }

    @Test
    void interruptingTheCallerStopsTheReaderAndIsNotForgotten() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        AtomicReference<Throwable> ended = new AtomicReference<>(new AssertionError("not ended"));
        List<Boolean> interrupted = new ArrayList<>();
        Thread caller = new Thread(() -> {
            try {
                ReadAhead.read(new Endless(), RIS, new Heard(), (done, total, what) -> begun.countDown());
            } catch (IOException | RuntimeException e) {
                ended.set(e);
            }
            interrupted.add(Thread.currentThread().isInterrupted());
        });
        caller.start();
        begun.await();
        caller.interrupt();
        caller.join(SOON.toMillis());
        assertThat(caller.isAlive()).isFalse();
        assertThat(ended.get()).isInstanceOf(Cancelled.class);
        assertThat(interrupted).containsExactly(true);
    }

    @Test
    void aSlowCallerKeepsTheReaderWaiting() throws IOException {
        byte[] record = ("TY  - JOUR\nTI  - Title\nAB  - " + "word ".repeat(20_000) + "\nER  - \n")
                .getBytes(StandardCharsets.UTF_8);
        CountedRepeats in = new CountedRepeats(record, 400);
        List<Long> aheadOfCaller = new ArrayList<>();
        Heard slow = new Heard() {
            @Override
            public void entry(Entry entry) {
                super.entry(entry);
                if (entry.number() == 1) {
                    waitAMoment();
                    aheadOfCaller.add(in.given);
                }
            }
        };
        ReadAhead.read(in, RIS, slow, Progress.NONE);
        assertThat(slow.lines).hasSize(400);
        assertThat(aheadOfCaller.get(0)).isLessThan(20_000_000L);
        assertThat(in.given).isEqualTo(400L * record.length);
    }

    private static void waitAMoment() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The same bytes some number of times; knows how many it gave. */
    private static final class CountedRepeats extends InputStream {
        private final byte[] bytes;
        private final long all;
        private volatile long given;

        CountedRepeats(byte[] bytes, int times) {
            this.bytes = bytes;
            this.all = (long) bytes.length * times;
        }

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            if (given == all) {
                return -1;
            }
            int from = (int) (given % bytes.length);
            int count = Math.min(length, bytes.length - from);
            System.arraycopy(bytes, from, target, offset, count);
            given = given + count;
            return count;
        }
    }

    /** Records without end. */
    private static final class Endless extends InputStream {
        private final byte[] bytes = records(100);
        private int next;

        @Override
        public int read() {
            next = (next + 1) % bytes.length;
            return bytes[(next + bytes.length - 1) % bytes.length] & 0xFF;
        }
    }
}
