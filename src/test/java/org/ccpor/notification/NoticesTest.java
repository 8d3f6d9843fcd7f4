package org.ccpor.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ccpor.testing.People.ADMIN;
import static org.ccpor.testing.People.ANA;
import static org.ccpor.testing.People.CLERK;
import static org.ccpor.testing.People.COORDINATOR;
import static org.ccpor.testing.People.FOREIGN;
import static org.ccpor.testing.People.SHERIFF;
import static org.ccpor.testing.Questionnaire.F8;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.ccpor.base.FormCode;
import org.ccpor.deployment.CardChangeKind;
import org.ccpor.deployment.DeploymentChangeKind;
import org.ccpor.deployment.DeploymentService;
import org.ccpor.deployment.ItemChangeKind;
import org.ccpor.deployment.ItemService;
import org.ccpor.form.FormChangeKind;
import org.ccpor.identity.Role;
import org.ccpor.identity.Viewer;
import org.ccpor.incident.IncidentChangeKind;
import org.ccpor.notification.notice.NoticeRepository;
import org.ccpor.process.Phase;
import org.ccpor.testing.Questionnaire;
import org.ccpor.turn.Turn;
import org.ccpor.turn.TurnReason;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who is told what, once, in the transaction of the deed. */
class NoticesTest extends MailCase {
    @Autowired
    private NoticeRepository notices;

    @Autowired
    private CleanupJob sweep;

    @Test
    void a_returned_form_is_told_to_the_courts_contacts_with_a_link_and_without_the_remarks() {
        formMoves(FormCode.F3, FormChangeKind.RETURNED, "Scanners", "Submitted", "Round 1; 2 remarks", "ana");
        assertThat(inboxOf(CLERK)).singleElement().satisfies(it -> {
            assertThat(it.title()).isEqualTo("Kern: F3 Scanners is returned for changes");
            assertThat(it.path()).isEqualTo("court/kern/form/F3");
            assertThat(it.text()).isEqualTo("Round 1; 2 remarks.");
            assertThat(it.read()).isFalse();
        });
        assertThat(titlesOf(SHERIFF)).hasSize(1);
        assertThat(inboxOf(ANA)).isEmpty();
        assertThat(inboxOf(FOREIGN)).isEmpty();
    }

    @Test
    void the_court_is_told_that_the_lea_has_done_its_part() {
        formMoves(FormCode.F3, FormChangeKind.PART_DONE, "Scanners", "", "", "lea.kern");
        assertThat(titlesOf(CLERK))
                .containsExactly("Kern: F3 Scanners has the LEA’s part now; look at it and hand it in");
        assertThat(inboxOf(ANA)).isEmpty();
    }

    @Test
    void the_lea_is_not_told_of_forms_it_answers_nothing_of() {
        formMoves(FormCode.F1, FormChangeKind.ACCEPTED, "Scope", "Submitted", "Round 1", "ana");
        assertThat(titlesOf(CLERK)).containsExactly("Kern: F1 Scope is accepted");
        assertThat(inboxOf(SHERIFF)).isEmpty();
    }

    @Test
    void a_form_that_is_handed_in_is_told_to_the_analyst_or_to_the_team_without_one() {
        handIn();
        assertThat(titlesOf(ANA)).containsExactly("Kern: F8 Training questionnaire is handed in");
        assertThat(titlesOf(ADMIN)).hasSize(1);
        as(CLERK, () -> rounds.takeBack(F8, forms.page(F8).version()));
        assertThat(titlesOf(ANA))
                .first()
                .isEqualTo("Kern: F8 Training questionnaire is taken back; there is nothing to review");
    }

    @Test
    void who_has_the_item_of_a_form_is_told_that_it_is_handed_in_and_that_somebody_else_answered_it(
            @Autowired DeploymentService deployments, @Autowired ItemService items) {
        given.account("coordinator", Role.COORDINATOR);
        given.deployment("kern", Phase.PLANNING, 120);
        as(ANA, () -> {
            deployments.assign("kern", 1, "ana", given.version("kern"));
            items.assign("kern", "CUR-I5", "coordinator", 0);
        });
        jdbc.sql("delete from notice").update();
        as(CLERK, () -> {
            given.answer(F8, Questionnaire.COMPLETE);
            rounds.submit(F8, forms.page(F8).version());
        });
        assertThat(titlesOf(COORDINATOR)).containsExactly("Kern: F8 Training questionnaire is handed in");
        assertThat(given.turnsOf("kern").stream().filter(it -> it.reason() == TurnReason.REVIEW))
                .extracting(Turn::person)
                .containsExactly("coordinator");
        assertThat(inboxOf(ANA)).isEmpty();
        assertThat(inboxOf(ADMIN)).isEmpty();

        as(ANA, () -> reviews.accept(F8, forms.page(F8).version()));
        assertThat(titlesOf(COORDINATOR))
                .contains("Kern: F8 Training questionnaire is accepted by Ana; nothing of it waits for you");
        assertThat(inboxOf(ANA)).isEmpty();
    }

