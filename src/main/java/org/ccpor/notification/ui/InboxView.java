package org.ccpor.notification.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ccpor.base.Outage;
import org.ccpor.base.ui.Fields;
import org.ccpor.base.ui.LiveComposite;
import org.ccpor.base.ui.Notices;
import org.ccpor.base.ui.RowList;
import org.ccpor.notification.NoticeKind;
import org.ccpor.notification.NoticeLine;
import org.ccpor.notification.NoticesTold;

/** What the person was told: unread first, narrowed by what is in the address. */
@Route("inbox")
@PageTitle("Inbox · CCPOR Deployment")
@PermitAll
class InboxView extends LiveComposite<Div> implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    private final transient InboxModel model;
    private final RowList<NoticeLine, InboxRow> list;
    private final Span count = new Span();
    private final Paragraph empty = new Paragraph();
    private final Button allRead = new Button("Mark all read");
    private final Select<NoticeKind> kind = Fields.one("About", List.of(), NoticeKind::label, null, "Everything");
    private final Select<String> court = Fields.one("Court", List.of(), this::name, null, "All courts");
    private final Checkbox unread = new Checkbox("Unread only");
    private final Div filters = new Div(kind, court, unread);
    private transient Map<String, String> courts = Map.of();
    private transient InboxFilter filter = InboxFilter.ALL;
    private transient List<NoticeLine> shown = List.of();

    InboxView(InboxModel model) {
        this.model = model;
        list = new RowList<>(
                new UnorderedList(),
                "inbox-list",
                NoticeLine::id,
                it -> new InboxRow(it, model.clock(), this::turn, this::open),
                InboxRow::show);
        list.getElement().setAttribute("aria-label", "Notices");
        count.addClassName("inbox-count");
        count.getElement().setAttribute("role", "status");
        empty.addClassName("inbox-empty");
        filters.addClassName("inbox-filters");
        allRead.addClickListener(_ -> readAll());
        var settings = new Anchor("settings", "Choose how you are told");
        settings.getElement().setAttribute("router-link", true);
        settings.addClassName("inbox-settings");
        var head = new Div(new H1("Inbox"), count, allRead, settings);
        head.addClassName("inbox-head");
        addClassName("inbox");
        add(head, filters, list, empty);
        kind.addValueChangeListener(it -> narrow(it.isFromClient()));
        court.addValueChangeListener(it -> narrow(it.isFromClient()));
        unread.addValueChangeListener(it -> narrow(it.isFromClient()));
        var me = model.viewer().userName();
        follow(new NoticesTold.To(me), () -> refresh(false));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        filter = InboxFilter.parse(entering.getLocation().getQueryParameters().getParameters());
        refresh(true);
    }

    private void refresh(boolean anew) {
        try {
            var all = model.inbox().list();
            offer(all);
            // One that is read while only unread ones are shown stays until the filter is chosen again.
            var fitting = all.stream().filter(it -> filter.fits(it) || (!anew && stays(it)));
            shown = (anew ? fitting : fitting.sorted(asShown())).toList();
            list.show(shown);
            say(all);
        } catch (RuntimeException failure) {
            Outage.orThrow(failure);
            Notices.refused("Your inbox could not be read just now; it is read again with the next notice.");
        }
    }

    /** While it is looked at nothing moves: new ones come on top, read ones stay where they are. */
    private Comparator<NoticeLine> asShown() {
        var places = shown.stream().map(NoticeLine::id).toList();
        return Comparator.comparing(it -> places.indexOf(it.id()));
    }

    private boolean stays(NoticeLine notice) {
        return shown.stream().anyMatch(it -> it.id() == notice.id());
    }

    private void say(List<NoticeLine> all) {
        var waiting = all.stream().filter(it -> !it.read()).count();
        count.setText(all.isEmpty() ? "" : waiting == 0 ? "Nothing unread" : waiting + " unread");
        allRead.setVisible(shown.stream().anyMatch(it -> !it.read()));
        filters.setVisible(!all.isEmpty());
        empty.setVisible(shown.isEmpty());
        empty.setText(
                all.isEmpty()
                        ? "Nothing yet. You are told here when a form is returned or accepted, a go-live date changes, an "
                                + "item is due or late, or somebody mentions you."
                        : "No notice fits. Choose another subject or court.");
    }

    /** Only what there is can be chosen. */
    private void offer(List<NoticeLine> all) {
        courts = all.stream()
                .filter(it -> it.court() != null)
                .collect(Collectors.toMap(
                        it -> String.valueOf(it.court()), NoticeLine::courtName, (a, _) -> a, TreeMap::new));
        kind.setItems(all.stream().map(NoticeLine::kind).distinct().sorted().toList());
        kind.setValue(filter.kind());
        court.setItems(courts.keySet());
        court.setValue(filter.court());
        court.setVisible(courts.size() > 1 || filter.court() != null);
        unread.setValue(filter.unread());
    }

    private String name(String slug) {
        return courts.getOrDefault(slug, slug);
    }

    private void narrow(boolean chosen) {
        if (!chosen) {
            return;
        }
        filter = new InboxFilter(kind.getValue(), court.getValue(), unread.getValue());
        getUI().ifPresent(ui -> {
            var query = new QueryParameters(filter.parameters()).getQueryString();
            ui.getPage().getHistory().replaceState(null, "inbox" + (query.isEmpty() ? "" : "?" + query));
        });
        refresh(true);
    }

    private void turn(NoticeLine notice) {
        if (notice.read()) {
            model.inbox().markUnread(notice.id());
        } else {
            model.inbox().markRead(notice.id());
        }
    }

    private void open(NoticeLine notice) {
        if (!notice.read()) {
            model.inbox().markRead(notice.id());
        }
    }

    private void readAll() {
        model.inbox()
                .markRead(shown.stream()
                        .filter(it -> !it.read())
                        .map(NoticeLine::id)
                        .collect(Collectors.toSet()));
    }
}
