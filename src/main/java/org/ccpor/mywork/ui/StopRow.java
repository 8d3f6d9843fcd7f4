package org.ccpor.mywork.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.ccpor.base.Count;
import org.ccpor.base.DateFormatter;
import org.ccpor.base.ui.CommandBar;
import org.ccpor.courtpage.ui.CourtCommand.Entry;
import org.ccpor.deployment.Health;
import org.ccpor.mywork.MyWork.Stop;
import org.ccpor.process.Party;
import org.ccpor.turn.Turn;
import org.jspecify.annotations.Nullable;

/** A blocker of one of my courts: who must do what, for how long it blocks, and when to ask again. */
class StopRow extends WorkRow {
    private static final long serialVersionUID = 1L;

    private final Anchor court;
    private final Span who = new Span();
    private final Span needed = new Span();
    private final Span age = new Span();
    private final Paragraph what = new Paragraph();
    private final Span next = new Span();
    private final CommandBar<Entry> actions;
    private transient @Nullable Entry entry;

    StopRow(CommandBar<Entry> actions) {
        this(actions, new Anchor());
    }

    private StopRow(CommandBar<Entry> actions, Anchor court) {
        super(court);
        this.court = court;
        this.actions = actions;
        court.addClassName("work-court");
        who.addClassName("work-who");
        age.addClassNames("work-due", "bad");
        var mark = new Span(Health.BLOCKED.mark());
        mark.addClassName("work-stop");
        mark.getElement().setAttribute("aria-hidden", "true");
        var line = new Div(mark, court, new Span(who, needed), age);
        line.addClassName("work-line");
        var below = new Div(next, actions);
        below.addClassName("work-below");
        getContent().addClassName("work-blocker");
        getContent().add(line, what, below);
    }

    void show(Stop stop, LocalDate today) {
        var blocker = stop.blocker();
        var slug = stop.card().slug();
        var team = blocker.party() == Party.TEAM;
        court.setText(stop.card().court());
        court.setHref("court/" + slug);
        who.setText(Turn.actor(blocker.party()));
        needed.setText(Turn.command(blocker.party(), blocker.needed()));
        age.setText(Count.of(blocker.courtDays(), "court day"));
        what.setText(blocker.what());
        var days = ChronoUnit.DAYS.between(today, blocker.checkOn());
        next.setText((team ? "Look again " : "Ask " + blocker.party().label() + " ")
                + (days == 0 ? "today" : "on " + DateFormatter.near(blocker.checkOn()))
                + (days < 0 ? ", " + Count.of((int) -days, "day") + " late" : ""));
        next.setClassName(days < 0 ? "work-due bad" : days == 0 ? "work-due warn" : "work-due");
        entry = new Entry(slug, blocker.id().toString());
        actions.show(entry);
    }

    Entry entry() {
        return Objects.requireNonNull(entry);
    }
}
