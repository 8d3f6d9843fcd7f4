package org.ccpor.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ccpor.testing.People.ADMIN;
import static org.ccpor.testing.People.ANA;
import static org.ccpor.testing.People.CLERK;

import java.time.Duration;
import org.ccpor.base.RefusedException;
import org.ccpor.process.Phase;
import org.ccpor.testing.PostOffice;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Reminding a court of what the plan asks of it. */
class NudgesTest extends MailCase {
    @Autowired
    private Nudges nudges;

    @Test
    void the_contacts_are_told_and_mailed_what_the_plan_waits_for_with_dates() {
        given.deployment("kern", Phase.SCOPE, 60);
        questionnairesSent("kern");
        jdbc.sql("delete from notice").update();
        assertThat(acting.call(ANA, () -> nudges.nudge("kern", " Please hurry. ")))
                .isEqualTo(2);
        assertThat(inboxOf(CLERK)).singleElement().satisfies(it -> {
            assertThat(it.kind()).isEqualTo(NoticeKind.REMINDER);
            assertThat(it.title()).matches("Kern: \\d+ items wait for you");
            assertThat(it.text())
                    .startsWith("Please hurry.\n\n• Court: return F")
                    .contains("due ");
            assertThat(it.path()).isEqualTo("my-court/kern");
        });
        aMinuteLater();
        assertThat(PostOffice.caught()).hasSize(2);
        assertThat(jdbc.sql("select reason from history where what = 'court.reminded'")
                        .query(String.class)
                        .list())
                .containsExactly("Please hurry.");
    }

    @Test
    void not_more_than_once_an_hour_and_it_says_when() {
        given.deployment("kern", Phase.SCOPE, 60);
        questionnairesSent("kern");
        acting.run(ANA, () -> nudges.nudge("kern", ""));
        clock.step(Duration.ofMinutes(20));
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> acting.run(ADMIN, () -> nudges.nudge("kern", "")))
                .withMessage("Kern was reminded at 10:00 AM. The next reminder can go out at 11:00 AM.");
        clock.step(Duration.ofMinutes(40));
        assertThat(acting.call(ADMIN, () -> nudges.nudge("kern", ""))).isEqualTo(2);
    }

    @Test
    void refuses_where_nothing_is_asked_or_nobody_can_be_told() {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> acting.run(ANA, () -> nudges.nudge("kern", "")))
                .withMessageContaining("asks nothing of Kern");
        given.deployment("modoc", Phase.SCOPE, 60);
        questionnairesSent("modoc");
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> acting.run(ANA, () -> nudges.nudge("modoc", "")))
                .withMessageContaining("Nobody of Modoc");
    }

    @Test
    void only_the_team_reminds() {
        assertThatThrownBy(() -> acting.run(CLERK, () -> nudges.nudge("kern", "")))
                .isInstanceOf(AccessDeniedException.class);
    }
}
