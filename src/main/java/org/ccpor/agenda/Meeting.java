package org.ccpor.agenda;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.ccpor.base.DateFormatter;
import org.ccpor.base.RefusedException;
import org.ccpor.base.StaleException;
import org.ccpor.process.Party;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A meeting and its courts. Who is expected and what was agreed have versions of their own, so whoever keeps the minutes
 * never meets who changes the meeting; they are read by queries, because screens look again while the transaction that
 * changed them ends, when a list in memory would still be the one of before.
 */
@Entity
class Meeting {
    @Id
    private UUID id;

    private @Nullable UUID series;

    @Enumerated(EnumType.STRING)
    private MeetingKind kind;

    private String title;
    private boolean early;

    @ElementCollection
    @CollectionTable(name = "meeting_court", joinColumns = @JoinColumn(name = "meeting"))
    @Column(name = "court")
    private Set<String> courts = new HashSet<>();

    @Column(name = "held_on")
    private LocalDate date;

    // Local times of the courts: never shifted to the zone that instants are stored in.
    @Column(name = "starts")
    @JdbcTypeCode(SqlTypes.LOCAL_TIME)
    private LocalTime start;

    @Column(name = "ends")
    @JdbcTypeCode(SqlTypes.LOCAL_TIME)
    private LocalTime end;

    private String place;
    private String link;
    private String agenda;

    @Enumerated(EnumType.STRING)
    private MeetingState state = MeetingState.PLANNED;

    private @Nullable LocalDate insteadOf;
    private @Nullable String insteadWhy;
    private @Nullable String reason;
    private int sequence;
    private Instant changedAt;
    private String changedBy;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Meeting() {}

    /** A planned one. */
    @SuppressWarnings("NullAway.Init") // say() fills the rest
    Meeting(MeetingEntry words, @Nullable UUID series, Repetition.Day day, String by, Instant at) {
        this.id = UUID.randomUUID();
        this.series = series;
        say(words, day);
        touch(by, at);
    }

    /** @throws StaleException if it was changed since the person saw it */
    void requireVersion(int seen) {
        if (version() != seen) {
            throw new StaleException(
                    "%s changed this meeting meanwhile. Look at it again, then decide.".formatted(changedBy));
        }
    }

    /** @throws RefusedException if it was held or canceled */
    void requirePlanned() {
        if (state != MeetingState.PLANNED) {
            throw new RefusedException(
                    "This meeting is %s already.".formatted(state.label().toLowerCase(Locale.ROOT)));
        }
    }

    /** Says something else of it, or another day; programs that subscribed are told when day, time or place change. */
    void change(MeetingEntry words, Repetition.Day day, String by, Instant at) {
        requirePlanned();
        if (!day.date().equals(date)
                || !start.equals(words.start())
                || !end.equals(words.end())
                || !place.equals(words.place())
                || !link.equals(words.link())) {
            sequence++;
        }
        say(words, day);
        touch(by, at);
    }

    /** @param taking courts that would have taken part */
    void cancel(String why, Collection<String> taking, String by, Instant at) {
        become(MeetingState.CANCELLED, why, taking, by, at);
    }

    /**
     * It took place.
     *
     * @param taking courts that took part, kept with it
     * @throws RefusedException if its day is still to come
     */
    void hold(Collection<String> taking, LocalDate today, String by, Instant at) {
        requirePlanned();
        if (date.isAfter(today)) {
            throw new RefusedException("It is planned for %s. Change its day first if it was held earlier."
                    .formatted(DateFormatter.inWords(date)));
        }
        become(MeetingState.HELD, null, taking, by, at);
    }

    private void become(MeetingState next, @Nullable String why, Collection<String> taking, String by, Instant at) {
        requirePlanned();
        state = next;
        reason = why;
        takeOnly(taking);
        sequence++;
        touch(by, at);
    }

    /**
     * Somebody who is expected, or came if it was held; to be stored.
     *
     * @param there who is on the list
     * @throws RefusedException if that person is on it already
     */
    Attendee expect(@Nullable String court, Party party, String who, Collection<Attendee> there) {
        if (there.stream().anyMatch(it -> it.is(court, party, who))) {
            throw Attendee.onTheList(who);
        }
        return new Attendee(
                this, court, party, who, state == MeetingState.HELD ? AttendanceStatus.YES : AttendanceStatus.OPEN);
    }

    private void say(MeetingEntry words, Repetition.Day day) {
        kind = words.kind();
        title = words.title();
        early = words.early();
        takeOnly(words.courts());
        date = day.date();
        start = Objects.requireNonNull(words.start());
        end = Objects.requireNonNull(words.end());
        place = words.place();
        link = words.link();
        agenda = words.agenda();
        insteadOf = day.insteadOf();
        insteadWhy = day.why();
    }

    /** Rows of courts that stay are not written again. */
    private void takeOnly(Collection<String> slugs) {
        courts.retainAll(slugs);
        courts.addAll(slugs);
    }

    private void touch(String by, Instant at) {
        changedBy = by;
        changedAt = at;
    }

    UUID id() {
        return id;
    }

    private int version() {
        return version == null ? 0 : version;
    }

    MeetingLine line() {
        return new MeetingLine(
                id,
                series,
                kind,
                title,
                early,
                courts.isEmpty() ? Set.of() : new TreeSet<>(courts),
                date,
                start,
                end,
                place,
                link,
                agenda,
                state,
                insteadOf,
                insteadWhy,
                reason,
                sequence,
                changedAt,
                changedBy,
                version());
    }
}
