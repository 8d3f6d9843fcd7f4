package org.ccpor.readiness.golive.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.ccpor.approval.Decision;
import org.ccpor.approval.Verdict;
import org.ccpor.base.Days;
import org.ccpor.deployment.CardState;
import org.ccpor.readiness.golive.Readiness;
import org.jspecify.annotations.Nullable;

/** What the go / no-go meeting decided, and what it decided before. */
class DecisionBox extends Composite<Section> {
    private static final long serialVersionUID = 1L;

    private final transient GoLiveScreen screen;
    private final Span state = new Span();
    private final Paragraph words = new Paragraph();
    private final Paragraph confirm = new Paragraph();
    private final UnorderedList earlier = new UnorderedList();
    private final NativeDetails before = new NativeDetails("Earlier decisions", earlier);
    private final Div buttons = new Div();
    private final Button decide;
    private final Button date;
    private transient @Nullable Readiness shown;

    DecisionBox(GoLiveScreen screen, Runnable done) {
        this.screen = screen;
        decide = new Button("Record a decision…", _ -> {
            if (shown != null) {
                new DecisionDialog(shown, screen, done).ask();
            }
        });
        date = new Button("Move the go-live date…", _ -> screen.newDate().ifAvailable(it -> {
            if (shown != null) {
                it.ask(shown.court());
            }
        }));
        confirm.addClassName("golive-confirm");
        var head = new Div(new H3("Go / no-go"), state);
        head.addClassName("golive-head");
        buttons.add(decide, date);
        buttons.addClassName("golive-buttons");
        getContent().addClassName("golive-box");
        getContent().add(head, words, confirm, buttons, before);
    }

    void show(Readiness now) {
        shown = now;
        var last = now.decision();
        state.setText(last.map(it -> (it.stands() ? "✓ " : "✕ ") + it.verdict().label())
                .orElse("○ Not decided yet"));
        state.setClassName("form-chip "
                + last.map(it -> it.stands() ? now.needsConfirmation() ? "attention" : "good" : "bad")
                        .orElse("plain"));
        words.setText(last.map(this::words).orElse(open(now)));
        confirm.setVisible(now.needsConfirmation());
        confirm.setText(last.map(it ->
                        "! The go-live date moved from %s to %s after “go”. Confirm it: record the decision again."
                                .formatted(Days.full(it.goLive()), Days.full(now.goLive())))
                .orElse(""));
        var active = now.coordinates() && now.state() == CardState.ACTIVE;
        decide.setVisible(active);
        decide.setText(last.isEmpty() ? "Record a decision…" : "Record another decision…");
        decide.setThemeVariant(ButtonVariant.PRIMARY, !now.goes());
        date.setVisible(active
                && last.filter(it -> it.verdict() == Verdict.NO_GO).isPresent()
                && screen.newDate().getIfAvailable() != null);
        buttons.setVisible(active);
        earlier.removeAll();
        now.decisions().stream()
                .skip(1)
                .forEach(it -> earlier.add(new ListItem(it.verdict().label() + ": " + words(it))));
        before.setVisible(now.decisions().size() > 1);
    }

    private static String open(Readiness now) {
        return now.against().isEmpty()
                ? "Everything mandatory holds; the meeting can decide “go”."
                : "“Go” waits for: " + now.againstInWords() + ".";
    }

    private String words(Decision it) {
        var conditions = it.words();
        return "Meeting of %s for go-live %s. Took part: %s.%s Recorded by %s, %s."
                .formatted(
                        Days.full(it.on()),
                        it.goLive() == null ? "without a date" : Days.full(it.goLive()),
                        it.role(),
                        conditions.isEmpty() ? "" : (it.stands() ? " Conditions: " : " Why: ") + ended(conditions),
                        it.by(),
                        screen.moment(it.at()));
    }

    private static String ended(String text) {
        return text.endsWith(".") ? text : text + ".";
    }
}
