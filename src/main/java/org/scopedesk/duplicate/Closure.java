package org.scopedesk.duplicate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Joins numbered records into groups and keeps apart what must not be joined: neither two that were kept apart by name
 * nor two of whose members the given test forbids. What was joined stays joined, so the caller joins the strongest
 * first. Not for use by several threads.
 */
final class Closure {
    private static final int MOST_COMPARED = 48;

    private final int[] parent;
    private final Kinship forbids;
    private final List<Members> members;

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
    }

    private final int[] content;

    /**
     * @param content equal numbers for records of equal content, of which only one needs to be tested
     */
    Closure(int[] content, Kinship forbids) {
        this.content = content.clone();
        this.forbids = forbids;
        this.parent = new int[content.length];
        Arrays.setAll(parent, i -> i);
        this.members = new ArrayList<>(content.length);
        for (int i = 0; i < content.length; i++) {
            Members one = new Members();
            one.all.add(i);
            one.distinct.add(i);
            members.add(one);
        }
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
        members.get(left).apart.add(right);
        members.get(right).apart.add(left);
        return true;
    }

    boolean keptApart(int a, int b) {
        return members.get(root(a)).apart.contains(root(b));
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
        if (left != right && !keptApart(a, b) && !forbidden(members.get(left), members.get(right))) {
            merge(left, right);
        }
        return root(a) == root(b);
    }

    /** The groups of two records or more; members ascending, groups by their first member. */
    List<List<Integer>> groups() {
        List<List<Integer>> groups = new ArrayList<>();
        for (int i = 0; i < parent.length; i++) {
            if (parent[i] == i && members.get(i).all.size() > 1) {
                groups.add(members.get(i).all.stream().sorted().toList());
            }
        }
        groups.sort((a, b) -> Integer.compare(a.get(0), b.get(0)));
        return groups;
    }

    private boolean forbidden(Members left, Members right) {
        for (int a : left.distinct) {
            for (int b : right.distinct) {
                if (content[a] != content[b] && forbids.forbids(a, b)) {
                    return true;
                }
            }
        }
        return false;
    }

    private void merge(int left, int right) {
        boolean larger = members.get(left).all.size() >= members.get(right).all.size();
        int root = larger ? left : right;
        int gone = larger ? right : left;
        Members into = members.get(root);
        Members from = members.get(gone);
        parent[gone] = root;
        into.all.addAll(from.all);
        for (int candidate : from.distinct) {
            boolean known = into.distinct.stream().anyMatch(d -> content[d] == content[candidate]);
            if (!known && into.distinct.size() < MOST_COMPARED) {
                into.distinct.add(candidate);
            }
        }
        for (int other : from.apart) {
            Set<Integer> theirs = members.get(other).apart;
            theirs.remove(gone);
            theirs.add(root);
            into.apart.add(other);
        }
    }
}
