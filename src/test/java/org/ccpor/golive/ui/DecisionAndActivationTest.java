package org.ccpor.golive.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Map;
import org.ccpor.approval.Verdict;
import org.ccpor.base.ui.CommandDialog;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class DecisionAndActivationTest extends GoLiveScreenTest {
    @Autowired
    private AlarmHeader alarms;

    @Test
    void go_cannot_be_chosen_while_a_line_stands_against_it() {
        open();
        assertThat(text(panel)).contains("mandatory lines stand against “go”: 1, 2, 3");
        _click(_get(panel, Button.class, it -> it.withText("Record a decision…")));
        assertThat(verdicts().getListDataView().getItems()).containsExactly(Verdict.NO_GO);
    }

    @Test
    void go_is_recorded_with_its_roles_and_a_second_one_meanwhile_is_shown_beside_mine() {
        holdEverything();
        open();
        _click(_get(panel, Button.class, it -> it.withText("Record a decision…")));
        _setValue(verdicts(), Verdict.GO);
        _setValue(_find(TextArea.class).getFirst(), "Clerk supervisor");
        elsewhere(() ->
                decisions.decide("kern", Verdict.NO_GO, readiness.of("kern").today(), null, "Lead", 0));
        dialog("Record");
        assertThat(text(_get(CommandDialog.class))).contains("coordinator recorded “No-go”");
        assertThat(readiness.of("kern").decisions().all()).hasSize(1);
    }

    @SuppressWarnings("unchecked")
    private static Select<Verdict> verdicts() {
        return _get(_get(CommandDialog.class), Select.class);
    }

    @Test
    void a_no_go_goes_on_to_the_dialog_that_moves_the_date() {
        open();
        _click(_get(panel, Button.class, it -> it.withText("Record a decision…")));
        _setValue(verdicts(), Verdict.NO_GO);
        _setValue(_find(TextArea.class).getFirst(), "Clerk supervisor");
        dialog("Record");
        assertThat(text(panel)).contains("✕ No-go");
        assertThat(_get(CommandDialog.class).getHeaderTitle()).isEqualTo("Change the go-live date of Kern");
    }

    @Test
    void what_others_tick_appears_and_finishing_makes_the_court_live() {
        holdEverything();
        go();
        open();
        elsewhere(() -> activations.tick("kern", "reachable", true));
        assertThat(text(panel)).contains("1 of 4 done").contains("coordinator, ");
        var steps = _find(panel, StepTick.class);
        assertThat(steps).hasSize(4);
        steps.stream().skip(1).forEach(it -> {
            _click(it.getContent());
            MockVaadin.clientRoundtrip(false);
        });
        assertThat(text(panel)).contains("4 of 4 done").contains("Everything is done.");
        _click(_get(panel, Button.class, it -> it.withText("Finish: the court is live…")));
        dialog("Finish");
        assertThat(text(panel)).contains("✓ Live").contains("The activation is finished.");
    }

    @Test
    void evidence_that_turns_after_go_is_shown_and_told_to_the_team_wherever_they_are() {
        holdEverything();
        go();
        UI.getCurrent().add(alarms.create());
        open();
        elsewhere(() -> save(Map.of("lines/12/answer", "NO")));
        assertThat(text(_get(panel, AlarmPanel.class))).contains("12 Fallback agreed");
        assertThat(text(_get(Notification.class)))
                .contains("Kern is not ready any more, although “go” was decided. Fallback agreed");
    }
}
