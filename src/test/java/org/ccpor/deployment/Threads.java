package org.ccpor.deployment;

import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import org.ccpor.base.RefusedException;

/** Two people at the same moment. */
final class Threads {
    private Threads() {}

    static void meet(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (InterruptedException | BrokenBarrierException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The sentence of the refusal, empty when the work was done. */
    static String refusal(Runnable work) {
        try {
            work.run();
            return "";
        } catch (RefusedException e) {
            return e.sentence();
        }
    }
}
