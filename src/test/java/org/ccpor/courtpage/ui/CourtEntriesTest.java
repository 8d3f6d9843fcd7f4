package org.ccpor.courtpage.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.ccpor.base.ui.Command;
import org.ccpor.base.ui.CommandRun;
import org.ccpor.calendar.CourtCalendars;
import org.ccpor.court.CourtContactService;
import org.ccpor.deployment.CardState;
import org.ccpor.deployment.DateReason;
import org.ccpor.process.Party;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SuppressWarnings("NullAway.Init") // filled by Spring before a test runs
class CourtEntriesTest extends CourtDialogCase {
    @Autowired
    private CourtContactService contacts;

    @Autowired
    private CourtCalendars calendars;

    @Autowired
    private Clock clock;

    @Test
    @SuppressWarnings("unchecked")
    void a_blocker_is_raised_and_cleared() {
        start(blockers.raise(), kern());
        text("What is in the way").setValue("Firewall change");
        var needed = _get(TextField.class, it -> it.withLabel("What they must do"));
        press("Raise blocker");
        assertThat(needed.getErrorMessage()).isEqualTo("Say what they must do.");
        needed.setValue("Firewall opened");
        press("Raise blocker");
        assertThat(_get(Select.class).getErrorMessage()).isEqualTo("Choose who must act.");
        _get(Select.class).setValue(Party.CCTC);
        press("Raise blocker");
        assertThat(needed.getErrorMessage()).isEqualTo("“Firewall opened” must say what to do, such as “Return F2”.");
        needed.setValue("Open the firewall to the data center");
        press("Raise blocker");
        assertThat(needed.getErrorMessage()).endsWith("has 36 characters; 24 fit on a card.");
        needed.setValue("Open the firewall");
        press("Raise blocker");
        var blocker = kern().blockers().getFirst();
        assertThat(blocker.needed()).isEqualTo("Open the firewall");
        assertThat(blocker.party()).isEqualTo(Party.CCTC);
        var today = LocalDate.now(clock);
        var usual = calendars.of("kern").after(today, 5);
        assertThat(blocker.checkOn()).isEqualTo(usual);
        new CommandRun().start(Command.asking("", _ -> blockers.askAgain("kern", blocker)), "kern", this::count);
        var day = _get(DatePicker.class, it -> it.withLabel("Ask again on"));
        assertThat(day.getValue()).isEqualTo(usual);
        day.setValue(today);
        press("Set the day");
        assertThat(day.getErrorMessage()).isNotEmpty();
        var later = calendars.of("kern").after(usual, 1);
        day.setValue(later);
        press("Set the day");
        assertThat(kern().blockers().getFirst().checkOn()).isEqualTo(later);
        new CommandRun().start(Command.asking("", _ -> blockers.clear("kern", blocker)), "kern", this::count);
        text("How it ended").setValue("Rule was added");
        press("Clear blocker");
        assertThat(kern().blockers().getFirst().open()).isFalse();
    }

    @Test
    void a_contact_is_added_changed_and_removed() {
        start(contactCommand.add(), "kern");
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
        start(contactCommand.remove(), added);
        press("Remove");
        assertThat(contacts.list("kern")).isEmpty();
    }

    @Test
    @SuppressWarnings("unchecked")
    void a_go_live_date_shows_what_it_does_before_it_is_saved() {
        start(commands.goLive(), kern());
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
        start(standing.withdraw(), kern());
        press("Cancel");
        assertThat(asking()).isFalse();
        start(standing.withdraw(), kern());
        text("Why the court leaves").setValue("Half a thou");
        press("Cancel");
        assertThat(asking()).isTrue();
        press("Discard it");
        assertThat(asking()).isFalse();
        assertThat(kern().card().state()).isEqualTo(CardState.ACTIVE);
    }
}
