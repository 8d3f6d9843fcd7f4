package org.ccpor.local;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.ccpor.acceptance.Area;
import org.ccpor.approval.Side;
import org.ccpor.approval.Signing;
import org.ccpor.approval.Verdict;
import org.ccpor.base.FormCode;
import org.ccpor.calendar.CourtCalendars;
import org.ccpor.deployment.DeploymentService;
import org.ccpor.form.Edit.Saved;
import org.ccpor.form.FormDraftService;
import org.ccpor.form.FormKey;
import org.ccpor.form.FormService;
import org.ccpor.incident.Channel;
import org.ccpor.incident.Environment;
import org.ccpor.incident.HandoverService;
import org.ccpor.incident.IncidentLine;
import org.ccpor.incident.IncidentNote;
import org.ccpor.incident.IncidentService;
import org.ccpor.incident.IncidentState;
import org.ccpor.incident.IncidentStepService;
import org.ccpor.incident.NewIncident;
import org.ccpor.incident.Priority;
import org.ccpor.incident.Reported;
import org.ccpor.incident.Responsible;
import org.ccpor.process.ProcessTemplates;
import org.ccpor.testing.Edits;

/** What live courts reported and what became of it, and a closed court that is deployed once more. */
class SampleIncidents {
    /** Closed long ago. */
    private static final String AGAIN = "yuba";

    /** In its stabilization period. */
    private static final String WATCHED = "contra-costa";

    private final IncidentService incidents;
    private final IncidentStepService steps;
    private final HandoverService handovers;
    private final DeploymentService deployments;
    private final FormDraftService drafts;
    private final FormService forms;
    private final ProcessTemplates templates;
    private final CourtCalendars calendars;
    private final Clock clock;
    private final List<SampleStep> told = new ArrayList<>();

