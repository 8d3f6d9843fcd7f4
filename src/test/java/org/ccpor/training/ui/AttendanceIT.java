package org.ccpor.training.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Set;
import java.util.regex.Pattern;
import org.ccpor.identity.Role;
import org.ccpor.provisioning.CcporRole;
import org.ccpor.testing.Accessibility;
import org.ccpor.testing.BrowserTest;
import org.ccpor.training.AttendanceService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** Attendance on two phones in the same room. */
@SuppressWarnings("NullAway.Init") // filled by Spring before a test runs
class AttendanceIT extends BrowserTest {
    private static final String ADDRESS = "court/kern/training/today";

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private AttendanceService attendance;

    @BeforeEach
    void three_people_are_invited() {
        var people = beans.createBean(GivenTraining.class)
                .court("kern", "Clerk 1", CcporRole.COURT, "Clerk 2", CcporRole.COURT, "Clerk 3", CcporRole.SUPERVISOR);
        given.account("coordinator", Role.COORDINATOR);
        given.account("coordinator2", Role.COORDINATOR);
        given.coordinator(() -> people.forEach(it -> attendance.invite("kern", "today", Set.of(it.id()))));
    }

    private static Locator person(Page page, String name) {
        return page.locator(".attend-here", new Page.LocatorOptions().setHasText(name));
    }

    @Test
    void two_phones_take_attendance_of_one_session_at_once() {
        var one = signInAs("coordinator", ADDRESS, phone(), port());
        var two = signInAs("coordinator2", ADDRESS, phone().setColorScheme(ColorScheme.DARK), port());
        person(one, "Clerk 1").tap();
        person(two, "Clerk 2").tap();
        assertThat(one.locator(".attend-count")).hasText("2 of 3 attended");
        assertThat(two.locator(".attend-count")).hasText("2 of 3 attended");
        assertThat(person(two, "Clerk 1")).hasAttribute("aria-pressed", "true");
        person(two, "Clerk 3").focus();
        two.keyboard().press("Space");
        two.keyboard().press("Tab");
        two.keyboard().press("Enter");
        assertThat(one.locator(".attend-count")).hasText("3 of 3 attended, 1 passed");
        fitsTheWidth(one);
        Accessibility.assertNoViolations(one);
        Accessibility.assertNoViolations(two);
    }

    @Test
    void the_training_record_follows_in_light_and_dark() {
        var phone = signInAs("coordinator", ADDRESS, phone(), port());
        var watching = signInAs("coordinator2", "court/kern/form/F9", phone().setColorScheme(ColorScheme.DARK), port());
        person(phone, "Clerk 1").tap();
        assertThat(watching.locator(".training h3")).hasText(Pattern.compile("1 of 3 trained \\(33 %\\).*"));
        fitsTheWidth(watching);
        Accessibility.assertNoViolations(watching);
        phone.navigate(address("court/kern/form/F9"));
        assertThat(phone.locator(".training-table")).isVisible();
        Accessibility.assertNoViolations(phone);
    }
}
