package org.ccpor.document.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.ccpor.process.Phase;
import org.ccpor.testing.Accessibility;
import org.ccpor.testing.BrowserTest;
import org.junit.jupiter.api.Test;

class DocumentIT extends BrowserTest {
    private static final String GUIDE = "CCPOR User Guide available online";

    @Test
    void a_file_goes_from_the_library_to_a_phone_of_the_court_which_is_seen_to_open_it() throws IOException {
        given.deployment("kern", Phase.IMPLEMENT, 60);
        var team = signInAs("coordinator", "admin/documents");
        press(team, "Add an edition: " + GUIDE);
        team.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Edition"))
                .fill("June 2016");
        team.locator("input[type=file]")
                .setInputFiles(new FilePayload("guide.csv", "text/csv", "Chapter,Page\nSign in,3\n".getBytes(UTF_8)));
        assertThat(team.getByText("Chosen: guide.csv")).isVisible();
        Accessibility.assertNoViolations(team);
        press(team, "Add");
        assertThat(team.getByText("CCPOR User Guide, edition June 2016")).isVisible();

        team.navigate(address("court/kern?tab=checklist"));
        press(team, "Send: " + GUIDE);
        assertThat(team.getByText("Goes by mail and inbox to court.kern.")).isVisible();
        Accessibility.assertNoViolations(team);
        press(team, "Send");
        assertThat(team.getByText("not opened yet")).isVisible();

        var court = signInAs("court.kern", "my-court", phone(), port());
        court.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("CCPOR User Guide"))
                .click();
        assertThat(court.getByText("by court.kern")).isVisible();
        fitsTheWidth(court);
        Accessibility.assertNoViolations(court);
        var file = court.waitForDownload(
                () -> court.getByText("Download guide.csv").click());
        Assertions.assertThat(file.suggestedFilename()).isEqualTo("guide.csv");
        try (var content = file.createReadStream()) {
            Assertions.assertThat(content.readAllBytes()).isEqualTo("Chapter,Page\nSign in,3\n".getBytes(UTF_8));
        }
        team.reload();
        assertThat(team.getByText(Pattern.compile("opened .* by court\\.kern"))).isVisible();
    }

    private static void press(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
