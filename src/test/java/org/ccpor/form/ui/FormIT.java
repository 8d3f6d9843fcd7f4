package org.ccpor.form.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.ccpor.testing.People.ADMIN;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.ccpor.base.FormCode;
import org.ccpor.deployment.ItemService;
import org.ccpor.form.FormKey;
import org.ccpor.identity.AccountService;
import org.ccpor.identity.ActingAs;
import org.ccpor.identity.Role;
import org.ccpor.notification.NudgeService;
import org.ccpor.notification.mail.MailJob;
import org.ccpor.process.Phase;
import org.ccpor.testing.Accessibility;
import org.ccpor.testing.BrowserTest;
import org.ccpor.testing.Given;
import org.ccpor.testing.PostOffice;
import org.ccpor.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What only a browser shows of a form: typing, leaving, two people, and whether everybody can use it. */
@SuppressWarnings("NullAway.Init") // filled by Spring before a test runs
class FormIT extends BrowserTest {
    private static final String FORM = "court/kern/form/F1";

    @Autowired
    private AccountService accounts;

    @Autowired
    private ActingAs acting;

    @Autowired
    private ItemService items;

    @Autowired
    private NudgeService nudges;

    @Autowired
    private MailJob mails;

    @BeforeEach
    void a_court_in_scope() {
        given.deployment("kern", Phase.SCOPE, 120);
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
    void choices_made_without_a_line_are_kept_and_rows_say_that_they_wait() {
        var first = signInAs("court.kern", FORM);
        var rows = first.locator("[data-path=locations]");
        var add = rows.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Add a row"));
        assertThat(add).isVisible();
        first.context().setOffline(true);
        assertThat(rows.locator(".form-offline")).isVisible();
        assertThat(add).isHidden();
        choose(first, "cletsAuthorized", "Yes");
        choose(first, "departments", "Family");
        choose(first, "departments", "Civil");
        input(first, "respondedOn").fill("3/1/2027");
        input(first, "respondedOn").press("Tab");
        first.locator("[data-path=sequence] vaadin-select").click();
        first.getByRole(AriaRole.OPTION).nth(1).click();
        var wanted =
                first.locator("[data-path=sequence] vaadin-select-value-button").innerText();
        first.waitForFunction("Object.keys(localStorage).filter(it => it.startsWith('ccpor-form:')).length === 4");
        first.close();
        first.context().setOffline(false);
        var second = again(first);
        assertThat(second.locator("[data-path=cletsAuthorized] vaadin-radio-button[checked]"))
                .hasText("Yes");
        assertThat(second.locator("[data-path=departments] vaadin-checkbox[checked]"))
                .hasCount(2);
        assertThat(input(second, "respondedOn")).hasValue("3/1/2027");
        assertThat(second.locator("[data-path=sequence] vaadin-select-value-button"))
                .hasText(wanted);
    }

    private static void choose(Page page, String path, String option) {
        page.locator("[data-path=" + path + "]").getByLabel(option).first().check();
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

    /** The mail that reminds of F1 leads a contact who has to sign in first to F1. */
    private Page fromTheMail() throws Exception {
        PostOffice.clear();
        given.coordinator(() -> {
            items.complete("kern", "CUR-P1", "By video", 0);
            items.complete("kern", "CUR-S1", "Sent", 0);
        });
        acting.run(ADMIN, () -> accounts.list().stream()
                .filter(it -> it.userName().equals("court.kern"))
                .forEach(it ->
                        accounts.correct(it.userName(), "Kern contact", "kern@court.example.gov", "", it.version())));
        given.coordinator(() -> {
            var told = nudges.nudge("kern", "");
        });
        TestClock.ofThisRun().step(Duration.ofSeconds(61));
        mails.run();
        var contact = open(PostOffice.link("my-court/kern", "return F1"), phone());
        contact.locator("input[name=username]").fill("court.kern");
        contact.locator("input[name=password]").fill(Given.passwordOf("court.kern"));
        contact.locator("input[name=password]").press("Enter");
        contact.locator(".my-tile a").first().click();
        assertThat(contact).hasURL(Pattern.compile(".*/court/kern/form/F1"));
        return contact;
    }

    @Test
    void a_contact_comes_from_the_mail_answers_offline_hands_in_on_a_phone_and_watches_it_returned_and_accepted()
            throws Exception {
        var before = new HashMap<>(FormScreenTest.COMPLETE);
        before.keySet().removeAll(List.of("respondentName", "cletsAuthorized"));
        save(before);
        var contact = fromTheMail();
        contact.context().setOffline(true);
        input(contact, "respondentName").fill("Clerk");
        choose(contact, "cletsAuthorized", "Yes");
        assertThat(contact.locator(".form-editor")).hasAttribute("data-saving", "offline");
        contact.context().setOffline(false);
        assertThat(contact.locator(".form-saved")).containsText("Saved");
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
    void the_lea_does_its_part_on_a_phone_and_the_court_is_told() {
        given.account("lea.kern", Role.LEA_CONTACT, "kern");
        var lea = signInAs("lea.kern", "court/kern/form/F4", phone(), port());
        lea.locator("[data-path=leaPath]").getByLabel("VPN of the LEA").check();
        button(lea, "Our part is done").click();
        assertThat(lea.locator(".form-bar")).containsText("Your part is done");
        assertThat(button(lea, "Not done after all")).isVisible();
        assertThat(button(lea, "Hand in…")).hasCount(0);
        fitsTheWidth(lea);
        Accessibility.assertNoViolations(lea, ColorScheme.LIGHT);
        Accessibility.assertNoViolations(lea, ColorScheme.DARK);
        var court = signInAs("court.kern", "inbox");
        assertThat(court.locator(".inbox-row").first()).containsText("has the LEA’s part now");
    }

    @Test
    void the_way_to_a_gap_ends_in_its_first_choice_and_a_key_leads_on_to_the_next_field() {
        var page = signInAs("court.kern", FORM);
        button(page, "Hand in…").click();
        button(page, "Departments you represent").click();
        assertThat(page.locator("[data-path=departments] input").first()).isFocused();
        button(page, "Your name").click();
        assertThat(input(page, "respondentName")).isFocused();
        page.keyboard().press("Shift+Tab");
        page.keyboard().press("Tab");
        assertThat(input(page, "respondentName")).isFocused();
        page.keyboard().press("Tab");
        assertThat(page.locator("[data-path=respondentName] .form-q-top button"))
                .isFocused();
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
    void a_thumb_hits_every_field_and_the_parts_take_one_line() {
        var profile = new FormKey("kern", FormCode.F6);
        given.coordinator(() -> given.answer(profile, Map.of("locations/a", "1")));
        var page = signInAs("court.kern", profile.path(), phone(), port());
        page.locator("[data-path=locations] .form-row-line").click();
        assertThat(page.locator(".form-row-open")).isVisible();
        Assertions.assertThat(page.evaluate("""
                        () => [...document.querySelectorAll(`.form-q :is(vaadin-checkbox, vaadin-radio-button) > label,
                            .form-q input:not([type=checkbox], [type=radio]), .form-parts button, .form-row-line, .form-table .form-tools vaadin-button`)]
                            .map(it => it.closest('vaadin-text-field, vaadin-combo-box, vaadin-date-picker')?.shadowRoot.querySelector('[part=input-field]') ?? it)
                            .filter(it => it.getClientRects().length > 0 && it.getBoundingClientRect().height < 44)
                            .map(it => it.outerHTML.slice(0, 120))
                            .join('; ')
                        """)).as("what is too low").isEqualTo("");
        Assertions.assertThat(page.locator(".form-parts").boundingBox().height).isLessThan(60);
        fitsTheWidth(page);
    }

    @Test
    void a_missing_signature_leads_to_where_it_is_given() {
        var page = signInAs("court.kern", new FormKey("kern", FormCode.F10).path(), phone(), port());
        button(page, "Hand in…").click();
        page.locator(".form-obstacles")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Sign-off"))
                .click();
        assertThat(page.locator(".form-card .approvals")).isFocused();
        assertThat(page.locator(".form-card .approvals")).isInViewport();
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
