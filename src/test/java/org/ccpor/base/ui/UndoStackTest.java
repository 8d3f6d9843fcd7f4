package org.ccpor.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.NotificationsKt;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.ccpor.base.RefusedException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UndoStackTest {
    private final AtomicLong nanos = new AtomicLong();
    private final UndoStack stack = new UndoStack(nanos::get);
    private final List<String> undone = new ArrayList<>();

    @BeforeEach
    void open() {
        MockVaadin.setup();
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
    }

    private Runnable did(String what) {
        return stack.push(() -> undone.add(what));
    }

    @Test
    void the_last_step_is_taken_back_first_and_each_once() {
        var toast = did("moved");
        did("assigned").run();
        did("placed");
        stack.undo();
        toast.run();
        toast.run();
        stack.undo();
        assertThat(undone).containsExactly("assigned", "placed", "moved");
        NotificationsKt.expectNotifications("There is nothing to undo.");
    }

    @Test
    void what_is_older_than_ten_minutes_stays() {
        did("moved");
        nanos.addAndGet(Duration.ofMinutes(10).toNanos());
        did("assigned");
        nanos.incrementAndGet();
        stack.undo();
        stack.undo();
        assertThat(undone).containsExactly("assigned");
    }

    @Test
    void a_refusal_is_told_and_ends_it() {
        var unused = stack.push(() -> {
            throw new RefusedException("Somebody was faster.");
        });
        stack.undo();
        stack.undo();
        assertThat(NotificationsKt.getNotifications()).hasSize(2);
        assertThat(undone).isEmpty();
    }
}
