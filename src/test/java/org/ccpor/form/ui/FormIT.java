package org.ccpor.form.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.ccpor.base.FormCode;
import org.ccpor.form.FormKey;
import org.ccpor.process.Phase;
import org.ccpor.testing.Accessibility;
import org.ccpor.testing.BrowserTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What only a browser shows of a form: typing, leaving, two people, and whether everybody can use it. */
@SuppressWarnings("NullAway.Init") // filled by Spring before a test runs
class FormIT extends BrowserTest {
    private static final String FORM = "court/kern/form/F1";

    @BeforeEach
    void a_court_in_planning() {
        given.deployment("kern", Phase.PLANNING, 120);
    }

    private void save(Map<String, String> answers) {
        given.coordinator(() -> {
            var unused = given.answer(FormScreenTest.KEY, answers);
        });
    }

    private static Locator input(Page page, String path) {
        return page.locator("[data-path='" + path + "'] :is(input, textarea)").first();
    }

    /** The same browser opens the form once more. */
    private Page again(Page before) {
        var page = before.context().newPage();
        page.navigate(address(FORM));
        return page;
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static void inDialog(Page page, String name) {
        page.getByRole(AriaRole.DIALOG)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    @Test
    void what_was_typed_when_the_tab_was_closed_is_there_in_the_next_sitting() {
        var first = signInAs("court.kern", FORM);
        input(first, "respondentName").fill("R&PO supervisor");
        assertThat(first.locator(".form-saved")).containsText("Saved");
        input(first, "risks").pressSequentially("Two moves in spring");
        assertThat(first.locator(".form-editor")).containsText(Pattern.compile("2 of \\d+ answered"));
        first.close(new Page.CloseOptions().setRunBeforeUnload(true));
        var second = signInAs("court.kern", FORM);
        assertThat(input(second, "respondentName")).hasValue("R&PO supervisor");
        assertThat(input(second, "risks")).hasValue("Two moves in spring");
    }

    @Test
    void what_was_typed_in_the_very_moment_the_tab_was_closed_is_there_at_the_next_opening() {
        var first = signInAs("court.kern", FORM);
        input(first, "risks").pressSequentially("Two moves in spring");
        first.close();
        var second = again(first);
        assertThat(input(second, "risks")).hasValue("Two moves in spring");
        assertThat(second.locator(".form-saved")).containsText("Saved");
        input(second, "risks").fill("Three moves in spring");
        second.navigate("about:blank");
        assertThat(input(again(second), "risks")).hasValue("Three moves in spring");
    }

    @Test
    void remarks_are_still_there_after_the_page_was_loaded_again() {
        save(FormScreenTest.COMPLETE);
        var contact = signInAs("court.kern", FORM);
        button(contact, "Hand in…").click();
        inDialog(contact, "Hand in");
        assertThat(contact.locator("h1")).hasText("F1 is handed in");
        var coordinator = signInAs("coordinator", FORM);
        coordinator
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Write a remark on “Your name”"))
                .click();
        coordinator.getByLabel("To change in “Your name”").fill("Give the role");
        coordinator.reload();
        assertThat(coordinator.getByLabel("To change in “Your name”")).hasValue("Give the role");
        button(coordinator, "Return with 1 remark…").click();
        inDialog(coordinator, "Return");
        assertThat(coordinator.locator(".form-state")).containsText("Returned");
        Assertions.assertThat(coordinator.evaluate("Object.keys(localStorage).join()"))
                .asString()
                .doesNotContain("ccpor-remark");
    }

    @Test
    void a_contact_hands_in_on_a_phone_and_watches_it_returned_and_accepted() {
        save(FormScreenTest.COMPLETE);
        var contact = signInAs("court.kern", FORM, phone(), port());
        button(contact, "Hand in…").click();
        inDialog(contact, "Hand in");
        assertThat(contact.locator("h1")).hasText("F1 is handed in");
        assertThat(contact.locator("h1")).isFocused();
        fitsTheWidth(contact);
        var coordinator = signInAs("coordinator", "court/kern?tab=questionnaires&form=F1");
        coordinator
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Write a remark on “Your name”"))
                .click();
        coordinator.getByLabel("To change in “Your name”").fill("Give the role");
        button(coordinator, "Return with 1 remark…").click();
        inDialog(coordinator, "Return");
        assertThat(contact.locator("h1")).hasText("F1 is returned");
        contact.getByText("Answer the remarks on F1").click();
        assertThat(contact.locator("[data-path=respondentName] .form-note")).containsText("Give the role");
        input(contact, "respondentName").fill("Supervisor of the clerks");
        button(contact, "Hand in…").click();
        inDialog(contact, "Hand in");
        button(coordinator, "Accept…").click();
        inDialog(coordinator, "Accept");
        assertThat(contact.locator("h1")).hasText("F1 is accepted");
    }

    @Test
    void the_bar_at_the_bottom_covers_no_field_and_leads_through_what_is_left() {
        var page = signInAs("court.kern", FORM, phone(), port());
        var bar = page.locator(".form-bar");
        assertThat(bar).isInViewport();
        assertThat(bar).containsText("12 to answer");
        page.locator(".form-left").click();
        assertThat(input(page, "respondentName")).isFocused();
        page.locator(".form-left").click();
        page.keyboard().press("Tab");
        for (var i = 0; i < 20; i++) {
            page.keyboard().press("Tab");
            Assertions.assertThat(page.evaluate("""
                            () => {
                              const at = document.activeElement, bar = document.querySelector('.form-bar');
                              const free = at === document.body || bar.contains(at) || at.getBoundingClientRect().bottom <= bar.getBoundingClientRect().top + 1;
                              return free ? '' : at.outerHTML.slice(0, 120);
                            }""")).as("what the bar covers").isEqualTo("");
        }
        input(page, "respondentName").fill("R&PO supervisor");
        assertThat(bar).containsText("11 to answer");
        assertThat(bar).containsText(Pattern.compile("Saved \\d+:\\d\\d [AP]M"));
        button(page, "Hand in…").click();
        assertThat(page.locator(".form-obstacles")).containsText("11 answers to fix");
        fitsTheWidth(page);
    }

    @Test
    void phone_and_mail_fields_bring_the_right_keys() {
        var profile = new FormKey("kern", FormCode.F6);
        given.coordinator(() -> given.answer(profile, Map.of("adminContacts/a", "1")));
        var page = signInAs("court.kern", profile.path(), phone(), port());
        page.locator("[data-path=adminContacts] .form-row-line").click();
        assertThat(input(page, "adminContacts/a/phone")).hasAttribute("inputmode", "tel");
        assertThat(input(page, "adminContacts/a/email")).hasAttribute("inputmode", "email");
    }

    @Test
    void two_people_in_one_form_see_each_other_and_what_each_writes() {
        var contact = signInAs("court.kern", FORM);
        var coordinator = signInAs("coordinator", FORM);
        input(coordinator, "risks").click();
        assertThat(contact.locator("[data-path=risks] .av")).isVisible();
        coordinator.keyboard().type("Holiday closures");
        assertThat(input(contact, "risks")).hasValue("Holiday closures");
    }

    @Test
    void rows_are_reached_and_deleted_by_keys_alone() {
        save(Map.of("locations/a", "1", "locations/a/name", "Main", "locations/b", "2", "locations/b/name", "Annex"));
        var page = signInAs("court.kern", FORM);
        var lines = page.locator("[data-path=locations] .form-row-line");
        lines.first().focus();
        page.keyboard().press("ArrowDown");
        assertThat(lines.nth(1)).isFocused();
        page.keyboard().press("Enter");
        assertThat(input(page, "locations/b/name")).isFocused();
        page.keyboard().press("Escape");
        assertThat(lines.nth(1)).isFocused();
        page.keyboard().press("Delete");
        assertThat(lines).hasCount(1);
        assertThat(lines.first()).isFocused();
    }

    @Test
    void rows_copied_in_a_spreadsheet_are_pasted_into_the_scanner_assessment() {
        var page = signInAs("court.kern", "court/kern/form/F3");
        page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        page.evaluate("navigator.clipboard.writeText("
                + "'Owner\\tMake and model\\tResolution used\\tAverage pages per order\\n"
                + "Court\\tDesktop scanner\\t300 dpi\\t6\\n"
                + "LEA\\tFlatbed scanner\\t150\\tmany')");
        button(page, "Paste rows…").focus();
        page.keyboard().press("Control+V");
        assertThat(page.getByRole(AriaRole.DIALOG)).containsText("2 rows");
        assertThat(page.getByRole(AriaRole.DIALOG)).containsText("Line 3, Resolution used: “150”");
        inDialog(page, "Add the rows");
        var lines = page.locator("[data-path=scanners] .form-row-line");
        assertThat(lines).hasCount(2);
        assertThat(lines.first()).containsText("Desktop scanner");
        lines.nth(1).click();
        assertThat(input(
                        page,
                        "scanners/"
                                + page.locator(".form-row-open [data-path]")
                                        .first()
                                        .getAttribute("data-path")
                                        .split("/")[1]
                                + "/makeModel"))
                .hasValue("Flatbed scanner");
    }

    @Test
    void a_form_in_use_is_accessible_in_light_and_dark() {
        save(Map.of("locations/a", "1", "locations/a/name", "Main", "carposSubmitter", "OTHER"));
        var page = signInAs("court.kern", FORM);
        page.locator("[data-path=locations] .form-row-line").click();
        button(page, "Hand in…").click();
        assertThat(page.locator(".form-obstacles")).isVisible();
        Accessibility.assertNoViolations(page);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        Accessibility.assertNoViolations(page);
        page.setViewportSize(320, 700);
        fitsTheWidth(page);
    }
}
