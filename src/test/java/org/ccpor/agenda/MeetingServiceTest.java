package org.ccpor.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ccpor.testing.People.ANA;
import static org.ccpor.testing.People.CLERK;
import static org.ccpor.testing.People.COURT;
import static org.ccpor.testing.People.EXECUTIVE;
import static org.ccpor.testing.People.FOREIGN;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.ccpor.base.RefusedException;
import org.ccpor.base.StaleException;
import org.ccpor.notification.Audience;
import org.ccpor.notification.NoticeRequested;
import org.ccpor.process.Phase;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

class MeetingServiceTest extends MeetingCase {
    @Test
    void a_series_is_planned_once_and_told_once() {
        var id = planned(words("Status", false, COURT), Repeat.WEEKLY, 4);
        assertThat(get(id).following()).isGreaterThanOrEqualTo(3);
        assertThat(history()).containsExactly("meeting.planned");
        assertThat(notices()).extracting(NoticeRequested::to).containsExactly(new Audience.Contacts(COURT));
        assertThat(notices().getFirst().text()).contains("first of");
    }

    @Test
    void a_change_of_all_following_moves_each_by_as_many_days_and_leaves_earlier_ones() {
        var id = planned(words("Status", false, COURT), Repeat.WEEKLY, 3);
        var first = get(id).meeting();
        var second = seenBy(ANA, EventKind.MEETING).get(1);
        var secondId = java.util.UUID.fromString(second.key().substring("meeting-".length()));
        var later = new MeetingEntry(
                MeetingKind.OTHER,
                "Status",
                Set.of(COURT),
                false,
                LocalTime.of(14, 0),
                LocalTime.of(15, 0),
                "",
                "",
                "");
        acting.run(ANA, () -> meetings.change(secondId, later, second.date(), true, false, 0));
        assertThat(get(id).meeting()).isEqualTo(first);
        assertThat(get(secondId).meeting().start()).isEqualTo(LocalTime.of(14, 0));
        assertThat(get(secondId).meeting().sequence()).isOne();
        assertThat(seenBy(ANA, EventKind.MEETING).getLast().start()).isEqualTo(LocalTime.of(14, 0));
        assertThat(history()).containsExactly("meeting.planned", "meeting.changed");
        assertThat(notices()).hasSize(2);
    }

    @Test
    void the_second_of_two_who_change_a_meeting_is_told() {
        var id = planned(words("Status", false, COURT), Repeat.ONCE, 1);
        var day = get(id).meeting().date();
        acting.run(ANA, () -> meetings.change(id, words("Other", false, COURT), day, false, false, 0));
        assertThatThrownBy(() -> acting.run(ANA, () -> meetings.cancel(id, "No time", false, false, 0)))
                .isInstanceOf(StaleException.class)
                .hasMessageContaining("ana");
        assertThat(get(id).meeting().title()).isEqualTo("Other");
    }

    @Test
    void a_canceled_meeting_stays_with_its_reason_and_cannot_be_held() {
        var id = planned(words("Status", false, COURT), Repeat.ONCE, 1);
        acting.run(ANA, () -> meetings.cancel(id, "No time", false, false, 0));
        assertThat(seenBy(CLERK, EventKind.MEETING))
                .allMatch(it -> it.canceled() && it.details().contains("Canceled: No time"))
                .hasSize(1);
        assertThatThrownBy(() -> acting.run(ANA, () -> meetings.hold(id, 1)))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("canceled already");
        assertThat(history()).containsExactly("meeting.planned", "meeting.cancelled");
    }

    @Test
    void a_meeting_is_not_held_before_its_day() {
        var id = planned(words("Status", false, COURT), Repeat.ONCE, 1);
        assertThatThrownBy(() -> acting.run(ANA, () -> meetings.hold(id, 0)))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("It is planned for");
    }

    @Test
    void contacts_read_meetings_of_their_court_and_others_are_turned_away_and_recorded() {
        var id = planned(words("Status", false, COURT), Repeat.ONCE, 1);
        assertThat(acting.call(CLERK, () -> meetings.get(id)).courts()).containsOnlyKeys(COURT);
        assertThat(acting.call(EXECUTIVE, () -> meetings.get(id)).courts()).hasSize(1);
        assertThat(seenBy(FOREIGN, EventKind.MEETING)).isEmpty();
        assertThatThrownBy(() -> acting.run(FOREIGN, () -> meetings.get(id))).isInstanceOf(AccessDeniedException.class);
        assertThat(history()).containsExactly("meeting.planned", "meeting.refused");
        assertThatThrownBy(() -> acting.run(CLERK, () -> meetings.cancel(id, "x", false, false, 0)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void a_meeting_of_all_early_courts_follows_them() {
        var id = planned(words("Monthly", true), Repeat.ONCE, 1);
        assertThat(acting.call(CLERK, () -> meetings.get(id)).courts()).containsOnlyKeys(COURT);
        assertThat(seenBy(FOREIGN, EventKind.MEETING)).isEmpty();
        given.deployment("napa", Phase.SCOPE, 150);
        assertThat(seenBy(FOREIGN, EventKind.MEETING)).hasSize(1);
        given.deployment("lake", Phase.IMPLEMENT, 90);
        assertThat(get(id).courts()).containsOnlyKeys(COURT, "napa");
    }

    @Test
    void texts_that_look_like_party_data_or_hold_a_password_are_stopped() {
        var day = given.courtDayIn(7);
        var once = new Repetition(day, Repeat.ONCE, null);
        var suspicious = new MeetingEntry(
                MeetingKind.KICKOFF,
                "",
                Set.of(COURT),
                false,
                LocalTime.NOON,
                LocalTime.of(13, 0),
                "",
                "",
                "About FL-123456");
        assertThatThrownBy(() -> acting.call(ANA, () -> meetings.plan(suspicious, once, false)))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("case number");
        acting.call(ANA, () -> meetings.plan(suspicious, once, true));
        assertThat(history()).containsExactly("meeting.planned", "text.confirmed");
        var secret = new MeetingEntry(
                MeetingKind.KICKOFF,
                "",
                Set.of(COURT),
                false,
                LocalTime.NOON,
                LocalTime.of(13, 0),
                "",
                "https://meet.example/1?pwd=abc",
                "");
        assertThatThrownBy(() -> acting.call(ANA, () -> meetings.plan(secret, once, true)))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("holds a password");
    }

    @Test
    void a_meeting_says_what_is_missing() {
        var once = new Repetition(LocalDate.of(2027, 1, 8), Repeat.ONCE, null);
        assertThatThrownBy(() -> acting.call(ANA, () -> meetings.plan(words("Status", false), once, false)))
                .hasMessageContaining("Choose the courts");
        assertThatThrownBy(() -> acting.call(ANA, () -> meetings.plan(words(" ", true), once, false)))
                .hasMessage("Give the title.");
    }
}
