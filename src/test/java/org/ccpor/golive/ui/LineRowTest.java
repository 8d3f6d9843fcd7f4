package org.ccpor.golive.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import java.util.Objects;
import org.ccpor.base.ui.CommandDialog;
import org.ccpor.base.ui.CommandRun;
import org.ccpor.golive.LineStanding;
import org.ccpor.golive.ReadinessLine;
import org.ccpor.identity.Role;
import org.ccpor.testing.AsViewer;
import org.junit.jupiter.api.Test;

class LineRowTest extends GoLiveScreenTest {
    @Test
    void a_tap_answers_a_line_and_the_same_tap_takes_it_back() {
        open();
        press(row(ReadinessLine.MODEL), "Yes");
        assertThat(text(row(ReadinessLine.MODEL))).contains("✓ Yes").contains("tester, ");
        press(row(ReadinessLine.MODEL), "Yes");
        assertThat(text(row(ReadinessLine.MODEL))).contains("○ Open").contains("Not answered yet");
    }

    @Test
    void a_fed_line_shows_its_evidence_and_offers_no_answer() {
        open();
        var row = row(ReadinessLine.PROFILE);
        assertThat(text(row)).contains("Not set up in production yet").contains("Evidence in F6");
        assertThat(buttons(row)).containsExactly("Waive…");
    }

    @Test
    void not_applicable_is_offered_where_it_fits() {
        open();
        assertThat(buttons(row(ReadinessLine.MODEL))).containsExactly("Yes", "No", "Note…", "Waive…");
        assertThat(buttons(row(ReadinessLine.JUDGES))).containsExactly("Yes", "No", "N/A", "Note…");
    }

    @Test
    void a_waiver_asks_for_reason_and_approver_and_can_be_taken_back() {
        open();
        press(row(ReadinessLine.PROFILE), "Waive…");
        dialog("Waive");
        assertThat(_get(TextArea.class).getErrorMessage()).isEqualTo("Give the reason.");
        _setValue(_get(TextArea.class), "Set up on Monday");
        _setValue(_get(_get(CommandDialog.class), TextField.class), "Program manager");
        dialog("Waive");
        assertThat(text(row(ReadinessLine.PROFILE)))
                .contains("◇ Waived")
                .contains("Not set up in production yet")
                .contains("Set up on Monday. Approved by Program manager");
        press(row(ReadinessLine.PROFILE), "Take the waiver back");
        assertThat(text(row(ReadinessLine.PROFILE))).contains("○ Open");
    }

    @Test
    void an_answer_that_somebody_else_gave_meanwhile_is_told_and_not_overwritten() {
        open();
        var stale = Objects.requireNonNull(readiness.of("kern").lines().get(1));
        elsewhere(() -> save(Map.of("lines/2/answer", "NO")));
        new CommandRun().start(new LineCommand(KEY, screen).answer(org.ccpor.golive.Answer.YES), stale, () -> {});
        assertThat(text(_get(Notification.class))).contains("coordinator answered this at");
        assertThat(readiness.of("kern").lines().get(1).state()).isEqualTo(LineStanding.State.NO);
    }

    @Test
    void a_note_that_looks_like_party_data_is_held_until_it_is_confirmed() {
        open();
        press(row(ReadinessLine.MODEL), "Note…");
        _setValue(_get(TextArea.class), "SSN 123-45-6789");
        dialog("Save");
        assertThat(readiness.of("kern").lines().get(1).note()).isEmpty();
        dialog("It holds no such data, go on");
        assertThat(readiness.of("kern").lines().get(1).note()).isEqualTo("SSN 123-45-6789");
    }

    @Test
    @AsViewer(value = Role.LEA_CONTACT, user = "lea.kern", courts = "kern")
    void the_lea_answers_its_lines_and_neither_waives_nor_decides() {
        open();
        assertThat(buttons(row(ReadinessLine.OTHERS))).containsExactly("Yes", "No", "N/A", "Note…");
        assertThat(buttons(row(ReadinessLine.MODEL))).isEmpty();
        assertThat(_find(panel, Button.class)).extracting(Button::getText).containsExactly("Confirm…");
    }

    @Test
    @AsViewer(value = Role.EXECUTIVE, user = "boss")
    void an_executive_reads() {
        open();
        assertThat(_find(panel, LineRow.class))
                .allSatisfy(it -> assertThat(buttons(it)).isEmpty());
    }
}
