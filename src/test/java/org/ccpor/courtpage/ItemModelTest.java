package org.ccpor.courtpage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.ccpor.base.FormCode;
import org.ccpor.deployment.ItemAction;
import org.ccpor.deployment.ItemLine;
import org.ccpor.deployment.ItemState;
import org.ccpor.process.ItemKind;
import org.ccpor.process.Mark;
import org.ccpor.process.Party;
import org.ccpor.process.Phase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ItemModelTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-20T20:00:00Z"), ZoneId.of("America/Los_Angeles"));

    static ItemLine item(ItemState state, @Nullable LocalDate due, int lateDays, ItemAction... actions) {
        return new ItemLine(
                "CUR-I1",
                "DOJ/CLETS/CARPOS registration and approvals",
                ItemKind.LOCAL,
                Phase.IMPLEMENT,
                List.of(Party.COURT, Party.DOJ),
                state,
                state == ItemState.WAITING ? Party.DOJ : null,
                state == ItemState.WAITING ? Instant.parse("2026-11-03T20:00:00Z") : null,
                due,
                due,
                false,
                lateDays,
                "Approval letter",
                null,
                null,
                state == ItemState.NOT_APPLICABLE ? "No imaging" : null,
                state == ItemState.RETURNED ? "Page 2 is missing" : null,
                null,
                List.of(),
                true,
                List.of(FormCode.F5),
                false,
                Set.of(Mark.SPLIT, Mark.ADDED),
                3,
                Instant.parse("2026-11-18T20:00:00Z"),
                "lm",
                Set.of(actions));
    }

    private static ItemModel face(ItemState state, @Nullable LocalDate due, int lateDays) {
        return ItemModel.of(item(state, due, lateDays), CLOCK, it -> "lm".equals(it) ? "Lena Moss" : "" + it);
    }

    @Test
    void a_late_item_says_for_how_long() {
        var face = face(ItemState.IN_PROGRESS, TODAY.minusDays(5), 5);
        assertThat(face.due()).isEqualTo("5 d late");
        assertThat(face.tone()).isEqualTo("bad");
    }

    @Test
    void an_item_due_within_a_week_warns_unless_it_is_submitted() {
        assertThat(face(ItemState.IN_PROGRESS, TODAY.plusDays(7), 0).tone()).isEqualTo("warn");
        assertThat(face(ItemState.SUBMITTED, TODAY.plusDays(7), 0).tone()).isEqualTo("idle");
        assertThat(face(ItemState.IN_PROGRESS, TODAY.plusDays(8), 0).tone()).isEqualTo("idle");
        assertThat(face(ItemState.IN_PROGRESS, null, 0).tone()).isEqualTo("idle");
    }

    @Test
    void start_complete_submit_and_accept_look_different_and_else_the_box_shows_the_state() {
        assertThat(mark(ItemState.NOT_STARTED, ItemAction.START)).isEqualTo("▷");
        assertThat(mark(ItemState.IN_PROGRESS, ItemAction.COMPLETE, ItemAction.WAIT))
                .isEmpty();
        assertThat(mark(ItemState.RETURNED, ItemAction.SUBMIT, ItemAction.START))
                .isEqualTo("↑");
        assertThat(mark(ItemState.IN_PROGRESS)).isEqualTo("◐");
        assertThat(mark(ItemState.SUBMITTED, ItemAction.ACCEPT))
                .as("accepted in its form")
                .isEqualTo("↑");
    }

    private static String mark(ItemState state, ItemAction... actions) {
        return ItemModel.of(item(state, TODAY, 0, actions), CLOCK, String::valueOf)
                .mark();
    }

    @Test
    void whom_it_waits_on_and_since_when_is_said() {
        assertThat(face(ItemState.WAITING, TODAY, 0).small())
                .isEqualTo("Waiting on DOJ since Nov 3 · needed before the next phase · form F5 · added");
    }

    @Test
    void every_state_has_words_beside_its_mark() {
        assertThat(face(ItemState.ACCEPTED, null, 0).small()).startsWith("Accepted Nov 18 by Lena Moss");
        assertThat(face(ItemState.RETURNED, null, 0).small()).startsWith("Returned for changes: Page 2 is missing");
        assertThat(face(ItemState.NOT_APPLICABLE, null, 0).small()).startsWith("Not applicable: No imaging");
        assertThat(face(ItemState.NOT_STARTED, null, 0).small()).startsWith("Not started");
    }

    @Test
    void both_sides_are_named() {
        assertThat(face(ItemState.NOT_STARTED, null, 0).responsible()).isEqualTo("Court + DOJ");
    }

    @Test
    void the_box_does_the_furthest_step_this_viewer_may_do() {
        assertThat(ItemModel.first(item(ItemState.IN_PROGRESS, null, 0, ItemAction.START, ItemAction.COMPLETE)))
                .contains(ItemAction.COMPLETE);
        assertThat(ItemModel.first(item(ItemState.NOT_STARTED, null, 0, ItemAction.START, ItemAction.ASSIGN)))
                .contains(ItemAction.START);
        assertThat(ItemModel.first(item(ItemState.SUBMITTED, null, 0, ItemAction.ACCEPT)))
                .as("its form is read first")
                .isEmpty();
        assertThat(ItemModel.first(item(ItemState.ACCEPTED, null, 0, ItemAction.REOPEN)))
                .isEmpty();
    }
}
