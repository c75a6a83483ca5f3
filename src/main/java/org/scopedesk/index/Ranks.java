package org.scopedesk.index;

import java.util.Arrays;

/** Sorts numbers, many of them in linear time, for the hundred thousand hits of a letter are sorted while somebody types. */
final class Ranks {
    private static final int DIGIT = 16;
    private static final int VALUES = 1 << DIGIT;

    /** So few are sorted sooner by comparing them. */
    private static final int FEW = 8_000;

    private Ranks() {}

    /** Sorts from the smallest, which may be below zero, to the largest. */
    static void sort(long[] numbers) {
        if (numbers.length < FEW) {
            Arrays.sort(numbers);
            return;
        }
        long[] from = numbers;
        long[] to = new long[numbers.length];
        for (int shift = 0; shift < Long.SIZE; shift += DIGIT) {
            if (byDigit(from, to, shift)) {
                long[] sorted = to;
                to = from;
                from = sorted;
            }
        }
        if (from != numbers) {
            System.arraycopy(from, 0, numbers, 0, numbers.length);
        }
    }

    /** Puts numbers in the order of 16 of their bits, equal ones as they were; false and nothing done if all are equal. */
    private static boolean byDigit(long[] from, long[] to, int shift) {
        int[] starts = new int[VALUES + 1];
        for (long number : from) {
            starts[digit(number, shift) + 1]++;
        }
        if (starts[digit(from[0], shift) + 1] == from.length) {
            return false;
        }
        for (int value = 0; value < VALUES; value++) {
            starts[value + 1] += starts[value];
        }
        for (long number : from) {
            to[starts[digit(number, shift)]++] = number;
        }
        return true;
    }

    /** The sign's bit is turned in the uppermost, so that numbers below zero come first. */
    private static int digit(long number, int shift) {
        return (int) ((number ^ Long.MIN_VALUE) >>> shift) & (VALUES - 1);
    }
}
