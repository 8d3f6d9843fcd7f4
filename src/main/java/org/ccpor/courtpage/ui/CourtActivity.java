package org.ccpor.courtpage.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ccpor.base.ChangeKind;
import org.ccpor.base.DateFormatter;
import org.ccpor.base.ui.Fields;
import org.ccpor.base.ui.RowList;
import org.ccpor.board.ui.ExportProvider;
import org.ccpor.court.CourtChangeKind;
import org.ccpor.deployment.CardChangeKind;
import org.ccpor.deployment.DeploymentChangeKind;
import org.ccpor.deployment.ItemChangeKind;
import org.ccpor.form.FormChangeKind;
import org.ccpor.history.HistoryFilter;
import org.ccpor.history.HistoryLine;
import org.ccpor.history.HistoryService;
import org.ccpor.identity.PersonNames;
import org.ccpor.incident.IncidentChangeKind;

/** What happened to the court, newest first, live. */
class CourtActivity extends Composite<Div> {
    private static final long serialVersionUID = 1L;
    private static final int PAGE = 30;

    /** Choices of the filter, each by one of the kinds it stands for. */
    private enum Kind {
        ITEMS("Items", ItemChangeKind.STARTED),
        FORMS("Forms", FormChangeKind.SUBMITTED),
        PHASES("Phases and gates", CardChangeKind.MOVED),
        DATES("Go-live dates", DeploymentChangeKind.GO_LIVE_SET),
        BLOCKERS("Blockers", CardChangeKind.BLOCKED),
        DEPLOYMENT("Plan and state", DeploymentChangeKind.CREATED),
        INCIDENTS("Incidents", IncidentChangeKind.REPORTED),
        CONTACTS("Contacts", CourtChangeKind.CONTACT_ADDED);

        private final String label;
        private final String area;

        Kind(String label, ChangeKind one) {
            this.label = label;
            this.area = one.area();
        }
    }

    private final transient HistoryService history;
    private final transient PersonNames names;
    private final transient Clock clock;
    private final String court;
    private final Select<Kind> kind = Fields.one("Kind", Arrays.asList(Kind.values()), it -> it.label, null, "All");
    private final TextField person = Fields.line("Person (user name)", null);
    private final TextField text = Fields.line("Contains", null);
    private final Span none = new Span("Nothing found.");
    private final RowList<HistoryLine, Div> list;
    private final Button more = new Button("Show more", _ -> more());
    private final transient List<HistoryLine> lines = new ArrayList<>();

    CourtActivity(String court, HistoryService history, PersonNames names, Clock clock, ExportProvider exports) {
        this.court = court;
        this.history = history;
        this.names = names;
        this.clock = clock;
        this.list = new RowList<>("What happened", HistoryLine::id, _ -> new Div(), this::fill);
        kind.addValueChangeListener(_ -> search());
        person.addValueChangeListener(_ -> search());
        text.addValueChangeListener(_ -> search());
        none.getElement().setAttribute("role", "status");
        var filters = new Div(kind, person, text);
        filters.addClassName("court-filters");
        var export = new Button("Export this history", _ -> exports.history(court, filter(), words()));
        export.addThemeVariants(ButtonVariant.SMALL);
        export.getElement().setAttribute("aria-haspopup", "dialog");
        export.addClassName("court-export");
        getContent().addClassName("court-pane");
        getContent().add(filters, export, none, list, more);
    }

    private void search() {
        lines.clear();
        show();
    }

    /** Reads again as many lines as are shown, so that a new one appears above them. */
    void show() {
        var wanted = Math.max(PAGE, lines.size());
        lines.clear();
        add(null, wanted);
    }

    private void more() {
        add(lines.getLast().id(), PAGE);
    }

    private void add(@org.jspecify.annotations.Nullable Long before, int wanted) {
        var page = history.page(court, filter(), before, wanted);
        lines.addAll(page);
        list.show(lines);
        none.setVisible(lines.isEmpty());
        more.setVisible(page.size() == wanted);
    }

    private HistoryFilter filter() {
        var chosen = kind.getValue();
        return new HistoryFilter(chosen == null ? null : chosen.area, person.getValue(), null, null, text.getValue());
    }

    private String words() {
        var parts = new ArrayList<String>();
        if (kind.getValue() != null) {
            parts.add("kind " + kind.getValue().label);
        }
        if (!person.getValue().isBlank()) {
            parts.add("person " + person.getValue().strip());
        }
        if (!text.getValue().isBlank()) {
            parts.add("contains “" + text.getValue().strip() + "”");
        }
        return String.join("; ", parts);
    }

    private void fill(Div row, HistoryLine written) {
        var line = written.named(names::of);
        row.addClassName("court-told");
        var who = new Span(line.actor() + " · " + DateFormatter.moment(line.at(), clock));
        who.addClassName("court-small");
        row.removeAll();
        row.add(new Span(line.sentence()), who);
    }
}
