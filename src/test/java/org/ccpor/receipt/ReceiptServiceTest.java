package org.ccpor.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ccpor.testing.People.ANA;
import static org.ccpor.testing.People.BO;
import static org.ccpor.testing.People.CLERK;
import static org.ccpor.testing.People.EXECUTIVE;
import static org.ccpor.testing.People.FOREIGN;
import static org.ccpor.testing.People.SHERIFF;
import static org.ccpor.testing.Questionnaire.COMPLETE;
import static org.ccpor.testing.Questionnaire.F8;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ccpor.deployment.DeploymentService;
import org.ccpor.deployment.ItemService;
import org.ccpor.form.FormReviewService;
import org.ccpor.form.FormReviewService.Note;
import org.ccpor.form.FormRoundService;
import org.ccpor.form.FormService;
import org.ccpor.form.FormService.HandedIn;
import org.ccpor.form.FormState;
import org.ccpor.identity.Role;
import org.ccpor.process.Phase;
import org.ccpor.testing.BoardCase;
import org.ccpor.turn.Turn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** From Wednesday, January 6, 2027, ten in the morning. */
@SuppressWarnings("NullAway.Init") // filled by Spring before a test runs
class ReceiptServiceTest extends BoardCase {
    private static final Instant START = Instant.parse("2027-01-06T18:00:00Z");

    @Autowired
    private ReceiptService receipts;

    @Autowired
    private DeploymentService deployments;

    @Autowired
    private ItemService items;

    @Autowired
    private FormService forms;

    @Autowired
    private FormRoundService rounds;

    @Autowired
    private FormReviewService reviews;

    private final ReceiptFormatter words = new ReceiptFormatter(clock);

    @BeforeEach
    void kern_hands_in_its_training_questionnaire() {
        clock.stopAt(START);
        given.account("ana", Role.COORDINATOR);
        given.account("court.kern", Role.COURT_CONTACT, "kern");
        given.deployment("kern", Phase.SCOPE, 120);
        given.coordinator(() -> List.of("CUR-P1", "CUR-P3a").forEach(it -> items.complete("kern", it, "Sent", 0)));
        as(ANA, () -> deployments.assign("kern", 1, "ana", given.version("kern")));
        as(CLERK, () -> given.answer(F8, COMPLETE));
        handIn();
    }

    private void handIn() {
        as(CLERK, () -> rounds.submit(F8, forms.page(F8).version()));
    }

    private void sendBack() {
        as(
                ANA,
                () -> reviews.sendBack(
                        F8,
                        List.of(new Note("attendees/1/name", "Who exactly?"), new Note("distance", "How far?")),
                        forms.page(F8).version()));
    }

    private Receipt receipt() {
        return get(CLERK, () -> receipts.of(F8));
    }

    private static HandedIn sent(Receipt receipt) {
        return Objects.requireNonNull(receipt.sent());
    }

    private String usual() {
        var now = receipt();
        return words.usual(Objects.requireNonNull(now.answering()), now.usual());
    }

    @Test
    void it_says_what_was_sent_who_reads_it_and_by_when_as_the_turn_of_the_reader_does() {
        var now = receipt();
        assertThat(now.title()).isEqualTo("Training questionnaire");
        assertThat(words.sent(sent(now))).isEqualTo("Round 1, 2 of 4 answers");
        assertThat(words.when(sent(now).at())).isEqualTo("Wednesday, Jan 6, 2027 at 10:00 AM");
        assertThat(words.reader(now.reader())).isEqualTo("ana, CCPOR team");
        assertThat(words.day(Objects.requireNonNull(now.answering()))).isEqualTo("Friday, Jan 8, 2027");
        assertThat(now.unopened() && now.takesBack()).isTrue();
        assertThat(get(CLERK, () -> receipts.next("kern")))
                .extracting(Turn::title)
                .containsExactly("Return F2");
    }

    @Test
    void how_long_the_team_usually_takes_is_said_once_three_forms_were_answered() {
        for (var days : List.of(1, 5, 1)) {
            assertThat(usual()).isEqualTo("2 court days");
            clock.step(Duration.ofDays(days));
            sendBack();
            handIn();
        }
        assertThat(usual()).isEqualTo("2 court days; usually within 1 court day");
    }

    @Test
    void the_next_round_counts_the_remarks_that_were_answered() {
        sendBack();
        assertThat(receipt().state()).isEqualTo(FormState.RETURNED);
        as(CLERK, () -> {
            given.answer(F8, Map.of("attendees/1/name", "Clerks of the civil department"));
            rounds.submit(F8, forms.page(F8).version());
        });
        assertThat(words.sent(sent(receipt()))).isEqualTo("Round 2, 2 of 4 answers, 1 of 2 remarks answered");
    }

    @Test
    void what_became_of_it_is_told_days_later() {
        as(ANA, () -> reviews.opened(F8));
        assertThat(Objects.requireNonNull(receipt().opened()).name()).isEqualTo("ana");
        assertThat(receipt().unopened()).isFalse();
        clock.step(Duration.ofDays(5));
        as(ANA, () -> reviews.accept(F8, forms.page(F8).version()));
        var now = receipt();
        assertThat(now.state()).isEqualTo(FormState.ACCEPTED);
        assertThat(now.waits()).isFalse();
        assertThat(Objects.requireNonNull(Objects.requireNonNull(now.sent()).decided())
                        .name())
                .isEqualTo("Ana");
    }

    @Test
    void what_was_taken_back_was_never_sent() {
        as(CLERK, () -> rounds.takeBack(F8, forms.page(F8).version()));
        assertThat(receipt().sent()).isNull();
        assertThat(receipt().state()).isEqualTo(FormState.DRAFT);
    }

    @Test
    void who_may_read_the_form_may_read_it_and_others_are_refused() {
        assertThat(get(SHERIFF, () -> receipts.of(F8)).takesBack()).isFalse();
        assertThat(get(EXECUTIVE, () -> receipts.of(F8)).mailedTo()).isNull();
        assertThat(get(BO, () -> receipts.of(F8)).takesBack()).isTrue();
        assertThatThrownBy(() -> get(FOREIGN, () -> receipts.of(F8))).isInstanceOf(AccessDeniedException.class);
    }
}
