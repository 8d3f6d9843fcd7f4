package org.ccpor.receipt.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.ccpor.testing.People.CLERK;
import static org.ccpor.testing.Questionnaire.COMPLETE;
import static org.ccpor.testing.Questionnaire.F8;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import java.util.List;
import org.ccpor.deployment.ItemService;
import org.ccpor.form.FormReviewService;
import org.ccpor.form.FormReviewService.Note;
import org.ccpor.form.FormRoundService;
import org.ccpor.form.FormService;
import org.ccpor.form.FormState;
import org.ccpor.identity.ActingAs;
import org.ccpor.identity.Role;
import org.ccpor.process.Phase;
import org.ccpor.testing.AsViewer;
import org.ccpor.testing.Given;
import org.ccpor.testing.KaribuTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SuppressWarnings("NullAway.Init") // filled by Spring before a test runs
@AsViewer(value = Role.COURT_CONTACT, user = "court.kern", courts = "kern")
class ReceiptViewTest extends KaribuTest {
    @Autowired
    private Given given;

    @Autowired
    private ActingAs acting;

    @Autowired
    private ItemService items;

    @Autowired
    private FormService forms;

    @Autowired
    private FormRoundService rounds;

    @Autowired
    private FormReviewService reviews;

    @BeforeEach
    void kern_hands_in_its_training_questionnaire() {
        given.reset();
        given.deployment("kern", Phase.SCOPE, 120);
        given.coordinator(() -> List.of("CUR-P1", "CUR-P3a").forEach(it -> items.complete("kern", it, "Sent", 0)));
        acting.run(CLERK, () -> {
            given.answer(F8, COMPLETE);
            rounds.submit(F8, version());
        });
    }

    private int version() {
        return forms.page(F8).version();
    }

    private static void open() {
        UI.getCurrent().navigate("court/kern/form/F8/sent");
        MockVaadin.clientRoundtrip(false);
    }

    private static String heading() {
        return _get(H1.class).getText();
    }

    private static String words() {
        return shown().getElement().getTextRecursively();
    }

    private void elsewhere(Runnable work) {
        given.coordinator(work);
        MockVaadin.clientRoundtrip(false);
    }

    private static void press(String words) {
        _click(_get(Button.class, it -> it.withText(words)));
        MockVaadin.clientRoundtrip(false);
    }

    private static boolean offers(String words) {
        return !_find(Button.class, it -> it.withText(words)).isEmpty();
    }

    @Test
    void it_says_that_the_form_is_handed_in_what_happens_and_where_to_go_on() {
        open();
        assertThat(heading()).isEqualTo("F8 is handed in");
        assertThat(words())
                .contains("Training questionnaire", "Round 1, 2 of 4 answers", "The CCPOR team reads it")
                .contains("1 more thing waits on your court", "Return F2");
        assertThat(_find(Anchor.class))
                .extracting(Anchor::getHref)
                .contains("court/kern/form/F8/print/1", "court/kern/form/F8/print/1?now", "my-court/kern");
    }

    @Test
    void it_is_taken_back_and_the_form_opens() {
        open();
        press("Take it back");
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("court/kern/form/F8");
        assertThat(forms.page(F8).state()).isEqualTo(FormState.DRAFT);
        open();
        assertThat(heading()).isEqualTo("F8 is not handed in");
        assertThat(words()).contains("Go on with F8");
        UI.getCurrent().navigate(F8.path());
        press("Hand in…");
        _click(_get(_get(Dialog.class), Button.class, it -> it.withText("Hand in")));
        MockVaadin.clientRoundtrip(false);
        assertThat(heading()).isEqualTo("F8 is handed in");
    }

    @Test
    void once_the_team_has_opened_it_it_is_asked_for_and_the_page_says_so_at_once() {
        open();
        elsewhere(() -> reviews.opened(F8));
        assertThat(words()).contains(" opened it on ");
        assertThat(offers("Take it back")).isFalse();
        press("Ask for it back");
        assertThat(words()).contains("asked for it back on ");
        assertThat(offers("Ask for it back")).isFalse();
    }

    @Test
    void days_later_it_says_what_became_of_it() {
        open();
        elsewhere(() -> reviews.sendBack(F8, List.of(new Note("distance", "How far?")), version()));
        assertThat(heading()).isEqualTo("F8 is returned");
        assertThat(words()).contains("Answer the remarks on F8");
        acting.run(CLERK, () -> rounds.submit(F8, version()));
        elsewhere(() -> reviews.accept(F8, version()));
        assertThat(heading()).isEqualTo("F8 is accepted");
        assertThat(words()).contains("Accepted: the step is closed").doesNotContain("Sent too soon?");
    }

    @Test
    @AsViewer(value = Role.COURT_CONTACT, user = "court.napa", courts = "napa")
    void contacts_of_another_court_have_no_such_page() {
        open();
        assertThat(refused()).isTrue();
    }

    @Test
    @AsViewer(value = Role.LEA_CONTACT, user = "lea.kern", courts = "kern")
    void an_lea_contact_reads_it_and_takes_nothing_back() {
        open();
        assertThat(heading()).isEqualTo("F8 is handed in");
        assertThat(words()).doesNotContain("Sent too soon?");
    }
}