    @Test
    void who_knows_nothing_yet_of_an_acceptance_that_is_undone_is_not_told_and_everybody_else_is() {
        var reading = new Viewer("court.kern2", "Kim", Role.COURT_CONTACT, Set.of("kern"));
        given.account(reading.userName(), reading.role(), "kern");
        handIn();
        var done = acting.call(ANA, () -> reviews.accept(F8, forms.page(F8).version()));
        as(reading, () -> inbox.visited("court/kern/form/F8"));
        as(ANA, () -> reviews.undo(done));
        assertThat(titlesOf(CLERK)).noneMatch(it -> it.contains("accepted"));
        assertThat(titlesOf(reading))
                .contains(
                        "Kern: F8 Training questionnaire is accepted",
                        "Kern: F8 Training questionnaire is not accepted yet after all; the CCPOR team goes on with it");
    }

    @Test
    void a_go_live_date_is_told_once_for_each_change_and_not_to_who_changed_it() {
        happens(DeploymentChangeKind.GO_LIVE_CHANGED, "Go-live date", "2027-03-01", "2027-04-05", "ana");
        assertThat(titlesOf(CLERK)).containsExactly("Kern: Go-live moves from Mar 1, 2027 to Apr 5, 2027");
        assertThat(inboxOf(ANA)).isEmpty();
    }

    @Test
    void an_item_that_changes_hands_is_told_to_both_and_not_to_who_did_it() {
        happens(ItemChangeKind.ASSIGNED, "Kickoff", null, "ana", "bo");
        assertThat(inboxOf(ANA)).singleElement().satisfies(it -> {
            assertThat(it.title()).isEqualTo("Kern: Kickoff is yours now");
            assertThat(it.path()).isEqualTo("court/kern?tab=checklist");
        });
        happens(ItemChangeKind.ASSIGNED, "Test plan", "ana", "admin", "admin");
        assertThat(titlesOf(ANA))
                .containsExactlyInAnyOrder("Kern: Test plan is no longer yours", "Kern: Kickoff is yours now");
        assertThat(inboxOf(ADMIN)).isEmpty();
    }

    @Test
    void a_blocker_is_told_to_the_side_that_must_act_and_to_the_analyst() {
        happens(CardChangeKind.BLOCKED, "No network", null, "Court", "admin");
        happens(CardChangeKind.UNBLOCKED, "No network", "Court", null, "admin");
        assertThat(titlesOf(CLERK))
                .containsExactlyInAnyOrder(
                        "Kern: Blocked, Court must act: No network", "Kern: No longer blocked: No network");
        assertThat(titlesOf(ANA)).hasSize(2);
        assertThat(inboxOf(SHERIFF)).isEmpty();
        happens(CardChangeKind.BLOCKED, "Queue", null, "DOJ", "admin");
        assertThat(titlesOf(CLERK)).hasSize(2);
        assertThat(titlesOf(ANA)).hasSize(3);
    }

    @Test
    void only_priority_1_is_told_to_the_team() {
        happens(IncidentChangeKind.REPORTED, "INC-2027-0001", null, "Priority 2, Login, Production", "court.kern");
        assertThat(inboxOf(ANA)).isEmpty();
        happens(IncidentChangeKind.PRIORITY, "INC-2027-0001", "Priority 2", "Priority 1", "court.kern");
        assertThat(titlesOf(ANA)).containsExactly("Kern: INC-2027-0001: priority 1 incident");
    }

    @Test
    void the_same_thing_is_told_once_even_when_many_tell_it_at_once() throws Exception {
        try (var pool = Executors.newFixedThreadPool(6)) {
            Callable<Void> telling = () -> {
                asked(NoticeKind.MENTION, new Audience.One("court.kern"), "Once", "mention:1");
                return null;
            };
            for (var one :
                    pool.invokeAll(IntStream.range(0, 12).mapToObj(_ -> telling).toList())) {
                one.get();
            }
        }
        assertThat(titlesOf(CLERK)).containsExactly("Once");
    }

    @Test
    void what_is_rolled_back_is_not_told() {
        transaction.executeWithoutResult(status -> {
            events.publishEvent(new NoticeRequested(
                    NoticeKind.MENTION, new Audience.One("court.kern"), "kern", "Never", "", "court/kern", null, "x"));
            status.setRollbackOnly();
        });
        assertThat(inboxOf(CLERK)).isEmpty();
    }

