package org.ccpor.board.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.ccpor.base.ui.AskDialog;
import org.ccpor.base.ui.AskedTwice;
import org.ccpor.court.CourtContacts;
import org.ccpor.deployment.CardState;
import org.ccpor.deployment.DateReason;
import org.ccpor.deployment.DeploymentDetails;
import org.ccpor.deployment.DeploymentReader;
import org.ccpor.deployment.Deployments;
import org.ccpor.deployment.Health;
import org.ccpor.process.Party;
import org.ccpor.process.Phase;
import org.ccpor.testing.AsViewer;
import org.ccpor.testing.Given;
import org.ccpor.testing.KaribuTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@AsViewer
@Import(Given.class)
@SuppressWarnings("NullAway.Init") // filled by Spring before a test runs
class CourtCommandsTest extends KaribuTest {
    @Autowired
    private Given given;

    @Autowired
    private CourtDialogs dialogs;

    @Autowired
    private Deployments deployments;

    @Autowired
    private CourtContacts contacts;

    @Autowired
    private DeploymentReader reader;

    @Autowired
    private Clock clock;

    private int done;

    @BeforeEach
    void a_court_in_scope() {
        given.reset();
        given.deployment("kern", Phase.SCOPE, 80);
    }

    private DeploymentDetails kern() {
        return reader.details("kern");
    }

    private void count() {
        done++;
    }

    private static TextArea text(String label) {
        return _get(TextArea.class, it -> it.withLabel(label));
    }

    private static void press(String button) {
        LocatorJ._click(_get(Button.class, it -> it.withText(button)));
    }

    private static boolean asking() {
        return !_find(AskDialog.class).isEmpty();
    }

    @Test
    void hold_needs_a_reason_and_a_day_and_says_so_beside_the_fields() {
        dialogs.standing().hold(kern(), this::count);
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
        dialogs.standing().resume(kern(), this::count);
        press("Resume");
        assertThat(kern().card().state()).isEqualTo(CardState.ACTIVE);
    }

    @Test
    void a_court_is_withdrawn_with_a_reason() {
        dialogs.standing().withdraw(kern(), this::count);
        text("Why the court leaves").setValue("Joins another project");
        press("Withdraw");
        assertThat(kern().card().state()).isEqualTo(CardState.WITHDRAWN);
    }

    @Test
    void live_is_refused_before_the_last_phase() {
        dialogs.standing().live(kern(), this::count);
        press("Mark live");
        assertThat(_get(DatePicker.class).getErrorMessage()).contains("is in Scope");
        assertThat(asking()).isTrue();
    }

    @Test
    void a_court_goes_live_and_is_closed() {
        given.deployment("napa", Phase.GO_LIVE, 5);
        dialogs.standing().live(reader.details("napa"), this::count);
        press("Mark live");
        assertThat(reader.details("napa").card().state()).isEqualTo(CardState.LIVE);
        dialogs.standing().close(reader.details("napa"), this::count);
        press("Close");
        assertThat(_get(TextArea.class).getErrorMessage()).contains("still open");
        _get(TextArea.class).setValue("Handed over");
        press("Close");
        assertThat(reader.details("napa").card().state()).isEqualTo(CardState.CLOSED);
    }

    @Test
    void when_somebody_was_faster_both_values_show_and_the_person_decides() {
        dialogs.plan().assign(kern(), this::count);
        _get(IntegerField.class).setValue(7);
        given.coordinator(
                () -> deployments.assign("kern", 3, null, kern().card().version()));
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
        dialogs.plan().assign(kern(), this::count);
        _get(IntegerField.class).setValue(7);
        given.coordinator(
                () -> deployments.assign("kern", 3, null, kern().card().version()));
        press("Save");
        press("Keep what it is by now");
        assertThat(asking()).isFalse();
        assertThat(kern().card().wave()).isEqualTo(3);
        assertThat(done).isEqualTo(1);
    }

