package org.ccpor.courtpage.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import java.time.LocalDate;
import org.ccpor.base.ui.AskedTwice;
import org.ccpor.deployment.CardState;
import org.ccpor.deployment.DeploymentService;
import org.ccpor.deployment.Health;
import org.ccpor.process.Phase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SuppressWarnings("NullAway.Init") // filled by Spring before a test runs
class CourtCommandsTest extends CourtDialogCase {
    @Autowired
    private DeploymentService service;

    @Autowired
    private Clock clock;

    @Test
    void hold_needs_a_reason_and_a_day_and_says_so_beside_the_fields() {
        start(standing.hold(), kern());
        press("Put on hold");
        assertThat(text("Why it is on hold").getErrorMessage()).isEqualTo("Say why it is on hold.");
        text("Why it is on hold").setValue("Budget");
        var review = _get(DatePicker.class);
        review.setValue(LocalDate.now(clock));
        press("Put on hold");
        assertThat(review.getErrorMessage()).contains("review date after today");
        assertThat(text("Why it is on hold").getValue()).isEqualTo("Budget");
        review.setValue(given.courtDayIn(30));
        press("Put on hold");
        assertThat(asking()).isFalse();
        assertThat(done).isEqualTo(1);
        assertThat(kern().card().state()).isEqualTo(CardState.ON_HOLD);
        start(standing.resume(), kern());
        press("Resume");
        assertThat(kern().card().state()).isEqualTo(CardState.ACTIVE);
    }

    @Test
    void a_court_is_withdrawn_with_a_reason() {
        start(standing.withdraw(), kern());
        text("Why the court leaves").setValue("Joins another project");
        press("Withdraw");
        assertThat(kern().card().state()).isEqualTo(CardState.WITHDRAWN);
    }

    @Test
    void live_is_refused_before_the_last_phase() {
        start(standing.live(), kern());
        press("Mark live");
        assertThat(_get(DatePicker.class).getErrorMessage()).contains("is in Scope");
        assertThat(asking()).isTrue();
    }

    @Test
    void a_court_goes_live_and_is_closed() {
        given.deployment("napa", Phase.GO_LIVE, 5);
        start(standing.live(), deployments.details("napa"));
        press("Mark live");
        assertThat(deployments.details("napa").card().state()).isEqualTo(CardState.LIVE);
        start(standing.close(), deployments.details("napa"));
        press("Close");
        assertThat(_get(TextArea.class).getErrorMessage()).contains("still open");
        _get(TextArea.class).setValue("Handed over");
        press("Close");
        assertThat(deployments.details("napa").card().state()).isEqualTo(CardState.CLOSED);
    }

    @Test
    void when_somebody_was_faster_both_values_show_and_the_person_decides() {
        start(plan.assign(), kern());
        _get(IntegerField.class).setValue(7);
        given.coordinator(() -> service.assign("kern", 3, null, kern().card().version()));
        press("Save");
        var both = _get(AskedTwice.class).getElement().getTextRecursively();
        assertThat(both).contains("Wave 3").contains("Wave 7").contains("coordinator");
        assertThat(kern().card().wave()).isEqualTo(3);
        press("Save mine");
        assertThat(asking()).isFalse();
        assertThat(kern().card().wave()).isEqualTo(7);
    }

    @Test
    void theirs_is_kept_when_the_person_says_so() {
        start(plan.assign(), kern());
        _get(IntegerField.class).setValue(7);
        given.coordinator(() -> service.assign("kern", 3, null, kern().card().version()));
        press("Save");
        press("Keep what it is by now");
        assertThat(asking()).isFalse();
        assertThat(kern().card().wave()).isEqualTo(3);
        assertThat(done).isEqualTo(1);
    }

    @Test
    @SuppressWarnings("unchecked")
    void health_is_made_worse_with_a_note_only() {
        start(plan.health(), kern());
        _get(Select.class).setValue(Health.BLOCKED);
        press("Save");
        assertThat(text("Why it is worse").getErrorMessage()).contains("why health is worse");
        text("Why it is worse").setValue("The county moves house");
        press("Save");
        assertThat(kern().handHealth()).isEqualTo(Health.BLOCKED);
    }
}
