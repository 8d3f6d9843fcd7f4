package org.ccpor.timeline.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.ccpor.calendar.CourtCalendars;
import org.ccpor.process.Phase;
import org.ccpor.testing.Accessibility;
import org.ccpor.testing.BrowserTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The timeline in browsers: moved by one person, seen by another, by mouse and by keyboard, on every width. */
@SuppressWarnings("NullAway.Init") // filled by Spring before a test runs
class TimelineIT extends BrowserTest {
    private static final double MONTH_ZOOM_DAY = 5.2;

    @Autowired
    private CourtCalendars calendars;

    @BeforeEach
    void some_courts() {
        given.deployment("kern", Phase.PLANNING, 120);
        given.deployment("napa", Phase.SCOPE, 80);
    }

    private static Locator row(Page page, String court) {
        return page.locator(".tl-row[data-court=" + court + "]");
    }

    /** To another day, in the zoom of months. */
    private static void drag(Page page, Locator milestone, LocalDate from, LocalDate to) {
        milestone.scrollIntoViewIfNeeded();
        var box = milestone.boundingBox();
        var x = box.x + box.width / 2;
        var y = box.y + box.height / 2;
        page.mouse().move(x, y);
        page.mouse().down();
        page.mouse()
                .move(
                        x + ChronoUnit.DAYS.between(from, to) * MONTH_ZOOM_DAY,
                        y,
                        new com.microsoft.playwright.Mouse.MoveOptions().setSteps(5));
    }

    private static void save(Page page) {
        var dialog = page.locator("vaadin-dialog[opened]");
        assertThat(dialog).containsText("due dates change");
        dialog.locator("vaadin-select").click();
        page.getByText("DOJ approval", new Page.GetByTextOptions().setExact(true))
                .click();
        dialog.locator("vaadin-button[theme~=primary]").click();
        assertThat(dialog).hasCount(0);
    }

    @Test
    void a_go_live_dragged_with_its_preview_moves_on_everybody_elses_screen() {
        var one = signInAs("coordinator", "timeline");
        var other = signInAs("executive", "timeline");
        var before = row(other, "napa").locator(".tl-left").textContent();
        assertThat(row(other, "napa").locator("button")).hasCount(0);

        var goLive = given.courtDayIn(80);
        var milestone = row(one, "napa").locator("button.tl-goal");
        drag(one, milestone, goLive, given.courtDayIn(94));
        assertThat(row(one, "napa").locator(".tl-ghost-label")).containsText("T-");
        one.keyboard().press("Escape");
        assertThat(one.locator(".tl-ghost")).hasCount(0);
        one.mouse().up();
        assertThat(one.locator("vaadin-dialog[opened]")).hasCount(0);

        drag(one, milestone, goLive, given.courtDayIn(94));
        one.mouse().up();
        save(one);

        assertThat(row(other, "napa").locator(".tl-slip")).hasText(later(goLive, given.courtDayIn(94)));
        assertThat(row(other, "napa").locator(".tl-left")).not().hasText(before);
    }

    @Test
    void a_place_on_the_track_can_be_a_closed_day_and_the_dialog_offers_open_ones() {
        var page = signInAs("coordinator", "timeline");
        var goLive = given.courtDayIn(80);
        var saturday = goLive.plusDays(7).with(TemporalAdjusters.next(DayOfWeek.SATURDAY));
        drag(page, row(page, "napa").locator("button.tl-goal"), goLive, saturday);
        page.mouse().up();
        var offers = page.locator("vaadin-dialog[opened] .court-offers vaadin-button");
        assertThat(offers).hasCount(2);
        offers.last().click();
        assertThat(offers).hasCount(0);
        save(page);
        assertThat(row(page, "napa").locator(".tl-slip"))
                .hasText(later(goLive, calendars.of("napa").onOrAfter(saturday)));
    }

    private static String later(LocalDate from, LocalDate to) {
        return "+%d d".formatted(ChronoUnit.DAYS.between(from, to));
    }

    @Test
    void arrow_keys_try_court_days_and_enter_shows_what_the_date_would_do() {
        var page = signInAs("coordinator", "timeline");
        var milestone = row(page, "kern").locator("button.tl-goal");
        milestone.focus();
        page.keyboard().press("Shift+ArrowRight");
        page.keyboard().press("ArrowRight");
        assertThat(page.locator(".tl [role=status]")).containsText("T-");
        assertThat(row(page, "kern").locator(".tl-ghost:not(.closed)")).isVisible();
        page.keyboard().press("Escape");
        assertThat(page.locator(".tl-ghost")).hasCount(0);
        page.keyboard().press("Shift+ArrowRight");
        page.keyboard().press("Enter");
        save(page);
        assertThat(row(page, "kern").locator(".tl-slip")).hasText(Pattern.compile("\\+\\d+ d"));
        row(page, "kern").locator("a").click();
        assertThat(page).hasURL(Pattern.compile(".*/court/kern.*"));
    }

    @Test
    void the_mark_of_today_covers_no_day_month_or_quarter() {
        var page = signInAs("executive", "timeline");
        for (var zoom : List.of("Quarter", "Month", "Week")) {
            page.getByText(zoom, new Page.GetByTextOptions().setExact(true)).click();
            assertThat(page.locator(".tl[data-zoom=%s]".formatted(zoom.toLowerCase(Locale.ROOT))))
                    .isVisible();
            // In one go, because the scale may be drawn anew between two looks at it.
            var below = (List<?>) page.evaluate("""
                    () => {
                        const mark = document.querySelector('.tl-now').getBoundingClientRect().top;
                        return [...document.querySelectorAll('.tl-cell span')]
                            .map(it => it.getBoundingClientRect().bottom - mark);
                    }
                    """);
            Assertions.assertThat(below).isNotEmpty().allSatisfy(it -> Assertions.assertThat(
                            ((Number) it).doubleValue())
                    .isLessThanOrEqualTo(0.5));
        }
    }

    @Test
    void everybody_can_read_it_and_a_phone_shows_a_list() {
        var page = signInAs("coordinator", "timeline?group=wave");
        assertThat(row(page, "kern")).isVisible();
        Accessibility.assertNoViolations(page, ColorScheme.LIGHT);
        Accessibility.assertNoViolations(page, ColorScheme.DARK);
        page.getByText("Week", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page).hasURL(Pattern.compile(".*zoom=week.*"));
        page.reload();
        assertThat(page.locator(".tl[data-zoom=week]")).isVisible();
        page.locator(".tl-fold").first().click();
        assertThat(row(page, "kern")).hasCount(0);
        page.locator(".tl-fold").first().click();
        page.setViewportSize(320, 700);
        assertThat(row(page, "kern").locator(".tl-track")).isHidden();
        assertThat(row(page, "kern").locator(".tl-sentence")).containsText("go-live");
        fitsTheWidth(page);
        Accessibility.assertNoViolations(page, ColorScheme.LIGHT);
    }
}
