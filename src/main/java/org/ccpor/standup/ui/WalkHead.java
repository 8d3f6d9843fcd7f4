package org.ccpor.standup.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.ccpor.identity.Viewer;
import org.ccpor.standup.RunningStandUp;
import org.ccpor.standup.StandUpScope;
import org.ccpor.standup.WalkOrder;

/** Where the stand-up is on its way, who leads and takes part, the timer, and the way on. */
class WalkHead extends Composite<Div> {
    private static final long serialVersionUID = 1L;

    private final Select<WalkOrder> walk = new Select<>();
    private final NativeButton some = new NativeButton();
    private final NativeButton all = new NativeButton();
    private final Span lead = new Span();
    private final Div people = new Div();
    private final Span count = new Span();
    private final TimerMark timer;
    private final NativeButton timing = new NativeButton("Timer");
    private final KeyButton takeLead;
    private final KeyButton back;
    private final KeyButton next;
    private final transient Consumer<StandUpScope> choose;
    private StandUpScope lens = StandUpScope.USUAL;

    /** What the head can ask for. */
    interface Listener {
        void choose(StandUpScope lens);

        void lead();

        void step(int steps);

        void timer();

        void end();

        void keys();
    }

    WalkHead(Clock clock, boolean coordinates, Listener listener) {
        choose = listener::choose;
        var title = new H1("Stand-up");
        title.addClassName("visually-hidden");
        walk.setItems(Arrays.asList(WalkOrder.values()));
        walk.setItemLabelGenerator(WalkOrder::label);
        walk.setAriaLabel("Order of the walk");
        walk.addClassName("su-order");
        walk.setReadOnly(!coordinates);
        walk.addValueChangeListener(it -> {
            if (it.isFromClient()) {
                choose.accept(new StandUpScope(it.getValue(), lens.everything()));
            }
        });
        chip(some, false, coordinates);
        chip(all, true, coordinates);
        lead.addClassName("court-hint");
        people.addClassName("su-people");
        people.getElement().setAttribute("role", "group").setAttribute("aria-label", "Here now");
        count.addClassNames("t", "idle");
        timer = new TimerMark(clock);
        timing.addClassName("btn");
        timing.addClickListener(_ -> listener.timer());
        takeLead = new KeyButton("Take the lead", "L", listener::lead);
        back = new KeyButton("Back", "←", () -> listener.step(-1));
        next = new KeyButton("Next", "→", () -> listener.step(1)).primary();
        var end = new NativeButton("End", _ -> listener.end());
        end.addClassName("btn");
        var keys = new NativeButton("Keys", _ -> listener.keys());
        keys.addClassNames("btn", "su-keys-door");
        takeLead.setVisible(coordinates);
        timing.setVisible(coordinates);
        end.setVisible(coordinates);
        var grow = new Div();
        grow.addClassName("grow");
        getContent().addClassName("su-head");
        getContent()
                .add(title, walk, some, all, grow, lead, people, count, timer, timing, keys, takeLead, back, next, end);
    }

    private void chip(NativeButton chip, boolean everything, boolean coordinates) {
        chip.addClassName("chip");
        chip.setEnabled(coordinates);
        chip.addClickListener(_ -> choose.accept(new StandUpScope(lens.walk(), everything)));
    }

    /**
     * Shows it as it is now.
     *
     * @param here court this person looks at
     * @param courts how many each choice has: those with need of a word, and all
     */
    void show(RunningStandUp now, Viewer viewer, String here, int[] courts) {
        lens = now.lens();
        walk.setValue(lens.walk());
        some.setText("Changed or at risk · "
                + (lens.everything() ? courts[0] : now.stops().size()));
        all.setText("All " + (lens.everything() ? now.stops().size() : courts[1]));
        some.getElement().setAttribute("aria-pressed", Boolean.toString(!lens.everything()));
        all.getElement().setAttribute("aria-pressed", Boolean.toString(lens.everything()));
        var mine = now.lead().equals(viewer.userName());
        lead.setText(mine ? "You lead" : now.leadName() + " leads");
        takeLead.setVisible(viewer.coordinates() && !mine);
        count.setText(now.discussed() + " of " + now.stops().size());
        count.getElement()
                .setAttribute(
                        "title",
                        "%d discussed, %d to go"
                                .formatted(now.discussed(), now.stops().size() - now.discussed()));
        timer.show(now.timerEndsAt());
        timing.setText(now.timerEndsAt() == null ? "Timer" : "Stop timer");
        back.enable(now.from(here, -1).isPresent());
        next.enable(now.from(here, 1).isPresent());
    }

    /** Who has the stand-up open now. */
    void show(List<Viewer> present) {
        people.removeAll();
        present.forEach(it -> people.add(Faces.of(it.displayName())));
    }
}
