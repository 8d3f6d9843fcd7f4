package org.ccpor.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ccpor.testing.People.ANA;
import static org.ccpor.testing.People.BO;
import static org.ccpor.testing.People.EXECUTIVE;
import static org.ccpor.testing.People.clerk;
import static org.ccpor.testing.People.sheriff;

import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Stream;
import org.ccpor.base.RefusedException;
import org.ccpor.base.StaleException;
import org.ccpor.process.Party;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

class ItemServiceTest extends ServiceTest {

    @Test
    void a_response_goes_from_the_court_to_the_team_and_back() {
        given("fresno");
        as(ANA, () -> items.complete("fresno", "CUR-P1", "Call", 0));
        as(ANA, () -> items.complete("fresno", "CUR-P3a", null, 0));
        as(clerk("fresno"), () -> items.submit("fresno", "CUR-P3c", "By mail", 0));
        as(ANA, () -> items.sendBack("fresno", "CUR-P3c", "Page 2 is missing", 1));
        assertThat(item(clerk("fresno"), "fresno", "CUR-P3c").returnedComment()).isEqualTo("Page 2 is missing");
        as(clerk("fresno"), () -> items.submit("fresno", "CUR-P3c", null, 2));
        as(BO, () -> items.accept("fresno", "CUR-P3c", 3));

        var done = item(ANA, "fresno", "CUR-P3c");
        assertThat(done.state()).isEqualTo(ItemState.ACCEPTED);
        assertThat(done.evidence()).isEqualTo("By mail");
        assertThat(history("fresno"))
                .containsSubsequence("item.submitted", "item.returned", "item.submitted", "item.accepted");
        assertThat(card("fresno").changedBy()).isEqualTo("bo");
        assertThat(card("fresno").version()).isEqualTo(1);
    }

    @Test
    void two_people_completing_the_same_item_complete_it_once_and_the_second_learns_who() {
        given("fresno");
        var together = new CyclicBarrier(2);

        var refusals = Stream.of(ANA, BO)
                .map(it -> CompletableFuture.supplyAsync(() -> {
                    Threads.meet(together);
                    return Threads.refusal(() -> as(it, () -> items.complete("fresno", "CUR-P1", it.userName(), 0)));
                }))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .filter(it -> !it.isEmpty())
                .toList();

        var winner = item(ANA, "fresno", "CUR-P1").changedBy();
        assertThat(refusals).singleElement().asString().contains("was changed by " + winner, "it is accepted now");
        assertThat(item(ANA, "fresno", "CUR-P1").evidence()).isEqualTo(winner);
        assertThat(history("fresno").stream().filter("item.accepted"::equals)).hasSize(1);
    }

    @Test
    void two_items_of_one_court_are_changed_at_once_without_a_conflict() {
        given("fresno");
        as(ANA, () -> items.start("fresno", "CUR-P1", 0));
        as(BO, () -> items.start("fresno", "CUR-P2", 0));

        assertThat(card("fresno").version()).isEqualTo(1);
    }

    @Test
    void contacts_touch_only_the_items_of_their_own_court_and_side() {
        given("fresno");
        given("kern");
        assertThatThrownBy(() -> as(clerk("fresno"), () -> items.submit("kern", "CUR-P3c", null, 0)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(sheriff("fresno"), () -> items.submit("fresno", "CUR-P3c", null, 0)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(clerk("fresno"), () -> items.complete("fresno", "CUR-P1", "x", 0)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(clerk("fresno"), () -> items.accept("fresno", "CUR-P3c", 0)))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(item(sheriff("fresno"), "fresno", "CUR-P3d").actions())
                .containsExactlyInAnyOrder(ItemAction.START, ItemAction.SUBMIT, ItemAction.EVIDENCE);
        assertThat(item(sheriff("fresno"), "fresno", "CUR-P3c").actions()).isEmpty();
        assertThat(item(EXECUTIVE, "fresno", "CUR-P3c").actions()).isEmpty();
    }

    @Test
    void a_local_item_needs_evidence_from_the_court_and_its_predecessors() {
        given("fresno");
        assertThatThrownBy(() -> as(clerk("fresno"), () -> items.complete("fresno", "CUR-S7", "Leads named", 0)))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("must be done before “Resource planning”");
        as(ANA, () -> items.overridePredecessors("fresno", "CUR-S7", "Guide was sent on paper", 0));
        assertThatThrownBy(() -> as(clerk("fresno"), () -> items.complete("fresno", "CUR-S7", " ", 1)))
                .hasMessage("Say what proves it; it cannot be empty.");

        as(clerk("fresno"), () -> items.complete("fresno", "CUR-S7", "Leads named", 1));

        assertThat(item(ANA, "fresno", "CUR-S7").state()).isEqualTo(ItemState.ACCEPTED);
    }

    @Test
    void an_item_done_without_its_form_says_so_until_it_is_opened_again() {
        given("fresno");
        as(ANA, () -> items.overridePredecessors("fresno", "CUR-G3", "Decided on the phone", 0));
        as(ANA, () -> items.complete("fresno", "CUR-G3", "Go, said the CEO", 1));
        assertThat(item(ANA, "fresno", "CUR-G3").byHand()).isTrue();
        assertThat(jdbc.sql("select reason from history where what = 'item.accepted'")
                        .query(String.class)
                        .single())
                .isEqualTo("By hand, without form F11. Go, said the CEO");

        as(ANA, () -> items.reopen("fresno", "CUR-G3", "Too early", 2));

        assertThat(item(ANA, "fresno", "CUR-G3").byHand()).isFalse();
    }

    @Test
    void coordinators_set_waiting_due_dates_assignees_and_reopen() {
        given("fresno");
        var due = calendars.statewide().onOrBefore(courtDay(20));
        as(ANA, () -> items.waitOn("fresno", "CUR-I1", Party.DOJ, 0));
        as(ANA, () -> items.setDue("fresno", "CUR-I1", due, 1));
        as(ANA, () -> items.assign("fresno", "CUR-I1", "bo", 2));
        var waiting = item(ANA, "fresno", "CUR-I1");
        assertThat(waiting.waitingOn()).isEqualTo(Party.DOJ);
        assertThat(waiting.waitingSince()).isNotNull();
        assertThat(waiting.due()).isEqualTo(due);
        assertThat(waiting.dueByHand()).isTrue();
        assertThat(waiting.assignee()).isEqualTo("bo");
        as(ANA, () -> items.notApplicable("fresno", "CUR-I1", "Images only", 3));
        as(ANA, () -> items.reopen("fresno", "CUR-I1", "Changed their mind", 4));
        assertThat(item(ANA, "fresno", "CUR-I1").state()).isEqualTo(ItemState.NOT_STARTED);
        assertThatThrownBy(() -> as(ANA, () -> items.setDue("fresno", "CUR-I1", LocalDate.of(2027, 12, 25), 5)))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("closed on Dec 25, 2027");
    }

    @Test
    void an_old_item_version_is_refused_with_what_it_is_now() {
        given("fresno");
        as(BO, () -> items.start("fresno", "CUR-P1", 0));

        assertThatThrownBy(() -> as(ANA, () -> items.complete("fresno", "CUR-P1", null, 0)))
                .isInstanceOf(StaleException.class)
                .hasMessageContaining("was changed by bo at")
                .hasMessageEndingWith("it is in progress now.");
    }

    @Test
    void an_item_that_does_not_exist_is_refused() {
        given("fresno");
        assertThatThrownBy(() -> as(ANA, () -> items.start("fresno", "CUR-X9", 0)))
                .hasMessage("There is no such item in the plan of Fresno.");
    }
}
