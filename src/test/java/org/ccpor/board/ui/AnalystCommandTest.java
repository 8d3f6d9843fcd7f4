package org.ccpor.board.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.ccpor.testing.People.CLERK;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import java.util.Objects;
import org.ccpor.base.ui.CommandRun;
import org.ccpor.board.BoardSnapshots;
import org.ccpor.deployment.CourtCard;
import org.ccpor.identity.ActingAs;
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
class AnalystCommandTest extends KaribuTest {
    @Autowired
    private Given given;

    @Autowired
    private AnalystCommand people;

    @Autowired
    private BoardSnapshots board;

    @Autowired
    private ActingAs acting;

    @BeforeEach
    void kern_is_looked_after_by_lead() throws Exception {
        given.reset();
        given.account("lead", Role.COORDINATOR);
        given.account("free", Role.COORDINATOR);
        given.deployment("kern", Phase.SCOPE, 80);
        assign("lead");
    }

    @Test
    void assigning_from_the_board_shows_how_much_waits_for_each_and_keeps_the_wave() throws Exception {
        assertThat(card().analyst()).isEqualTo("lead");
        var before = board.current().load("lead");
        assertThat(before).isPositive();
        new CommandRun().start(people.assign(), card(), () -> {});
        var field = field();
        assertThat(field.getItemLabelGenerator().apply("lead")).isEqualTo("lead");
        assertThat(people.choice("Lead", "lead")).isEqualTo("Lead · %d to do".formatted(before));
        assertThat(people.choice("Free", "free")).isEqualTo("Free · 0 to do");
        _setValue(field, "free");
        _click(_get(Button.class, it -> it.withText("Assign")));
        board.settle();
        assertThat(card().analyst()).isEqualTo("free");
        assertThat(card().wave()).isEqualTo(1);
        assertThat(board.current().load("free")).isEqualTo(before);
        assertThat(board.current().load("lead")).isZero();
    }

    @Test
    void who_does_not_coordinate_assigns_nobody() {
        assertThat(acting.call(CLERK, () -> people.assign().allowedWhen().test(card())))
                .isFalse();
    }

    private void assign(String to) throws Exception {
        new CommandRun().start(people.assign(), card(), () -> {});
        _setValue(field(), to);
        _click(_get(Button.class, it -> it.withText("Assign")));
        board.settle();
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<String> field() {
        return _get(ComboBox.class, it -> it.withLabel("Analyst"));
    }

    private CourtCard card() {
        return Objects.requireNonNull(board.current().cards().get("kern"));
    }
}
