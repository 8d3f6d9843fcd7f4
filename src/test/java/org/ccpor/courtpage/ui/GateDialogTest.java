package org.ccpor.courtpage.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.ccpor.base.ui.AskedTwice;
import org.ccpor.base.ui.CommandDialog;
import org.ccpor.base.ui.CommandRun;
import org.ccpor.board.ui.CardMoves;
import org.ccpor.courtpage.ui.ItemCommand.CourtItem;
import org.ccpor.deployment.CourtCard;
import org.ccpor.deployment.DeploymentDetailsService;
import org.ccpor.deployment.ItemAction;
import org.ccpor.deployment.ItemLine;
import org.ccpor.deployment.ItemService;
import org.ccpor.deployment.PhaseMoveService;
import org.ccpor.process.Phase;
import org.ccpor.testing.AsViewer;
import org.ccpor.testing.Given;
import org.ccpor.testing.KaribuTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AsViewer
@SuppressWarnings("NullAway.Init") // filled by Spring before a test runs
class GateDialogTest extends KaribuTest {
    @Autowired
    private Given given;

    @Autowired
    private CardMoves moves;

    @Autowired
    private ItemCommand commands;

    @Autowired
    private ItemService items;

    @Autowired
    private PhaseMoveService phases;

    @Autowired
    private DeploymentDetailsService deployments;

    @BeforeEach
    void a_court_in_scope() {
        given.reset();
        given.deployment("kern", Phase.SCOPE, 80);
    }

    private static void press(String button) {
        LocatorJ._click(_get(Button.class, it -> it.withText(button)));
    }

    private List<ItemLine> missing() {
        return java.util.Objects.requireNonNull(deployments.details("kern").gate())
                .missing();
    }

    private void notApplicable(ItemLine line) {
        given.coordinator(() -> items.notApplicable("kern", line.id(), "Agreed", line.version()));
    }

    @Test
    void what_is_missing_is_listed_and_an_override_needs_a_reason() {
        move(deployments.details("kern").card(), Phase.IMPLEMENT);
        assertThat(_find(_get(GateDialog.class), ItemRow.class)).hasSameSizeAs(missing());
        press("Override the gate");
        assertThat(_get(TextArea.class).getErrorMessage()).contains("Say why");
        _get(TextArea.class).setValue("Agreed with the court");
        press("Override the gate");
        assertThat(_find(GateDialog.class)).isEmpty();
        assertThat(deployments.details("kern").card().phase()).isEqualTo(Phase.IMPLEMENT);
        assertThat(deployments.details("kern").card().gateOverride()).isEqualTo("Agreed with the court");
    }

    @Test
    void answering_the_last_missing_item_in_place_opens_the_gate() {
        missing().stream().skip(1).forEach(this::notApplicable);
        move(deployments.details("kern").card(), Phase.IMPLEMENT);
        var row = _get(_get(GateDialog.class), ItemRow.class);
        LocatorJ._click(
                _get(row, com.vaadin.flow.component.html.NativeButton.class, it -> it.withClasses("card-menu")));
        press(ItemAction.NOT_APPLICABLE.label());
        _get(TextArea.class, it -> it.withLabel("Why it does not apply")).setValue("Agreed");
        press("Set to not applicable");
        assertThat(_find(_get(GateDialog.class), ItemRow.class)).isEmpty();
        press("Move to Implement");
        assertThat(deployments.details("kern").card().phase()).isEqualTo(Phase.IMPLEMENT);
    }

    @Test
    void what_somebody_else_answers_leaves_the_list_and_the_reason_stays() {
        move(deployments.details("kern").card(), Phase.IMPLEMENT);
        var before = missing().size();
        _get(TextArea.class).setValue("Agreed with the court");
        notApplicable(missing().getFirst());
        MockVaadin.clientRoundtrip(false);
        assertThat(_find(_get(GateDialog.class), ItemRow.class)).hasSize(before - 1);
        assertThat(_get(TextArea.class).getValue()).isEqualTo("Agreed with the court");
    }

    @Test
    void a_refused_move_keeps_the_dialog_and_its_reason() {
        var card = deployments.details("kern").card();
        move(card, Phase.PLANNING);
        _get(TextArea.class, it -> it.withLabel("Why back?")).setValue("Scope changed");
        moveOn(card.version());
        press("Move to Planning");
        assertThat(_get(GateDialog.class).isOpened()).isTrue();
        assertThat(_get(TextArea.class).getValue()).isEqualTo("Scope changed");
        assertThat(_get(TextArea.class).getErrorMessage()).contains("Implement");
    }

    private void moveOn(int version) {
        given.coordinator(() -> phases.move("kern", Phase.IMPLEMENT, Phase.SCOPE, version, "Meanwhile"));
    }

    @Test
    void two_people_answering_the_same_item_see_both_answers() {
        var line = missing().getFirst();
        new CommandRun().start(commands.of(ItemAction.NOT_APPLICABLE), new CourtItem("kern", line), () -> {});
        _get(TextArea.class).setValue("My reason");
        given.coordinator(() -> items.waitOn("kern", line.id(), org.ccpor.process.Party.DOJ, line.version()));
        press("Set to not applicable");
        var both = _get(AskedTwice.class).getElement().getTextRecursively();
        assertThat(both).contains("Waiting on DOJ").contains("My reason");
        press("Save mine");
        assertThat(_find(CommandDialog.class)).isEmpty();
        assertThat(deployments.details("kern").phases().get(1).items())
                .anySatisfy(it -> assertThat(it.notApplicableReason()).isEqualTo("My reason"));
    }

    private void move(CourtCard card, Phase to) {
        moves.move(card, card.phase(), card.version(), to, _ -> {});
    }
}
