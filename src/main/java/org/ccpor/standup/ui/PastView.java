package org.ccpor.standup.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ccpor.base.DateFormatter;
import org.ccpor.standup.Summary;
import org.ccpor.standup.SummaryKind;
import org.ccpor.standup.SummaryService;

/** Stand-ups that ended, to be searched; the search is in the address. */
@Route("stand-up/past")
@PageTitle("Past stand-ups · CCPOR Deployment")
@RolesAllowed({"COORDINATOR", "ADMINISTRATOR", "EXECUTIVE"})
class PastView extends Div implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;
    private static final String SEARCH = "q";
    private static final int FOUND_LINES = 3;

    private final transient SummaryService summaries;
    private final transient Clock clock;
    private final TextField search = new TextField("Search notes and courts");
    private final Span found = new Span();
    private final UnorderedList list = new UnorderedList();
    private final Paragraph none = new Paragraph();

    PastView(SummaryService summaries, Clock clock) {
        this.summaries = summaries;
        this.clock = clock;
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setClearButtonVisible(true);
        search.addValueChangeListener(it -> {
            if (it.isFromClient()) {
                var text = it.getValue().strip();
                getUI().ifPresent(ui -> ui.navigate(
                        PastView.class,
                        text.isEmpty() ? QueryParameters.empty() : QueryParameters.simple(Map.of(SEARCH, text))));
            }
        });
        var back = new Anchor("stand-up", "← Stand-up");
        back.getElement().setAttribute("router-link", true);
        found.addClassName("court-hint");
        found.getElement().setAttribute("role", "status");
        list.addClassName("su-past");
        addClassNames("su-page");
        add(back, new H1("Past stand-ups"), search, found, list, none);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var text = entering.getLocation()
                .getQueryParameters()
                .getSingleParameter(SEARCH)
                .orElse("");
        if (!search.getValue().strip().equals(text)) {
            search.setValue(text);
        }
        show(text, summaries.search(text));
    }

    private void show(String text, List<Summary> past) {
        list.removeAll();
        past.forEach(it -> list.add(entry(it, text)));
        found.setText(text.isEmpty() || past.isEmpty() ? "" : past.size() + " found");
        none.setVisible(past.isEmpty());
        none.setText(
                text.isEmpty()
                        ? "Nothing yet: the summary of every stand-up is kept here when it ends."
                        : "No stand-up speaks of “" + text + "”. Try the name of a court or a word of a note.");
    }

    private ListItem entry(Summary it, String text) {
        var link = new Anchor(
                "stand-up/past/" + it.id(),
                DateFormatter.weekday(DateFormatter.day(it.startedAt(), clock)) + ", " + time(it));
        link.getElement().setAttribute("router-link", true);
        var entry = new ListItem(link, small(it.size() + " · " + counts(it) + " · " + String.join(", ", it.people())));
        if (!text.isEmpty()) {
            var wanted = text.toLowerCase(Locale.ROOT);
            it.lines().stream()
                    .filter(line -> (line.text() + line.courtName())
                            .toLowerCase(Locale.ROOT)
                            .contains(wanted))
                    .limit(FOUND_LINES)
                    .forEach(line -> entry.add(small(line.courtName() + ": " + line.text())));
        }
        return entry;
    }

    private String time(Summary it) {
        return it.startedAt()
                .atZone(clock.getZone())
                .toLocalTime()
                .truncatedTo(java.time.temporal.ChronoUnit.MINUTES)
                .toString();
    }

    private static String counts(Summary it) {
        var decisions = it.of(SummaryKind.DECISION).size();
        var notes = it.of(SummaryKind.NOTE).size();
        var parked = it.of(SummaryKind.PARKED).size();
        return "%d %s, %d %s, %d parked"
                .formatted(
                        decisions,
                        decisions == 1 ? "decision" : "decisions",
                        notes,
                        notes == 1 ? "note" : "notes",
                        parked);
    }

    private static Div small(String words) {
        var line = new Div(words);
        line.addClassName("court-small");
        return line;
    }
}
