package org.ccpor.board.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import io.micrometer.core.instrument.MeterRegistry;
import org.ccpor.process.Phase;
import org.ccpor.testing.AsViewer;
import org.ccpor.testing.Given;
import org.ccpor.testing.KaribuTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AsViewer
@SuppressWarnings("NullAway.Init") // filled by Spring before a test runs
class BoardMetricsTest extends KaribuTest {
    @Autowired
    private Given given;

    @Autowired
    private MeterRegistry meters;

    @Test
    void a_push_is_a_drawing_after_a_change_and_not_the_opening() {
        given.reset();
        closeBrowserTab();
        var before = pushes();
        openBrowserTab();
        MockVaadin.clientRoundtrip(false);
        assertThat(_get(BoardView.class).isAttached()).isTrue();
        assertThat(pushes()).isEqualTo(before);
        given.deployment("kern", Phase.PLANNING, 80);
        MockVaadin.clientRoundtrip(false);
        assertThat(pushes()).isGreaterThan(before);
    }

    private long pushes() {
        return meters.get("board.push").timer().count();
    }
}
