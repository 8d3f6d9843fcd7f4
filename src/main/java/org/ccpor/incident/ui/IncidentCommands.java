package org.ccpor.incident.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.ccpor.base.Refused;
import org.ccpor.base.ui.CommandDialog;
import org.ccpor.base.ui.Fields;
import org.ccpor.base.ui.Notices;
import org.ccpor.incident.IncidentAccess;
import org.ccpor.incident.IncidentLine;
import org.ccpor.incident.IncidentNote;
import org.ccpor.incident.IncidentState;
import org.ccpor.incident.Priority;
import org.ccpor.incident.Responsible;

/** What this person may do with the incident now: the next step first, the rest behind it. */
class IncidentCommands extends Composite<Div> {
    private static final long serialVersionUID = 1L;

    private final transient IncidentModel model;
    private final transient Runnable done;

    IncidentCommands(IncidentModel model, Runnable done) {
        this.model = model;
        this.done = done;
        getContent().addClassName("incident-commands");
        getContent().getElement().setAttribute("role", "group").setAttribute("aria-label", "What can be done");
    }

    void show(IncidentLine it) {
        var viewer = model.viewer();
        getContent().removeAll();
        if (IncidentAccess.mayWork(viewer)) {
            work(it);
        } else if (IncidentAccess.mayReport(viewer, it.court())) {
            verify(it);
        }
        setVisible(getContent().getComponentCount() > 0);
    }

    private void work(IncidentLine it) {
        if (it.state() == IncidentState.NEW) {
            main("Acknowledge", () -> now(() -> model.steps().acknowledge(it.number(), it.version())));
        }
        next(it.state()).forEach(to -> {
            Runnable go = () -> now(() -> model.steps().moveOn(it.number(), to, it.version()));
            if (it.state() != IncidentState.NEW && to.ordinal() == it.state().ordinal() + 1) {
                main(verb(to), go);
            } else {
                other(verb(to), go);
            }
        });
        reopen(it);
        other("Change priority", () -> priority(it));
        other("Who works on it", () -> assign(it));
        Stream.of(IncidentNote.values())
                .filter(kind -> (kind == IncidentNote.REFERENCE) == it.security() || kind == IncidentNote.TICKET)
                .forEach(kind -> other(kind.label(), () -> note(it, kind)));
    }

    private void verify(IncidentLine it) {
        if (it.state() == IncidentState.FIXED) {
            main(
                    "It works again",
                    () -> now(() -> model.steps().moveOn(it.number(), IncidentState.VERIFIED, it.version())));
        }
        reopen(it);
    }

    private void reopen(IncidentLine it) {
        if (!it.state().broken()) {
            other(
                    "It is not fixed",
                    () -> reason(it, "Open %s again", "Open again", (why, version) -> model.steps()
                            .reopen(it.number(), why, true, version)));
        }
    }

    private static Stream<IncidentState> next(IncidentState now) {
        return Stream.of(IncidentState.values())
                .filter(it -> it.compareTo(now) > 0 && it != IncidentState.ACKNOWLEDGED);
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

    private void priority(IncidentLine it) {
        var dialog = new CommandDialog("Priority of " + it.number(), "Change");
        var priority = dialog.need(
                Fields.one("Priority", Arrays.asList(Priority.values()), Priority::words, it.priority(), null),
                "Choose a priority.");
        var why = dialog.need(Fields.text("Why", null), "Say why.");
        dialog.errorAt(priority, "already");
        dialog.errorAt(why);
        start(dialog, it, version -> model.steps()
                .prioritize(it.number(), Objects.requireNonNull(priority.getValue()), why.getValue(), true, version));
    }

    private void assign(IncidentLine it) {
        var dialog = new CommandDialog("Who works on " + it.number(), "Save");
        var who = dialog.need(
                Fields.one(
                        "Who works on it",
                        Arrays.asList(Responsible.values()),
                        Responsible::label,
                        it.responsible(),
                        null),
                "Choose who works on it.");
        start(dialog, it, version -> model.steps()
                .assign(it.number(), Objects.requireNonNull(who.getValue()), version));
    }

    private void note(IncidentLine it, IncidentNote kind) {
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
        start(dialog, it, version -> model.steps().note(it.number(), kind, text.getValue(), true, version));
    }

    private interface WithReason {
        void run(String why, int version);
    }

    private void reason(IncidentLine it, String title, String verb, WithReason command) {
        var dialog = new CommandDialog(title.formatted(it.number()), verb);
        var why = dialog.need(Fields.text("What still does not work", null), "Say what still does not work.");
        start(dialog, it, version -> command.run(why.getValue(), version));
    }

    /** Somebody who was faster is shown beside what was typed. */
    private void start(CommandDialog dialog, IncidentLine it, IntConsumer save) {
        dialog.comparing(() -> {
            var now = model.incidents().get(it.number());
            return new CommandDialog.Both(
                    now.version(),
                    "%s, %s, %s; changed by %s"
                            .formatted(
                                    now.state().label(),
                                    now.priority().label(),
                                    now.responsible().label(),
                                    now.changedBy()),
                    "What you typed");
        });
        dialog.start(it.version(), save, done);
    }

    private void now(Runnable command) {
        try {
            command.run();
        } catch (Refused refused) {
            Notices.refused(refused.sentence());
        }
        done.run();
    }

    private void main(String label, Runnable command) {
        button(label, command).addThemeVariants(ButtonVariant.PRIMARY);
    }

    private void other(String label, Runnable command) {
        button(label, command);
    }

    private Button button(String label, Runnable command) {
        var button = new Button(label, _ -> command.run());
        getContent().add(button);
        return button;
    }
}
