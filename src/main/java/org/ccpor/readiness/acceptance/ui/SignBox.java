package org.ccpor.readiness.acceptance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Objects;
import org.ccpor.approval.Side;
import org.ccpor.approval.Verdict;
import org.ccpor.approval.ui.ApprovalDialog;
import org.ccpor.base.Refused;
import org.ccpor.base.ui.AskDialog;
import org.ccpor.base.ui.Fields;
import org.ccpor.base.ui.Notices;
import org.ccpor.form.FormState;
import org.ccpor.readiness.acceptance.TestState;
import org.ccpor.readiness.acceptance.TestState.SignatureLine;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/** Who signed, who has not, and the way to sign. */
class SignBox extends Composite<Section> {
    private static final long serialVersionUID = 1L;

    private final String court;
    private final transient AcceptanceDesk desk;
    private final transient Runnable changed;
    private final UnorderedList sides = new UnorderedList();
    private final UnorderedList earlier = new UnorderedList();
    private final Paragraph words = new Paragraph();
    private final Div commands = new Div();
    private final Button sign = new Button("Sign off…", _ -> ask());
    private final Button accept = new Button("Accept", _ -> accept());
    private final Button back = new Button("Take signatures back…", _ -> askBack());
    private transient @Nullable TestState seen;

    SignBox(String court, AcceptanceDesk desk, Runnable changed) {
        this.court = court;
        this.desk = desk;
        this.changed = changed;
        sides.addClassName("cat-signs");
        earlier.addClassNames("cat-signs", "cat-small");
        earlier.getElement().setAttribute("aria-label", "Decisions that do not count any more");
        commands.addClassName("cat-ways");
        sign.addClassName("cat-sign");
        accept.addThemeVariants(ButtonVariant.PRIMARY);
        commands.add(sign, accept, back);
        words.addClassName("cat-small");
        getContent().addClassName("cat-box");
        getContent().add(new H3("Sign-off"), sides, words, commands, earlier);
    }

    void show(TestState now) {
        sides.removeAll();
        now.signers().stream().sorted().forEach(it -> sides.add(line(now, it)));
        earlier.removeAll();
        now.signatures().stream()
                .filter(it -> it.takenBack() != null)
                .map(it -> new ListItem(said(it) + ". Taken back " + it.takenBack()))
                .forEach(earlier::add);
        earlier.setVisible(earlier.getComponentCount() > 0);
        words.setText(words(now));
        words.setVisible(!words.getText().isEmpty());
        commands(now);
    }

    private static String words(TestState now) {
        if (!now.state().open()) {
            return now.state() == FormState.ACCEPTED
                    ? "Accepted by the CCPOR team."
                    : "Handed in; the team accepts it.";
        }
        if (now.worstOpen()) {
            return "A defect of priority 1 is open. Nobody approves before it is closed.";
        }
        if (now.signed()) {
            return "Everybody has signed. The team accepts it.";
        }
        return now.missing().isEmpty() ? "" : "Until the exit rule is met, approve only with conditions.";
    }

    private ListItem line(TestState now, Side side) {
        var standing = now.standing(side);
        var chip = new Span(
                standing == null
                        ? "○ Not signed"
                        : (standing.stands() ? "✓ " : "✕ ")
                                + standing.decision().done());
        chip.setClassName("cat-chip " + (standing == null ? "cat-open" : standing.stands() ? "cat-pass" : "cat-fail"));
        var item = new ListItem(new Span(side.label()), chip);
        if (standing != null) {
            var by = new Span("%s, %s%s".formatted(standing.role(), desk.day(standing.on()), paper(standing)));
            by.addClassName("cat-small");
            item.add(by);
            if (!standing.words().isEmpty()) {
                var said = new Paragraph(standing.words());
                said.addClassName("cat-quote");
                item.add(said);
            }
        }
        return item;
    }

    private String said(SignatureLine it) {
        return "%s: %s, %s, %s".formatted(it.side().label(), it.decision().done(), it.role(), desk.day(it.on()));
    }

    private static String paper(SignatureLine it) {
        return it.paper() ? "; on paper, recorded by " + it.by() : "";
    }

    /** Buttons stay the same ones: a click on the way while somebody else signs still counts. */
    private void commands(TestState now) {
        seen = now;
        sign.setVisible(!mine(now).isEmpty());
        sign.setText(now.rights().paper() ? "Record a sign-off…" : "Sign off…");
        accept.setVisible(now.rights().decide() && now.signed() && now.state() != FormState.ACCEPTED);
        back.setVisible(now.rights().decide()
                && now.state().open()
                && now.signatures().stream().anyMatch(SignatureLine::stands));
        commands.setVisible(commands.getChildren().anyMatch(Component::isVisible));
    }

    /** Sides this viewer may sign for now. */
    private static List<Side> mine(TestState now) {
        return now.rights().sign().stream()
                .sorted()
                .filter(it -> {
                    var standing = now.standing(it);
                    return standing == null || !standing.stands();
                })
                .toList();
    }

    private void ask() {
        var now = Objects.requireNonNull(seen);
        var mine = mine(now);
        if (!mine.isEmpty()) {
            ask(now, mine);
        }
    }

    private void ask(TestState now, List<Side> mine) {
        var paper = now.rights().paper();
        var side = mine.getFirst() == Side.LEA ? "LEA" : "court";
        var asking = new ApprovalDialog(
                paper ? "Record a sign-off given on paper" : "Sign off for the " + side, "Sign", mine);
        if (paper) {
            asking.dialog()
                    .tell("Contacts sign here themselves. Record only what you have on paper; the record says so.");
        }
        now.missing().stream().limit(3).forEach(asking.dialog()::tell);
        asking.askSide();
        var offered = decisions(now);
        asking.askVerdict(offered, offered.contains(Verdict.APPROVE) ? Verdict.APPROVE : null, "Choose a decision.");
        var words = Fields.text("Conditions, or why it is rejected", null);
        words.setHelperText("Not needed to approve without conditions. Nothing about people in cases.");
        asking.askWords(words, "conditions", "reject");
        asking.askRole(
                Fields.line("Work role of who decides", null), "Give the work role of who decides.", "work role");
        asking.start(0, (said, _) -> desk.signOff().sign(court, said), changed);
    }

    private void askBack() {
        var dialog = new AskDialog("Take signatures back", "Take back");
        var reason = dialog.need(Fields.text("Why", null), "Say why they are taken back.");
        dialog.start(0, _ -> desk.signOff().takeBack(court, reason.getValue()), changed);
    }

    private void accept() {
        try {
            desk.signOff().accept(court, Objects.requireNonNull(seen).version());
            changed.run();
        } catch (Refused refused) {
            Notices.refused(refused.sentence());
        } catch (AccessDeniedException denied) {
            Notices.refused("Only coordinators accept the test.");
        }
    }

    /** What a side may decide now. */
    static List<Verdict> decisions(TestState now) {
        if (now.worstOpen()) {
            return List.of(Verdict.REJECT);
        }
        return now.missing().isEmpty()
                ? List.of(Verdict.APPROVE, Verdict.CONDITIONS, Verdict.REJECT)
                : List.of(Verdict.CONDITIONS, Verdict.REJECT);
    }
}
