package org.ccpor.courtpage.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ccpor.base.DateFormatter;
import org.ccpor.base.ui.Command;
import org.ccpor.base.ui.CommandBar;
import org.ccpor.base.ui.CommandRun;
import org.ccpor.base.ui.FactList;
import org.ccpor.base.ui.RowList;
import org.ccpor.court.ContactLine;
import org.ccpor.courtpage.NextSteps;
import org.ccpor.deployment.DeploymentDetails;
import org.ccpor.deployment.DeploymentDetails.BlockerLine;
import org.ccpor.deployment.ItemLine;
import org.ccpor.golive.ProposedDate;
import org.jspecify.annotations.Nullable;

/** The first tab: what comes next, what stops it, what the gate needs, the dates, what scope decided, whom to call. */
class CourtOverview extends Composite<Div> {
    private static final long serialVersionUID = 1L;

    private final transient CourtPageModel model;
    private final transient Command<DeploymentDetails> goLive;
    private final transient Command<DeploymentDetails> raise;
    private final transient Command<DeploymentDetails> scope;
    private final transient Command<BlockerLine> askAgain;
    private final transient Command<BlockerLine> clear;
    private final transient Command<String> addContact;
    private final CommandRun run = new CommandRun();
    private final Paragraph empty = new Paragraph();
    private final RowList<ItemLine, ItemRow> steps;
    private final CourtSection stepsPart;
    private final RowList<BlockerLine, BlockerRow> blockers;
    private final CourtSection blockersPart;
    private final Paragraph proposal = new Paragraph();
    private final CommandBar<DeploymentDetails> answers;
    private final CourtSection proposalPart;
    private final FactList gate = new FactList();
    private final CourtSection gatePart = new CourtSection("Before the next phase", gate);
    private final CourtDates dates;
    private final CourtSessions sessions;
    private final FactList facts = new FactList();
    private final CourtSection factsPart;
    private final RowList<ContactLine, ContactRow> contacts;
    private final CourtSection contactsPart;
    private final EarlierList earlier = new EarlierList();
    private final CourtSection earlierPart = new CourtSection("Earlier deployments", earlier);
    private transient @Nullable DeploymentDetails court;

    CourtOverview(CourtPageModel model, ItemCommand items, CourtSessions sessions, Clock clock, Runnable changed) {
        this.model = model;
        this.sessions = sessions;
        goLive = model.commands().goLive();
        raise = model.blockers().raise();
        scope = model.plan().facts();
        askAgain = Command.asking("Ask again", it -> model.blockers().askAgain(slug(), it));
        clear = Command.asking("Clear", it -> model.blockers().clear(slug(), it));
        addContact = model.contacts().add();
        dates = new CourtDates(clock, model.names(), () -> run.start(goLive, court(), changed));
        steps = new RowList<>("Next steps", ItemLine::id, _ -> items.row(this::slug, changed), ItemRow::show);
        stepsPart = new CourtSection("Next steps", steps);
        blockers = new RowList<>(
                "Blockers",
                BlockerLine::id,
                _ -> new BlockerRow(
                        clock,
                        model.names(),
                        it -> run.start(askAgain, it, changed),
                        it -> run.start(clear, it, changed)),
                (row, it) -> row.show(it, court().mayCoordinate()));
        blockersPart =
                new CourtSection("Blockers", "Raise a blocker", () -> run.start(raise, court(), changed), blockers);
        factsPart = new CourtSection("Scope decisions", "Change", () -> run.start(scope, court(), changed), facts);
        contacts = new RowList<>(
                "Contacts",
                ContactLine::id,
                _ -> new ContactRow(model.contacts(), this::showContacts),
                ContactRow::show);
        contactsPart = new CourtSection(
                "Contacts", "Add a contact", () -> run.start(addContact, slug(), this::showContacts), contacts);
        answers = new CommandBar<>(
                List.of(
                        Command.asking("Set this date…", it -> model.commands().goLive(it, proposed(it))),
                        model.proposals().decline().on(it -> it.court().slug())),
                changed);
        proposalPart = new CourtSection("Proposed go-live date", proposal, answers);
        empty.addClassName("court-empty");
        getContent().addClassName("court-pane");
        getContent()
                .add(
                        empty,
                        proposalPart,
                        stepsPart,
                        blockersPart,
                        gatePart,
                        dates,
                        sessions,
                        factsPart,
                        contactsPart,
                        earlierPart);
    }

