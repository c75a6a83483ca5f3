package org.scopedesk.duplicate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Joins numbered records into groups and keeps apart what must not be joined: neither two that were kept apart by name
 * nor two of whose members the given test forbids. What was joined stays joined, so the caller joins the strongest
 * first. Not for use by several threads.
 */
final class Closure {
    private static final int MOST_COMPARED = 48;

    private final int[] parent;
    private final long[] content;
    private final Kinship forbids;
    /** By root; null of records that nothing was said about. */
    private final @Nullable Members[] members;

    /** Says that two records must never be in one group; symmetric. */
    @FunctionalInterface
    interface Kinship {
        boolean forbids(int a, int b);
    }

    /** What the root of a group knows: its records, those that differ in content, and the roots it is kept from. */
    private static final class Members {
        private final List<Integer> all = new ArrayList<>(1);
        private final List<Integer> distinct = new ArrayList<>(1);
        private final Set<Integer> apart = new HashSet<>(2);

        Members(int only) {
            all.add(only);
            distinct.add(only);
        }
    }

    /**
     * @param content equal numbers for records of equal content, of which only one needs to be tested
     */
    Closure(long[] content, Kinship forbids) {
        this.content = content.clone();
        this.forbids = forbids;
        this.parent = new int[content.length];
        this.members = new Members[content.length];
        Arrays.setAll(parent, i -> i);
    }

    private Members members(int root) {
        Members known = members[root];
        if (known == null) {
            known = new Members(root);
            members[root] = known;
        }
        return known;
    }

    /** The record that stands for the group of {@code i}. */
    int root(int i) {
        int root = i;
        while (parent[root] != root) {
            parent[root] = parent[parent[root]];
            root = parent[root];
        }
        return root;
    }

    /** Keeps the groups of two records apart; false if they are joined already. */
    boolean keepApart(int a, int b) {
        int left = root(a);
        int right = root(b);
        if (left == right) {
            return false;
        }
        members(left).apart.add(right);
        members(right).apart.add(left);
        return true;
    }

    boolean keptApart(int a, int b) {
        return members(root(a)).apart.contains(root(b));
    }

    /** Joins two groups on a person's word: whatever the test says, but not against another person's word. */
    boolean joinOnWord(int a, int b) {
        int left = root(a);
        int right = root(b);
        if (left != right && !keptApart(a, b)) {
            merge(left, right);
        }
        return root(a) == root(b);
    }

    /** Joins two groups unless something keeps them apart; true if they are one group afterwards. */
    boolean join(int a, int b) {
        int left = root(a);
        int right = root(b);
        if (left != right && !keptApart(a, b) && !forbidden(left, right, a, b)) {
            merge(left, right);
        }
        return root(a) == root(b);
    }

    /** True if the groups of two records must not be joined. */
    boolean forbids(int a, int b) {
        int left = root(a);
        int right = root(b);
        return left != right && (keptApart(left, right) || forbidden(left, right, -1, -1));
    }

    /** The groups of two records or more; members ascending, groups by their first member. */
    List<List<Integer>> groups() {
        List<List<Integer>> groups = new ArrayList<>();
        for (Members known : members) {
            if (known != null && known.all.size() > 1) {
                groups.add(known.all.stream().sorted().toList());
            }
        }
        groups.sort((a, b) -> Integer.compare(a.get(0), b.get(0)));
        return groups;
    }

    /** True if any two members forbid each other; {@code a} and {@code b} are known not to, unless negative. */
    private boolean forbidden(int left, int right, int a, int b) {
        for (int x : members(left).distinct) {
            for (int y : members(right).distinct) {
                boolean known = a >= 0 && content[x] == content[a] && content[y] == content[b];
                if (!known && content[x] != content[y] && forbids.forbids(x, y)) {
                    return true;
                }
            }
        }
        return false;
    }

    private void merge(int left, int right) {
        boolean larger = members(left).all.size() >= members(right).all.size();
        int root = larger ? left : right;
        int gone = larger ? right : left;
        Members into = members(root);
        Members from = members(gone);
        members[gone] = null;
        parent[gone] = root;
        into.all.addAll(from.all);
        for (int candidate : from.distinct) {
            boolean known = into.distinct.stream().anyMatch(d -> content[d] == content[candidate]);
            if (!known && into.distinct.size() < MOST_COMPARED) {
                into.distinct.add(candidate);
            }
        }
        for (int other : from.apart) {
            Set<Integer> theirs = members(other).apart;
            theirs.remove(gone);
            theirs.add(root);
            into.apart.add(other);
        }
    }
}
