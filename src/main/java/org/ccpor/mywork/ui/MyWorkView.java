package org.ccpor.mywork.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
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
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.ccpor.agenda.MeetingsChanged;
import org.ccpor.base.Count;
import org.ccpor.base.DateFormatter;
import org.ccpor.base.ui.Command;
import org.ccpor.base.ui.CommandBar;
import org.ccpor.base.ui.CommandChip;
import org.ccpor.base.ui.CommandRun;
import org.ccpor.base.ui.KeyListener;
import org.ccpor.base.ui.LiveComposite;
import org.ccpor.base.ui.PageKeys;
import org.ccpor.base.ui.RowList;
import org.ccpor.board.BoardRefreshed;
import org.ccpor.courtpage.ui.CourtCommand.Entry;
import org.ccpor.identity.Analyst;
import org.ccpor.mywork.MyWork.Stop;
import org.ccpor.mywork.MyWork.Task;
import org.ccpor.mywork.When;
import org.ccpor.mywork.ui.AsideRow.Aside;
import org.ccpor.notification.NoticesTold;
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
    private final WorkCourts courts = new WorkCourts();
    private final RowList<Task, TaskRow> reviews;
    private final WorkPanel reviewsPanel;
    private final transient List<Group> groups;
    private final WorkPanel itemsPanel = new WorkPanel("My items", "what I do myself");
    private final RowList<Aside, AsideRow> meetings = asides("Meetings today");
    private final WorkPanel meetingsPanel = new WorkPanel("Meetings today", "at my courts", meetings);
    private final RowList<Aside, AsideRow> mentions = asides("Mentions");
    private final WorkPanel mentionsPanel = new WorkPanel("Mentions", "not read yet", mentions);
    private final RowList<Stop, StopRow> blockers;
    private final WorkPanel blockersPanel;
    private final RowList<Task, TaskRow> due;
    private final WorkPanel duePanel;
    private final Checkbox onlyMine = new Checkbox("Only my courts");
    private final transient WorkCommand commands;
    private final transient PageKeys<MyWorkView> table = new PageKeys<MyWorkView>()
            .on("Next row", it -> it.step(1), "j", "ArrowDown")
            .on("Row before", it -> it.step(-1), "k", "ArrowUp")
            .tell("Open", "Enter")
            .on("Done, or clear a blocker", it -> it.act(it.commands.done(), it.commands.clear()), "e")
            .on("Remind, or ask again", it -> it.act(it.commands.remind(), it.commands.askAgain()), "r")
            .on("This help", MyWorkView::help, "?");
    private @Nullable KeyListener keys;
    private @Nullable WorkRow at;
    private String person;

    /** Items that are due at the same time, below their title; what is for later is folded. */
    private record Group(When when, H3 title, RowList<Task, TaskRow> list, NativeDetails fold) {
        static Group of(When when, RowList<Task, TaskRow> list) {
            var title = new H3();
            title.addClassName(when == When.LATE ? "bad" : "idle");
            var fold = new NativeDetails(title, list);
            fold.setOpen(when != When.LATER);
            return new Group(when, title, list, fold);
        }

        void show(List<Task> tasks) {
            list.showAll(tasks);
            fold.setVisible(!tasks.isEmpty());
            title.setText(when.label() + " " + tasks.size());
        }
    }

    MyWorkView(MyWorkModel model) {
        this.model = model;
        this.commands = new WorkCommand(model.commands(), this::mine);
        reviews = list("Reviews", TaskRow::reviewing);
        reviewsPanel = new WorkPanel(
                "Reviews waiting for me", "answer within " + Count.of(model.answerWithin(), "court day"), reviews);
        due = list("Due and late", row -> row.after(chip(commands.remind(), "btn")));
        duePanel = new WorkPanel("Due and late across courts", "", due);
        this.person = model.me().userName();
        blockers = new RowList<>(
                "Blockers",
                it -> it.blocker().id(),
                _ -> walked(new StopRow(new CommandBar<>(commands.ofBlocker(), this::refresh))),
                (row, it) -> row.show(it, today()));
        blockersPanel = new WorkPanel("Blockers I own", "age in court days", blockers);
        groups = Arrays.stream(When.values())
                .map(it -> Group.of(it, list(it.label(), row -> row.before(chip(commands.done(), "court-box"))
                        .after(chip(commands.actions(), "card-menu")))))
                .toList();
        groups.forEach(it -> itemsPanel.getContent().add(it.fold()));
        people.setLabel("Whose work");
        people.addClassName("work-person");
        people.setItemLabelGenerator(Analyst::displayName);
        people.addValueChangeListener(it -> {
            if (it.isFromClient()) {
                look(it.getValue().userName());
            }
        });
        onlyMine.addValueChangeListener(_ -> refresh());
        duePanel.tool(onlyMine);
        day.addClassName("work-day");
        var title = new Div(heading, day, people);
        title.addClassName("work-title");
        var left = new Div(meetingsPanel, reviewsPanel, itemsPanel);
        var right = new Div(mentionsPanel, blockersPanel, duePanel);
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
        follow(Set.of(new MeetingsChanged(), new NoticesTold.To(me)), this::refreshAsides);
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
        courts.show(work.courts(), today());
        reviews.showAll(work.reviews());
        reviewsPanel.count(work.reviews().size(), "Nothing to review.");
        groups.forEach(it -> it.show(work.items().getOrDefault(it.when(), List.of())));
        itemsPanel.count(work.items().values().stream().mapToInt(List::size).sum(), "Nothing is yours to do.");
        blockers.showAll(work.blockers());
        blockersPanel.count(work.blockers().size(), "Nothing stops a court you look after.");
        var all = work.due();
        var shown = onlyMine.getValue()
                ? all.stream().filter(it -> person.equals(it.card().analyst())).toList()
                : all;
        due.showAll(shown);
        duePanel.hint("late or due by " + DateFormatter.brief(work.dueBy(), today()));
        duePanel.count(shown.size(), "Nobody else is late, and nothing is due soon.");
    }

    /** What concerns the person alone, so a colleague's page has none. */
    private void refreshAsides() {
        show(meetings, meetingsPanel, mine() ? model.meetings() : List.of());
        show(mentions, mentionsPanel, mine() ? model.mentions() : List.of());
    }

    private static void show(RowList<Aside, AsideRow> list, WorkPanel panel, List<Aside> asides) {
        list.showAll(asides);
        panel.count(asides.size(), "");
        panel.setVisible(!asides.isEmpty());
    }

    private RowList<Aside, AsideRow> asides(String label) {
        return new RowList<>(label, Aside::key, _ -> walked(new AsideRow()), AsideRow::show);
    }

    private RowList<Task, TaskRow> list(String label, Consumer<TaskRow> furnish) {
        return new RowList<>(
                label,
                it -> it.card().slug() + " " + it.turn().id(),
                _ -> {
                    var row = walked(new TaskRow());
                    furnish.accept(row);
                    return row;
                },
                (row, it) -> row.show(it, today()));
    }

    private <R extends WorkRow> R walked(R row) {
        row.onFocus(() -> at = row);
        return row;
    }

    private CommandChip<Task> chip(Command<Task> command, String className) {
        return new CommandChip<>(command, this::refresh, className);
    }

    /** The rows as the page shows them, from above. */
    private List<WorkRow> rows() {
        return Stream.of(
                        Stream.of(meetings, reviews),
                        groups.stream().filter(it -> it.fold().isOpen()).map(Group::list),
                        Stream.of(mentions, blockers, due))
                .flatMap(it -> it)
                .flatMap(it -> it.inOrder().map(WorkRow.class::cast))
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

    private void act(Command<Task> ofTask, Command<Entry> ofBlocker) {
        if (at == null || !rows().contains(at)) {
            return;
        }
        if (at instanceof TaskRow row) {
            run.start(ofTask, row.task(), this::refresh);
        } else if (at instanceof StopRow row) {
            run.start(ofBlocker, row.entry(), this::refresh);
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
