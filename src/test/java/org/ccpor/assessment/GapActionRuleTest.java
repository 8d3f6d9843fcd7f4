package org.ccpor.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ccpor.assessment.Check.State;
import org.ccpor.form.Answers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which answers of the table of actions change with the checks. */
class GapActionRuleTest {
    private static final LocalDate DUE = LocalDate.of(2027, 3, 15);

    private static Check check(State state, String detail) {
        return new Check("dns", "network", "dns", "Name resolution", state, detail, GapAction.Side.COURT);
    }

    private static Map<String, @Nullable String> follow(
            Check before, Check after, Map<String, String> answers, GapAction... actions) {
        return GapActionRule.follow(List.of(before), List.of(after), Answers.of(answers), List.of(actions), DUE);
    }

    @ParameterizedTest
    @CsvSource({"7, 8", "2.5, 4", "x, 1"})
    void a_new_action_comes_after_the_last_place_however_few_rows_are_left(String last, String place) {
        assertThat(follow(check(State.PASS, ""), check(State.FAIL, "No names."), Map.of("actions/a", last)))
                .isEqualTo(Map.of(
                        "actions/dns-1", place,
                        "actions/dns-1/what", "No names.",
                        "actions/dns-1/owner", "COURT",
                        "actions/dns-1/due", "2027-03-15",
                        "actions/dns-1/status", "OPEN"));
    }

    @Test
    void an_action_is_worded_again_only_when_the_figures_changed() {
        var open = new GapAction("dns-1", "1 name.", GapAction.Side.COURT, DUE, GapAction.Status.OPEN);
        var before = check(State.FAIL, "1 name.");
        var rows = Map.of("actions/dns-1", "1");
        assertThat(follow(before, check(State.FAIL, "1 name."), rows, open)).isEmpty();
        assertThat(follow(before, check(State.FAIL, "2 names."), rows, open))
                .isEqualTo(Map.of("actions/dns-1/what", "2 names."));
    }
}
