package org.ccpor.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.ccpor.testing.People.COORDINATOR;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.ccpor.base.RefusedException;
import org.ccpor.base.StaleException;
import org.ccpor.identity.ActingAs;
import org.ccpor.identity.Role;
import org.ccpor.identity.Viewer;
import org.ccpor.process.Phase;
import org.ccpor.testing.Given;
import org.ccpor.testing.WholeBoard;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Saved views and limits, as the database keeps them. */
@WholeBoard
@SuppressWarnings("NullAway.Init") // filled by Spring before a test runs
class BoardSettingsTest {

    @Autowired
    private SavedViewService views;

    @Autowired
    private BoardLimitService limits;

    @Autowired
    private ActingAs acting;

    @Autowired
    private Given given;

    @BeforeEach
    void nothing_is_saved() {
        given.reset();
    }

    @Test
    void views_are_ones_own_by_name() {
        acting.run(COORDINATOR, () -> views.save(" Late ones ", "health=LATE"));
        acting.run(COORDINATOR, () -> views.save("All", ""));
        assertThat(acting.call(COORDINATOR, views::mine))
                .containsExactly(
                        new SavedViewService.Line("All", ""), new SavedViewService.Line("Late ones", "health=LATE"));
        var other = new Viewer("other", "Other", Role.EXECUTIVE, Set.of());
        acting.run(other, () -> views.remove("All"));
        assertThat(acting.call(other, views::mine)).isEmpty();
        acting.run(COORDINATOR, () -> views.remove("All"));
        assertThat(acting.call(COORDINATOR, views::mine)).hasSize(1);
    }

    @Test
    void a_name_is_taken_whatever_its_capitals() {
        acting.run(COORDINATOR, () -> views.save("Mine", "a=1"));
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> acting.run(COORDINATOR, () -> views.save("MINE", "a=2")))
                .withMessageContaining("a view of that name already");
        assertThat(acting.call(COORDINATOR, views::mine)).containsExactly(new SavedViewService.Line("Mine", "a=1"));
    }

    @Test
    void names_must_fit_and_there_is_room_for_50() {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> acting.run(COORDINATOR, () -> views.save("  ", "")));
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> acting.run(COORDINATOR, () -> views.save("Long", "x".repeat(2001))))
                .withMessageContaining("no room");
        IntStream.range(0, 50).forEach(i -> acting.run(COORDINATOR, () -> views.save("View " + i, "")));
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> acting.run(COORDINATOR, () -> views.save("One more", "")))
                .withMessageContaining("no room");
    }

    @Test
    void limits_are_set_changed_and_cleared() {
        acting.run(COORDINATOR, () -> limits.limit(Phase.SCOPE, 4, null));
        acting.run(COORDINATOR, () -> limits.limitGoLives(2, null));
        acting.run(COORDINATOR, () -> limits.limit(Phase.SCOPE, 5, 4));
        assertThat(acting.call(COORDINATOR, limits::perPhase))
                .containsOnlyKeys(Phase.SCOPE)
                .containsEntry(Phase.SCOPE, 5);
        assertThat(acting.call(COORDINATOR, limits::goLivesPerWeek)).isEqualTo(2);
        acting.run(COORDINATOR, () -> limits.limit(Phase.SCOPE, null, 5));
        assertThat(acting.call(COORDINATOR, limits::perPhase)).isEmpty();
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> acting.run(COORDINATOR, () -> limits.limitGoLives(1000, 2)));
    }

    @Test
    void who_changes_a_limit_that_somebody_else_set_meanwhile_is_told() {
        acting.run(COORDINATOR, () -> limits.limit(Phase.SCOPE, 4, null));
        assertThatExceptionOfType(StaleException.class)
                .isThrownBy(() -> acting.run(COORDINATOR, () -> limits.limit(Phase.SCOPE, 6, null)))
                .withMessageContaining("Someone else set the limit to 4");
        assertThatExceptionOfType(StaleException.class)
                .isThrownBy(() -> acting.run(COORDINATOR, () -> limits.limit(Phase.SCOPE, null, 5)));
        assertThat(acting.call(COORDINATOR, limits::perPhase)).containsEntry(Phase.SCOPE, 4);
    }

    @Test
    void of_many_who_set_the_first_limit_at_once_one_does_and_the_others_are_told() throws Exception {
        try (var pool = Executors.newFixedThreadPool(4)) {
            List<Callable<Boolean>> setting = IntStream.rangeClosed(1, 8)
                    .<Callable<Boolean>>mapToObj(i -> () -> {
                        try {
                            acting.run(COORDINATOR, () -> limits.limit(Phase.SCOPE, i, null));
                            return true;
                        } catch (StaleException told) {
                            return false;
                        }
                    })
                    .toList();
            var done = 0;
            for (var one : pool.invokeAll(setting)) {
                done += one.get() ? 1 : 0;
            }
            assertThat(done).isEqualTo(1);
        }
    }
}