    @Test
    @SuppressWarnings("unchecked")
    void health_is_made_worse_with_a_note_only() {
        dialogs.plan().health(kern(), this::count);
        _get(Select.class).setValue(Health.BLOCKED);
        press("Save");
        assertThat(text("Why it is worse").getErrorMessage()).contains("why health is worse");
        text("Why it is worse").setValue("The county moves house");
        press("Save");
        assertThat(kern().handHealth()).isEqualTo(Health.BLOCKED);
    }

    @Test
    @SuppressWarnings("unchecked")
    void a_blocker_is_raised_and_cleared() {
        dialogs.blockers().raise(kern(), this::count);
        text("What is needed").setValue("Firewall change");
        press("Raise blocker");
        assertThat(_get(Select.class).getErrorMessage()).isEqualTo("Choose who must act.");
        _get(Select.class).setValue(Party.CCTC);
        press("Raise blocker");
        var blocker = kern().blockers().getFirst();
        assertThat(blocker.party()).isEqualTo(Party.CCTC);
        dialogs.blockers().clear("kern", blocker, this::count);
        text("How it ended").setValue("Rule was added");
        press("Clear blocker");
        assertThat(kern().blockers().getFirst().open()).isFalse();
    }

    @Test
    void a_contact_is_added_changed_and_removed() {
        dialogs.contacts().add("kern", this::count);
        _get(TextField.class, it -> it.withLabel("Name")).setValue("Court administrator");
        _get(TextField.class, it -> it.withLabel("Role")).setValue("CCPOR administrator");
        _get(TextField.class, it -> it.withLabel("Work e-mail")).setValue("not an address");
        press("Add");
        assertThat(_get(TextField.class, it -> it.withLabel("Work e-mail")).getErrorMessage())
                .contains("not an address");
        _get(TextField.class, it -> it.withLabel("Work e-mail")).setValue("ca@court.example");
        press("Add");
        var added = contacts.list("kern").getFirst();
        assertThat(added.email()).isEqualTo("ca@court.example");
        dialogs.contacts().remove(added, this::count);
        press("Remove");
        assertThat(contacts.list("kern")).isEmpty();
    }

    @Test
    @SuppressWarnings("unchecked")
    void a_go_live_date_shows_what_it_does_before_it_is_saved() {
        dialogs.goLive(kern(), this::count);
        var date = _get(DatePicker.class);
        date.setValue(LocalDate.of(2027, 1, 9));
        assertThat(date.getErrorMessage()).contains("Saturday");
        assertThat(_find(Button.class, it -> it.withText("Friday, Jan 8, 2027")))
                .hasSize(1);
        assertThat(_get(Button.class, it -> it.withText("Change date")).isEnabled())
                .isFalse();
        var before = Objects.requireNonNull(kern().card().goLive());
        var later = given.courtDayIn(110);
        date.setValue(later);
        assertThat(_get(GoLiveEffect.class).getElement().getTextRecursively()).contains("due dates change");
        press("Change date");
        assertThat(_get(Select.class).getErrorMessage()).isEqualTo("Choose why the go-live date moves.");
        assertThat(kern().card().goLive()).isEqualTo(before);
        _get(Select.class).setValue(DateReason.DOJ_APPROVAL);
        press("Change date");
        assertThat(kern().card().goLive()).isEqualTo(later);
        assertThat(kern().card().slips()).isEqualTo(1);
    }

    @Test
    void leaving_asks_only_when_something_was_typed() {
        dialogs.standing().withdraw(kern(), this::count);
        press("Cancel");
        assertThat(asking()).isFalse();
        dialogs.standing().withdraw(kern(), this::count);
        text("Why the court leaves").setValue("Half a thou");
        press("Cancel");
        assertThat(asking()).isTrue();
        press("Discard it");
        assertThat(asking()).isFalse();
        assertThat(kern().card().state()).isEqualTo(CardState.ACTIVE);
    }
}
