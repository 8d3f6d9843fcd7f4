package org.ccpor.agenda;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ccpor.base.DateFormatter;
import org.ccpor.base.StaleException;
import org.ccpor.process.Party;
import org.jspecify.annotations.Nullable;

/** Something agreed at a meeting that somebody does. */
@Entity
class MeetingAction {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "meeting")
    private Meeting meeting;

    private @Nullable String court;

    @Enumerated(EnumType.STRING)
    private Party party;

    private String who;
    private String text;
    private @Nullable LocalDate due;
    private @Nullable Instant doneAt;
    private @Nullable String doneBy;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected MeetingAction() {}

    MeetingAction(Meeting meeting, NewAction said) {
        this.id = UUID.randomUUID();
        this.meeting = meeting;
        this.court = said.court();
        this.party = said.party();
        this.who = said.who();
        this.text = said.text();
        this.due = said.due();
    }

    void change(NewAction said) {
        court = said.court();
        party = said.party();
        who = said.who();
        text = said.text();
        due = said.due();
    }

    void done(String by, Instant at) {
        doneAt = at;
        doneBy = by;
    }

    void reopen() {
        doneAt = null;
        doneBy = null;
    }

    /** @throws StaleException with {@code sentence} if it was changed since the person saw it */
    void requireVersion(int seen, String sentence) {
        if (version() != seen) {
            throw new StaleException(sentence);
        }
    }

    /** For who saw something else. */
    String asItIs() {
        return "“%s” is by now: %s%s, %s."
                .formatted(
                        text,
                        who.isEmpty() ? party.label() : who,
                        due == null ? "" : ", due " + DateFormatter.full(due),
                        doneAt == null ? "open" : "done");
    }

    Meeting meeting() {
        return meeting;
    }

    private int version() {
        return version == null ? 0 : version;
    }

    ActionLine line() {
        return new ActionLine(id, meeting.id(), court, party, who, text, due, doneAt, doneBy, version());
    }
}
