package org.ccpor.timeline.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ccpor.court.CourtType;
import org.ccpor.deployment.CardState;
import org.ccpor.timeline.TimelinePlan;
import org.ccpor.timeline.TimelineRange;
import org.ccpor.timeline.TimelineRow;
import org.jspecify.annotations.Nullable;

/**
 * Courts as rows over time. Each row is one piece of markup that is sent again only when the court changed: as a tree of
 * components, sixty rows with all their bars would be a hundred times as large. Where the person looks, and a milestone
 * that is being moved, are the browser's ({@code js/timeline.js}).
 *
 * @see <a href="../../../../../../../docs/decisions/0020-timeline-from-records.md">decision 0020</a>
 */
@Tag("court-timeline")
class TimelineChart extends HtmlContainer {
    private static final long serialVersionUID = 1L;
    private static final String COURT = "event.target.closest('[data-court]')?.dataset.court";
    private static final String FROM = "Number(event.target.closest('.tl-load')?.dataset.from)";
    private static final String TO = "Number(event.target.closest('.tl-load')?.dataset.to)";

    private final transient Listener listener;
    private final boolean movable;
    private final Div canvas = new Div();
    private final Div top = part("tl-top");
    private final Div back = part("tl-back");
    private final OrderedList list = new OrderedList();
    private final Map<String, ListItem> items = new HashMap<>();
    private final Map<String, Heading> headings = new HashMap<>();
    private final transient Map<String, TimelineRow> drawn = new HashMap<>();
    private transient List<Grouping.Group> groups = List.of();
    private transient @Nullable ChartDrawing frame;
    private @Nullable LocalDate day;

    /** What people do in a timeline. */
    interface Listener {
        /** Opens the preview of another go-live date; {@code null} for none in particular. */
        void goLive(String court, @Nullable LocalDate proposed);

        /** Opens what the team does from one day to another. */
        void capacity(LocalDate from, LocalDate until);

        /** Somebody scrolled. */
        void scrolled(YearMonth from);
    }

    TimelineChart(boolean movable, Listener listener) {
        this.movable = movable;
        this.listener = listener;
        addClassName("tl");
        back.getElement().setAttribute("aria-hidden", "true");
        list.addClassName("tl-rows");
        list.getElement()
                .addEventListener(
                        "click", it -> goLive(it.getEventData().path(COURT).asString(), 0))
                .setFilter("!!event.target.closest('.tl-change, .tl-set')")
                .addEventData(COURT);
        top.getElement()
                .addEventListener(
                        "click",
                        it -> capacity(
                                it.getEventData().path(FROM).asDouble(),
                                it.getEventData().path(TO).asDouble()))
                .setFilter("!!event.target.closest('.tl-load')")
                .addEventData(FROM)
                .addEventData(TO);
        var today = part("tl-today");
        today.getElement().setAttribute("aria-hidden", "true");
        var body = part("tl-body", back, list, today);
        canvas.addClassName("tl-canvas");
        canvas.add(top, body);
        var scroller = part("tl-scroll", canvas);
        scroller.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", "Courts over time");
        var status = part("visually-hidden");
        status.getElement().setAttribute("role", "status");
        add(scroller, status);
    }

    private static Div part(String style, Component... parts) {
        var part = new Div(parts);
        part.addClassName(style);
        return part;
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPage().addJsModule("context://js/timeline.js");
    }

    void show(TimelinePlan plan, TimelineQuery query, List<Grouping.Group> now) {
        var rows = now.stream().flatMap(it -> it.rows().stream()).toList();
        frame(new ChartDrawing(plan, query.zoom(), TimelineRange.of(rows, plan.today())), query);
        for (var row : rows) {
            // Words count days from today, so a new day changes every row.
            if (!row.equals(drawn.put(row.card().slug(), row)) || !plan.today().equals(day)) {
                draw(row, plan.today());
            }
        }
        day = plan.today();
        groups = now;
        arrange();
    }

