package org.ccpor.courtpage.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import org.ccpor.base.ui.CommandDialog;
import org.ccpor.courtpage.ui.ItemCommand.CourtItem;
import org.ccpor.deployment.DeploymentService;
import org.ccpor.deployment.ItemAction;
import org.ccpor.deployment.ItemLine;
import org.ccpor.deployment.ItemService;
import org.ccpor.deployment.ItemState;
import org.ccpor.process.TemplateKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Napa is on the legacy process, where the answer to the invitation needs no form. */
@SuppressWarnings("NullAway.Init") // filled by Spring before a test runs
class ItemCommandTest extends CourtDialogCase {
    @Autowired
    private ItemCommand items;

    @Autowired
    private ItemService service;

    @Autowired
    private DeploymentService plans;

    @BeforeEach
    void the_invitation_is_answered() {
        given.coordinator(() -> {
            plans.create("napa", new TemplateKey("legacy-aoc", 1), given.courtDayIn(120), 1, null);
            for (var before : new String[] {"AOC-P1", "AOC-P3"}) {
                service.complete("napa", before, "Sent", item(before).version());
            }
            service.submit("napa", "AOC-P4", "Yes, by letter", item("AOC-P4").version());
        });
    }

    private ItemLine item(String id) {
        return deployments.details("napa").phases().stream()
                .flatMap(it -> it.items().stream())
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void accepting_shows_what_was_handed_in_and_asks_once() {
        start(items.of(ItemAction.ACCEPT), new CourtItem("napa", item("AOC-P4")));
        assertThat(item("AOC-P4").state()).isEqualTo(ItemState.SUBMITTED);
        assertThat(_get(CommandDialog.class).getElement().getTextRecursively()).contains("Handed in: Yes, by letter");
        press("Accept");
        assertThat(item("AOC-P4").state()).isEqualTo(ItemState.ACCEPTED);
        assertThat(done).isEqualTo(1);
    }

    @Test
    void a_start_needs_no_question() {
        start(items.of(ItemAction.START), new CourtItem("napa", item("AOC-P2")));
        assertThat(asking()).isFalse();
        assertThat(item("AOC-P2").state()).isEqualTo(ItemState.IN_PROGRESS);
    }
}
