package org.ccpor.board.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.ccpor.process.Phase;
import org.ccpor.testing.Accessibility;
import org.ccpor.testing.BrowserTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BoardIT extends BrowserTest {
    private static final double FIRST_CARD_ON_A_PHONE = 260;

    @BeforeEach
    void two_courts_on_their_way() {
        given.deployment("kern", Phase.SCOPE, 80);
        given.deployment("napa", Phase.PLANNING, 120);
    }

    private static Locator column(Page page, String phase) {
        return page.locator(".col[data-phase=" + phase + "]");
    }

    private static Locator card(Page page, String court) {
        return page.locator("article[data-court=" + court + "]");
    }

    private static void dragBack(Page page) {
        card(page, "kern").dragTo(column(page, "planning"));
        page.getByLabel("Why back?").fill("Scope has to be agreed again");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Move to Planning"))
                .click();
    }

    @Test
    void a_card_dragged_in_one_browser_moves_in_two_others_of_other_roles() {
        var mover = signInAs("coordinator", "");
        var executive = signInAs("executive", "");
        var contact = signInAs("court.kern", "");
        dragBack(mover);
        assertThat(column(executive, "planning")).containsText("Kern");
        assertThat(column(contact, "planning")).containsText("Kern");
        assertThat(executive.locator("[role=log]")).containsText("coordinator moved Kern to Planning");
    }

    @Test
    void undo_puts_the_card_back_for_everyone() {
        var mover = signInAs("coordinator", "");
        var executive = signInAs("executive", "");
        dragBack(mover);
        assertThat(column(executive, "planning")).containsText("Kern");
        mover.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Undo"))
                .click();
        assertThat(column(executive, "scope")).containsText("Kern");
    }

    private static void stepOn(Page page) {
        page.keyboard().press("ArrowRight");
        page.getByLabel("Reason to override the gate").fill("Agreed at the stand-up");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Override the gate"))
                .click();
        assertThat(column(page, "scope")).containsText("Napa");
        assertThat(card(page, "napa")).isFocused();
    }

    @Test
    void keys_move_undo_and_assign_a_card_and_the_focus_stays_with_it() {
        var page = signInAs("coordinator", "");
        card(page, "napa").focus();
        stepOn(page);
        page.keyboard().press("Control+z");
        assertThat(card(page, "napa")).hasAttribute("data-in", "planning");
        assertThat(card(page, "napa")).isFocused();
        stepOn(page);
        assertThat(card(page, "napa")).containsText("override");
        page.keyboard().press("a");
        var people = page.getByLabel("Analyst");
        people.fill("coordinator2");
        assertThat(page.locator("vaadin-combo-box-item:not([hidden])")).hasText("coordinator2 · 0 to do");
        people.press("Enter");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Assign"))
                .click();
        assertThat(card(page, "napa").locator(".card-analyst")).hasAttribute("title", "coordinator2");
        assertThat(card(page, "napa")).isFocused();
    }

    @Test
    void the_url_opens_a_court_and_back_closes_it() {
        var page = signInAs("coordinator", "court/kern?wave=1");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(Pattern.compile("Kern")))
                        .first())
                .isVisible();
        page.keyboard().press("Escape");
        assertThat(page).hasURL(Pattern.compile("/\\?wave=1$"));
        card(page, "kern").click();
        assertThat(page).hasURL(Pattern.compile("/court/kern\\?wave=1$"));
        page.goBack();
        assertThat(page).hasURL(Pattern.compile("/\\?wave=1$"));
        assertThat(card(page, "kern")).isVisible();
    }

    @Test
    void a_court_that_is_not_ones_own_or_does_not_exist_is_not_found() {
        var contact = signInAs("court.kern", "court/napa");
        assertThat(contact.locator("body")).not().containsText("County of Napa");
        contact.navigate(address("court/atlantis"));
        assertThat(contact.locator(".problem")).isVisible();
    }

    @Test
    void filters_live_in_the_url_and_survive_a_reload() {
        var page = signInAs("coordinator", "");
        page.getByLabel("Filter by court, owner, or step").fill("kern");
        assertThat(page.locator(".filters [role=status]")).hasText("1 of 58 courts match");
        assertThat(page).hasURL(Pattern.compile("q=kern"));
        page.reload();
        assertThat(card(page, "kern")).isVisible();
        assertThat(card(page, "napa")).hasCount(0);
    }

    @Test
    void filters_beside_the_board_narrow_it_at_once_and_nothing_moves() {
        var page = signInAs("coordinator", "");
        var top = card(page, "kern").boundingBox().y;
        page.locator(".icon-filter").click();
        var panel = page.locator(".filter-panel");
        assertThat(panel).isVisible();
        Accessibility.assertNoViolations(page);
        page.getByLabel("Wave 1").check();
        assertThat(panel).containsText("2 of 58 courts");
        assertThat(page).hasURL(Pattern.compile("wave=1"));
        page.keyboard().press("Escape");
        assertThat(panel).hasCount(0);
        page.locator(".chip", new Page.LocatorOptions().setHasText("Mine")).click();
        assertThat(column(page, "planning").locator(".count")).hasText("0 of 1");
        page.locator(".chip", new Page.LocatorOptions().setHasText("All")).click();
        Assertions.assertThat(card(page, "kern").boundingBox().y).isEqualTo(top);
        page.locator(".icon-dots").click();
        page.locator(".menu-row", new Page.LocatorOptions().setHasText("Keys and legend"))
                .click();
        assertThat(page.locator(".keys-popover .legend")).containsText("Response back from court");
        Accessibility.assertNoViolations(page);
    }

    @Test
    void a_phone_shows_one_phase_and_the_address_keeps_which() {
        var page = signInAs("coordinator", "", phone(), port());
        assertThat(card(page, "napa")).isVisible();
        assertThat(card(page, "kern")).isHidden();
        Assertions.assertThat(card(page, "napa").boundingBox().y).isLessThan(FIRST_CARD_ON_A_PHONE);
        page.locator(".phase-tabs [data-phase=scope]").click();
        assertThat(card(page, "kern")).isVisible();
        assertThat(page).hasURL(Pattern.compile("phase=scope"));
        page.reload();
        assertThat(card(page, "kern")).isVisible();
        assertThat(card(page, "napa")).isHidden();
    }

    @Test
    void a_finger_scrolls_unless_it_rests_on_a_card_first() {
        var page = signInAs("coordinator", "", phone(), port());
        fitsTheWidth(page);
        touch(page, card(page, "napa"), false);
        assertThat(page.locator("vaadin-dialog")).hasCount(0);
        touch(page, card(page, "napa"), true);
        assertThat(page.getByLabel("Reason to override the gate")).isVisible();
    }

    /** Drags a card to the tab of another phase, with or without resting on it before. */
    private static void touch(Page page, Locator card, boolean rest) {
        var from = card.boundingBox();
        var to = page.locator(".phase-tabs [data-phase=scope]").boundingBox();
        var finger = page.context().newCDPSession(page);
        var x = from.x + from.width / 2;
        finger.send("Input.dispatchTouchEvent", touch("touchStart", x, from.y + 20));
        if (rest) {
            assertThat(page.locator(".ghost")).isVisible();
        }
        for (var step = 1; step <= 5; step++) {
            finger.send(
                    "Input.dispatchTouchEvent",
                    touch(
                            "touchMove",
                            x + (to.x + 10 - x) * step / 5,
                            from.y + 20 + (to.y + to.height / 2 - from.y - 20) * step / 5));
        }
        finger.send("Input.dispatchTouchEvent", touch("touchEnd", x, -1));
    }

    private static com.google.gson.JsonObject touch(String type, double x, double y) {
        var event = new com.google.gson.JsonObject();
        var points = new com.google.gson.JsonArray();
        if (y >= 0) {
            var point = new com.google.gson.JsonObject();
            Map.of("x", x, "y", y).forEach(point::addProperty);
            points.add(point);
        }
        event.addProperty("type", type);
        event.add("touchPoints", points);
        return event;
    }

    @Test
    void the_board_is_accessible_in_light_and_dark() {
        var page = signInAs("coordinator", "");
        assertThat(card(page, "kern")).isVisible();
        lightAndDark(page);
        page.navigate(address("court/kern"));
        assertThat(page.getByText("Superior Court of California, County of Kern")
                        .first())
                .isVisible();
        lightAndDark(page);
        page.locator(".court-actions").click();
        assertThat(page.getByText("Put on hold")).isVisible();
        Accessibility.assertNoViolations(page);
    }

    private static void lightAndDark(Page page) {
        for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            // A page drawn anew has no color half way from light to dark.
            page.reload();
            assertThat(card(page, "kern")).isVisible();
            Accessibility.assertNoViolations(page);
        }
    }
}
