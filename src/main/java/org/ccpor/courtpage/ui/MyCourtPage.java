package org.ccpor.courtpage.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ccpor.base.Count;
import org.ccpor.base.DateFormatter;
import org.ccpor.base.ui.CommandRun;
import org.ccpor.base.ui.RowList;
import org.ccpor.courtpage.ItemModel;
import org.ccpor.courtpage.MyTurns;
import org.ccpor.courtpage.ui.ItemCommand.CourtItem;
import org.ccpor.courtpage.ui.MyCourtModel.MyCourt;
import org.ccpor.deployment.CardState;
import org.ccpor.deployment.DeploymentDetails;
import org.ccpor.deployment.ItemLine;
import org.ccpor.document.ui.DocumentComponentFactory;
import org.ccpor.form.FormService.FormLine;
import org.ccpor.identity.Role;
import org.ccpor.identity.Viewer;
import org.ccpor.process.Party;
import org.ccpor.turn.DueLine;
import org.ccpor.turn.Turn;
import org.ccpor.turn.TurnReason;
import org.jspecify.annotations.Nullable;

/** One court as its contact sees it: what waits on it, what it waits for, the go-live date, the forms, whom to ask. */
class MyCourtPage extends Composite<Div> {
    private static final long serialVersionUID = 1L;

    private final transient Clock clock;
    private final Party side;
    private final CommandRun run = new CommandRun();
    private final Span name = new Span();
    private final Span tMinus = new Span();
    private final H1 heading = new H1();
    private final Paragraph summary = new Paragraph();
    private final Span here = new Span();
    private final RowList<MyTile.Task, MyTile> mine;
    private final RowList<Turn, Div> others;
    private final CourtSection othersPart;
    private final MyForms forms = new MyForms();
    private final Details formsPart = new Details("", forms);
    private final PhaseTrack track = new PhaseTrack();
    private final Paragraph until = new Paragraph();
    private final Paragraph proposed = new Paragraph();
    private final Button propose = new Button("Propose another date…");
    private final CourtSection goLivePart = new CourtSection("Your go-live", until, track, proposed, propose);
    private final CourtSessions dates;
    private final Anchor incidents = new Anchor("incidents", "Report an incident, or see how yours stand");
    private final Div documents = new Div();
    private final CourtSection documentsPart = new CourtSection("Documents from the CCPOR team", documents);
    private final transient DocumentComponentFactory sent;
    private final ContactCard contact = new ContactCard();
    private transient @Nullable DeploymentDetails shown;

    MyCourtPage(
            MyCourtModel model, ItemCommand items, CourtSessions dates, Clock clock, Viewer viewer, Runnable changed) {
        this.dates = dates;
        this.sent = model.documents();
        this.clock = clock;
        this.side = viewer.role() == Role.LEA_CONTACT ? Party.LEA : Party.COURT;
        mine = new RowList<>(
                new Div(),
                "my-tiles",
                it -> it.turn().id(),
                _ -> new MyTile(it -> close(model, items, it, changed)),
                (tile, it) -> tile.show(it, LocalDate.now(clock)));
        others = new RowList<>("Waits on others", Turn::id, _ -> new Div(), this::fill);
        othersPart = new CourtSection("Waits on others", others);
        propose.addClickListener(_ -> run.start(model.propose(), slug(), changed));
        propose.addClassName("btn");
        tMinus.addClassNames("t", "idle");
        heading.getElement().setAttribute("tabindex", "-1");
        summary.addClassName("my-summary");
        incidents.getElement().setAttribute("router-link", true);
        incidents.addClassName("btn");
        formsPart.addClassName("my-all-forms");
        documents.addClassName("court-list");
        var title = new Div(name, tMinus, here);
        title.addClassName("my-title");
        var head = new Div(title, heading, summary);
        head.addClassName("my-head");
        getContent().addClassName("my-court");
        getContent()
                .add(
                        head,
                        incidents,
                        mine,
                        othersPart,
                        dates,
                        goLivePart,
                        formsPart,
                        documentsPart,
                        new CourtSection("Your contact at the CCPOR team", contact));
    }

    /** Who of the team and of the court is here as well. */
    void people(Component people) {
        here.removeAll();
        here.add(people);
    }

    private String slug() {
        return shown == null ? "" : shown.court().slug();
    }

    void show(MyCourt court) {
        var now = court.details();
        var today = LocalDate.now(clock);
        var turns = MyTurns.of(court.turns(), side);
        var goLive = now.card().goLive();
        shown = now;
        name.setText(now.court().name());
        tMinus.setVisible(goLive != null);
        if (goLive != null) {
            tMinus.setText(DateFormatter.tMinus(goLive, today));
        }
        heading.setText(turns.heading(side == Party.LEA ? "you" : "your court"));
        summary.setText(turns.mine().isEmpty() ? nothing(now, turns, today) : turns.summary(today));
        summary.setVisible(!summary.getText().isEmpty());
        mine.showAll(tasks(court, turns.mine()));
        others.showAll(turns.others());
        othersPart.setVisible(!turns.others().isEmpty());
        othersPart.hint(String.valueOf(turns.others().size()));
        dates.show(slug());
        showForms(court.forms(), today);
        showDocuments(court);
        track.show(now, Map.of(), today);
        goLivePart.setVisible(now.template() != null);
        until.setText(until(now, today));
        showProposal(court, today);
        incidents.setHref("incidents?court=" + now.court().slug());
        incidents.setVisible(now.card().live());
        contact.show(court.contact());
    }

