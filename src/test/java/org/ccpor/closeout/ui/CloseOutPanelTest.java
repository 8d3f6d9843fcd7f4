package org.ccpor.closeout.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.ccpor.base.FormCode;
import org.ccpor.form.Edit;
import org.ccpor.form.FormDraftService;
import org.ccpor.form.FormKey;
import org.ccpor.form.FormService;
import org.ccpor.identity.Role;
import org.ccpor.process.Phase;
import org.ccpor.testing.AsViewer;
import org.ccpor.testing.Given;
import org.ccpor.testing.KaribuTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AsViewer
@SuppressWarnings("NullAway.Init") // filled by Spring before a test runs
class CloseOutPanelTest extends KaribuTest {
    private static final List<String> VERBS = List.of("Approve", "Record");
    private static final FormKey KEY = new FormKey("kern", FormCode.F13);

    @Autowired
    private Given given;

    @Autowired
    private FormDraftService drafts;

    @Autowired
    private FormService forms;

    @BeforeEach
    void every_line_is_answered() {
        given.reset();
        given.deployment("kern", Phase.GO_LIVE, 60);
        given.coordinator(() -> drafts.save(
                KEY,
                forms.page(KEY).answers().rows("lines").stream()
                        .map(it -> new Edit("lines/" + it + "/concurrence", "YES", 0, false))
                        .toList()));
        UI.getCurrent().navigate("court/kern/form/F13");
    }

    private static List<String> offered() {
        return _find(_get(CloseOutPanel.class), Button.class).stream()
                .map(Button::getText)
                .toList();
    }

    private static void approve(int which) {
        var buttons = _find(_get(CloseOutPanel.class), Button.class);
        LocatorJ._click(buttons.get(which));
        _setValue(_get(TextField.class, it -> it.withLabel("Role of who approves")), "Deployment lead");
        LocatorJ._click(_find(_get(Dialog.class), Button.class).stream()
                .filter(it -> VERBS.contains(it.getText()))
                .findFirst()
                .orElseThrow());
    }

    @Test
    void the_team_approves_in_person_and_records_the_others_from_paper() {
        assertThat(offered()).containsExactly("Record from paper…", "Record from paper…", "Approve…");
        approve(0);
        assertThat(_find(Span.class, it -> it.withClasses("approval-words"))
                        .getFirst()
                        .getText())
                .startsWith("Deployment lead · ")
                .contains("on paper, recorded by Test person");
        assertThat(offered()).containsExactly("Record from paper…", "Approve…");
    }

    @Test
    @AsViewer(value = Role.COURT_CONTACT, user = "court.kern", courts = "kern")
    void a_court_approves_for_itself_alone() {
        assertThat(offered()).containsExactly("Approve…");
        approve(0);
        assertThat(_find(Span.class, it -> it.withClasses("approval-words"))
                        .getFirst()
                        .getText())
                .contains("given by Test person");
        assertThat(offered()).isEmpty();
    }

    @Test
    void a_click_counts_that_is_on_its_way_while_somebody_else_answers() {
        var team = _find(_get(CloseOutPanel.class), Button.class).getLast();
        given.coordinator(() -> drafts.save(KEY, List.of(new Edit("lessons", "Train earlier", 0, false))));
        MockVaadin.clientRoundtrip(false);
        assertThat(team.isAttached()).isTrue();
    }

    @Test
    @AsViewer(value = Role.EXECUTIVE, user = "executive")
    void an_executive_reads_only() {
        assertThat(offered()).isEmpty();
    }
}
