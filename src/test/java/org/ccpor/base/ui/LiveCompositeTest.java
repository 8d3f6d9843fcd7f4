package org.ccpor.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.ccpor.base.live.LiveThreads;
import org.ccpor.base.live.LiveTopics;
import org.ccpor.base.live.Topic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** Pages of several people on the real threads; everything is waited for by latches, nothing by time. */
@SuppressWarnings("NullAway.Init") // filled before a test runs
class LiveCompositeTest {
    private static final Topic KERN = new Court("kern");
    private static final Topic NAPA = new Court("napa");

    private final AnnotationConfigApplicationContext context =
            new AnnotationConfigApplicationContext(LiveTopics.class, LiveThreads.class);
    private final LiveTopics topics = context.getBean(LiveTopics.class);
    private final CountDownLatch go = new CountDownLatch(1);
    private Person anna;
    private Person ben;

    private record Court(String slug) implements Topic {}

    private static final class Part extends LiveComposite<Div> {
        private static final long serialVersionUID = 1L;

        Part(Topic topic, Runnable draw) {
            follow(topic, draw);
        }
    }

    @BeforeEach
    void two_people_have_a_page_open() throws Exception {
        anna = new Person(context);
        ben = new Person(context);
    }

    @AfterEach
    void everybody_leaves() throws Exception {
        go.countDown();
        anna.close();
        ben.close();
        context.close();
    }

    /** Puts a part on the page that notes what {@code state} was whenever it is drawn. */
    private static LinkedBlockingQueue<Long> look(Person who, Topic topic, AtomicLong state) throws Exception {
        var seen = new LinkedBlockingQueue<Long>();
        who.request(() -> UI.getCurrent().add(new Part(topic, () -> seen.add(state.get()))));
        assertThat(seen.poll()).isEqualTo(state.get());
        return seen;
    }

    private static long next(LinkedBlockingQueue<Long> seen) throws InterruptedException {
        var drawn = seen.poll(30, TimeUnit.SECONDS);
        assertThat(drawn).as("drawn in time").isNotNull();
        return drawn;
    }

