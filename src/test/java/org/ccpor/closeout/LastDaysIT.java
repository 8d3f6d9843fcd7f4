package org.ccpor.closeout;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.ccpor.testing.People.COURT;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.Assertions;
import org.ccpor.approval.Side;
import org.ccpor.deployment.CardState;
import org.ccpor.deployment.ItemState;
import org.ccpor.identity.Role;
import org.ccpor.process.Phase;
import org.ccpor.testing.BrowserTest;
import org.ccpor.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/**
 * A whole court from thirty days before go-live until it is closed: each step is taken in the browser of whose step it is,
 * and seen in those of others. What fills a form before a step, or repeats it for others, {@link LastDays} types.
 */
@SuppressWarnings("NullAway.Init") // filled by Spring before a test runs
class LastDaysIT extends BrowserTest {
    /** A Thursday with court days all around it. */
    private static final LocalDate GO_LIVE = LocalDate.of(2027, 5, 6);

    private static final List<String> BY_FORM = List.of(
            "CUR-I6", "CUR-I8", "CUR-I9", "CUR-I11", "CUR-G1", "CUR-G2", "CUR-G3", "CUR-G4", "CUR-G5", "CUR-G6",
            "CUR-G7");

    private final TestClock clock = TestClock.ofThisRun();

    @Autowired
    private AutowireCapableBeanFactory beans;

    private LastDays days;

    private Page court;
    private Page team;
    private Page board;

    @BeforeEach
    void thirty_days_before_go_live() {
        clock.leapTo(GO_LIVE.minusDays(30));
        days = beans.createBean(LastDays.class);
        given.account("lea.kern", Role.LEA_CONTACT, COURT);
        given.deployment(COURT, Phase.IMPLEMENT, 30);
        days.before(Set.copyOf(BY_FORM));
        court = signInAs("court.kern", "my-court", phone(), port());
        team = signInAs("coordinator", "");
        board = signInAs("executive", "");
    }

    @Test
    void a_whole_court_from_thirty_days_before_go_live_to_closed() {
        trains();
        tests();
        decides();
        goes_live();
        reports_an_incident();
        is_closed_out();
        for (var id : BY_FORM) {
            Assertions.assertThat(days.item(id).state()).as(id).isEqualTo(ItemState.ACCEPTED);
            Assertions.assertThat(days.item(id).byHand()).as(id + " by hand").isFalse();
        }
    }

    private void trains() {
        days.trainingIsPlanned(GO_LIVE.minusDays(20));
        assertThat(court.locator(".my-court")).containsText("Room 2");
        day(GO_LIVE.minusDays(13));
        days.everybodyIsInvited();
        open(team, "court/kern/training/one");
        var passed = team.getByLabel("Passed the exercise: Courtroom clerk");
        passed.click();
        assertThat(passed).hasAttribute("aria-pressed", "true");
        state("CUR-I8", ItemState.ACCEPTED);
    }

    private void tests() {
        days.testIsPlanned(GO_LIVE.minusDays(20), GO_LIVE.minusDays(13));
        days.othersPass("LOGIN-01");
        open(court, "court/kern/acceptance-test");
        open(team, "court/kern/form/F10");
        assertThat(team.locator(".cat-panel")).containsText("LOGIN-01 was not run.");
        court.locator("[data-case='LOGIN-01'] .cat-head").focus();
        court.keyboard().press("p");
        assertThat(court.locator("[data-case='LOGIN-01'] .cat-head")).containsText("Pass");
        assertThat(team.locator(".cat-panel")).containsText("✓ Met");
        var lea = signInAs("lea.kern", "court/kern/acceptance-test");
        sign(court, "The court", "R&PO supervisor");
        sign(lea, "The LEA", "Records captain");
        assertThat(court.getByText("Everybody has signed. The team accepts it."))
                .isVisible();
        lea.close();
        button(team, "Accept").click();
        assertThat(team.getByText("Accepted by the CCPOR team.")).isVisible();
        state("CUR-I11", ItemState.ACCEPTED);
    }

    private void sign(Page page, String side, String role) {
        button(page, "Sign off…: " + side).click();
        page.getByLabel("Work role of who decides").fill(role);
        button(page, "Sign").click();
        assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
    }

