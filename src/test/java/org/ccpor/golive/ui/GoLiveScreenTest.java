package org.ccpor.golive.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.Map;
import org.ccpor.approval.Verdict;
import org.ccpor.base.FormCode;
import org.ccpor.base.ui.CommandDialog;
import org.ccpor.form.FormDraftService;
import org.ccpor.form.FormKey;
import org.ccpor.form.FormService;
import org.ccpor.golive.ActivationService;
import org.ccpor.golive.GoDecisionService;
import org.ccpor.golive.ReadinessLine;
import org.ccpor.golive.ReadinessService;
import org.ccpor.process.Phase;
import org.ccpor.testing.AsViewer;
import org.ccpor.testing.Edits;
import org.ccpor.testing.Given;
import org.ccpor.testing.KaribuTest;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** Form F11 of a court whose go-live day came, in a tab. */
@AsViewer
@SuppressWarnings("NullAway.Init") // filled by Spring before a test runs
abstract class GoLiveScreenTest extends KaribuTest {
    static final FormKey KEY = new FormKey("kern", FormCode.F11);

    @Autowired
    Given given;

    @Autowired
    GoLiveModel screen;

    @Autowired
    FormDraftService drafts;

    @Autowired
    FormService forms;

    @Autowired
    ReadinessService readiness;

    @Autowired
    GoDecisionService decisions;

    @Autowired
    ActivationService activations;

    GoLivePanel panel;

    @BeforeEach
    void a_court_whose_go_live_day_came() {
        given.reset();
        given.deployment("kern", Phase.GO_LIVE, -7);
    }

    void open() {
        panel = new GoLivePanel(KEY, screen, () -> {});
        UI.getCurrent().add(panel);
        MockVaadin.clientRoundtrip(false);
    }

    /** What another coordinator does; shows here afterwards. */
    void elsewhere(Runnable work) {
        given.coordinator(work);
        MockVaadin.clientRoundtrip(false);
    }

    void save(Map<String, String> answers) {
        var unused = drafts.save(KEY, Edits.confirmed(forms.page(KEY), answers));
    }

    void holdEverything() {
        save(Map.of("lines/2/answer", "YES", "lines/12/answer", "YES"));
        for (var line : readiness.of("kern").against()) {
            var row = "lines/" + line.line().row();
            save(Map.of(row + "/waiver", "On paper", row + "/approver", "Manager"));
        }
    }

    void go() {
        var seen = readiness.of("kern").decision().map(it -> it.number()).orElse(0);
        decisions.decide("kern", Verdict.GO, readiness.of("kern").today(), null, "Clerk", seen);
    }

    LineRow row(ReadinessLine line) {
        return _find(panel, LineRow.class).get(line.ordinal());
    }

    static List<String> buttons(Component part) {
        return _find(part, NativeButton.class).stream()
                .map(NativeButton::getText)
                .toList();
    }

    static void press(Component part, String words) {
        _click(_find(part, NativeButton.class).stream()
                .filter(it -> it.getText().equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No button " + words)));
        MockVaadin.clientRoundtrip(false);
    }

    static void dialog(String words) {
        _click(_get(_get(CommandDialog.class), Button.class, it -> it.withText(words)));
        MockVaadin.clientRoundtrip(false);
    }

    static String text(Component part) {
        return part.getElement().getTextRecursively();
    }
}
