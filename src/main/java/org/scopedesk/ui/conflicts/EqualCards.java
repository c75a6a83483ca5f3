package org.scopedesk.ui.conflicts;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** Cards of equal size: beside each other where there is room, else one below the other. */
final class EqualCards extends Region {
    private static final double GAP = 8;
    private static final double LEAST_WIDTH = 220;

    EqualCards() {
        getStyleClass().add("equal-cards");
    }

    void show(List<? extends Node> cards) {
        getChildren().setAll(cards);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return LEAST_WIDTH;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double inside = (width < 0 ? LEAST_WIDTH : width) - snappedLeftInset() - snappedRightInset();
        int rows = rows(inside);
        return snappedTopInset() + rows * cardHeight(inside) + Math.max(0, rows - 1) * GAP + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        double inside = getWidth() - snappedLeftInset() - snappedRightInset();
        double width = cardWidth(inside);
        double height = cardHeight(inside);
        int columns = columns(inside);
        for (int i = 0; i < getChildren().size(); i++) {
            getChildren()
                    .get(i)
                    .resizeRelocate(
                            snappedLeftInset() + i % columns * (width + GAP),
                            snappedTopInset() + Math.floorDiv(i, columns) * (height + GAP),
                            width,
                            height);
        }
    }

    private int columns(double inside) {
        int most = (int) ((inside + GAP) / (LEAST_WIDTH + GAP));
        return Math.max(1, Math.min(most, getChildren().size()));
    }

    private int rows(double inside) {
        return (getChildren().size() + columns(inside) - 1) / columns(inside);
    }

    private double cardWidth(double inside) {
        return Math.floor((inside - (columns(inside) - 1) * GAP) / columns(inside));
    }

    private double cardHeight(double inside) {
        double width = cardWidth(inside);
        return getChildren().stream()
                .mapToDouble(card -> Math.ceil(card.prefHeight(width)))
                .max()
                .orElse(0);
    }
}
