package org.ccpor.courtpage.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.ccpor.testing.People.CLERK;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.Map;
import org.ccpor.deployment.DateReason;
import org.ccpor.golive.DateProposalService;
import org.ccpor.identity.ActingAs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;

/** What the team answers on the page of a court that has proposed another go-live date. */
@SuppressWarnings("NullAway.Init") // filled by Spring before a test runs
class ProposedDateTest extends CourtDialogCase {
    @Autowired
    private DateProposalService proposals;

    @Autowired
    private ActingAs acting;

    @Autowired
    private ObjectProvider<CourtPageDrawer> drawers;

    private LocalDate wanted;

    @BeforeEach
    void kern_asks_for_another_date() {
        wanted = given.courtDayIn(140);
        acting.run(CLERK, () -> proposals.propose("kern", wanted, "Two clerks are on leave"));
        var page = drawers.getObject();
        UI.getCurrent().add(page);
        page.open("kern", Map.of());
    }

    @Test
    @SuppressWarnings("unchecked")
    void it_is_set_with_the_usual_preview() {
        press("Set this date…");
        assertThat(_get(DatePicker.class).getValue()).isEqualTo(wanted);
        assertThat(_get(GoLiveEffect.class).getElement().getTextRecursively()).contains("due dates change");
        _get(Select.class).setValue(DateReason.COURT_RESOURCES);
        press("Change date");
        assertThat(kern().card().goLive()).isEqualTo(wanted);
        assertThat(proposals.of("kern")).isEmpty();
        _assertNone(Button.class, it -> it.withText("Set this date…"));
    }

    @Test
    void it_is_declined_with_a_word() {
        var before = kern().card().goLive();
        _get(Button.class, it -> it.withText("Decline…")).click();
        press("Decline the date");
        assertThat(text("Why the date stays").getErrorMessage()).isEqualTo("Say why the date stays.");
        text("Why the date stays").setValue("The wave goes live together");
        press("Decline the date");
        assertThat(kern().card().goLive()).isEqualTo(before);
        assertThat(proposals.of("kern")).isEmpty();
        _assertNone(Button.class, it -> it.withText("Decline…"));
    }
}
