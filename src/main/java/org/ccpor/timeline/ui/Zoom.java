package org.ccpor.timeline.ui;

/** How wide time is drawn. */
enum Zoom {
    QUARTER("Quarter"),
    MONTH("Month"),
    WEEK("Week");

    private final String label;

    Zoom(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
