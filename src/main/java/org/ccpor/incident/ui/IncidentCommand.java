package org.ccpor.incident.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ccpor.base.ui.Command;
import org.ccpor.base.ui.CommandDialog;
import org.ccpor.base.ui.Fields;
import org.ccpor.court.CourtProfile;
import org.ccpor.incident.IncidentAccess;
import org.ccpor.incident.IncidentFilter;
import org.ccpor.incident.IncidentLine;
import org.ccpor.incident.IncidentNote;
import org.ccpor.incident.IncidentState;
import org.ccpor.incident.Priority;
import org.ccpor.incident.Responsible;

/** Everything that can be done with an incident, the next step first. */
record IncidentCommand(IncidentModel model) {
    static List<Command<IncidentLine>> all(IncidentModel model) {
        return new IncidentCommand(model).all();
    }

    /** About the court of the list, or about one to be chosen. */
    static Command<IncidentFilter> report(IncidentModel model) {
        return Command.<IncidentFilter>asking("Report an incident", it -> new ReportDialog(model, it.court()).asked())
                .when(list -> model.courts().all().stream()
                        .map(CourtProfile::slug)
                        .filter(it -> list.court() == null || list.court().equals(it))
                        .anyMatch(it -> IncidentAccess.mayReport(model.viewer(), it)));
    }

    private List<Command<IncidentLine>> all() {
        var all = new ArrayList<Command<IncidentLine>>();
        all.add(Command.<IncidentLine>of("Acknowledge", it -> model.steps().acknowledge(it.number(), it.version()))
                .leading()
                .when(this::works)
                .when(it -> it.state() == IncidentState.NEW));
        Stream.of(IncidentState.values())
                .filter(it -> it.compareTo(IncidentState.ACKNOWLEDGED) > 0)
                .forEach(
                        to -> all.add(moveOn(verb(to), to).when(this::works).when(it -> to.compareTo(it.state()) > 0)));
        all.add(moveOn("It works again", IncidentState.VERIFIED)
                .when(this::reports)
                .when(it -> it.state() == IncidentState.FIXED));
        all.add(Command.asking("It is not fixed", this::reopen)
                .when(Predicate.<IncidentLine>not(it -> it.state().broken()))
                .when(it -> works(it) || reports(it)));
        all.add(Command.asking("Change priority", this::priority).when(this::works));
        all.add(Command.asking("Who works on it", this::assign).when(this::works));
        Stream.of(IncidentNote.values())
                .forEach(kind -> all.add(Command.asking(kind.label(), (IncidentLine it) -> note(it, kind))
                        .when(this::works)
                        .when(it -> (kind == IncidentNote.REFERENCE) == it.security() || kind == IncidentNote.TICKET)));
        return all;
    }

    private boolean works(IncidentLine it) {
        return IncidentAccess.mayWork(model.viewer());
    }

    /** Whether they may say how it is where it happened, and no more. */
    private boolean reports(IncidentLine it) {
        return !works(it) && IncidentAccess.mayReport(model.viewer(), it.court());
    }

    private Command<IncidentLine> moveOn(String label, IncidentState to) {
        return Command.<IncidentLine>of(label, it -> model.steps().moveOn(it.number(), to, it.version()))
                .leading();
    }

    private static String verb(IncidentState to) {
        return switch (to) {
            case IN_PROGRESS -> "Work on it";
            case FIXED -> "Mark fixed";
            case VERIFIED -> "Mark verified";
            case CLOSED -> "Close";
            default -> to.label();
        };
    }

    private CommandDialog priority(IncidentLine it) {
        var dialog = new CommandDialog("Priority of " + it.number(), "Change");
        var priority = dialog.need(
                Fields.one("Priority", Arrays.asList(Priority.values()), Priority::words, it.priority(), null),
                "Choose a priority.");
        var why = dialog.need(Fields.text("Why", null), "Say why.");
        dialog.errorAt(priority, "already");
        dialog.errorAt(why);
        return runs(dialog, it, version -> model.steps()
                .prioritize(it.number(), Objects.requireNonNull(priority.getValue()), why.getValue(), true, version));
    }

    private CommandDialog assign(IncidentLine it) {
        var dialog = new CommandDialog("Who works on " + it.number(), "Save");
        var who = dialog.need(
                Fields.one(
                        "Who works on it",
                        Arrays.asList(Responsible.values()),
                        Responsible::label,
                        it.responsible(),
                        null),
                "Choose who works on it.");
        return runs(dialog, it, version -> model.steps()
                .assign(it.number(), Objects.requireNonNull(who.getValue()), version));
    }

    private CommandDialog note(IncidentLine it, IncidentNote kind) {
        var dialog = new CommandDialog(kind.label() + " of " + it.number(), "Save");
        dialog.tell("No names, no case numbers, nothing copied from CCPOR, CLETS or CARPOS.");
        var before =
                switch (kind) {
                    case WORKAROUND -> it.workaround();
                    case ROOT_CAUSE -> it.rootCause();
                    case TICKET -> it.ticket();
                    case REFERENCE -> it.reference();
                };
        var text = kind == IncidentNote.WORKAROUND || kind == IncidentNote.ROOT_CAUSE
                ? dialog.ask(Fields.text(kind.label(), before))
                : dialog.ask(Fields.line(kind.label(), before));
        return runs(dialog, it, version -> model.steps().note(it.number(), kind, text.getValue(), true, version));
    }

    private CommandDialog reopen(IncidentLine it) {
        var dialog = new CommandDialog("Open %s again".formatted(it.number()), "Open again");
        var why = dialog.need(Fields.text("What still does not work", null), "Say what still does not work.");
        return runs(dialog, it, version -> model.steps().reopen(it.number(), why.getValue(), true, version));
    }

    /** Somebody who was faster is shown beside what was typed. */
    private CommandDialog runs(CommandDialog dialog, IncidentLine it, IntConsumer save) {
        dialog.comparing(() -> {
            var now = model.incidents().get(it.number());
            return new CommandDialog.Both(
                    now.version(),
                    "%s, %s, %s; changed by %s"
                            .formatted(
                                    now.state().label(),
                                    now.priority().label(),
                                    now.responsible().label(),
                                    model.name(now.changedBy())),
                    "What you typed");
        });
        return dialog.runs(it.version(), save);
    }
}
