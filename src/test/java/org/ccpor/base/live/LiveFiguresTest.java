package org.ccpor.base.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

class LiveFiguresTest {
    private static final Topic BOARD = new Board();
    private static final Topic FIGURES = new Figures();

    private final LiveTopics topics = new LiveTopics();
    private final Later threads = new Later();
    private final AtomicInteger worked = new AtomicInteger();
    private final List<String> askers = new ArrayList<>();
    private boolean down;
    private Runnable meanwhile = () -> {};
    private final LiveFigures<Integer> figures = new LiveFigures<>(topics, threads, Set.of(BOARD), FIGURES, _ -> {
        if (down) {
            throw new IllegalStateException("The database is away");
        }
        var asker = SecurityContextHolder.getContext().getAuthentication();
        meanwhile.run();
        askers.add(asker == null ? "nobody" : asker.getName());
        return worked.incrementAndGet();
    });

    private record Board() implements Topic {}

    private record Figures() implements Topic {}

    /** Keeps what is to be worked out until the test says so. */
    private static final class Later extends LiveThreads {
        private final Queue<Runnable> waiting = new ArrayDeque<>();
        private Duration pause = Duration.ZERO;

        @Override
        public void workOut(Runnable work, Duration delay) {
            waiting.add(work);
            pause = delay;
        }

        private void work() {
            waiting.remove().run();
        }
    }

    @AfterEach
    void sign_out() {
        SecurityContextHolder.clearContext();
        threads.stop();
    }

    private List<String> follow() {
        var told = new ArrayList<String>();
        var unused = topics.follow(Set.of(FIGURES), () -> told.add("look again"));
        return told;
    }

    @Test
    void are_worked_out_once_for_all_who_ask() {
        assertThat(figures.now()).isEqualTo(1);
        assertThat(figures.now()).isEqualTo(1);
        topics.tell(BOARD);
        assertThat(figures.now()).isEqualTo(2);
    }

    @Test
    void nobody_looks_so_a_change_works_nothing_out() {
        assertThat(figures.now()).isEqualTo(1);
        topics.tell(BOARD);
        assertThat(threads.waiting).isEmpty();
        assertThat(worked).hasValue(1);
    }

    @Test
    void a_change_is_worked_out_apart_and_who_asks_meanwhile_gets_the_last_ones() {
        assertThat(figures.now()).isEqualTo(1);
        var told = follow();
        topics.tell(BOARD);
        assertThat(figures.now()).isEqualTo(1);
        assertThat(told).isEmpty();
        threads.work();
        assertThat(told).containsExactly("look again");
        assertThat(figures.now()).isEqualTo(2);
    }

    @Test
    void many_changes_are_worked_out_at_once_and_after_a_pause() {
        assertThat(figures.now()).isEqualTo(1);
        var unused = follow();
        topics.tell(BOARD);
        threads.work();
        topics.tell(BOARD);
        topics.tell(BOARD);
        topics.tell(BOARD);
        assertThat(threads.waiting).hasSize(1);
        assertThat(threads.pause).isBetween(Duration.ofMillis(1), Duration.ofSeconds(2));
        threads.work();
        assertThat(worked).hasValue(3);
        assertThat(threads.waiting).isEmpty();
    }

    @Test
    void what_changes_while_they_are_worked_out_is_worked_out_next() {
        assertThat(figures.now()).isEqualTo(1);
        var told = follow();
        topics.tell(BOARD);
        meanwhile = () -> topics.tell(BOARD);
        threads.work();
        meanwhile = () -> {};
        assertThat(told).hasSize(1);
        assertThat(figures.now()).isEqualTo(2);
        threads.work();
        assertThat(told).hasSize(2);
        assertThat(figures.now()).isEqualTo(3);
        assertThat(threads.waiting).isEmpty();
    }

    @Test
    void who_is_about_to_follow_hears_of_a_change_that_nobody_followed() {
        assertThat(figures.now()).isEqualTo(1);
        var seen = topics.revision(FIGURES);
        topics.tell(BOARD);
        assertThat(topics.revision(FIGURES)).isGreaterThan(seen);
    }

    @Test
    void unreadable_figures_stay_the_last_ones_until_the_next_change() {
        assertThat(figures.now()).isEqualTo(1);
        var told = follow();
        down = true;
        topics.tell(BOARD);
        threads.work();
        assertThat(told).isEmpty();
        down = false;
        topics.tell(BOARD);
        threads.work();
        assertThat(told).containsExactly("look again");
        assertThat(figures.now()).isEqualTo(2);
    }

    @Test
    void are_read_in_the_name_of_who_asked_last() {
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken("executive", null));
        assertThat(figures.now()).isEqualTo(1);
        SecurityContextHolder.clearContext();
        var unused = follow();
        topics.tell(BOARD);
        threads.work();
        assertThat(askers).containsExactly("executive", "executive");
    }
}
