package org.ccpor.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ccpor.testing.People.ANA;
import static org.ccpor.testing.People.COURT;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.ccpor.base.FormCode;
import org.ccpor.form.FormKey;
import org.ccpor.process.Phase;
import org.ccpor.testing.BoardCase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whose turn it is with what form F4 found. */
class GapActionTurnSourceTest extends BoardCase {
    private static final FormKey KEY = new FormKey(COURT, FormCode.F4);

    @BeforeEach
    void a_court_in_implement() {
        given.deployment(COURT, Phase.IMPLEMENT, 30);
    }

    private void action(String id, String owner, @Nullable LocalDate due, String status) {
        var row = new HashMap<String, @Nullable String>(Map.of(
                "actions/" + id, id,
                "actions/" + id + "/what", "Action " + id,
                "actions/" + id + "/owner", owner,
                "actions/" + id + "/status", status));
        if (due != null) {
            row.put("actions/" + id + "/due", due.toString());
        }
        as(ANA, () -> given.answer(KEY, row));
    }

    @Test
    void each_side_has_one_turn_for_its_open_actions_due_with_the_first() {
        var soon = given.courtDayIn(3);
        action("1", "COURT", given.courtDayIn(9), "OPEN");
        action("2", "COURT", soon, "OPEN");
        action("3", "LEA", null, "OPEN");
        action("4", "COURT", soon, "DONE");
        assertThat(given.turns(COURT)).contains("Court: close 2 F4 actions", "LEA: close an F4 action");
        assertThat(given.turnsOf(COURT))
                .filteredOn(it -> it.title().equals("Close 2 F4 actions"))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.about()).isEqualTo("Action 2");
                    assertThat(it.note()).isEqualTo("and 1 more");
                    assertThat(it.due()).isEqualTo(soon);
                    assertThat(it.link()).isEqualTo("court/kern/form/F4");
                });
    }

    @Test
    void of_a_side_without_accounts_the_team_asks_when_it_is_due() {
        var due = given.courtDayIn(2);
        action("1", "CCTC", due, "OPEN");
        assertThat(given.turnsOf(COURT))
                .filteredOn(it ->
                        it.line().equals("Follow up with CCTC") && it.about().equals("Close an F4 action"))
                .singleElement()
                .satisfies(it -> assertThat(it.due()).isEqualTo(due));
        action("1", "CCTC", due, "DONE");
        assertThat(given.turns(COURT)).noneMatch(it -> it.contains("F4 action"));
    }
}
