package org.ccpor.standup;

import java.time.Clock;
import java.util.List;
import org.ccpor.base.Change;
import org.ccpor.base.PartyData;
import org.ccpor.base.Refused;
import org.ccpor.identity.CurrentViewer;
import org.ccpor.standup.StandUpChanged.Part;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notes of the running stand-up, saved while they are typed. Everybody writes a text of their own. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('COORDINATOR', 'ADMINISTRATOR', 'EXECUTIVE')")
public class StandUpNotes {
    /** Characters a note may have. */
    public static final int LONGEST = 4000;

    private static final String RUNS = "hasAnyRole('COORDINATOR', 'ADMINISTRATOR')";

    private final StandUpTable standUps;
    private final NoteTable notes;
    private final CurrentViewer viewer;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StandUpNotes(
            StandUpTable standUps,
            NoteTable notes,
            CurrentViewer viewer,
            ApplicationEventPublisher events,
            Clock clock) {
        this.standUps = standUps;
        this.notes = notes;
        this.viewer = viewer;
        this.events = events;
        this.clock = clock;
    }

    /** Everybody's notes on a court. */
    @Transactional(readOnly = true)
    public List<StandUpNote> of(long id, String court) {
        return notes.of(id, court);
    }

    /**
     * Replaces this person's note.
     *
     * @param confirmed the person said that there is no party data in it
     * @return why it may hold party data; then nothing was saved. Empty if it was.
     * @throws Refused if the stand-up has ended or the note is too long
     */
    @PreAuthorize(RUNS)
    public List<String> write(long id, String court, String text, boolean confirmed) {
        requireRunning(id);
        if (text.length() > LONGEST) {
            throw new Refused("A note has at most 4,000 characters; this one has %,d. Shorten it, nothing is lost."
                    .formatted(text.length()));
        }
        var before = mine(id, court);
        var reasons = PartyData.suspects(text);
        if (!reasons.isEmpty()) {
            if (!confirmed) {
                return reasons;
            }
            if (!PartyData.suspects(before.text()).containsAll(reasons)) {
                recordConfirmed(court, reasons);
            }
        }
        save(id, new StandUpNote(court, before.person(), before.name(), text, before.decision() && !text.isBlank()));
        return List.of();
    }

    /** Marks this person's note as what was decided, or not. */
    @PreAuthorize(RUNS)
    public void decide(long id, String court, boolean decision) {
        requireRunning(id);
        var before = mine(id, court);
        if (decision && before.text().isBlank()) {
            throw new Refused("Write what was decided first.");
        }
        save(id, new StandUpNote(court, before.person(), before.name(), before.text(), decision));
    }

    private void save(long id, StandUpNote note) {
        standUps.join(id, viewer.get(), clock.instant());
        notes.write(id, note, clock.instant());
        events.publishEvent(new StandUpChanged(Part.NOTES));
    }

    private StandUpNote mine(long id, String court) {
        var me = viewer.get();
        return notes.one(id, court, me.userName())
                .orElse(new StandUpNote(court, me.userName(), me.displayName(), "", false));
    }

    /** The reasons, never the text (domain 8.1). */
    private void recordConfirmed(String court, List<String> reasons) {
        events.publishEvent(new Change(
                court,
                "text.confirmed",
                "Note of the stand-up",
                null,
                null,
                String.join(" ", reasons),
                viewer.get().userName(),
                clock.instant()));
    }

    private void requireRunning(long id) {
        if (standUps.running().filter(it -> it.id() == id).isEmpty()) {
            throw new Refused("This stand-up has ended; copy your note to the court's page if it is still needed.");
        }
    }
}
