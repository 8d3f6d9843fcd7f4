package org.ccpor.mywork.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.ccpor.base.Count;
import org.ccpor.base.DateFormatter;
import org.ccpor.base.ui.Command;
import org.ccpor.base.ui.CommandBar;
import org.ccpor.base.ui.CommandRun;
import org.ccpor.base.ui.KeyListener;
import org.ccpor.base.ui.LiveComposite;
import org.ccpor.base.ui.PageKeys;
import org.ccpor.base.ui.RowList;
import org.ccpor.board.BoardRefreshed;
import org.ccpor.courtpage.ui.CourtCommand.Entry;
import org.ccpor.deployment.CardState;
import org.ccpor.deployment.CourtCard;
import org.ccpor.identity.Analyst;
import org.ccpor.mywork.MyWork.Stop;
import org.ccpor.mywork.MyWork.Task;
import org.ccpor.mywork.When;
import org.ccpor.process.Party;
import org.jspecify.annotations.Nullable;

/** What one person of the team has to do at all courts; with {@code ?of=} a colleague's, to read only. */
@Route(MyWorkView.PATH)
@PageTitle("My work · CCPOR Deployment")
@Menu(title = "My work", order = 1)
@RolesAllowed({"COORDINATOR", "ADMINISTRATOR"})
class MyWorkView extends LiveComposite<Div> implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    static final String PATH = "my-work";

    private static final String OF = "of";

    private final transient MyWorkModel model;
    private final CommandRun run = new CommandRun();
    private final H1 heading = new H1("My work");
    private final Span day = new Span();
    private final Select<Analyst> people = new Select<>();
    private final Nav courts = new Nav();
    private final RowList<Task, TaskRow> reviews = list("Reviews", this::review);
    private final WorkPanel reviewsPanel = new WorkPanel("Reviews waiting for me", "", reviews);
    private final transient List<Group> groups;
    private final WorkPanel itemsPanel = new WorkPanel("My items", "what I do myself");
    private final RowList<Stop, StopRow> blockers;
    private final WorkPanel blockersPanel;
    private final RowList<Task, TaskRow> due = list("Due and late", this::others);
    private final WorkPanel duePanel = new WorkPanel("Due and late across courts", "", due);
    private final Select<String> scope = new Select<>();
    private final transient Command<Task> done;
    private final transient Command<Task> actions;
    private final transient Command<Task> reminding;
    private final transient PageKeys<MyWorkView> table = new PageKeys<MyWorkView>()
            .on("Next row", it -> it.step(1), "j", "ArrowDown")
            .on("Row before", it -> it.step(-1), "k", "ArrowUp")
            .tell("Open", "Enter")
            .on("Done", it -> it.act(it.done), "e")
            .on("Remind", it -> it.act(it.reminding), "r")
            .on("This help", MyWorkView::help, "?");
    private @Nullable KeyListener keys;
    private @Nullable TaskRow at;
    private String person;

    /** Items that are due at the same time, below their title. */
    private record Group(When when, H3 title, RowList<Task, TaskRow> list) {
        void show(List<Task> tasks) {
            list.showAll(tasks);
            title.setVisible(!tasks.isEmpty());
            title.setText(when.label() + " " + tasks.size());
        }
    }

    MyWorkView(MyWorkModel model) {
        this.model = model;
        reviewsPanel.hint("answer within " + Count.of(model.answerWithin(), "court day"));
        this.person = model.me().userName();
        var commands = model.commands();
        done = commands.nextOfItem().on(MyWorkView::entry).when(this::acts);
        actions = commands.itemMenu().on(MyWorkView::entry).when(this::acts);
        reminding = commands.nudge().<Task>on(it -> it.card().slug()).when(MyWorkView::asked);
        var ofBlocker = List.of(
                commands.askAgain().when(_ -> mine()), commands.clearBlocker().when(_ -> mine()));
        blockers = new RowList<>(
                "Blockers",
                it -> it.blocker().id(),
                _ -> new StopRow(new CommandBar<>(ofBlocker, this::refresh)),
                (row, it) -> row.show(it, today()));
        blockersPanel = new WorkPanel("Blockers I own", "age in court days", blockers);
        groups = Arrays.stream(When.values())
                .map(it -> new Group(it, new H3(), list(it.label(), this::item)))
                .toList();
        groups.forEach(it -> {
            it.title().addClassName(it.when() == When.LATE ? "bad" : "idle");
            itemsPanel.getContent().add(it.title(), it.list());
        });
        people.setLabel("Whose work");
        people.addClassName("work-person");
        people.setItemLabelGenerator(Analyst::displayName);
        people.addValueChangeListener(it -> {
            if (it.isFromClient()) {
                look(it.getValue().userName());
            }
        });
        scope.setItems("Mine", "All courts");
        scope.setValue("All courts");
        scope.setAriaLabel("Which courts");
        scope.addValueChangeListener(_ -> refresh());
        duePanel.tool(scope);
        courts.addClassName("work-courts");
        courts.setAriaLabel("Courts I look after");
        day.addClassName("work-day");
        var title = new Div(heading, day, people);
        title.addClassName("work-title");
        var left = new Div(reviewsPanel, itemsPanel);
        var right = new Div(blockersPanel, duePanel);
        left.addClassName("work-column");
        right.addClassName("work-column");
        var columns = new Div(left, right);
        columns.addClassName("work-columns");
        addClassName("work");
        add(title, courts, columns);
    }

    /** Somebody who is no analyst is nobody's colleague, so their own work is shown. */
    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var me = model.me().userName();
        var analysts = model.analysts();
        people.setItems(analysts);
        var wanted = entering.getLocation()
                .getQueryParameters()
                .getSingleParameter(OF)
                .orElse(me);
        var shown = analysts.stream().filter(it -> it.userName().equals(wanted)).findFirst();
        person = shown.map(Analyst::userName).orElse(me);
        shown.ifPresent(people::setValue);
        people.setVisible(analysts.size() > 1 || shown.isEmpty());
        heading.setText(
                mine()
                        ? "My work"
                        : "Work of " + shown.map(Analyst::displayName).orElse(person));
        unfollow();
        follow(BoardRefreshed.EVERY, this::refresh);
    }

    private void look(String other) {
        getUI().ifPresent(ui -> ui.navigate(
                PATH, other.equals(model.me().userName()) ? QueryParameters.empty() : QueryParameters.of(OF, other)));
    }

    /** Whether the person looks at their own work. */
    private boolean mine() {
        return person.equals(model.me().userName());
    }

    private LocalDate today() {
        return model.today();
    }

    private void refresh() {
        var work = model.of(person);
        day.setText(DateFormatter.weekday(today()));
        showCourts(work.courts());
        reviews.showAll(work.reviews());
        reviewsPanel.count(work.reviews().size(), "Nothing to review.");
        groups.forEach(it -> it.show(work.items().getOrDefault(it.when(), List.of())));
        itemsPanel.count(work.items().values().stream().mapToInt(List::size).sum(), "Nothing is yours to do.");
        blockers.showAll(work.blockers());
        blockersPanel.count(work.blockers().size(), "Nothing stops a court you look after.");
        var all = work.due();
        var shown = "Mine".equals(scope.getValue())
                ? all.stream().filter(it -> person.equals(it.card().analyst())).toList()
                : all;
        due.showAll(shown);
        duePanel.hint("late or due by " + DateFormatter.brief(work.dueBy(), today()));
        duePanel.count(shown.size(), "Nobody else is late, and nothing is due soon.");
    }

    private void showCourts(List<CourtCard> mine) {
        courts.removeAll();
        courts.setVisible(!mine.isEmpty());
        for (var card : mine) {
            var health = new Span(card.health().mark());
            health.addClassName(card.health().tone());
            health.getElement()
                    .setAttribute("role", "img")
                    .setAttribute("aria-label", card.health().label());
            var date = card.goLive();
            var link = new Anchor("court/" + card.slug(), health, new Span(card.court()));
            link.add(new Span(date == null ? "No date" : DateFormatter.tMinus(date, today())));
            link.getElement().setAttribute("router-link", true);
            courts.add(link);
        }
    }

    private RowList<Task, TaskRow> list(String label, Supplier<TaskRow> make) {
        return new RowList<>(
                label,
                it -> it.card().slug() + " " + it.turn().id(),
                _ -> {
                    var row = make.get();
                    row.onFocus(() -> at = row);
                    return row;
                },
                (row, it) -> row.show(it, today()));
    }

    private TaskRow review() {
        var open = new Anchor("", "Review");
        open.addClassNames("btn", "work-review");
        open.getElement().setAttribute("router-link", true);
        return new TaskRow(null, open) {
            private static final long serialVersionUID = 1L;

            @Override
            void show(Task now, LocalDate today) {
                super.show(now, today);
                open.setHref(now.turn().link());
                open.setAriaLabel(about());
            }
        };
    }

    private TaskRow item() {
        var box = new NativeButton();
        var menu = new NativeButton("⋯");
        box.addClassName("court-box");
        menu.addClassName("card-menu");
        var row = new TaskRow(box, menu) {
            private static final long serialVersionUID = 1L;

            @Override
            void show(Task now, LocalDate today) {
                super.show(now, today);
                // It keeps its place, so that all rows stand below each other.
                box.setClassName("none", !acts(now));
                box.setAriaLabel("Done: " + about());
                box.getElement().setAttribute("title", "Done…");
                menu.setVisible(acts(now));
                menu.setAriaLabel("Actions for " + about());
            }
        };
        box.addClickListener(_ -> run.start(done, row.task(), this::refresh));
        menu.addClickListener(_ -> run.start(actions, row.task(), this::refresh));
        return row;
    }

    private TaskRow others() {
        var remind = new NativeButton("Remind");
        remind.addClassNames("btn", "work-remind");
        var row = new TaskRow(null, remind) {
            private static final long serialVersionUID = 1L;

            @Override
            void show(Task now, LocalDate today) {
                super.show(now, today);
                remind.setVisible(asked(now));
                remind.setAriaLabel(
                        "Remind " + now.card().court() + ": " + now.turn().line());
            }
        };
        remind.addClickListener(_ -> run.start(reminding, row.task(), this::refresh));
        return row;
    }

    /** Whether it is an item of the plan that this person may do something with here. */
    private boolean acts(Task task) {
        return mine()
                && switch (task.turn().reason()) {
                    case STEP, LEFT_BEHIND -> true;
                    case BLOCKED, PASSED, INCIDENT, RETURNED, REVIEW, PART, FOLLOW_UP, PLAN -> false;
                };
    }

    /** Whether the people of a court can be reminded of it. */
    private static boolean asked(Task task) {
        var who = task.turn().who();
        return task.card().state() == CardState.ACTIVE && (who == Party.COURT || who == Party.LEA);
    }

    private static Entry entry(Task task) {
        return new Entry(task.card().slug(), task.turn().id());
    }

    /** The rows as the page shows them, from above. */
    private List<TaskRow> rows() {
        return Stream.of(Stream.of(reviews), groups.stream().map(Group::list), Stream.of(due))
                .flatMap(it -> it)
                .flatMap(RowList::inOrder)
                .toList();
    }

    private void step(int by) {
        var rows = rows();
        if (!rows.isEmpty()) {
            var now = at == null ? -1 : rows.indexOf(at);
            var next = now < 0 ? (by > 0 ? 0 : rows.size() - 1) : Math.clamp(now + by, 0, rows.size() - 1);
            rows.get(next).focus();
        }
    }

    private void act(Command<Task> command) {
        if (at != null && rows().contains(at)) {
            run.start(command, at.task(), this::refresh);
        }
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        keys = new KeyListener(attached.getUI(), table, it -> table.press(it, this));
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        if (keys != null) {
            keys.remove();
        }
        super.onDetach(detached);
    }

    private void help() {
        var help = table.help("Keys of this page");
        if (keys != null) {
            help.add(keys.choice());
        }
        help.open();
    }
}
