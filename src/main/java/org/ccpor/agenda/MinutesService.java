package org.ccpor.agenda;

import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.ccpor.base.ChangeKind;
import org.ccpor.base.RefusedException;
import org.ccpor.base.StaleException;
import org.ccpor.base.TextChangeKind;
import org.ccpor.identity.Coordinators;
import org.ccpor.identity.Everyone;
import org.ccpor.identity.Workers;
import org.ccpor.process.Party;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who came to a meeting and what was agreed: kept by coordinators. Contacts say of actions of their own side of their own
 * court that they are done. Commands carry the version that was seen and throw {@link StaleException} for an older one.
 */
@Service
@Transactional
@Everyone
public class MinutesService {

    private final MeetingSupport support;
    private final AttendeeRepository people;
    private final MeetingActionRepository actions;

    MinutesService(MeetingSupport support, AttendeeRepository people, MeetingActionRepository actions) {
        this.support = support;
        this.people = people;
        this.actions = actions;
    }

    /**
     * Somebody is expected, or came.
     *
     * @param court slug; {@code null} for the team
     */
    @Coordinators
    public UUID expect(UUID meeting, @Nullable String court, Party party, String who, boolean confirmed) {
        var at = support.readable(meeting);
        requireTaking(at, court);
        var name = MeetingRule.who(who);
        var stopped = MeetingRule.guarded(confirmed, name);
        var person = people.save(at.expect(court, party, name, people.of(at)));
        try {
            people.flush();
        } catch (DataIntegrityViolationException race) {
            throw Attendee.onTheList(name);
        }
        confirm(at, court, stopped);
        support.publish(new MeetingsChanged());
        return person.id();
    }

    @Coordinators
    public void mark(UUID person, AttendanceStatus came, int seenVersion) {
        var found = person(person);
        var before = found.asMarked();
        if (found.mark(came, seenVersion)) {
            support.store(before);
            support.publish(new MeetingsChanged());
        }
    }

    @Coordinators
    public void removePerson(UUID person, int seenVersion) {
        var found = person(person);
        found.requireVersion(seenVersion);
        people.delete(found);
        support.store(found.asMarked());
        support.publish(new MeetingsChanged());
    }

    /** Something is agreed. */
    @Coordinators
    public UUID agree(UUID meeting, NewAction typed, boolean confirmed) {
        var at = support.readable(meeting);
        var said = MeetingRule.clean(typed);
        requireTaking(at, said.court());
        var stopped = MeetingRule.guarded(confirmed, said.who(), said.text());
        var action = actions.save(new MeetingAction(at, said)).line();
        tell(at, action, MeetingChangeKind.ACTION_ADDED, due(action));
        confirm(at, action.court(), stopped.isEmpty() ? "" : MeetingRule.guarded(true, action.who()));
        return action.id();
    }

    @Coordinators
    public void changeAction(UUID action, NewAction typed, boolean confirmed, int seenVersion) {
        change(action, seenVersion, MeetingChangeKind.ACTION_CHANGED, it -> {
            var said = MeetingRule.clean(typed);
            requireTaking(it.meeting(), said.court());
            var unused = MeetingRule.guarded(confirmed, said.who(), said.text());
            it.change(said);
        });
    }

    /** Done, or open again. */
    @Workers
    public void tick(UUID action, boolean done, int seenVersion) {
        change(action, seenVersion, done ? MeetingChangeKind.ACTION_DONE : MeetingChangeKind.ACTION_REOPENED, it -> {
            support.mustTick(it);
            if (done) {
                it.done(support.me(), support.now());
            } else {
                it.reopen();
            }
        });
    }

    @Coordinators
    public void dropAction(UUID action, int seenVersion) {
        var found = action(action);
        var before = found.line();
        var sentence = "“%s” was changed meanwhile.".formatted(before.text());
        found.requireVersion(seenVersion, sentence);
        actions.delete(found);
        support.store(sentence);
        tell(found.meeting(), before, MeetingChangeKind.ACTION_REMOVED, null);
    }

    private void change(UUID id, int seenVersion, ChangeKind what, Consumer<MeetingAction> command) {
        var action = action(id);
        var sentence = action.asItIs();
        command.accept(action);
        action.requireVersion(seenVersion, sentence);
        support.store(sentence);
        tell(action.meeting(), action.line(), what, due(action.line()));
    }

    private void tell(Meeting meeting, ActionLine action, ChangeKind what, @Nullable String after) {
        support.record(only(meeting, action.court()), what, action.text(), null, after, null);
    }

    private void confirm(Meeting meeting, @Nullable String court, String reasons) {
        if (!reasons.isEmpty()) {
            support.record(only(meeting, court), TextChangeKind.CONFIRMED, "", null, reasons, null);
        }
    }

    private static Set<String> only(Meeting meeting, @Nullable String court) {
        return court == null ? meeting.line().courts() : Set.of(court);
    }

    private static @Nullable String due(ActionLine action) {
        return action.due() == null ? null : action.due().toString();
    }

    private void requireTaking(Meeting meeting, @Nullable String court) {
        if (court != null && !support.taking(meeting.line()).contains(court)) {
            throw new RefusedException("That court does not take part in this meeting.");
        }
    }

    private Attendee person(UUID id) {
        return people.findById(id)
                .orElseThrow(() -> new StaleException("Somebody took this person off the list meanwhile."));
    }

    /** Of a meeting this viewer may see. */
    private MeetingAction action(UUID id) {
        var action = actions.findWithMeeting(id)
                .orElseThrow(() -> new StaleException("Somebody removed this action meanwhile."));
        var unused = support.admitted(action.meeting());
        return action;
    }
}
