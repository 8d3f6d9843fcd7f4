package org.ccpor.base;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.ccpor.testing.RecordSlice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Several nodes on one real database. They look and speak more often than in production, or nothing would happen for seconds. */
@RecordSlice
class JobsTest {
    private static final Duration LOOK = Duration.ofMillis(50);
    private static final Duration SPEAK = Duration.ofMillis(500);
    /** Six times {@link #SPEAK}, and then some. */
    private static final long DEAD = 4_000;
    /** Time for a node to look at what is due several times over. */
    private static final long A_WHILE = 400;

    private final DataSource database;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final TimeZone zone = TimeZone.getDefault();
    private final List<Scheduler> nodes = new ArrayList<>();

    @Autowired
    JobsTest(DataSource database, JdbcClient jdbc, Clock clock) {
        this.database = database;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record TestJob(Schedule schedule, Runnable work) implements Job {
        @Override
        public String name() {
            return "test";
        }

        @Override
        public void run() {
            work.run();
        }
    }

    @AfterEach
    void stop() {
        TimeZone.setDefault(zone);
        nodes.stream().filter(it -> !it.getSchedulerState().isShuttingDown()).forEach(Scheduler::stop);
        jdbc.sql("delete from job where task_name = 'test'").update();
    }

    @Test
    void two_nodes_run_a_job_by_turns_and_never_at_once() throws Exception {
        var running = new AtomicInteger();
        var most = new AtomicInteger();
        var runs = new CountDownLatch(20);
        var job = new TestJob(FixedDelay.ofMillis(10), () -> {
            most.accumulateAndGet(running.incrementAndGet(), Math::max);
            work(5);
            running.decrementAndGet();
            runs.countDown();
        });
        start(clock, job);
        start(clock, job);
        assertThat(runs.await(30, SECONDS)).isTrue();
        assertThat(most).hasValue(1);
    }

    @Test
    void what_is_due_once_a_day_waits_for_its_hour_by_our_clock_and_is_done_by_one_of_two_nodes() throws Exception {
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Honolulu"));
        var runs = new AtomicInteger();
        var job = new TestJob(new Daily(clock.getZone(), LocalTime.of(0, 5)), runs::incrementAndGet);
        var today = LocalDate.now(clock);
        start(clock, job);
        stays(() -> runs.get() == 0, A_WHILE);
        assertThat(due()).isEqualTo(fiveAfterMidnight(today.plusDays(1)));
        nodes.getFirst().stop();
        var tomorrow = Clock.offset(clock, Duration.ofDays(1));
        start(tomorrow, job);
        start(tomorrow, job);
        Awaitility.await().atMost(30, SECONDS).until(() -> runs.get() > 0);
        stays(() -> runs.get() == 1, A_WHILE);
        assertThat(due()).isEqualTo(fiveAfterMidnight(today.plusDays(2)));
    }

    @Test
    void what_a_dead_node_had_begun_is_taken_over_by_another() throws Exception {
        var begun = new CountDownLatch(1);
        var buried = new CountDownLatch(1);
        var taken = new CountDownLatch(1);
        var heart = Executors.newScheduledThreadPool(1);
        start(node(clock, new TestJob(FixedDelay.ofHours(1), () -> {
                    begun.countDown();
                    await(buried);
                }))
                .housekeeperExecutor(heart));
        assertThat(begun.await(30, SECONDS)).isTrue();
        start(clock, new TestJob(FixedDelay.ofHours(1), taken::countDown));
        // As long as the first one lives.
        stays(() -> taken.getCount() == 1, DEAD);
        die(heart);
        assertThat(taken.await(30, SECONDS)).isTrue();
        buried.countDown();
    }

    @Test
    void a_node_that_stops_finishes_what_it_had_begun_and_no_other_does_it_again() throws Exception {
        var begun = new CountDownLatch(1);
        var done = new AtomicInteger();
        var job = new TestJob(FixedDelay.ofHours(1), () -> {
            begun.countDown();
            work(A_WHILE);
            done.incrementAndGet();
        });
        start(clock, job);
        assertThat(begun.await(30, SECONDS)).isTrue();
        nodes.getFirst().stop();
        assertThat(done).hasValue(1);
        start(clock, job);
        stays(() -> done.get() == 1, A_WHILE);
    }

    @Test
    void a_job_of_the_day_that_fails_is_tried_again_within_ten_minutes() throws Exception {
        var failing = new TestJob(new Daily(clock.getZone(), LocalTime.of(0, 5)), () -> {
            throw new IllegalStateException("This is meant to fail");
        });
        start(Clock.offset(clock, Duration.ofDays(-1)), failing);
        nodes.getFirst().stop();
        start(clock, failing);
        Awaitility.await().atMost(30, SECONDS).until(() -> due().isAfter(clock.instant()));
        assertThat(due()).isBefore(clock.instant().plus(Duration.ofMinutes(10)));
    }

    @Test
    void a_node_runs_jobs_once_it_is_ready_and_only_if_it_is_to() throws Exception {
        var run = new CountDownLatch(1);
        var beans = new StaticListableBeanFactory();
        beans.addBean("job", new TestJob(FixedDelay.ofHours(1), run::countDown));
        var off = new Jobs(database, beans.getBeanProvider(Job.class), clock, false);
        off.start();
        off.stop();
        var on = new Jobs(database, beans.getBeanProvider(Job.class), clock, true);
        assertThat(jdbc.sql("select count(*) from job where task_name = 'test'")
                        .query(Integer.class)
                        .single())
                .isZero();
        on.start();
        assertThat(run.await(30, SECONDS)).isTrue();
        on.stop();
    }

    private void start(Clock time, Job job) {
        start(node(time, job));
    }

    private void start(SchedulerBuilder builder) {
        var node = builder.build();
        nodes.add(node);
        node.start();
    }

    private SchedulerBuilder node(Clock time, Job job) {
        return Jobs.of(database, List.of(job), time).pollingInterval(LOOK).heartbeatInterval(SPEAK);
    }

    /** It says nothing more, whatever it still does. */
    private static void die(ScheduledExecutorService heart) {
        heart.shutdownNow();
    }

    private Instant due() {
        return jdbc.sql("select execution_time from job where task_name = 'test'")
                .query((row, _) -> Utc.instant(row, "execution_time"))
                .single();
    }

    private Instant fiveAfterMidnight(LocalDate day) {
        return day.atTime(0, 5).atZone(clock.getZone()).toInstant();
    }

    private static void stays(Callable<Boolean> condition, long millis) {
        Awaitility.await().during(millis, MILLISECONDS).atMost(30, SECONDS).until(condition);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Work that lasts a while. */
    private static void work(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
