package org.ccpor.courtpage.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ccpor.base.DateFormatter;
import org.ccpor.base.ui.CommandRun;
import org.ccpor.base.ui.RowList;
import org.ccpor.courtpage.ItemModel;
import org.ccpor.courtpage.MyWork;
import org.ccpor.courtpage.ui.ItemCommand.CourtItem;
import org.ccpor.deployment.CardState;
import org.ccpor.deployment.DeploymentDetails;
import org.ccpor.deployment.ItemLine;
import org.ccpor.form.FormService.FormLine;
import org.ccpor.identity.Viewer;
import org.jspecify.annotations.Nullable;

/** One court as its contact sees it: what to do next, what else waits, the forms, the go-live date, whom to ask. */
class MyCourtPage extends Composite<Div> {
    private static final long serialVersionUID = 1L;

    private final transient Clock clock;
    private final transient Viewer viewer;
    private final CommandRun run = new CommandRun();
    private final H1 name = new H1();
    private final Span tMinus = new Span();
    private final MyNextStep next;
    private final RowList<ItemLine, ItemRow> waiting;
    private final CourtSection waitingPart;
    private final RowList<ItemLine, ItemRow> handedIn;
    private final CourtSection handedInPart;
    private final MyForms forms = new MyForms();
    private final CourtSection formsPart = new CourtSection("Your forms", forms);
    private final PhaseTrack track = new PhaseTrack();
    private final CourtSection goLivePart = new CourtSection("Your go-live", track);
    private final CourtSessions dates;
    private final Anchor incidents = new Anchor("incidents", "Report an incident, or see how yours stand");
    private final CourtSection incidentsPart = new CourtSection("Incidents", incidents);
    private final Span here = new Span();
    private final Paragraph contact = new Paragraph();
    private transient @Nullable DeploymentDetails shown;

    MyCourtPage(ItemCommand items, CourtSessions dates, Clock clock, Viewer viewer, Runnable changed) {
        this.dates = dates;
        this.clock = clock;
        this.viewer = viewer;
        next = new MyNextStep(clock, it -> act(items, it, changed));
        waiting = new RowList<>("Waiting on you", ItemLine::id, _ -> items.row(this::slug, changed), ItemRow::show);
        waitingPart = new CourtSection("Waiting on you", waiting);
        handedIn = new RowList<>("Handed in", ItemLine::id, _ -> items.row(this::slug, changed), ItemRow::show);
        handedInPart = new CourtSection("Handed in, with the CCPOR team now", handedIn);
        tMinus.addClassNames("t", "idle");
        name.getElement().setAttribute("tabindex", "-1");
        incidents.getElement().setAttribute("router-link", true);
        incidents.addClassName("btn");
        var title = new Div(name, tMinus, here);
        title.addClassName("my-title");
        getContent().addClassName("my-court");
        getContent()
                .add(
                        title,
                        next,
                        waitingPart,
                        handedInPart,
                        dates,
                        formsPart,
                        incidentsPart,
                        goLivePart,
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

    void show(DeploymentDetails now, List<FormLine> lines) {
        shown = now;
        var today = LocalDate.now(clock);
        var work = MyWork.of(now, viewer);
        var goLive = now.card().goLive();
        name.setText(now.court().name());
        tMinus.setVisible(goLive != null);
        if (goLive != null) {
            tMinus.setText(DateFormatter.tMinus(goLive, today));
        }
        next.show(work.next().orElse(null), nothing(now, work));
        var others = work.next().isPresent()
                ? work.waiting().subList(1, work.waiting().size())
                : work.waiting();
        waiting.show(others);
        waiting.setVisible(!others.isEmpty());
        waitingPart.setVisible(!work.waiting().isEmpty());
        waitingPart.hint(work.waiting().size() + " of " + work.mine() + " · " + work.done() + " done");
        handedIn.show(work.handedIn());
        handedInPart.setVisible(!work.handedIn().isEmpty());
        dates.show(slug());
        forms.show(lines, today);
        formsPart.setVisible(lines.stream().anyMatch(FormLine::applicable));
        track.show(now, Map.of(), today);
        goLivePart.setVisible(now.template() != null);
        goLivePart.hint(goLive == null ? "The date is not set yet." : DateFormatter.weekday(goLive));
        incidents.setHref("incidents?court=" + now.court().slug());
        incidentsPart.setVisible(now.card().actual() != null);
        var analyst = now.card().analystName();
        contact.setText(
                analyst == null
                        ? "Nobody looks after your court in particular yet; every coordinator of the CCPOR team sees what you hand in."
                        : analyst + " looks after your court and sees what you hand in.");
    }

    private static String nothing(DeploymentDetails court, MyWork work) {
        if (court.template() == null) {
            return "Your court is not in deployment yet. The CCPOR team will ask you here when it starts.";
        } else if (court.card().state() == CardState.LIVE || court.card().state() == CardState.CLOSED) {
            return "Your court is live. Nothing waits on you.";
        } else if (court.card().state() != CardState.ACTIVE) {
            return "The deployment is paused; the CCPOR team will be in touch.";
        }
        return work.waiting().isEmpty()
                ? "Nothing waits on you. The CCPOR team has the next step."
                : "Nothing can be done right now; what waits below comes after other steps.";
    }

    private void act(ItemCommand items, ItemLine item, Runnable changed) {
        if (item.form() != null) {
            UI.getCurrent().navigate("court/" + slug() + "/form/" + item.form());
        } else {
            ItemModel.first(item).ifPresent(it -> run.start(items.of(it), new CourtItem(slug(), item), changed));
        }
    }
}
