package org.ccpor.agenda;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Objects;
import java.util.UUID;
import org.ccpor.base.RefusedException;
import org.ccpor.base.StaleException;
import org.ccpor.process.Party;
import org.jspecify.annotations.Nullable;

/** Somebody who is expected at a meeting, and whether that person came. */
@Entity
@Table(name = "meeting_person")
class Attendee {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "meeting")
    private Meeting meeting;

    private @Nullable String court;

    @Enumerated(EnumType.STRING)
    private Party party;

    private String who;

    @Enumerated(EnumType.STRING)
    private AttendanceStatus came;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Attendee() {}

    Attendee(Meeting meeting, @Nullable String court, Party party, String who, AttendanceStatus came) {
        this.id = UUID.randomUUID();
        this.meeting = meeting;
        this.court = court;
        this.party = party;
        this.who = who;
        this.came = came;
    }

    static RefusedException onTheList(String who) {
        return new RefusedException("%s is on the list already.".formatted(who));
    }

    boolean is(@Nullable String ofCourt, Party ofParty, String called) {
        return who.equalsIgnoreCase(called) && party == ofParty && Objects.equals(court, ofCourt);
    }

    /**
     * Marks the person.
     *
     * @return whether that changed anything
     * @throws StaleException if somebody marked the person differently since that was seen
     */
    boolean mark(AttendanceStatus next, int seen) {
        if (came == next) {
            return false;
        }
        requireVersion(seen);
        came = next;
        return true;
    }

    void requireVersion(int seen) {
        if (version() != seen) {
            throw new StaleException(asMarked());
        }
    }

    /** For who saw something else. */
    String asMarked() {
        return "%s is marked “%s” by now.".formatted(who, came.label());
    }

    private int version() {
        return version == null ? 0 : version;
    }

    UUID id() {
        return id;
    }

    PersonLine line() {
        return new PersonLine(id, meeting.id(), court, party, who, came, version());
    }
}
