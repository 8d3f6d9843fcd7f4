package org.ccpor.base;

import com.github.kagkarlsson.scheduler.task.schedule.Schedule;

/**
 * Something the board does by itself, on one node at a time however many run: decision 27. It asks the tables what is to be done, so
 * that one that was cut off is simply run again.
 */
public interface Job {
    /** Its row in the table of jobs. Under another name it is another job. */
    String name();

    Schedule schedule();

    /** One run. One that throws is run again soon, whenever its next time is. */
    void run();
}
