package org.ccpor.timeline.ui;

/** How wide time is drawn. */
enum Zoom {
    QUARTER("Quarter", 1.7, 45),
    MONTH("Month", 5.2, 21),
    WEEK("Week", 26, 5);

    private final String label;
    private final double dayWidth;
    private final int before;

    Zoom(String label, double dayWidth, int before) {
        this.label = label;
        this.dayWidth = dayWidth;
        this.before = before;
    }

    String label() {
        return label;
    }

    /** Of a day, in pixels. */
    double dayWidth() {
        return dayWidth;
    }

    /** Days that are seen before today. */
    int before() {
        return before;
    }
}
