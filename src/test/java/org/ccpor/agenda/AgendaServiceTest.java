package org.ccpor.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ccpor.testing.People.ANA;
import static org.ccpor.testing.People.CLERK;
import static org.ccpor.testing.People.COURT;
import static org.ccpor.testing.People.EXECUTIVE;
import static org.ccpor.testing.People.FOREIGN;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.ccpor.base.FormCode;
import org.ccpor.base.RefusedException;
import org.ccpor.calendar.CourtClosureService;
import org.ccpor.form.Edit;
import org.ccpor.form.Edit.Saved;
import org.ccpor.form.FormDraftService;
import org.ccpor.form.FormKey;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SuppressWarnings("NullAway.Init") // filled by Spring before a test runs
class AgendaServiceTest extends MeetingCase {
    @Autowired
    private CourtClosureService closures;

    @Autowired
    private FormDraftService drafts;

    @Test
    void contacts_see_of_other_courts_the_go_live_day_alone() {
        assertThat(seenBy(FOREIGN, EventKind.GO_LIVE))
                .extracting(AgendaEvent::title, AgendaEvent::path)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Kern goes live", ""));
        assertThat(seenBy(FOREIGN, EventKind.DUE)).isEmpty();
        assertThat(seenBy(CLERK, EventKind.DUE))
                .isNotEmpty()
                .allMatch(it -> it.courts().equals(Set.of(COURT)) && it.mine());
        assertThat(seenBy(EXECUTIVE, EventKind.DUE)).hasSameSizeAs(seenBy(CLERK, EventKind.DUE));
    }

    @Test
    void a_training_appears_as_soon_as_its_day_is_typed() {
        var day = given.courtDayIn(20);
        assertThat(seenBy(CLERK, EventKind.TRAINING)).isEmpty();
        var saved = acting.call(
                ANA,
                () -> drafts.save(
                        new FormKey(COURT, FormCode.F9),
                        List.of(
                                new Edit("sessions/a", "1", 0, false),
                                new Edit("sessions/a/date", day.toString(), 0, false),
                                new Edit("sessions/a/method", "CLASSROOM", 0, false),
                                new Edit("sessions/a/start", "09:00", 0, false))));
        assertThat(saved).allMatch(Saved.Stored.class::isInstance);
        assertThat(seenBy(CLERK, EventKind.TRAINING))
                .allMatch(it -> it.date().equals(day) && "09:00".equals(Objects.toString(it.start())))
                .hasSize(1);
        assertThat(seenBy(FOREIGN, EventKind.TRAINING)).isEmpty();
    }

    @Test
    void a_courts_own_closure_is_for_those_who_see_the_court() {
        var day = given.courtDayIn(30);
        given.coordinator(() -> closures.add(COURT, day, "Building move"));
        try {
            assertThat(seenBy(CLERK, EventKind.CLOSURE))
                    .extracting(AgendaEvent::title)
                    .containsExactly("Kern closed: Building move");
            assertThat(seenBy(FOREIGN, EventKind.CLOSURE)).isEmpty();
        } finally {
            given.coordinator(() -> closures.of(COURT).forEach(it -> closures.remove(it.id())));
        }
    }

    @Test
    void more_than_two_years_are_refused() {
        var today = LocalDate.now(clock);
        assertThatThrownBy(() -> acting.call(ANA, () -> agenda.events(today, today.plusYears(5))))
                .isInstanceOf(RefusedException.class);
    }
}