    private void showDocuments(MyCourt court) {
        documents.removeAll();
        sent.lines(court.documents()).forEach(documents::add);
        documentsPart.setVisible(documents.getComponentCount() > 0);
    }

    private void showProposal(MyCourt court, LocalDate today) {
        var card = court.details().card();
        var asked = court.proposal();
        proposed.setVisible(asked != null);
        if (asked != null) {
            proposed.setText("%s proposed %s on %s; the CCPOR team has not answered yet."
                    .formatted(
                            asked.by(),
                            DateFormatter.weekday(asked.date()),
                            DateFormatter.brief(DateFormatter.day(asked.at(), clock), today)));
        }
        propose.setVisible(side == Party.COURT && card.state() == CardState.ACTIVE && card.goLive() != null);
    }

    private static List<MyTile.Task> tasks(MyCourt court, List<Turn> mine) {
        var forms =
                court.forms().stream().collect(Collectors.toMap(it -> it.key().code(), Function.identity()));
        var items = court.details().phases().stream()
                .flatMap(it -> it.items().stream())
                .collect(Collectors.toMap(ItemLine::id, Function.identity()));
        return mine.stream()
                .map(it -> new MyTile.Task(it, it.form() == null ? null : forms.get(it.form()), items.get(it.id())))
                .toList();
    }

    private void showForms(List<FormLine> lines, LocalDate today) {
        var all = lines.stream().filter(FormLine::applicable).toList();
        var counts = all.stream()
                .collect(Collectors.groupingBy(
                        FormLine::state, () -> new TreeMap<>(Comparator.reverseOrder()), Collectors.counting()));
        forms.show(lines, today);
        formsPart.setVisible(!all.isEmpty());
        formsPart.setSummaryText("All %s: %s"
                .formatted(
                        Count.of(all.size(), "form"),
                        counts.entrySet().stream()
                                .map(it -> it.getValue() + " "
                                        + it.getKey().label().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(" · "))));
    }

    private void fill(Div row, Turn turn) {
        var words = new Span(turn.line(side));
        var today = LocalDate.now(clock);
        var began = turn.since();
        var since = began == null ? "" : "since " + DateFormatter.brief(DateFormatter.day(began, clock), today);
        var due = DueLine.of(turn, today).words();
        var small = new Div(
                Stream.of(turn.about(), since, due).filter(it -> !it.isEmpty()).collect(Collectors.joining(" · ")));
        small.addClassName("court-small");
        var text = new Div(words, small);
        text.addClassName("court-words");
        row.removeAll();
        row.addClassName("court-item");
        row.add(text);
    }

    private static String until(DeploymentDetails court, LocalDate today) {
        var goLive = court.card().goLive();
        if (goLive == null) {
            return "The date is not set yet.";
        }
        var actual = court.card().actual();
        if (actual != null) {
            return "Live since " + DateFormatter.weekday(actual) + ".";
        }
        var days = (int) ChronoUnit.DAYS.between(today, goLive);
        var when = days == 0
                ? "today"
                : days > 0 ? "in " + Count.of(days, "day") : Count.of(-days, "day") + " ago, not confirmed yet";
        var baseline = court.card().baseline();
        var moved = baseline == null ? 0 : (int) ChronoUnit.DAYS.between(baseline, goLive);
        return "%s, %s%s"
                .formatted(
                        DateFormatter.weekday(goLive),
                        when,
                        moved == 0
                                ? ""
                                : "; %s %s than first planned"
                                        .formatted(Count.of(Math.abs(moved), "day"), moved > 0 ? "later" : "earlier"));
    }

    private static String nothing(DeploymentDetails court, MyTurns turns, LocalDate today) {
        if (court.template() == null) {
            return "Your court is not in deployment yet. The CCPOR team will ask you here when it starts.";
        } else if (court.card().state() == CardState.LIVE || court.card().state() == CardState.CLOSED) {
            return "Your court is live.";
        } else if (court.card().state() != CardState.ACTIVE) {
            return "The deployment is paused; the CCPOR team will be in touch.";
        }
        return turns.others().stream()
                .findFirst()
                .map(it -> it.line(Party.COURT)
                        + (it.due() == null ? "" : ", by " + DateFormatter.brief(it.due(), today)) + ".")
                .orElse("The CCPOR team has the next step.");
    }

    private void close(MyCourtModel model, ItemCommand items, MyTile.Task task, Runnable changed) {
        var form = task.form();
        if (task.turn().reason() == TurnReason.PART && form != null) {
            run.start(model.partDone(), form.key(), changed);
        } else if (task.item() != null) {
            var item = task.item();
            ItemModel.first(item).ifPresent(it -> run.start(items.of(it), new CourtItem(slug(), item), changed));
        }
    }
}
