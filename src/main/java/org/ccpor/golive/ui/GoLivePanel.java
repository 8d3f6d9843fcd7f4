package org.ccpor.golive.ui;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ccpor.base.Change;
import org.ccpor.base.RefusedException;
import org.ccpor.base.ui.LiveComposite;
import org.ccpor.form.FormChanged;
import org.ccpor.form.FormKey;
import org.ccpor.golive.GoLiveChanged;
import org.ccpor.golive.LineStanding;
import org.ccpor.golive.Readiness;
import org.ccpor.golive.ReadinessLine;
import org.ccpor.provisioning.UsersChanged;

/** The checklist of one court with decision and activation; current as long as it is on a page. */
class GoLivePanel extends LiveComposite<Section> {
    private static final long serialVersionUID = 1L;

    private final FormKey key;
    private final transient GoLiveModel screen;
    private final transient Runnable changed;
    private final AlarmPanel alarms = new AlarmPanel();
    private final Paragraph summary = new Paragraph();
    private final transient List<LineRow> rows = new ArrayList<>();
    private final DecisionPanel decision;
    private final ActivationPanel activation;

    GoLivePanel(FormKey key, GoLiveModel screen, Runnable changed) {
        this.key = key;
        this.screen = screen;
        this.changed = changed;
        decision = new DecisionPanel(key.court(), screen, this::again);
        activation = new ActivationPanel(screen, this::again);
        var commands = new LineCommand(key, screen);
        var list = new OrderedList();
        list.addClassName("golive-lines");
        for (var ignored : ReadinessLine.values()) {
            var row = new LineRow(key.court(), screen, commands, this::again);
            rows.add(row);
            list.add(row);
        }
        summary.addClassName("golive-summary");
        summary.getElement().setAttribute("role", "status");
        var lines = new Section(new H3("Readiness lines"), list);
        lines.addClassNames("golive-box", "golive-checklist");
        getContent().addClassName("golive");
        getContent().getElement().setAttribute("aria-label", "Readiness, decision and activation");
        getContent().add(alarms, summary, decision, activation, lines);
        follow(
                Set.of(
                        new GoLiveChanged(key.court()),
                        new FormChanged.OfCourt(key.court()),
                        new UsersChanged(key.court()),
                        new Change.To(key.court())),
                this::draw);
    }

    private void again() {
        draw();
        changed.run();
    }

    private void draw() {
        try {
            show(screen.readiness().of(key.court()));
        } catch (RefusedException gone) {
            summary.setText(gone.sentence());
        }
    }

    private void show(Readiness now) {
        alarms.show(now);
        summary.setText(summary(now));
        for (var i = 0; i < rows.size(); i++) {
            rows.get(i).show(now.lines().get(i));
        }
        decision.show(now);
        activation.show(now);
    }

    private static String summary(Readiness now) {
        var ready = now.lines().stream().filter(LineStanding::holds).count();
        var against = now.against();
        var words = "%d of %d lines hold. ".formatted(ready, now.lines().size());
        if (against.isEmpty()) {
            return words + "Nothing mandatory stands against “go”.";
        }
        return words
                + "%s against “go”: %s."
                        .formatted(
                                against.size() == 1
                                        ? "1 mandatory line stands"
                                        : against.size() + " mandatory lines stand",
                                against.stream()
                                        .map(it -> Integer.toString(it.line().number()))
                                        .collect(Collectors.joining(", ")));
    }
}