    @Test
    void nobody_is_told_of_a_court_they_do_not_see_whatever_is_asked() {
        asked(NoticeKind.MENTION, new Audience.One("court.napa"), "Secret", "mention:2");
        assertThat(notices.findInbox("court.napa")).isEmpty();
    }

    @Test
    void who_loses_a_court_loses_its_notices_too() {
        asked(NoticeKind.MENTION, new Audience.One("court.kern"), "Mine still", "mention:3");
        var moved = new org.ccpor.identity.Viewer("court.kern", "Clerk", CLERK.role(), Set.of("inyo"));
        assertThat(inboxOf(moved)).isEmpty();
        assertThat(acting.call(moved, inbox::unread)).isZero();
    }

    @Test
    void who_is_switched_off_is_not_told() {
        acting.run(ADMIN, () -> accounts.enable("court.kern", false, version("court.kern")));
        asked(NoticeKind.MENTION, new Audience.One("court.kern"), "Gone", "mention:4");
        assertThat(notices.findInbox("court.kern")).isEmpty();
    }

    @Test
    void reading_is_ones_own_and_a_visit_of_the_page_counts_as_reading() {
        asked(NoticeKind.MENTION, new Audience.One("court.kern"), "Here", "mention:5");
        var id = inboxOf(CLERK).getFirst().id();
        acting.run(ANA, () -> inbox.markRead(id));
        assertThat(acting.call(CLERK, inbox::unread)).isEqualTo(1);
        acting.run(CLERK, () -> inbox.visited("court/kern/form/F1"));
        assertThat(acting.call(CLERK, inbox::unread)).isEqualTo(1);
        acting.run(CLERK, () -> inbox.visited("court/kern"));
        assertThat(acting.call(CLERK, inbox::unread)).isZero();
        acting.run(CLERK, () -> inbox.markUnread(id));
        assertThat(acting.call(CLERK, inbox::unread)).isEqualTo(1);
    }

    @Test
    void titles_stay_on_one_line_and_long_texts_are_cut_not_refused() {
        asked(
                NoticeKind.MENTION,
                new Audience.One("court.kern"),
                "One\r\nBcc: all@example.com " + "x".repeat(400),
                "m:6");
        assertThat(titlesOf(CLERK)).singleElement().satisfies(it -> assertThat(it)
                .startsWith("One Bcc: all@example.com")
                .hasSize(200)
                .doesNotContain("\n", "\r"));
    }

    @Test
    void the_200_newest_of_90_days_are_kept_and_nothing_is_told_again() {
        IntStream.range(0, 205)
                .forEach(i -> asked(NoticeKind.STAND_UP, new Audience.One("court.kern"), "No " + i, "sweep:" + i));
        sweep.run();
        assertThat(inboxOf(CLERK)).hasSize(200);
        clock.step(Duration.ofDays(91));
        sweep.run();
        assertThat(inboxOf(CLERK)).isEmpty();
        asked(NoticeKind.STAND_UP, new Audience.One("court.kern"), "No 7", "sweep:7");
        assertThat(inboxOf(CLERK)).isEmpty();
    }

    @Test
    void due_soon_and_late_items_are_told_to_their_side_once_a_day_and_weekly(@Autowired DueJob due) {
        given.deployment("kern", Phase.SCOPE, 60);
        questionnairesSent("kern");
        jdbc.sql("delete from notice").update();
        due.run();
        var first = titlesOf(CLERK);
        assertThat(first).isNotEmpty().allMatch(it -> it.startsWith("Kern · Return F"));
        assertThat(inboxOf(CLERK)).extracting(NoticeLine::kind).contains(NoticeKind.LATE);
        due.run();
        assertThat(titlesOf(CLERK)).hasSameSizeAs(first);
        clock.step(Duration.ofDays(1));
        due.run();
        var late = inboxOf(CLERK).stream()
                .filter(it -> it.kind() == NoticeKind.LATE)
                .map(NoticeLine::path)
                .count();
        clock.step(Duration.ofDays(7));
        due.run();
        assertThat(inboxOf(CLERK).stream()
                        .filter(it -> it.kind() == NoticeKind.LATE)
                        .count())
                .isGreaterThan(late);
        assertThat(List.copyOf(titlesOf(FOREIGN))).isEmpty();
    }

    @Test
    void without_a_transaction_nothing_can_be_asked() {
        assertThatThrownBy(() -> events.publishEvent(new NoticeRequested(
                        NoticeKind.MENTION, new Audience.One("court.kern"), null, "x", "", "inbox", null, "x")))
                .isInstanceOf(org.springframework.transaction.IllegalTransactionStateException.class);
    }

    private int version(String user) {
        return accounts.list().stream()
                .filter(it -> it.userName().equals(user))
                .findFirst()
                .orElseThrow()
                .version();
    }
}
