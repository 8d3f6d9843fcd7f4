package org.ccpor.standup.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Optional;
import org.ccpor.base.DateFormatter;
import org.ccpor.standup.Summary;
import org.ccpor.standup.SummaryKind;
import org.ccpor.standup.SummaryService;

/** What came of one stand-up, to read and to print. */
@Route("stand-up/past/:standUp")
@PageTitle("Summary of a stand-up · CCPOR Deployment")
@RolesAllowed({"COORDINATOR", "ADMINISTRATOR", "EXECUTIVE"})
class SummaryView extends Div implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    private final transient SummaryService summaries;
    private final transient Clock clock;

    SummaryView(SummaryService summaries, Clock clock) {
        this.summaries = summaries;
        this.clock = clock;
        addClassNames("su-page", "su-summary");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        removeAll();
        var back = new Anchor("stand-up/past", "← Past stand-ups");
        back.getElement().setAttribute("router-link", true);
        back.addClassName("su-no-print");
        add(back);
        number(entering.getRouteParameters().get("standUp").orElse(""))
                .flatMap(summaries::of)
                .ifPresentOrElse(
                        this::show,
                        () -> add(
                                new H1("No such stand-up"),
                                new Paragraph("It may still run, or the address is not complete.")));
    }

    private void show(Summary summary) {
        var print = new NativeButton("Print", _ -> getElement().executeJs("window.print()"));
        print.addClassNames("btn", "su-no-print");
        var head = new Div(
                new H1("Stand-up of " + DateFormatter.weekday(DateFormatter.day(summary.startedAt(), clock))), print);
        head.addClassName("su-title");
        var people = new Paragraph(summary.size() + ". With " + String.join(", ", summary.people()) + ".");
        people.addClassName("court-hint");
        add(head, people);
        for (var kind : SummaryKind.values()) {
            add(part(summary, kind));
        }
    }

    private static Section part(Summary summary, SummaryKind kind) {
        var part = new Section(new H2(kind.label()));
        part.addClassName("su-part");
        var list = new UnorderedList();
        list.addClassName("su-lines");
        summary.of(kind).forEach(it -> {
            var court = new Anchor("court/" + it.court(), it.courtName());
            court.getElement().setAttribute("router-link", true);
            var text = new Span(it.text());
            text.addClassName("su-text");
            var entry = new ListItem(court, text);
            if (it.person() != null) {
                var who = new Span(it.person());
                who.addClassName("court-small");
                entry.add(who);
            }
            list.add(entry);
        });
        if (list.getComponentCount() == 0) {
            var none = new Paragraph("None.");
            none.addClassName("court-hint");
            part.add(none);
        } else {
            part.add(list);
        }
        return part;
    }

    private static Optional<Long> number(String typed) {
        return typed.matches("\\d{1,15}") ? Optional.of(Long.valueOf(typed)) : Optional.empty();
    }
}
