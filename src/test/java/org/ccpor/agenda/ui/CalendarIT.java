package org.ccpor.agenda.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.ccpor.process.Phase;
import org.ccpor.testing.Accessibility;
import org.ccpor.testing.BrowserTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SuppressWarnings("NullAway.Init") // filled by Spring before a test runs
class CalendarIT extends BrowserTest {
    @Autowired
    private Clock clock;

    @Test
    void the_month_is_worked_by_keys() {
        given.deployment("kern", Phase.PLANNING, 200);
        var page = signInAs("coordinator", "calendar");
        var today = LocalDate.now(clock);
        var first = page.locator("td[tabindex='0']");
        assertThat(first).hasAttribute("data-date", today.toString());
        first.focus();
        page.keyboard().press("ArrowDown");
        assertThat(page.locator("td:focus"))
                .hasAttribute("data-date", today.plusWeeks(1).toString());
        page.keyboard().press("PageDown");
        assertThat(page.locator("td:focus"))
                .hasAttribute("data-date", today.plusWeeks(1).plusMonths(1).toString());
        page.keyboard().press("Home");
        assertThat(page.locator("td:focus")).hasAttribute("data-date", today.toString());
        Accessibility.assertNoViolations(page);
        page.keyboard().press("Enter");
        assertThat(button(page, "Close")).isVisible();
        Accessibility.assertNoViolations(page);
        page.keyboard().press("Escape");
        assertThat(page.locator("td:focus")).hasAttribute("data-date", today.toString());
    }

    @Test
    void a_meeting_planned_elsewhere_appears_on_a_phone_and_in_the_subscribed_calendar() throws Exception {
        given.deployment("kern", Phase.PLANNING, 200);
        var phone = signInAs("court.kern", "calendar?month=" + YearMonth.from(given.courtDayIn(0)), phone(), port());
        button(phone, "Subscribe in your calendar").click();
        phone.getByLabel("Name").fill("Phone");
        button(phone, "Make an address").click();
        var address = phone.locator(".feed-fresh input");
        assertThat(address).hasValue(Pattern.compile("http://.*/calendar/feed/[\\w-]{43}\\.ics"));
        Accessibility.assertNoViolations(phone);
        var feed = address.inputValue();
        button(phone, "Close").click();
        var id = given.meeting("kern", 0);
        assertThat(phone.locator(".cal-line.meeting")).containsText("Kern: Kickoff");
        fitsTheWidth(phone);
        Accessibility.assertNoViolations(phone);
        var answer = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(feed)).build(), HttpResponse.BodyHandlers.ofString());
        Assertions.assertThat(answer.statusCode()).isEqualTo(200);
        Assertions.assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        Assertions.assertThat(answer.body())
                .startsWith("BEGIN:VCALENDAR")
                .contains("SUMMARY:Kern: Kickoff", "/calendar/meeting/");
        phone.locator(".cal-line.meeting a").click();
        assertThat(phone.locator(".meeting-state")).hasText("Planned");
        fitsTheWidth(phone);
        Accessibility.assertNoViolations(phone);
        var team = signInAs("coordinator", "calendar/meeting/" + id, dark(), port());
        Accessibility.assertNoViolations(team);
        button(team, "Cancel the meeting").click();
        var dialog = team.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Why").fill("The room is flooded");
        Accessibility.assertNoViolations(team);
        dialog.locator("vaadin-button[theme~=primary]").click();
        assertThat(phone.locator(".meeting-state")).hasText("Canceled");
        assertThat(phone.locator(".meeting-facts")).containsText("The room is flooded");
    }

    private static Browser.NewContextOptions dark() {
        return desktop().setColorScheme(ColorScheme.DARK);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