    private void frame(ChartDrawing now, TimelineQuery query) {
        var before = frame;
        frame = now;
        var range = now.range();
        var width = now.zoom().dayWidth();
        var days = ChronoUnit.DAYS.between(range.from(), range.to());
        canvas.getStyle()
                .set("--tl-first", Long.toString(range.from().toEpochDay()))
                .set("--tl-days", Long.toString(days))
                .set("--tl-today", Long.toString(now.plan().today().toEpochDay()))
                .set("--tl-day", width + "px")
                .set(
                        "--tl-shift",
                        Integer.toString(1 - range.from().getDayOfWeek().getValue()));
        getElement()
                .setAttribute("data-zoom", now.zoom().name().toLowerCase(Locale.ROOT))
                .setAttribute("data-px", Double.toString(width))
                .setAttribute("data-first", Long.toString(range.from().toEpochDay()))
                .setAttribute("data-last", Long.toString(range.to().toEpochDay()))
                .setAttribute("data-today", Long.toString(now.plan().today().toEpochDay()));
        markup(top, now.top());
        markup(back, now.back());
        if (before == null) {
            goTo(
                    query.from() == null
                            ? now.plan().today().minusDays(now.zoom().before())
                            : query.from().atDay(1));
        } else if (before.zoom() != now.zoom() || !before.range().from().equals(range.from())) {
            getElement().executeJs("this.goTo()");
        }
    }

    private void draw(TimelineRow row, LocalDate today) {
        var card = row.card();
        var item = items.computeIfAbsent(card.slug(), _ -> new ListItem());
        item.addClassName("tl-row");
        item.setClassName("tribal", card.type() == CourtType.TRIBAL);
        item.setClassName("hold", card.state() == CardState.ON_HOLD);
        item.getElement().setAttribute("data-court", card.slug());
        markup(item, RowDrawing.of(row, today, movable));
    }

    private static void markup(Component part, String html) {
        part.getElement().setProperty("innerHTML", html);
    }

    private void arrange() {
        var wanted = new ArrayList<Component>();
        for (var group : groups) {
            var heading = headings.computeIfAbsent(group.title(), Heading::new);
            heading.count(group.rows().size());
            if (!group.title().isEmpty()) {
                wanted.add(heading);
            }
            if (!heading.folded) {
                group.rows().forEach(it -> wanted.add(items.get(it.card().slug())));
            }
        }
        if (!wanted.equals(list.getChildren().toList())) {
            list.removeAll();
            list.add(wanted);
        }
    }

    /** Folds the courts under it, and unfolds them. */
    private final class Heading extends ListItem {
        private static final long serialVersionUID = 1L;

        private final NativeButton fold = new NativeButton("", _ -> fold(!this.folded));
        private final Span count = new Span();
        private boolean folded;

        Heading(String title) {
            count.addClassName("tl-count");
            fold.addClassName("tl-fold");
            fold.add(new Span(title), count);
            addClassName("tl-group");
            add(fold);
            fold(false);
        }

        void count(int courts) {
            count.setText(Integer.toString(courts));
        }

        private void fold(boolean away) {
            folded = away;
            fold.getElement().setAttribute("aria-expanded", Boolean.toString(!away));
            if (isAttached()) {
                arrange();
            }
        }
    }

    /** Brings today into view. */
    void today() {
        if (frame != null) {
            goTo(frame.plan().today().minusDays(frame.zoom().before()));
        }
    }

    private void goTo(LocalDate to) {
        getElement().executeJs("this.goTo($0)", (double) to.toEpochDay());
    }

    @ClientCallable
    void goLive(String court, double proposed) {
        if (movable && drawn.containsKey(court)) {
            listener.goLive(court, proposed == 0 ? null : day(proposed));
        }
    }

    void capacity(double from, double until) {
        listener.capacity(day(from), day(until));
    }

    @ClientCallable
    void scrolled(double from) {
        listener.scrolled(YearMonth.from(day(from)));
    }

    private static LocalDate day(double sinceEpoch) {
        try {
            return LocalDate.ofEpochDay((long) sinceEpoch);
        } catch (DateTimeException nonsense) {
            throw new IllegalArgumentException("Not a day", nonsense);
        }
    }
}