    private void decides() {
        day(GO_LIVE.minusDays(3));
        open(team, "");
        team.locator("article[data-court=kern]").focus();
        team.keyboard().press("ArrowRight");
        assertThat(board.locator("[role=log]")).containsText("coordinator moved Kern to Go-Live");
        days.checklistIsSent(12);
        state("CUR-G1", ItemState.ACCEPTED);
        open(court, "court/kern/form/F11");
        court.locator("[data-line='12']")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Line 12: Yes"))
                .click();
        assertThat(court.locator(".golive-summary")).containsText("Nothing mandatory stands against “go”.");
        step(court, "Hand in");
        assertThat(court.locator("h1")).hasText("F11 is handed in");
        open(court, "court/kern/form/F11");
        open(team, "court/kern/form/F11");
        step(team, "Accept");
        state("CUR-G2", ItemState.ACCEPTED);
        button(team, "Record a decision…").click();
        team.getByRole(AriaRole.DIALOG).locator("vaadin-select").click();
        team.getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName("Go").setExact(true))
                .click();
        team.getByLabel("Who took part, by role").fill("Court operations manager, LEA records lead");
        button(team, "Record").click();
        assertThat(court.locator(".golive")).containsText("✓ Go");
        state("CUR-G3", ItemState.ACCEPTED);
        days.incidentProcessIsSent();
        open(court, "court/kern/form/F12");
        button(court, "Acknowledge…").click();
        court.getByLabel("Role of who acknowledges").fill("Clerk supervisor");
        button(court, "Record").click();
        assertThat(court.locator(".approvals")).containsText("Clerk supervisor");
        state("CUR-G5", ItemState.ACCEPTED);
    }

    private void goes_live() {
        day(GO_LIVE);
        open(court, "court/kern/form/F11");
        open(team, "court/kern/form/F11");
        tick(court, "reachable");
        tick(team, "query-court");
        tick(court, "order-court");
        tick(team, "support");
        assertThat(court.getByText("4 of 4 done")).isVisible();
        assertThat(board.locator("[data-court=kern]")).isVisible();
        var overview = board.context().newPage();
        open(overview, "overview");
        var tile = overview.locator(".ov-tile", new Page.LocatorOptions().setHasText("Live courts"));
        var live = Integer.parseInt(tile.locator(".ov-figure").innerText().split(" ")[0]);
        button(team, "Finish: the court is live…").click();
        button(team, "Finish").click();
        assertThat(court.getByText("The activation is finished.")).isVisible();
        assertThat(board.locator("[data-court=kern]")).hasCount(0);
        assertThat(tile).containsText("Live courts" + (live + 1) + " of ");
        overview.close();
        state("CUR-G4", ItemState.ACCEPTED);
    }

    private static void tick(Page page, String step) {
        page.locator("[data-step='" + step + "']").click();
        assertThat(page.locator("[data-step='" + step + "']")).hasAttribute("aria-checked", "true");
    }

    private void reports_an_incident() {
        day(GO_LIVE.plusDays(4));
        open(court, "incidents");
        button(court, "Report an incident").click();
        court.getByLabel("What happened").fill("Scans stop after the second page");
        court.getByRole(AriaRole.DIALOG)
                .locator("vaadin-select")
                .filter(new Locator.FilterOptions().setHasText("Priority"))
                .click();
        court.getByRole(AriaRole.OPTION)
                .filter(new Locator.FilterOptions().setHasText("2:"))
                .click();
        court.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Where"))
                .fill("Production: Login");
        court.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Production: Login and roles"))
                .click();
        button(court, "Report").click();
        assertThat(court.locator(".report-told")).containsText("INC-2027-0001");
        open(team, "incidents/INC-2027-0001");
        button(team, "Acknowledge").click();
        button(team, "Work on it").click();
        button(team, "Mark fixed").click();
        open(court, "incidents/INC-2027-0001");
        button(court, "It works again").click();
        button(team, "Close").click();
        assertThat(button(team, "Close")).hasCount(0);
        Assertions.assertThat(days.card().state()).isEqualTo(CardState.LIVE);
    }

    private void is_closed_out() {
        day(GO_LIVE.plusDays(32));
        days.watchEnds();
        state("CUR-G6", ItemState.ACCEPTED);
        days.linesOfCloseOutAreAnswered();
        approves(signInAs("lea.kern", "court/kern/form/F13"), Side.LEA, "Records captain");
        open(court, "court/kern/form/F13");
        approves(court, Side.COURT, "Court executive officer");
        open(team, "court/kern/form/F13");
        approves(team, Side.TEAM, "Program manager");
        step(court, "Hand in");
        open(team, "court/kern/form/F13");
        step(team, "Accept");
        state("CUR-G7", ItemState.ACCEPTED);
        Assertions.assertThat(days.card().state()).isEqualTo(CardState.CLOSED);
        open(board, "");
        assertThat(board.locator("[data-court=kern]")).hasCount(0);
        board.getByLabel("Filter by court, owner, or step").fill("kern");
        board.locator(".shelf").getByText("Closed 1").click();
        assertThat(board.locator(".shelf [data-court=kern]")).isVisible();
    }

    private static void approves(Page page, Side side, String role) {
        button(page, "Approve…: " + side.subject()).click();
        page.getByLabel("Role of who approves").fill(role);
        button(page, "Approve").click();
        assertThat(page.locator(".approvals")).containsText(role);
    }

    /** A new morning for everybody. */
    private void day(LocalDate to) {
        clock.leapTo(to);
        given.coordinator(() -> {});
    }

    private void open(Page page, String path) {
        page.navigate(address(path));
        assertThat(page.locator(".live")).isVisible();
        fitsTheWidth(page);
    }

    /** A step of the workflow with the dialog that asks for it. */
    private static void step(Page page, String verb) {
        button(page, verb + "…").click();
        button(page, verb).click();
        assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
    }

    private void state(String item, ItemState state) {
        Assertions.assertThat(days.item(item).state()).as(item).isEqualTo(state);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
