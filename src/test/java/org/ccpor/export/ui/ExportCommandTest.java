package org.ccpor.export.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import org.ccpor.base.ui.FileLink;
import org.ccpor.identity.Role;
import org.ccpor.process.Phase;
import org.ccpor.testing.AsViewer;
import org.ccpor.testing.Given;
import org.ccpor.testing.KaribuTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AsViewer
@SuppressWarnings("NullAway.Init") // filled by Spring before a test runs
class ExportCommandTest extends KaribuTest {
    @Autowired
    private Given given;

    @Autowired
    private ExportCommand exporter;

    @BeforeEach
    void two_courts_in_deployment() {
        given.reset();
        given.deployment("kern", Phase.PLANNING, 90);
        given.deployment("napa", Phase.SCOPE, 120);
    }

    @Test
    void the_board_offers_what_its_filter_shows_in_the_words_of_the_filter() {
        exporter.board(List.of("kern"), "says “kern”");
        assertThat(words()).contains("1 court. Filter: says “kern”");
        assertThat(_find(_get(ExportDialog.class), FileLink.class)).hasSize(6);
    }

    @Test
    void a_filter_without_courts_exports_nothing() {
        exporter.board(List.of(), "says “atlantis”");
        NotificationsKt.expectNotifications("Nothing to export with this filter.");
        _assertNone(ExportDialog.class);
    }

    @Test
    void a_coordinator_is_told_that_a_court_leaves_with_its_security_answers() {
        exporter.court("kern");
        assertThat(words()).contains("With security-sensitive answers").contains("activity will show this export");
        assertThat(_get(
                                _get(ExportDialog.class),
                                Anchor.class,
                                it -> it.withText("Public records of a court, by days…"))
                        .getHref())
                .isEqualTo("public-records?court=kern");
    }

    @Test
    @AsViewer(value = Role.COURT_CONTACT, courts = "kern")
    void a_contact_exports_the_own_court_without_them() {
        exporter.court("kern");
        assertThat(words()).contains("are left out").doesNotContain("Public records");
    }

    private static String words() {
        return _get(ExportDialog.class).getElement().getTextRecursively();
    }
}
