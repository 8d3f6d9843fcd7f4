package org.ccpor.base;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.event.AbstractSchedulerListener;
import com.github.kagkarlsson.scheduler.jdbc.MariaDBJdbcCustomization;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Runs the jobs of all modules together with the other nodes, from when this one is ready until it begins to stop. */
@Component
class Jobs {
    private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);
    /** A slow mail server keeps nothing else waiting. */
    private static final int AT_ONCE = 3;

    private static final Duration LOOK = Duration.ofSeconds(1);
    /** A node that is silent for six of these is dead, and others take over what it was doing. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(5);

    private static final Duration AFTER_FAILURE = Duration.ofMinutes(10);
    /** Longer than a mail server may take for one mail, see {@code mail.smtp} in application.yaml. */
    private static final Duration TO_FINISH = Duration.ofSeconds(10);

    private final Scheduler scheduler;
    private final boolean on;

    Jobs(DataSource database, ObjectProvider<Job> jobs, Clock clock, @Value("${ccpor.jobs:true}") boolean on) {
        this.scheduler = of(database, jobs.stream().toList(), clock).build();
        this.on = on;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        if (on) {
            scheduler.start();
        }
    }

    /** While everything that a job needs is still there. What runs is finished, nothing new begins. */
    @EventListener(ContextClosedEvent.class)
    void stop() {
        if (scheduler.getSchedulerState().isStarted()) {
            scheduler.stop();
        }
    }

    /** As one node runs them. */
    static SchedulerBuilder of(DataSource database, List<Job> jobs, Clock clock) {
        return Scheduler.create(database)
                .startTasks(jobs.stream().map(it -> task(it, clock)).toList())
                .clock(clock::instant)
                .addSchedulerListener(new OutageListener())
                .tableName("job")
                .jdbcCustomization(new MariaDBJdbcCustomization(true))
                .threads(AT_ONCE)
                .pollingInterval(LOOK)
                .heartbeatInterval(HEARTBEAT)
                .shutdownMaxWait(TO_FINISH);
    }

    /** What the library would do with a dead or failed run, by our clock and without waiting for the next day. */
    private static RecurringTask<Void> task(Job job, Clock clock) {
        return Tasks.recurring(job.name(), job.schedule())
                .onDeadExecution((dead, then) -> then.reschedule(dead, clock.instant()))
                .onFailure((failed, then) -> then.reschedule(
                        failed,
                        Stream.of(
                                        job.schedule().getNextExecutionTime(failed),
                                        clock.instant().plus(AFTER_FAILURE))
                                .min(Instant::compareTo)
                                .orElseThrow()))
                .execute((_, _) -> job.run());
    }

    /** Says once that the jobs cannot be looked at and once that they can again; the library would log a stack trace a second. */
    private static final class OutageListener extends AbstractSchedulerListener {
        private final AtomicBoolean away = new AtomicBoolean();

        @Override
        public void onSchedulerEvent(SchedulerEventType event) {
            if (event == SchedulerEventType.UNEXPECTED_ERROR && !away.getAndSet(true)) {
                LOG.warn("Jobs cannot be looked at; tried every second. If it lasts, see database and grants.");
            } else if (event == SchedulerEventType.RAN_EXECUTE_DUE && away.getAndSet(false)) {
                LOG.info("Jobs are looked at again");
            }
        }
    }
}
