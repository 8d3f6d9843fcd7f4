package org.ccpor.agenda;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ccpor.base.DateFormatter;
import org.ccpor.base.RefusedException;
import org.ccpor.base.TextChangeKind;
import org.ccpor.identity.Coordinators;
import org.ccpor.identity.Everyone;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Plans meetings and says what became of them: for coordinators. Contacts read those of their own court. Commands carry the
 * version that was seen and throw {@link org.ccpor.base.StaleException} for an older one.
 */
@Service
@Transactional
@Everyone
public class MeetingService {
    private static final String LOST =
            "Somebody changed this meeting in the same moment. Look at it again, then decide.";
    private static final int REASON = 300;

    private final MeetingSupport support;
    private final MeetingRepository repository;
    private final AttendeeRepository people;
    private final MeetingActionRepository actions;
    private final MeetingNews news;

    MeetingService(
            MeetingSupport support,
            MeetingRepository repository,
            AttendeeRepository people,
            MeetingActionRepository actions,
            MeetingNews news) {
        this.support = support;
        this.repository = repository;
        this.people = people;
        this.actions = actions;
        this.news = news;
    }

    /**
     * The days a repetition gives for these courts.
     *
     * @param courts slugs; empty for all
     * @throws RefusedException if the last day is missing or too far away
     */
    @Transactional(readOnly = true)
    @Coordinators
    public List<Repetition.Day> days(Repetition repetition, Set<String> courts) {
        return repetition.days(support.closed(courts));
    }

    /**
     * Plans one meeting, or all of a repetition.
     *
     * @param confirmed the person says that texts the party-data guard stops at hold no party data
     * @return id of the first
     */
    @Coordinators
    public UUID plan(MeetingEntry typed, Repetition repetition, boolean confirmed) {
        var unused = MeetingRule.day(repetition.first());
        var words = checked(typed, confirmed);
        var days = repetition.days(support.closed(words.courts()));
        if (days.isEmpty()) {
            throw new RefusedException("No meeting falls between the first and the last day. Choose a later last day.");
        }
        var series = days.size() > 1 ? UUID.randomUUID() : null;
        var made = days.stream()
                .map(it -> repository.save(new Meeting(words, series, it, support.me(), support.now())))
                .toList();
        var first = made.getFirst().line();
        var last = days.getLast().date();
        support.record(first.courts(), MeetingChangeKind.PLANNED, first.name(), null, span(days), null);
        confirm(first.courts(), words, confirmed);
        news.tell(
                first,
                "is planned",
                days.size() == 1
                        ? ""
                        : "It is the first of %d, until %s.".formatted(days.size(), DateFormatter.inWords(last)));
        return first.id();
    }

    /**
     * Changes a planned meeting, or it and all planned ones of its series after it; those move by as many days.
     *
     * @throws RefusedException if it was held or canceled
     */
    @Coordinators
    public void change(
            UUID id, MeetingEntry typed, LocalDate date, boolean following, boolean confirmed, int seenVersion) {
        var meeting = seen(id, seenVersion);
        meeting.requirePlanned();
        var before = meeting.line();
        var words = checked(typed, confirmed);
        var shift = ChronoUnit.DAYS.between(before.date(), MeetingRule.day(date));
        var closed = support.closed(words.courts());
        var all = following ? all(meeting) : List.of(meeting);
        all.forEach(each -> {
            var was = each.line();
            var day = shift == 0 && was.courts().equals(words.courts())
                    ? was.day()
                    : Repetition.onCourtDay(was.date().plusDays(shift), closed);
            each.change(words, day, support.me(), support.now());
        });
        support.store(LOST);
        var now = meeting.line();
        if (!now.words().equals(before.words()) || !now.day().equals(before.day()) || following) {
            support.record(now.courts(), MeetingChangeKind.CHANGED, now.name(), before.when(), now.when(), null);
            confirm(now.courts(), words, confirmed);
            news.tell(now, "is changed", all.size() > 1 ? "So are the %d after it.".formatted(all.size() - 1) : "");
        }
    }

    /** It will not be held, nor those of its series after it if {@code following}. */
    @Coordinators
    public void cancel(UUID id, String reason, boolean following, boolean confirmed, int seenVersion) {
        var meeting = seen(id, seenVersion);
        meeting.requirePlanned();
        var before = meeting.line();
        var why = MeetingRule.text(reason, "the reason", REASON, true);
        var unused = MeetingRule.guarded(confirmed, why);
        var all = following ? all(meeting) : List.of(meeting);
        all.forEach(it -> it.cancel(why, support.taking(it.line()), support.me(), support.now()));
        support.store(LOST);
        support.record(before.courts(), MeetingChangeKind.CANCELLED, before.name(), before.when(), null, why);
        news.tell(meeting.line(), "is canceled", why);
    }

    /** It took place. The courts that take part now are kept with it. */
    @Coordinators
    public void hold(UUID id, int seenVersion) {
        var meeting = seen(id, seenVersion);
        meeting.hold(support.taking(meeting.line()), support.today(), support.me(), support.now());
        support.store(LOST);
        var now = meeting.line();
        support.record(
                now.courts(),
                MeetingChangeKind.HELD,
                now.name(),
                null,
                now.date().toString(),
                null);
    }

    /**
     * A meeting with people and actions, as far as this viewer may see them.
     *
     * @throws RefusedException if there is none
     * @throws org.springframework.security.access.AccessDeniedException if it is about courts of others
     */
    @Transactional(readOnly = true)
    public MeetingDetails get(UUID meeting) {
        var found = support.readable(meeting);
        var line = found.line();
        var viewer = support.viewer();
        var taking = support.taking(line);
        var allSeen = taking.stream().allMatch(viewer::seesInFull);
        var planned = line.state() == MeetingState.PLANNED && MeetingAccess.mayKeep(viewer);
        return new MeetingDetails(
                line,
                support.names(taking),
                people.of(found).stream()
                        .map(Attendee::line)
                        .filter(it -> it.court() == null || viewer.seesInFull(it.court()))
                        .toList(),
                actions.of(found).stream()
                        .map(MeetingAction::line)
                        .filter(it -> it.court() == null ? allSeen : viewer.seesInFull(it.court()))
                        .toList(),
                planned ? all(found).size() : 1);
    }

    private Meeting seen(UUID id, int seenVersion) {
        var meeting = support.readable(id);
        meeting.requireVersion(seenVersion);
        return meeting;
    }

    /** It and the planned ones of its series after it. */
    private List<Meeting> all(Meeting meeting) {
        var line = meeting.line();
        return line.series() == null ? List.of(meeting) : repository.following(line.series(), line.date());
    }

    private MeetingEntry checked(MeetingEntry typed, boolean confirmed) {
        var words = MeetingRule.clean(typed);
        support.requireCourts(words.courts());
        var unused = MeetingRule.guarded(confirmed, words.title(), words.place(), words.agenda());
        return words;
    }

    /** The title stands in the history, which records by itself that it was confirmed; other texts do not. */
    private void confirm(Set<String> courts, MeetingEntry words, boolean confirmed) {
        var reasons = MeetingRule.guarded(confirmed, words.place(), words.agenda());
        if (!reasons.isEmpty()) {
            support.record(courts, TextChangeKind.CONFIRMED, "", null, reasons, null);
        }
    }

    private static String span(List<Repetition.Day> days) {
        return days.size() == 1
                ? days.getFirst().date().toString()
                : "%d times from %s to %s"
                        .formatted(
                                days.size(),
                                days.getFirst().date(),
                                days.getLast().date());
    }
}
