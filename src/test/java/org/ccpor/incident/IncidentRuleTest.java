package org.ccpor.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.ccpor.acceptance.Area;
import org.ccpor.base.RefusedException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a report of an incident must say before it is kept. */
class IncidentRuleTest {
    private static final Instant NOW = Instant.parse("2027-03-10T18:00:00Z");

    private static NewIncident report(String description, String affected) {
        return report(description, null, affected, false, "");
    }

    private static NewIncident noticed(@Nullable Instant at) {
        return report("Scanner stops", at, "", false, "");
    }

    private static NewIncident report(
            String description, @Nullable Instant noticed, String affected, boolean security, String reference) {
        return new NewIncident(
                "kern",
                description,
                Priority.TWO,
                Environment.PRODUCTION,
                Area.SCAN,
                noticed,
                affected,
                Channel.PHONE,
                security,
                reference);
    }

    private static void refused(ThrowingCallable asked, String sentence) {
        assertThatThrownBy(asked).isInstanceOf(RefusedException.class).hasMessage(sentence);
    }

    @Test
    void keeps_what_was_said_without_blanks_around_it_and_without_a_reference() {
        assertThat(IncidentRule.clean(report(" Scanner stops ", NOW, " Two clerks ", false, "SEC-1"), NOW))
                .isEqualTo(report("Scanner stops", NOW, "Two clerks", false, ""));
    }

    @Test
    void keeps_nothing_of_a_security_incident_but_its_reference() {
        assertThat(IncidentRule.clean(report("A secret", NOW, "Somebody", true, " SEC-1 "), NOW))
                .isEqualTo(report("", NOW, "", true, "SEC-1"));
        assertThat(IncidentRule.clean(report("", NOW, "", true, " "), NOW)).isEqualTo(report("", NOW, "", true, ""));
    }

    @Test
    void was_not_noticed_later_than_now_give_or_take_five_minutes() {
        var ahead = NOW.plus(Duration.ofMinutes(5));
        assertThat(IncidentRule.clean(noticed(ahead), NOW).noticed()).isEqualTo(ahead);
        refused(
                () -> IncidentRule.clean(noticed(ahead.plusSeconds(1)), NOW),
                "Say when it was noticed: not after now.");
    }

    @Test
    void was_noticed_within_the_last_year() {
        var ago = Instant.parse("2026-03-09T18:00:00Z"); // 366 days
        assertThat(IncidentRule.clean(noticed(ago), NOW).noticed()).isEqualTo(ago);
        refused(
                () -> IncidentRule.clean(noticed(ago.minusSeconds(1)), NOW),
                "Say when it was noticed: within the last year.");
        assertThat(IncidentRule.clean(noticed(null), NOW).noticed()).isNull();
    }

    @Test
    void says_what_happened_and_may_say_who_is_affected() {
        refused(() -> IncidentRule.clean(report(" ", "Two clerks"), NOW), "Say what happened.");
        assertThat(IncidentRule.clean(report("Scanner stops", " "), NOW).affected())
                .isEmpty();
    }

    @Test
    void says_which_text_is_too_long() {
        assertThat(IncidentRule.clean(report("x".repeat(600), "y".repeat(200)), NOW))
                .isEqualTo(report("x".repeat(600), "y".repeat(200)));
        refused(
                () -> IncidentRule.clean(report("x".repeat(601), ""), NOW),
                "Shorten what happened: it has 601 characters, at most 600 fit.");
        refused(
                () -> IncidentRule.clean(report("x", "y".repeat(1201)), NOW),
                "Shorten who or what is affected: it has 1,201 characters, at most 200 fit.");
        refused(
                () -> IncidentRule.clean(report("", NOW, "", true, "z".repeat(61)), NOW),
                "Shorten the reference: it has 61 characters, at most 60 fit.");
    }

    @Test
    void a_reason_cannot_be_empty() {
        assertThat(IncidentRule.reason(" Reported twice ")).isEqualTo("Reported twice");
        refused(() -> IncidentRule.reason(" "), "Say why.");
    }

    @Test
    void a_note_may_be_emptied_and_fits_its_kind() {
        assertThat(IncidentRule.note(IncidentNote.WORKAROUND, " Turn the page "))
                .isEqualTo("Turn the page");
        assertThat(IncidentRule.note(IncidentNote.WORKAROUND, " ")).isEmpty();
        refused(
                () -> IncidentRule.note(IncidentNote.TICKET, "x".repeat(61)),
                "Shorten external ticket: it has 61 characters, at most 60 fit.");
    }

    @Test
    void names_each_reason_to_suspect_party_data_once() {
        assertThat(IncidentRule.suspects("See 123-45-6789", "Scanner stops", "Also 123-45-6789"))
                .containsExactly("This looks like a social security number.");
        assertThat(IncidentRule.suspects("Scanner stops", "")).isEmpty();
    }
}
