package org.ccpor.local;

/** How big a court is taken to be, so that not all answers are alike; the same on every start. */
record SampleSize(int number) {
    private static final int SIZES = 5;

    static SampleSize of(SampleCourt court) {
        return new SampleSize(Math.floorMod(court.court().hashCode(), 30));
    }

    /** A quantity that grows with the court. */
    int of(int unit) {
        return unit * (1 + number % SIZES);
    }

    /** True for every nth court. */
    boolean picks(int nth) {
        return number % nth == 0;
    }
}
