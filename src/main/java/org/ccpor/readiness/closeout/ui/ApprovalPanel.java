package org.ccpor.readiness.closeout.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.signals.Signal;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ccpor.approval.Side;
import org.ccpor.approval.ui.ApprovalDialog;
import org.ccpor.base.ui.Fields;
import org.ccpor.form.FormKey;
import org.ccpor.form.FormPage;
import org.ccpor.readiness.closeout.CloseOuts;

/** Who has approved the close-out, and the button for who may still do so. */
class ApprovalPanel extends Composite<Section> {
    private static final long serialVersionUID = 1L;

    private final transient CloseOutDesk desk;
    private final transient FormKey key;
    private final transient Runnable changed;
    private final UnorderedList list = new UnorderedList();
    private final Map<Side, Line> lines = new EnumMap<>(Side.class);

    /** What one side has said, and its button. */
    private record Line(ListItem item, Span words, Button button) implements Serializable {
        Line(Side side, Button button) {
            this(new ListItem(new Span(side.subject())), new Span(), button);
            words.addClassName("approval-words");
            item.addClassName("approval");
            item.add(words, button);
        }

        void show(String said, boolean given, boolean open) {
            words.setText(said);
            words.setClassName("ok", given);
            button.setVisible(open && !given);
        }
    }

    ApprovalPanel(CloseOutDesk desk, FormKey key, Runnable changed) {
        this.desk = desk;
        this.key = key;
        this.changed = changed;
        list.addClassName("approval-list");
        list.getElement().setAttribute("role", "list");
        getContent().addClassName("approvals");
        getContent().getElement().setAttribute("aria-label", "Approvals");
        getContent().add(new H3("Approvals"), list);
        for (var side : Side.values()) {
            var line = new Line(side, button(side));
            lines.put(side, line);
            list.add(line.item());
        }
        Signal.effect(this, () -> {
            desk.feed().revision(key.court()).get();
            Signal.runWithoutTransaction(this::draw);
        });
    }

    /** Buttons stay the same ones: a click on the way while somebody else answers still counts. */
    private void draw() {
        var page = desk.forms().page(key);
        lines.forEach((side, line) ->
                line.show(words(page, side), page.given().get(CloseOuts.path(side, "By")) != null, open(page, side)));
    }

    private boolean open(FormPage page, Side side) {
        var viewer = desk.viewers().get();
        var mine = viewer.coordinates() || viewer.serves(key.court());
        return mine && side.mayBeGivenBy(viewer) && (page.state().open() || side == Side.TEAM && viewer.coordinates());
    }

    private String words(FormPage page, Side side) {
        var given = page.given().get(CloseOuts.path(side, "By"));
        return given == null
                ? "Not approved yet"
                : "✓ %s, %s by %s %s"
                        .formatted(
                                Objects.toString(page.answers().at(CloseOuts.path(side, "Role")), ""),
                                "true".equals(page.answers().at(CloseOuts.path(side, "Paper")))
                                        ? "on paper, recorded"
                                        : "given",
                                given.value(),
                                desk.moment(given.at()));
    }

    private Button button(Side side) {
        var inPerson = side.isSpokenForBy(desk.viewers().get());
        var verb = inPerson ? "Approve" : "Record from paper";
        var button = new Button(verb, _ -> ask(side, inPerson));
        button.getElement().setAttribute("aria-label", verb + ": " + side.subject());
        return button;
    }

    private void ask(Side side, boolean inPerson) {
        var asking = new ApprovalDialog(
                side.subject() + " approves the close-out", inPerson ? "Approve" : "Record", List.of(side));
        asking.dialog()
                .tell(
                        inPerson
                                ? "With this the deployment may be closed. It is kept with your user name and the time, and ends if a line is answered otherwise."
                                : "Record it only if you have the approval on paper; that it came on paper and your user name are kept.");
        var role = Fields.line("Role of who approves", null);
        role.setHelperText("Such as “Court executive officer”");
        asking.askRole(role, "Give the role, no name.", "role");
        asking.start(0, (said, _) -> desk.closeOuts().approve(key.court(), side, said.role()), () -> {
            draw();
            changed.run();
        });
    }
}
