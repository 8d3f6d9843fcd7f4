package org.ccpor.acceptance.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import org.ccpor.acceptance.AcceptanceService;
import org.ccpor.acceptance.LoggedResult;
import org.ccpor.acceptance.Result;
import org.ccpor.identity.Role;
import org.ccpor.process.Phase;
import org.ccpor.testing.AsViewer;
import org.ccpor.testing.Given;
import org.ccpor.testing.KaribuTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SuppressWarnings("NullAway.Init") // filled by Spring before a test runs
class SignPanelTest extends KaribuTest {
    @Autowired
    private Given given;

    @Autowired
    private AcceptanceService tests;

    @Test
    @AsViewer(value = Role.COURT_CONTACT, user = "court.kern", courts = "kern")
    void a_click_counts_that_is_on_its_way_while_somebody_else_works() {
        given.reset();
        given.deployment("kern", Phase.IMPLEMENT, 30);
        UI.getCurrent().navigate("court/kern/acceptance-test");
        var sign = _get(Button.class, it -> it.withText("Sign off…"));
        given.coordinator(() -> tests.log("kern", new LoggedResult("LOGIN-02", Result.PASS, "", 0, null, false)));
        MockVaadin.clientRoundtrip(false);
        assertThat(sign.isAttached()).isTrue();
    }
}
