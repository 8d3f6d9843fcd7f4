package org.ccpor.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.ccpor.base.RefusedException;
import org.ccpor.process.Party;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a meeting must say before it is kept. */
class MeetingRuleTest {
    private static final LocalTime TEN = LocalTime.of(10, 0);
    private static final LocalTime ELEVEN = LocalTime.of(11, 0);
    private static final String NO_ADDRESS =
            "The call link is not an address that starts with https://. Copy it from the invitation.";
    private static final String LINK_PASSWORD =
            "The call link holds a password. Take it out; people get it with their invitation.";
    private static final String NO_TIMES = "Say when it starts and ends; it ends later on the same day.";

    private static MeetingEntry at(@Nullable LocalTime start, @Nullable LocalTime end) {
        return new MeetingEntry(MeetingKind.MONTHLY, "", Set.of("kern"), false, start, end, "", "", "");
    }

    private static MeetingEntry with(Set<String> courts, boolean early) {
        return new MeetingEntry(MeetingKind.MONTHLY, "", courts, early, TEN, ELEVEN, "", "", "");
    }

    private static MeetingEntry saying(MeetingKind kind, String title, String place, String link, String agenda) {
        return new MeetingEntry(kind, title, Set.of("kern"), false, TEN, ELEVEN, place, link, agenda);
    }

    private static MeetingEntry link(String link) {
        return saying(MeetingKind.MONTHLY, "", "", link, "");
    }

    private static NewAction action(String text, @Nullable LocalDate due) {
        return new NewAction("kern", Party.COURT, " Clerk ", text, due);
    }

    private static void refused(ThrowingCallable asked, String sentence) {
        assertThatThrownBy(asked).isInstanceOf(RefusedException.class).hasMessage(sentence);
    }

    @Test
    void keeps_what_was_said_without_blanks_around_it() {
        var typed =
                saying(MeetingKind.OTHER, " Cutover ", " Room 4 ", " https://call.example/1 ", " Badges for scanners ");
        assertThat(MeetingRule.clean(typed))
                .isEqualTo(saying(
                        MeetingKind.OTHER, "Cutover", "Room 4", "https://call.example/1", "Badges for scanners"));
    }

    @Test
    void needs_courts_unless_it_is_for_all_early_ones() {
        refused(
                () -> MeetingRule.clean(with(Set.of(), false)),
                "Choose the courts that take part, or all courts in Planning and Scope.");
        assertThat(MeetingRule.clean(with(Set.of("napa", "kern"), false)).courts())
                .containsExactly("kern", "napa");
        assertThat(MeetingRule.clean(with(Set.of(), true)).courts()).isEmpty();
    }

    @Test
    void a_meeting_for_all_early_courts_names_none() {
        assertThat(MeetingRule.clean(with(Set.of("kern"), true)).courts()).isEmpty();
    }

    @Test
    void ends_later_than_it_starts() {
        refused(() -> MeetingRule.clean(at(null, ELEVEN)), NO_TIMES);
        refused(() -> MeetingRule.clean(at(TEN, null)), NO_TIMES);
        refused(() -> MeetingRule.clean(at(TEN, TEN)), NO_TIMES);
        refused(() -> MeetingRule.clean(at(ELEVEN, TEN)), NO_TIMES);
        assertThat(MeetingRule.clean(at(TEN, LocalTime.of(10, 1))).end()).isEqualTo(LocalTime.of(10, 1));
    }

    @Test
    void only_a_meeting_of_another_kind_needs_a_title() {
        refused(() -> MeetingRule.clean(saying(MeetingKind.OTHER, " ", "", "", "")), "Give the title.");
        assertThat(MeetingRule.clean(saying(MeetingKind.KICKOFF, " ", "", "", "")))
                .isEqualTo(saying(MeetingKind.KICKOFF, "", "", "", ""));
    }