    private static void await(CountDownLatch latch) throws InterruptedException {
        assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void a_slow_page_keeps_neither_other_pages_waiting_nor_who_tells_of_the_change() throws Exception {
        var state = new AtomicLong();
        var slow = new CountDownLatch(1);
        var done = new CountDownLatch(1);
        anna.request(() -> UI.getCurrent().add(new Part(KERN, () -> {
            if (state.get() > 0) {
                slow.countDown();
                uninterruptibly(go);
                done.countDown();
            }
        })));
        var board = look(ben, KERN, state);

        state.set(1);
        topics.tell(KERN);
        await(slow);
        assertThat(next(board)).isEqualTo(1);
        state.set(2);
        topics.tell(KERN);
        assertThat(next(board)).isEqualTo(2);

        assertThat(done.getCount()).as("the slow page is still being drawn").isEqualTo(1);
        go.countDown();
        await(done);
    }

    @Test
    void a_page_is_not_drawn_by_the_thread_that_tells() throws Exception {
        var threads = new LinkedBlockingQueue<String>();
        ben.request(() -> UI.getCurrent()
                .add(new Part(KERN, () -> threads.add(Thread.currentThread().getName()))));
        threads.clear();
        topics.tell(KERN);
        assertThat(threads.poll(30, TimeUnit.SECONDS)).startsWith("live-draw-");
    }

    @Test
    void a_busy_page_is_drawn_once_for_all_that_changed_meanwhile_and_shows_the_newest() throws Exception {
        var state = new AtomicLong();
        var seen = look(ben, KERN, state);
        ben.request(() -> {
            var telling = new Thread(() -> IntStream.rangeClosed(1, 100).forEach(it -> {
                state.set(it);
                topics.tell(KERN);
            }));
            telling.start();
            telling.join();
        });
        assertThat(next(seen)).isEqualTo(100);
        var after = look(ben, NAPA, state);
        topics.tell(NAPA);
        assertThat(next(after)).isEqualTo(100);
        assertThat(seen).isEmpty();
    }

    @Test
    void nobody_sees_an_older_state_after_a_newer_one() throws Exception {
        var state = new AtomicLong();
        var seen = look(ben, KERN, state);
        var telling = new ArrayList<Thread>();
        for (var teller = 0; teller < 4; teller++) {
            telling.add(Thread.ofPlatform().start(() -> IntStream.range(0, 250).forEach(_ -> {
                state.incrementAndGet();
                topics.tell(KERN);
            })));
        }
        for (var teller : telling) {
            teller.join();
        }
        var all = new ArrayList<Long>();
        do {
            all.add(next(seen));
        } while (all.getLast() < 1000);
        assertThat(all).isSorted();
    }

    @Test
    void a_part_that_fails_keeps_no_other_from_being_drawn_and_is_told() throws Exception {
        var state = new AtomicLong();
        anna.request(() -> UI.getCurrent().add(new Part(KERN, () -> {
            if (state.get() > 0) {
                throw new IllegalStateException("broken");
            }
        })));
        var beside = look(anna, KERN, state);
        var elsewhere = look(ben, KERN, state);
        state.set(1);
        topics.tell(KERN);
        assertThat(next(beside)).isEqualTo(1);
        assertThat(next(elsewhere)).isEqualTo(1);
        anna.request(() -> assertThat(anna.errors()).singleElement().isInstanceOf(IllegalStateException.class));
        state.set(0);
        topics.tell(KERN);
        assertThat(next(beside)).isZero();
    }

    @Test
    void only_who_follows_that_court_is_drawn() throws Exception {
        var state = new AtomicLong();
        var kern = look(anna, KERN, state);
        var napa = look(ben, NAPA, state);
        topics.tell(new Court("kern"));
        assertThat(next(kern)).isZero();
        topics.tell(new Court("napa"));
        assertThat(next(napa)).isZero();
        assertThat(kern).isEmpty();
        assertThat(napa).isEmpty();
    }

    @Test
    void a_part_that_leaves_its_page_and_a_page_that_is_closed_are_followed_by_nobody() throws Exception {
        var drawn = new CopyOnWriteArrayList<String>();
        var parts = new ArrayList<Part>();
        anna.request(() -> {
            parts.add(new Part(KERN, () -> drawn.add("taken off")));
            UI.getCurrent().add(parts.getFirst());
        });
        ben.request(() -> UI.getCurrent().add(new Part(NAPA, () -> drawn.add("closed"))));
        assertThat(List.of(topics.followed(KERN), topics.followed(NAPA))).containsOnly(true);

        anna.request(() -> UI.getCurrent().remove(parts.getFirst()));
        ben.close();
        ben = new Person(context);

        assertThat(List.of(topics.followed(KERN), topics.followed(NAPA))).containsOnly(false);
        drawn.clear();
        topics.tell(KERN);
        topics.tell(NAPA);
        var other = look(anna, NAPA, new AtomicLong(7));
        topics.tell(NAPA);
        assertThat(next(other)).isEqualTo(7);
        assertThat(drawn).isEmpty();
    }

    @Test
    void a_part_that_comes_back_is_drawn_if_something_changed_meanwhile() throws Exception {
        var state = new AtomicLong();
        var seen = new LinkedBlockingQueue<Long>();
        ben.request(() -> {
            var part = new Part(KERN, () -> seen.add(state.get()));
            UI.getCurrent().add(part);
            UI.getCurrent().remove(part);
            UI.getCurrent().add(part);
            assertThat(seen).containsExactly(0L);
            UI.getCurrent().remove(part);
            state.set(1);
            topics.tell(KERN);
            UI.getCurrent().add(part);
        });
        assertThat(seen).containsExactly(0L, 1L);
    }

    @Test
    void ones_own_deed_is_drawn_with_the_answer_to_it() throws Exception {
        var state = new AtomicLong();
        var seen = look(ben, KERN, state);
        ben.request(() -> {
            state.set(1);
            topics.tell(KERN);
            assertThat(seen).isEmpty();
            MockVaadin.clientRoundtrip(false);
            assertThat(seen).containsExactly(1L);
        });
        assertThat(seen).containsExactly(1L);
    }

    private static void uninterruptibly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