    SampleIncidents(
            IncidentService incidents,
            IncidentStepService steps,
            HandoverService handovers,
            DeploymentService deployments,
            FormDraftService drafts,
            FormService forms,
            ProcessTemplates templates,
            CourtCalendars calendars,
            Clock clock) {
        this.incidents = incidents;
        this.steps = steps;
        this.handovers = handovers;
        this.deployments = deployments;
        this.drafts = drafts;
        this.forms = forms;
        this.templates = templates;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** In time. */
    Stream<SampleStep> steps() {
        told.clear();
        incident("alameda", 20, Priority.TWO, Area.SCAN, "Scans of more than ten pages stop at page nine")
                .responsible(Responsible.COURT_IT)
                .note(IncidentNote.WORKAROUND, "Scan in parts of nine pages")
                .to(IncidentState.FIXED)
                .note(IncidentNote.ROOT_CAUSE, "Memory setting of the scanner driver")
                .to(IncidentState.CLOSED);
        incident("alameda", 6, Priority.THREE, Area.REPORTS, "The daily report lists Sundays twice")
                .responsible(Responsible.DEV)
                .note(IncidentNote.TICKET, "DEV-4711");
        incident("contra-costa", 9, Priority.TWO, Area.CARPOS, "Submissions wait more than an hour at noon")
                .responsible(Responsible.CCTC)
                .note(IncidentNote.TICKET, "CCTC-20931")
                .to(IncidentState.IN_PROGRESS);
        incident("contra-costa", 4, Priority.FOUR, Area.PRINT, "The printed proof of service has a very wide margin");
        incident("orange", 12, Priority.THREE, Area.SEARCH, "Search by street is slow in the morning")
                .to(IncidentState.FIXED)
                .by("coordinator2")
                .to(IncidentState.VERIFIED);
        incident("san-diego", 3, Priority.ONE, Area.SERVICE, "Nobody can record service; the page stays empty")
                .responsible(Responsible.DEV)
                .to(IncidentState.FIXED);
        incident("yuba", 2, Priority.THREE, Area.ERRORS, "A DOJ error message has no link to its help")
                .to(IncidentState.IN_PROGRESS);
        told.add(new SampleStep(
                ago(0).minus(Duration.ofMinutes(70)),
                "coordinator",
                _ -> report(
                        "riverside",
                        Priority.ONE,
                        Area.LOGIN,
                        "Nobody at the second site can sign in since this morning")));
        told.add(new SampleStep(ago(11), "coordinator2", _ -> handOver()));
        told.add(new SampleStep(
                ago(11).plus(Duration.ofHours(1)),
                "court." + WATCHED,
                _ -> handovers.acknowledge(
                        WATCHED, new Signing(Side.COURT, Verdict.ACKNOWLEDGE, "", "R&PO supervisor"))));
        told.add(new SampleStep(
                ago(9),
                "coordinator2",
                _ -> deployments.create(
                        AGAIN,
                        templates.current().key(),
                        calendars.of(AGAIN).onOrAfter(today().plusDays(150)),
                        4,
                        "coordinator2")));
        return told.stream();
    }

    private void handOver() {
        answer(Map.of(
                "sentOn",
                today().toString(),
                "processVersion",
                "1.2",
                "courtRole",
                "R&PO supervisor",
                "leaRole",
                "Records supervisor",
                "helpDeskRole",
                "CCPOR help desk, first line",
                "exchanged",
                "true",
                "briefed",
                "true"));
    }

    private void answer(Map<String, String> answers) {
        var key = new FormKey(WATCHED, FormCode.F12);
        drafts.save(key, Edits.on(forms.page(key), answers)).stream()
                .filter(it -> !(it instanceof Saved.Stored))
                .findFirst()
                .ifPresent(it -> {
                    throw new IllegalStateException("A sample answer was not stored: " + it);
                });
    }

    private Story incident(String court, int daysAgo, Priority priority, Area area, String what) {
        var story = new Story(daysAgo);
        story.begin(() -> story.number = report(court, priority, area, what));
        if (priority != Priority.FOUR) {
            story.step("coordinator", it -> steps.acknowledge(it.number(), it.version()));
        }
        return story;
    }

    private String report(String court, Priority priority, Area area, String what) {
        var filed = incidents.report(
                new NewIncident(
                        court,
                        what,
                        priority,
                        Environment.PRODUCTION,
                        area,
                        null,
                        "All clerks at one site",
                        Channel.PHONE,
                        false,
                        ""),
                false);
        return ((Reported.Filed) filed).number();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Mid-morning of that day; today never later than now. */
    private Instant ago(int days) {
        return days == 0
                ? clock.instant()
                : today().minusDays(days).atTime(10, 5).atZone(clock.getZone()).toInstant();
    }

    /** One incident, a step after the other, three quarters of an hour apart. */
    private final class Story {
        private static final int MINUTES_BETWEEN = 45;

        private final int daysAgo;
        private int steps;
        private String actor = "coordinator";
        private String number = "";

        private Story(int daysAgo) {
            this.daysAgo = daysAgo;
        }

        private Story by(String userName) {
            actor = userName;
            return this;
        }

        private Story to(IncidentState state) {
            return step(actor, it -> SampleIncidents.this.steps.moveOn(it.number(), state, it.version()));
        }

        private Story responsible(Responsible responsible) {
            return step(actor, it -> SampleIncidents.this.steps.assign(it.number(), responsible, it.version()));
        }

        private Story note(IncidentNote kind, String text) {
            return step(actor, it -> SampleIncidents.this.steps.note(it.number(), kind, text, false, it.version()));
        }

        private void begin(Runnable report) {
            told.add(new SampleStep(next(), actor, _ -> report.run()));
        }

        private Story step(String by, Consumer<IncidentLine> command) {
            told.add(new SampleStep(next(), by, _ -> command.accept(incidents.get(number))));
            return this;
        }

        private Instant next() {
            return ago(daysAgo).plus(Duration.ofMinutes((long) MINUTES_BETWEEN * steps++));
        }
    }
}
