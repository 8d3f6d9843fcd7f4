package org.ccpor.courtpage.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ccpor.base.FormCode;
import org.ccpor.form.FormKey;
import org.ccpor.identity.Role;
import org.ccpor.process.Phase;
import org.ccpor.testing.AsViewer;
import org.ccpor.testing.Given;
import org.ccpor.testing.KaribuTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;

@AsViewer
@SuppressWarnings("NullAway.Init") // filled by Spring before a test runs
class CourtSessionsTest extends KaribuTest {
    @Autowired
    private Given given;

    @Autowired
    private ObjectProvider<CourtPageDrawer> drawers;

    @BeforeEach
    void a_court_in_implement() {
        given.reset();
        given.deployment("kern", Phase.IMPLEMENT, 60);
    }

    private void plan(LocalDate day) {
        given.coordinator(() -> given.answer(
                new FormKey("kern", FormCode.F9),
                Map.of(
                        "sessions/a", "1",
                        "sessions/a/method", "CLASSROOM",
                        "sessions/a/module", "FULL",
                        "sessions/a/date", day.toString())));
        MockVaadin.clientRoundtrip(false);
    }

    private static List<String> sessions() {
        return _find(Anchor.class).stream()
                .map(Anchor::getHref)
                .filter(it -> it.contains("/training/"))
                .toList();
    }

    @Test
    void a_session_planned_elsewhere_appears_on_the_open_court_and_a_past_one_does_not() {
        var drawer = drawers.getObject();
        UI.getCurrent().add(drawer);
        drawer.open("kern", Map.of());
        assertThat(sessions()).isEmpty();
        plan(given.courtDayIn(7));
        assertThat(sessions()).containsExactly("court/kern/training/a");
        plan(LocalDate.of(2026, 1, 6));
        assertThat(sessions()).isEmpty();
    }

    @Test
    @AsViewer(value = Role.COURT_CONTACT, user = "court.kern", courts = "kern")
    void the_court_finds_it_among_its_next_dates() {
        plan(given.courtDayIn(7));
        UI.getCurrent().navigate("my-court/kern");
        assertThat(_get(CourtSessions.class).isVisible()).isTrue();
        assertThat(sessions()).containsExactly("court/kern/training/a");
    }
}