    private DeploymentDetails court() {
        return Objects.requireNonNull(court);
    }

    private String slug() {
        return court().court().slug();
    }

    void show(DeploymentDetails now) {
        court = now;
        var started = now.template() != null;
        showEmpty(now, started);
        var next = NextSteps.of(now);
        steps.show(next);
        stepsPart.setVisible(started);
        stepsPart.hint(next.isEmpty() ? "Nothing is open in this phase." : "");
        blockers.show(now.blockers());
        blockersPart.setVisible(started);
        var open = now.blockers().stream().filter(BlockerLine::open).count();
        blockersPart.hint(open == 0 ? "Nothing stops this court." : open + " open");
        blockersPart.offer(now.mayCoordinate());
        showProposal(now);
        showGate(now);
        dates.show(now);
        sessions.show(slug());
        facts.show(decisions(now));
        factsPart.setVisible(started);
        factsPart.offer(now.mayCoordinate());
        showContacts();
        var before = model.earlier().list(slug());
        earlier.show(slug(), before);
        earlierPart.setVisible(!before.isEmpty());
    }

    private void showEmpty(DeploymentDetails now, boolean started) {
        empty.setVisible(!started);
        var evidence = now.court().liveSince() == null
                ? "Nothing is known yet about CCPOR at this court."
                : "Live since %s (%s)."
                        .formatted(
                                DateFormatter.full(now.court().liveSince()),
                                now.court().evidence());
        empty.setText(
                now.mayCoordinate()
                        ? evidence + " Choose “Start a deployment” under Actions to make its plan."
                        : evidence + " A coordinator starts its deployment.");
    }

    private @Nullable LocalDate proposed(DeploymentDetails now) {
        return model.proposals().of(now.court().slug()).map(ProposedDate::date).orElse(null);
    }

    private void showProposal(DeploymentDetails now) {
        var asked = model.proposals().of(slug());
        proposalPart.setVisible(asked.isPresent());
        asked.ifPresent(it -> {
            proposal.setText("%s asks for %s instead of %s: “%s”"
                    .formatted(
                            it.by(),
                            DateFormatter.weekday(it.date()),
                            DateFormatter.full(now.card().goLive()),
                            it.why()));
            answers.show(now);
            answers.setVisible(now.mayCoordinate());
        });
    }

    private void showGate(DeploymentDetails now) {
        var report = now.gate();
        var override = now.card().gateOverride();
        gatePart.setVisible(report != null || override != null);
        var rows = new LinkedHashMap<String, String>();
        if (override != null) {
            rows.put("Overridden", override);
        }
        if (report != null && !report.open()) {
            rows.put(
                    "Missing",
                    String.join(
                            "; ",
                            report.missing().stream().map(ItemLine::wording).toList()));
        }
        gate.show(rows);
        gatePart.hint(
                report == null
                        ? ""
                        : report.open()
                                ? "Nothing is missing in " + report.phase().label() + "."
                                : "%s needs %d more"
                                        .formatted(
                                                report.phase().label(),
                                                report.missing().size()));
    }

    private static Map<String, String> decisions(DeploymentDetails now) {
        var rows = new LinkedHashMap<String, String>();
        rows.put("Images orders", now.facts().imaging().label());
        rows.put("CARPOS gateway", now.facts().gateway().label());
        rows.put("Wave", now.card().wave() == null ? "None" : now.card().wave().toString());
        rows.put("Planning process", now.templateTitle());
        if (now.handHealth() != null) {
            rows.put("Health by hand", now.handHealth().label() + ": " + now.handHealthNote());
        }
        return rows;
    }

    private void showContacts() {
        var list = model.contacts().list(slug());
        contacts.show(list);
        contactsPart.hint(list.isEmpty() ? "Nobody yet." : "");
        contactsPart.offer(addContact.allowedWhen().test(slug()));
    }
}
