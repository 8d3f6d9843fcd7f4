package org.ccpor.timeline.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import org.ccpor.base.DateFormatter;
import org.ccpor.timeline.CapacityWeek;
import org.ccpor.timeline.Load;
import org.ccpor.timeline.Load.Lane;
import org.ccpor.timeline.TimelinePlan;

/** What the team does in some weeks, and what collides. Closes when a court is opened. */
class CapacityDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    CapacityDialog(TimelinePlan plan, LocalDate from, LocalDate until) {
        var weeks = plan.weeks().stream()
                .filter(it -> !it.monday().isBefore(from) && it.monday().isBefore(until))
                .toList();
        setHeaderTitle(
                from.plusWeeks(1).isBefore(until)
                        ? "Weeks of " + DateFormatter.full(from) + " to " + DateFormatter.full(until.minusDays(1))
                        : "Week of " + DateFormatter.full(from));
        setWidth("36rem");
        setMaxWidth("100%");
        addClassName("tl-capacity-list");
        add(new Paragraph(
                plan.limit() == null
                        ? "No limit of courts per week is set; trainings at the same time collide all the same."
                        : "The team can serve %d courts a week.".formatted(plan.limit())));
        if (weeks.isEmpty()) {
            add(new Paragraph("Nothing is planned."));
        }
        weeks.forEach(it -> add(week(it, weeks.size() > 1, plan.today())));
        getElement().addEventListener("click", _ -> close()).setFilter("!!event.target.closest('a')");
        getFooter().add(new Button("Close", _ -> close()));
    }

    private static Div week(CapacityWeek week, boolean titled, LocalDate today) {
        var part = new Div();
        if (titled) {
            part.add(new H3("Week of " + DateFormatter.full(week.monday())));
        }
        week.collisions().forEach(it -> {
            var line = new Paragraph("! " + it.words() + ".");
            line.addClassName("tl-collision");
            part.add(line);
        });
        for (var lane : Lane.values()) {
            var loads = week.in(lane);
            if (!loads.isEmpty()) {
                part.add(new H4(lane.label()), list(loads, today));
            }
        }
        return part;
    }

    private static UnorderedList list(List<Load> loads, LocalDate today) {
        var list = new UnorderedList();
        loads.forEach(it -> list.add(new ListItem(court(it), new Span(" " + words(it, today)))));
        return list;
    }

    private static Component court(Load load) {
        var link = new Anchor("court/" + load.court(), load.name());
        link.getElement().setAttribute("router-link", true);
        return link;
    }

    private static String words(Load load, LocalDate today) {
        var day = load.from().equals(load.to())
                ? DateFormatter.weekday(load.from())
                : DateFormatter.brief(load.from(), today) + " to " + DateFormatter.full(load.to());
        var time =
                load.start().isEmpty() ? "" : ", " + load.start() + (load.end().isEmpty() ? "" : " to " + load.end());
        if (!load.planned() || load.lane() == Lane.GO_LIVE) {
            return day + time;
        }
        return "by " + day + " as the process has it; not agreed with the court yet";
    }
}
