package org.ccpor.notification;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.ccpor.testing.People.ADMIN;
import static org.ccpor.testing.People.COORDINATOR;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.ccpor.base.Change;
import org.ccpor.base.FormCode;
import org.ccpor.deployment.ItemService;
import org.ccpor.form.FormChangeKind;
import org.ccpor.form.FormChanged;
import org.ccpor.form.FormKey;
import org.ccpor.identity.AccountService;
import org.ccpor.identity.ActingAs;
import org.ccpor.notification.mail.MailJob;
import org.ccpor.process.Phase;
import org.ccpor.testing.Accessibility;
import org.ccpor.testing.BrowserTest;
import org.ccpor.testing.PostOffice;
import org.ccpor.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionOperations;

/** From one person's deed to the other's inbox, mail, and back to the board. */
@SuppressWarnings("NullAway.Init") // filled by Spring before a test runs
class NoticeIT extends BrowserTest {
    @Autowired
    private AccountService accounts;

    @Autowired
    private ItemService items;

    @Autowired
    private ActingAs acting;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionOperations transaction;

    @Autowired
    private MailJob mails;

    @Autowired
    private Clock clock;

    @Test
    void a_deed_raises_the_others_inbox_and_the_link_of_the_mail_opens_the_form_after_sign_in() throws Exception {
        PostOffice.clear();
        given.deployment("kern", Phase.SCOPE, 60);
        acting.run(ADMIN, () -> accounts.list().stream()
                .filter(it -> it.userName().equals("court.kern"))
                .forEach(it ->
                        accounts.correct(it.userName(), "Kern contact", "kern@court.example.gov", "", it.version())));
        acting.run(COORDINATOR, () -> {
            for (var before : List.of("CUR-P1", "CUR-P3a")) {
                items.complete("kern", before, "Sent", 0);
            }
        });
        var clerk = signInAs("court.kern", "inbox", phone(), port());
        assertThat(clerk.locator(".inbox-row")).hasCount(1);
        fitsTheWidth(clerk);
        Accessibility.assertNoViolations(clerk);
        var team = signInAs("coordinator", "court/kern");
        button(team, "Actions").click();
        button(team, "Remind the court").click();
        team.getByLabel("Your words (optional)").fill("We meet on Thursday.");
        button(team, "Send reminder").click();
        assertThat(clerk.locator(".inbox-button")).hasAccessibleName("Inbox, 2 unread");
        assertThat(clerk.locator(".inbox-row").first()).containsText("We meet on Thursday.");
        transaction.executeWithoutResult(_ -> events.publishEvent(new FormChanged.Moved(
                new FormKey("kern", FormCode.F1),
                new Change(
                        "kern",
                        FormChangeKind.RETURNED,
                        "F1 Scope questionnaire",
                        "Submitted",
                        "Round 1; 2 remarks",
                        null,
                        "coordinator",
                        clock.instant()),
                null,
                null)));
        assertThat(clerk.locator(".inbox-row")).hasCount(3);
        assertThat(clerk.locator(".inbox-row").first()).containsText("F1 Scope questionnaire is returned for changes");
        assertThat(clerk.locator(".inbox-row:not(.inbox-unread) .inbox-mark").first())
                .isHidden();
        Accessibility.assertNoViolations(clerk);
        fitsTheWidth(clerk);
        TestClock.ofThisRun().step(Duration.ofSeconds(61));
        mails.run();
        var later = open(PostOffice.link("court/kern/form/F1", "F1 Scope questionnaire is returned"), desktop());
        later.locator("input[name=username]").fill("court.kern");
        later.locator("input[name=password]").fill(org.ccpor.testing.Given.passwordOf("court.kern"));
        later.locator("input[name=password]").press("Enter");
        assertThat(later).hasURL(Pattern.compile(".*/court/kern/form/F1"));
        assertThat(later.locator(".form-body")).isVisible();
        assertThat(clerk.locator(".inbox-button")).hasAccessibleName("Inbox, 2 unread");
    }

    @Test
    void inbox_and_settings_are_accessible_in_the_dark_and_fit_320_pixels() {
        given.deployment("kern", Phase.SCOPE, 60);
        var page = signInAs(
                "court.kern", "inbox", phone().setColorScheme(ColorScheme.DARK).setViewportSize(320, 700), port());
        assertThat(page.locator(".inbox-row").first()).isVisible();
        fitsTheWidth(page);
        Accessibility.assertNoViolations(page);
        page.navigate(address("settings"));
        assertThat(page.getByLabel("Work e-mail")).isVisible();
        fitsTheWidth(page);
        Accessibility.assertNoViolations(page);
        page.getByLabel("Work e-mail").fill("not an address");
        button(page, "Save").click();
        assertThat(page.getByText("Write the work e-mail like")).isVisible();
        Accessibility.assertNoViolations(page);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
