package org.scopedesk.workbench;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/** Numbers that are connected, directly or by way of others. Not for use by several threads. */
final class Components {
    private final int[] parent;

    Components(int size) {
        this.parent = new int[size];
        Arrays.setAll(parent, i -> i);
    }

    void join(int a, int b) {
        parent[root(a)] = root(b);
    }

    /** All numbers connected with one of {@code some}, ascending. */
    int[] around(BitSet some) {
        BitSet roots = new BitSet();
        some.stream().forEach(i -> roots.set(root(i)));
        return IntStream.range(0, parent.length).filter(i -> roots.get(root(i))).toArray();
    }

    private int root(int i) {
        int root = i;
        while (parent[root] != root) {
            parent[root] = parent[parent[root]];
            root = parent[root];
        }
        return root;
    }
}
