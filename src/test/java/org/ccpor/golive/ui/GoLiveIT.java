package org.ccpor.golive.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.ccpor.approval.Verdict;
import org.ccpor.base.FormCode;
import org.ccpor.form.FormKey;
import org.ccpor.golive.GoDecisionService;
import org.ccpor.golive.ReadinessService;
import org.ccpor.process.Phase;
import org.ccpor.testing.Accessibility;
import org.ccpor.testing.BrowserTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SuppressWarnings("NullAway.Init") // filled by Spring before a test runs
class GoLiveIT extends BrowserTest {
    private static final String FORM = "court/kern/form/F11";

    @Autowired
    private ReadinessService readiness;

    @Autowired
    private GoDecisionService decisions;

    @BeforeEach
    void go_was_decided_and_the_day_has_come() {
        given.deployment("kern", Phase.GO_LIVE, -7);
        given.coordinator(() -> {
            save(Map.of("lines/2/answer", "YES", "lines/12/answer", "YES"));
            for (var line : readiness.of("kern").against()) {
                var row = "lines/" + line.line().row();
                save(Map.of(row + "/waiver", "On paper", row + "/approver", "Manager"));
            }
            decisions.decide("kern", Verdict.GO, readiness.of("kern").today(), null, "Clerk supervisor", 0);
        });
    }

    private void save(Map<String, String> answers) {
        var unused = given.answer(new FormKey("kern", FormCode.F11), answers);
    }

    private static Locator step(Page page, String key) {
        return page.locator("[data-step='" + key + "']");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    @Test
    void two_people_tick_the_activation_together_and_a_third_sees_the_card_become_live() {
        var court = signInAs("court.kern", FORM, phone(), port());
        var team = signInAs("coordinator", FORM);
        var board = signInAs("executive", "");
        var card = board.locator("[data-court=kern]");
        assertThat(card).isVisible();
        step(court, "reachable").click();
        assertThat(step(team, "reachable")).hasAttribute("aria-checked", "true");
        assertThat(step(team, "reachable")).containsText("court.kern");
        step(team, "query-court").click();
        assertThat(step(court, "query-court")).hasAttribute("aria-checked", "true");
        fitsTheWidth(court);
        Accessibility.assertNoViolations(court);
        step(court, "order-court").click();
        step(court, "support").click();
        assertThat(team.getByText("4 of 4 done")).isVisible();
        button(team, "Finish: the court is live…").click();
        Accessibility.assertNoViolations(team);
        button(team, "Finish").click();
        assertThat(court.getByText("The activation is finished.")).isVisible();
        assertThat(card).hasCount(0);
        board.navigate(address("court/kern"));
        assertThat(board.locator(".court-header")).containsText(Pattern.compile("Live since"));
    }

    @Test
    void evidence_that_turns_after_go_reaches_the_team_on_the_board() {
        var board = signInAs("coordinator2", "");
        var court = signInAs("court.kern", FORM);
        court.locator("[data-line='12']")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Line 12: No"))
                .click();
        assertThat(board.getByText("Kern is not ready any more, although “go” was decided."))
                .isVisible();
        assertThat(board.locator("[data-court=kern] .card-alert")).hasText("⚠ Not ready");
        assertThat(court.locator(".golive-alarm")).containsText("12 Fallback agreed");
        for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            axe(court, ".golive-alarm", scheme);
            axe(board, ".card-alert", scheme);
        }
    }

    /** A page drawn anew has no color half way from light to dark. */
    private static void axe(Page page, String part, ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        page.reload();
        assertThat(page.locator(part)).isVisible();
        Accessibility.assertNoViolations(page);
    }
}
