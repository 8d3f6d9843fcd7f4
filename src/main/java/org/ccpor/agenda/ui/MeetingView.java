package org.ccpor.agenda.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;
import org.ccpor.agenda.MeetingDetails;
import org.ccpor.agenda.MeetingState;
import org.ccpor.agenda.MeetingsChanged;
import org.ccpor.base.DateFormatter;
import org.ccpor.base.Outage;
import org.ccpor.base.RefusedException;
import org.ccpor.base.ui.CommandBar;
import org.ccpor.base.ui.LiveComposite;
import org.ccpor.base.ui.Notices;
import org.jspecify.annotations.Nullable;

/** One meeting: when and where, what is talked about, who came, and what was agreed. */
@Route("calendar/meeting/:meeting")
@PermitAll
class MeetingView extends LiveComposite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1L;

    private final transient AgendaModel model;
    private final H1 name = new H1();
    private final Span state = new Span();
    private final Span when = new Span();
    private final CommandBar<MeetingDetails> commands;
    private final MeetingFacts facts = new MeetingFacts();
    private final AttendancePanel people;
    private final ActionPanel actions;
    private transient @Nullable MeetingDetails shown;

    MeetingView(AgendaModel model) {
        this.model = model;
        commands = new CommandBar<>(MeetingCommand.all(model), this::read);
        people = new AttendancePanel(model, this::read);
        actions = new ActionPanel(model, this::read);
        var back = new Anchor("calendar", "← Calendar");
        back.getElement().setAttribute("router-link", true);
        back.addClassName("form-back");
        when.addClassName("meeting-when");
        var head = new Div(name, state, when);
        head.addClassName("meeting-head");
        addClassNames("calendar", "meeting");
        add(back, head, commands, facts, people, actions);
        follow(new MeetingsChanged(), this::read);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        try {
            show(model.meetings()
                    .get(UUID.fromString(
                            entering.getRouteParameters().get("meeting").orElse(""))));
        } catch (RefusedException none) {
            throw new NotFoundException(none.sentence());
        } catch (IllegalArgumentException malformed) {
            throw new NotFoundException("There is no such meeting.");
        }
    }

    private void read() {
        if (shown == null) {
            return;
        }
        try {
            show(model.meetings().get(shown.meeting().id()));
        } catch (RuntimeException failure) {
            Outage.orThrow(failure);
            Notices.refused("The meeting could not be read just now; it is read again with the next change.");
        }
    }

    private void show(MeetingDetails now) {
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        var meeting = now.meeting();
        name.setText(meeting.name());
        when.setText("%s, %s to %s".formatted(DateFormatter.weekday(meeting.date()), meeting.start(), meeting.end()));
        var past = meeting.state() == MeetingState.PLANNED && meeting.date().isBefore(model.today());
        state.setText(past ? "Not marked held" : meeting.state().label());
        state.setClassName(
                "meeting-state " + (past ? "warn" : meeting.state().name().toLowerCase(java.util.Locale.ROOT)));
        commands.show(now);
        facts.show(now);
        people.show(now);
        actions.show(now);
    }

    @Override
    public String getPageTitle() {
        return (shown == null ? "Meeting" : shown.meeting().name()) + " · CCPOR Deployment";
    }
}