    @Test
    void says_which_text_is_too_long() {
        assertThat(MeetingRule.clean(saying(MeetingKind.OTHER, "x".repeat(120), "", "", ""))
                        .title())
                .hasSize(120);
        refused(
                () -> MeetingRule.clean(saying(MeetingKind.OTHER, "x".repeat(121), "", "", "")),
                "Shorten the title: it has 121 characters, at most 120 fit.");
        refused(
                () -> MeetingRule.clean(saying(MeetingKind.OTHER, "x", "x".repeat(201), "", "")),
                "Shorten the place: it has 201 characters, at most 200 fit.");
        refused(
                () -> MeetingRule.clean(saying(MeetingKind.OTHER, "x", "", "x".repeat(501), "")),
                "Shorten the call link: it has 501 characters, at most 500 fit.");
        refused(
                () -> MeetingRule.clean(saying(MeetingKind.OTHER, "x", "", "", "x".repeat(4001))),
                "Shorten the agenda: it has 4,001 characters, at most 4,000 fit.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://call.example/1",
                "call.example/1",
                "https:",
                "https:call",
                "https://call example",
                "Teams"
            })
    void a_call_link_is_an_https_address(String link) {
        refused(() -> MeetingRule.clean(link(link)), NO_ADDRESS);
    }

    @Test
    void the_case_of_the_scheme_does_not_matter() {
        assertThat(MeetingRule.clean(link("HTTPS://call.example/1")).link()).isEqualTo("HTTPS://call.example/1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"?pwd=a1", "?id=1&PASSCODE=a1", "#pin=12", ";token=a1", "?passwd=a", "?password=a", "?pw=a"})
    void a_call_link_holds_no_password(String end) {
        refused(() -> MeetingRule.clean(link("https://call.example/1" + end)), LINK_PASSWORD);
    }

    @Test
    void neither_place_nor_agenda_holds_a_password() {
        refused(
                () -> MeetingRule.clean(saying(MeetingKind.TEST, "", "Room 4, PIN: 1234", "", "")),
                "There is a password in the place. Take it out; people get it with their invitation.");
        refused(
                () -> MeetingRule.clean(saying(MeetingKind.TEST, "", "", "", "The access code is 1234")),
                "There is a password in the agenda. Take it out; people get it with their invitation.");
        assertThat(MeetingRule.clean(saying(MeetingKind.TEST, "", "", "", "Reset each password"))
                        .agenda())
                .isEqualTo("Reset each password");
    }

    @Test
    void its_day_is_in_a_year_that_calendars_know() {
        var sentence = "Give the day of the meeting, in the years 2010 to 2040.";
        var first = LocalDate.of(2010, 1, 1);
        var last = LocalDate.of(2040, 12, 31);
        assertThat(MeetingRule.day(first)).isEqualTo(first);
        assertThat(MeetingRule.day(last)).isEqualTo(last);
        refused(() -> MeetingRule.day(null), sentence);
        refused(() -> MeetingRule.day(LocalDate.of(2009, 12, 31)), sentence);
        refused(() -> MeetingRule.day(LocalDate.of(2041, 1, 1)), sentence);
    }

    @Test
    void an_action_says_what_is_to_be_done() {
        refused(() -> MeetingRule.clean(action(" ", null)), "Give what is to be done.");
        refused(
                () -> MeetingRule.clean(action("x".repeat(501), null)),
                "Shorten what is to be done: it has 501 characters, at most 500 fit.");
        assertThat(MeetingRule.clean(action(" Order scanners ", null)))
                .isEqualTo(new NewAction("kern", Party.COURT, "Clerk", "Order scanners", null));
    }

    @Test
    void an_action_is_due_in_a_year_that_calendars_know() {
        var due = LocalDate.of(2027, 1, 8);
        assertThat(MeetingRule.clean(action("Order scanners", due)).due()).isEqualTo(due);
        refused(
                () -> MeetingRule.clean(action("Order scanners", LocalDate.of(2041, 1, 1))),
                "The due date is not within the years 2010 to 2040.");
    }

    @Test
    void a_person_has_a_name_or_a_role() {
        assertThat(MeetingRule.who(" Clerk ")).isEqualTo("Clerk");
        refused(() -> MeetingRule.who(" "), "Give a name or a role.");
    }

    @Test
    void stops_at_party_data_until_somebody_says_that_it_is_none() {
        var number = "Look at 123-45-6789";
        refused(
                () -> MeetingRule.guarded(false, "Scanners", number, number),
                "This looks like a social security number. Take it out, or say that it is none.");
        assertThat(MeetingRule.guarded(true, "Scanners", number))
                .isEqualTo("This looks like a social security number.");
        assertThat(MeetingRule.guarded(false, "Scanners", "Badges")).isEmpty();
    }
}
