package org.ccpor.agenda.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.ccpor.agenda.AgendaService;
import org.ccpor.agenda.MeetingsChanged;
import org.ccpor.agenda.MonthDays;
import org.ccpor.agenda.ui.CalendarQuery.View;
import org.ccpor.base.Outage;
import org.ccpor.base.ui.Command;
import org.ccpor.base.ui.CommandButton;
import org.ccpor.base.ui.LiveComposite;
import org.ccpor.base.ui.Notices;
import org.jspecify.annotations.Nullable;

/** What happens on which day, as a month or as a list, live. */
@Route("calendar")
@PageTitle("Calendar · CCPOR Deployment")
@Menu(title = "Calendar", order = 5)
@PermitAll
class CalendarView extends LiveComposite<Div> implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    private final transient AgendaModel model;
    private final transient Command<LocalDate> plan;
    private final H2 title = new H2();
    private final NativeButton asMonth = new NativeButton("Month");
    private final NativeButton asList = new NativeButton("Agenda");
    private final CalendarFilters filters;
    private final MonthTable month;
    private final AgendaList list = new AgendaList();
    private final Paragraph empty = new Paragraph();
    private transient CalendarQuery query;
    private transient @Nullable YearMonth listed;
    private transient @Nullable View fits;

    CalendarView(AgendaModel model, FeedModel feeds) {
        this.model = model;
        query = CalendarQuery.parse(Map.of(), model.today());
        var viewer = model.viewer();
        filters = new CalendarFilters(model.ownCourts(), viewer.coordinates(), query, this::go);
        plan = MeetingCommand.plan(model);
        month = new MonthTable(day -> DayDialog.open(day, plan, this::look), this::leave);
        title.getElement().setAttribute("role", "status");
        empty.addClassName("cal-empty");
        addClassName("calendar");
        add(head(feeds), steps(), filters, empty, month, list);
        follow(Set.of(AgendaService.DAYS, new MeetingsChanged()), this::look);
    }

    private Div head(FeedModel feeds) {
        var subscribe = new Button("Subscribe in your calendar", _ -> SubscribeDialog.open(feeds));
        var print = new Button("Print", _ -> getElement().executeJs("window.print()"));
        var button = new CommandButton<>(
                plan.with((AgendaModel it) -> it.calendars().statewide().onOrAfter(it.today())),
                this::look,
                ButtonVariant.PRIMARY);
        button.show(model);
        var tools = new Div(subscribe, print, button);
        tools.addClassName("cal-tools");
        var head = new Div(new H1("Calendar"), tools);
        head.addClassName("cal-head");
        return head;
    }

    private Div steps() {
        var before = step("‹", "Month before", () -> go(query.in(query.month().minusMonths(1))));
        var now = step("Today", "", () -> go(query.in(YearMonth.from(model.today()))));
        var after = step("›", "Month after", () -> go(query.in(query.month().plusMonths(1))));
        asMonth.addClickListener(_ -> go(query.as(View.MONTH)));
        asList.addClickListener(_ -> go(query.as(View.AGENDA)));
        var views = new Div(asMonth, asList);
        views.addClassName("cal-views");
        views.getElement().setAttribute("role", "group").setAttribute("aria-label", "Shown as");
        var steps = new Div(before, now, after, title, views);
        steps.addClassName("cal-steps");
        return steps;
    }

    private static NativeButton step(String words, String label, Runnable go) {
        var button = new NativeButton(words, _ -> go.run());
        button.addClassName("cal-step");
        if (!label.isEmpty()) {
            button.setAriaLabel(label);
        }
        return button;
    }

    /** Until the page has said how wide it is, it has both and its style sheet shows one. */
    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI()
                .getPage()
                .executeJs("return matchMedia('(max-width: 760px)').matches")
                .then(Boolean.class, narrow -> {
                    fits = narrow ? View.AGENDA : View.MONTH;
                    refresh(null);
                });
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        query = CalendarQuery.parse(entering.getLocation().getQueryParameters().getParameters(), model.today());
        refresh(null);
    }

    private void go(CalendarQuery next) {
        go(next, null);
    }

    private void go(CalendarQuery next, @Nullable LocalDate focus) {
        query = next;
        var address = next.address(model.today());
        getUI().ifPresent(ui ->
                ui.getPage().getHistory().replaceState(null, "calendar" + (address.isEmpty() ? "" : "?" + address)));
        refresh(focus);
    }

    /** By keys: to a day of another month. */
    private void leave(@Nullable LocalDate day) {
        var to = day == null ? model.today() : day;
        go(query.in(YearMonth.from(to)), to);
    }

    private void look() {
        refresh(null);
    }

    private void refresh(@Nullable LocalDate focus) {
        try {
            var shown = query.month();
            var events = query.narrow(model.agenda().events(MonthDays.first(shown), MonthDays.last(shown)));
            var days = MonthDays.of(shown, model.today(), events, model.calendar(query.court())::closureOn);
            show(days, focus);
        } catch (RuntimeException failure) {
            Outage.orThrow(failure);
            Notices.refused("The calendar could not be read just now; it is read again with the next change.");
        }
    }

    private void show(List<MonthDays.Day> days, @Nullable LocalDate focus) {
        var name = query.month().getMonth().getDisplayName(TextStyle.FULL, Locale.US) + " "
                + query.month().getYear();
        title.setText(name);
        filters.show(query);
        var view = query.view() == View.AUTO && fits != null ? fits : query.view();
        asMonth.getElement().setAttribute("aria-pressed", String.valueOf(view == View.MONTH));
        asList.getElement().setAttribute("aria-pressed", String.valueOf(view == View.AGENDA));
        getElement().setAttribute("data-view", view.slug());
        var nothing = days.stream().noneMatch(it -> it.inMonth() && !it.events().isEmpty());
        empty.setVisible(nothing);
        empty.setText(
                query.narrows()
                        ? "Nothing in %s fits the filter. Switch a filter off to see more.".formatted(name)
                        : "Nothing is planned in %s.".formatted(name));
        month.setVisible(view != View.AGENDA);
        list.setVisible(view != View.MONTH);
        if (month.isVisible()) {
            month.show(query.month(), name, days, model.today(), focus);
        }
        if (list.isVisible()) {
            list.show(days, model.today(), !query.month().equals(listed));
            listed = query.month();
        }
    }
}
