package org.ccpor.board.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTableRow;
import org.ccpor.board.BoardLimitService;
import org.ccpor.identity.Role;
import org.ccpor.process.Phase;
import org.ccpor.testing.AsViewer;
import org.ccpor.testing.Given;
import org.ccpor.testing.KaribuTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SuppressWarnings("NullAway.Init") // filled by Spring before a test runs
class GoLiveChipTest extends KaribuTest {
    @Autowired
    private Given given;

    @Autowired
    private BoardLimitService limits;

    @BeforeEach
    void two_courts_in_one_week_and_room_for_one() {
        given.reset();
        given.deployment("kern", Phase.PLANNING, 100);
        given.deployment("napa", Phase.PLANNING, 100);
        given.coordinator(() -> limits.limitGoLives(1, limits.goLivesPerWeek()));
        MockVaadin.clientRoundtrip(false);
    }

    @AfterEach
    void no_limit() {
        given.coordinator(() -> limits.limitGoLives(null, limits.goLivesPerWeek()));
    }

    private static NativeButton chip() {
        return _get(NativeButton.class, it -> it.withClasses("go-live-chip"));
    }

    @Test
    @AsViewer
    void a_week_over_the_limit_is_said_in_words_and_leads_to_its_courts() {
        assertThat(chip().getText()).isEqualTo("! 1 week full");
        _click(chip());
        var row = _find(NativeTableRow.class).getLast().getElement().getTextRecursively();
        assertThat(row).contains("! 2 / 1, over the limit");
        _click(_find(_get(GoLiveWeeksDialog.class), Button.class).stream()
                .filter(it -> it.getText().startsWith("Napa"))
                .findFirst()
                .orElseThrow());
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("court/napa");
    }

    @Test
    @AsViewer(value = Role.COURT_CONTACT, user = "court.kern", courts = "kern")
    void a_contact_sees_other_courts_by_name_only() {
        _click(chip());
        assertThat(_find(_get(GoLiveWeeksDialog.class), Button.class))
                .extracting(Button::getText)
                .filteredOn(it -> !it.equals("Close"))
                .singleElement()
                .asString()
                .startsWith("Kern");
    }
}
