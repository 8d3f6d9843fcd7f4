package org.ccpor.agenda;

import java.util.UUID;
import java.util.function.UnaryOperator;
import org.ccpor.base.Days;
import org.ccpor.base.Refused;
import org.ccpor.base.Stale;
import org.ccpor.calendar.CourtCalendars;
import org.ccpor.process.Party;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who came to a meeting and what was agreed: kept by coordinators. Contacts say of actions of their own side of their own
 * court that they are done. Commands carry the version that was seen and throw {@link Stale} for an older one.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class Minutes {
    private static final String TEAM = "hasAnyRole('COORDINATOR', 'ADMINISTRATOR')";
    private static final String ALL_WHO_WORK =
            "hasAnyRole('COORDINATOR', 'ADMINISTRATOR', 'COURT_CONTACT', 'LEA_CONTACT')";
    private static final int WHO = 120;
    private static final int TEXT = 500;

    private final MeetingDesk desk;
    private final MinutesTable table;

    Minutes(MeetingDesk desk, MinutesTable table) {
        this.desk = desk;
        this.table = table;
    }

    /**
     * Somebody is expected, or came.
     *
     * @param court slug; {@code null} for the team
     */
    @PreAuthorize(TEAM)
    public UUID expect(UUID meeting, @Nullable String court, Party party, String who, boolean confirmed) {
        var line = desk.readable(meeting);
        requireTaking(line, court);
        var person = new PersonLine(
                UUID.randomUUID(),
                meeting,
                court,
                party,
                MeetingCheck.text(who, "a name or a role", WHO, true),
                line.state() == MeetingState.HELD ? Came.YES : Came.OPEN,
                0);
        var stopped = MeetingCheck.guarded(confirmed, person.who());
        if (table.people(meeting).stream().anyMatch(it -> same(it, person))) {
            throw new Refused("%s is on the list already.".formatted(person.who()));
        }
        insert(person);
        confirm(line, court, stopped);
        desk.publish(new MeetingsChanged());
        return person.id();
    }

    @PreAuthorize(TEAM)
    public void mark(UUID person, Came came, int seenVersion) {
        var before = person(person);
        if (before.came() != came) {
            require(
                    table.mark(person, came, seenVersion),
                    "%s is marked “%s” by now.",
                    before.who(),
                    before.came().label());
            desk.publish(new MeetingsChanged());
        }
    }

    @PreAuthorize(TEAM)
    public void removePerson(UUID person, int seenVersion) {
        var before = person(person);
        require(
                table.removePerson(person, seenVersion),
                "%s is marked “%s” by now.",
                before.who(),
                before.came().label());
        desk.publish(new MeetingsChanged());
    }

    /** Something is agreed. */
    @PreAuthorize(TEAM)
    public UUID agree(UUID meeting, NewAction typed, boolean confirmed) {
        var line = desk.readable(meeting);
        var action =
                clean(typed, new ActionLine(UUID.randomUUID(), meeting, null, Party.TEAM, "", "", null, null, null, 0));
        requireTaking(line, action.court());
        var stopped = MeetingCheck.guarded(confirmed, action.who(), action.text());
        table.insert(action);
        tell(
                line,
                action,
                "meeting.action-added",
                action.due() == null ? null : action.due().toString());
        confirm(line, action.court(), stopped.isEmpty() ? "" : MeetingCheck.guarded(true, action.who()));
        return action.id();
    }

    @PreAuthorize(TEAM)
    public void changeAction(UUID action, NewAction typed, boolean confirmed, int seenVersion) {
        change(action, seenVersion, "meeting.action-changed", it -> {
            var next = clean(typed, it);
            requireTaking(desk.readable(it.meeting()), next.court());
            var unused = MeetingCheck.guarded(confirmed, next.who(), next.text());
            return next;
        });
    }

    /** Done, or open again. */
    @PreAuthorize(ALL_WHO_WORK)
    public void tick(UUID action, boolean done, int seenVersion) {
        change(action, seenVersion, done ? "meeting.action-done" : "meeting.action-reopened", it -> {
            if (!MeetingRights.mayTick(desk.viewer(), it)) {
                throw new AccessDeniedException("Not this viewer's action");
            }
            return new ActionLine(
                    it.id(),
                    it.meeting(),
                    it.court(),
                    it.party(),
                    it.who(),
                    it.text(),
                    it.due(),
                    done ? desk.now() : null,
                    done ? desk.me() : null,
                    it.version());
        });
    }

    @PreAuthorize(TEAM)
    public void dropAction(UUID action, int seenVersion) {
        var before = action(action);
        require(table.removeAction(action, seenVersion), "“%s” was changed meanwhile.", before.text());
        tell(desk.readable(before.meeting()), before, "meeting.action-removed", null);
    }

    private void change(UUID id, int seenVersion, String what, UnaryOperator<ActionLine> command) {
        var before = action(id);
        var meeting = desk.readable(before.meeting());
        var next = command.apply(before);
        if (before.version() != seenVersion || !table.update(next)) {
            throw new Stale("“%s” is by now: %s%s, %s."
                    .formatted(
                            before.text(),
                            before.who().isEmpty() ? before.party().label() : before.who(),
                            before.due() == null ? "" : ", due " + Days.full(before.due()),
                            before.done() ? "done" : "open"));
        }
        tell(meeting, next, what, next.due() == null ? null : next.due().toString());
    }

    private void tell(MeetingLine meeting, ActionLine action, String what, @Nullable String after) {
        var only = meeting.as(
                meeting.state(),
                meeting.reason(),
                action.court() == null ? meeting.courts() : java.util.Set.of(action.court()));
        desk.record(only, what, action.text(), null, after, null);
    }

    private void confirm(MeetingLine meeting, @Nullable String court, String reasons) {
        if (!reasons.isEmpty()) {
            var only = meeting.as(
                    meeting.state(), meeting.reason(), court == null ? meeting.courts() : java.util.Set.of(court));
            desk.record(only, "text.confirmed", "", null, reasons, null);
        }
    }

    private ActionLine clean(NewAction typed, ActionLine as) {
        var due = typed.due();
        if (due != null && (due.getYear() < CourtCalendars.FIRST_YEAR || due.getYear() > CourtCalendars.LAST_YEAR)) {
            throw new Refused("The due date is not within the years %d to %d."
                    .formatted(CourtCalendars.FIRST_YEAR, CourtCalendars.LAST_YEAR));
        }
        return new ActionLine(
                as.id(),
                as.meeting(),
                typed.court(),
                typed.party(),
                MeetingCheck.text(typed.who(), "who does it", WHO, false),
                MeetingCheck.text(typed.text(), "what is to be done", TEXT, true),
                due,
                as.doneAt(),
                as.doneBy(),
                as.version());
    }

    private void requireTaking(MeetingLine meeting, @Nullable String court) {
        if (court != null && !desk.taking(meeting).contains(court)) {
            throw new Refused("That court does not take part in this meeting.");
        }
    }

    private PersonLine person(UUID id) {
        return table.person(id).orElseThrow(() -> new Stale("Somebody took this person off the list meanwhile."));
    }

    private ActionLine action(UUID id) {
        return table.action(id).orElseThrow(() -> new Stale("Somebody removed this action meanwhile."));
    }

    private void insert(PersonLine person) {
        try {
            table.insert(person);
        } catch (DuplicateKeyException race) {
            throw new Refused("%s is on the list already.".formatted(person.who()));
        }
    }

    private static boolean same(PersonLine one, PersonLine other) {
        return one.who().equalsIgnoreCase(other.who())
                && one.party() == other.party()
                && java.util.Objects.equals(one.court(), other.court());
    }

    private static void require(boolean stored, String sentence, Object... values) {
        if (!stored) {
            throw new Stale(sentence.formatted(values));
        }
    }
}
