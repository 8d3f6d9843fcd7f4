package org.ccpor.standup;

import java.time.Clock;
import java.util.List;
import org.ccpor.base.Change;
import org.ccpor.base.PartyData;
import org.ccpor.base.RefusedException;
import org.ccpor.base.TextChangeKind;
import org.ccpor.identity.Coordinators;
import org.ccpor.identity.CurrentViewer;
import org.ccpor.identity.Executives;
import org.ccpor.identity.ExecutivesAndDisplays;
import org.ccpor.standup.StandUpChanged.Part;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notes of the running stand-up, saved while they are typed. Everybody writes a text of their own. */
@Service
@Transactional
@Executives
public class StandUpNoteService {
    /** Characters a note may have. */
    public static final int LONGEST = Note.LONGEST;

    private final StandUpRepository standUps;
    private final NoteRepository notes;
    private final CurrentViewer viewer;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StandUpNoteService(
            StandUpRepository standUps,
            NoteRepository notes,
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
    @ExecutivesAndDisplays
    public List<StandUpNote> of(long id, String court) {
        return notes.ofCourt(id, court);
    }

    /**
     * Replaces this person's note.
     *
     * @param confirmed the person said that there is no party data in it
     * @return why it may hold party data; then nothing was saved. Empty if it was.
     * @throws RefusedException if the stand-up has ended or the note is too long
     */
    @Coordinators
    public List<String> write(long id, String court, String text, boolean confirmed) {
        requireRunning(id);
        if (text.length() > LONGEST) {
            throw new RefusedException(
                    "A note has at most 4,000 characters; this one has %,d. Shorten it, nothing is lost."
                            .formatted(text.length()));
        }
        var note = mine(id, court);
        var reasons = PartyData.suspects(text);
        if (!reasons.isEmpty()) {
            if (!confirmed) {
                return reasons;
            }
            if (!PartyData.suspects(note.text()).containsAll(reasons)) {
                recordConfirmed(court, reasons);
            }
        }
        note.write(text, clock.instant());
        save(note);
        return List.of();
    }

    /** Marks this person's note as what was decided, or not. */
    @Coordinators
    public void decide(long id, String court, boolean decision) {
        requireRunning(id);
        var note = mine(id, court);
        note.decide(decision, clock.instant());
        save(note);
    }

    private void save(Note note) {
        var me = viewer.get();
        standUps.join(note.getId().standUp(), me.userName(), me.displayName(), clock.instant());
        notes.save(note);
        events.publishEvent(new StandUpChanged(Part.NOTES));
    }

    private Note mine(long id, String court) {
        var key = new Note.Id(id, court, viewer.get().userName());
        return notes.findById(key).orElseGet(() -> new Note(key));
    }

    /** The reasons, never the text (domain 8.1). */
    private void recordConfirmed(String court, List<String> reasons) {
        events.publishEvent(new Change(
                court,
                TextChangeKind.CONFIRMED,
                "Note of the stand-up",
                null,
                null,
                String.join(" ", reasons),
                viewer.get().userName(),
                clock.instant()));
    }

    private void requireRunning(long id) {
        if (!standUps.runs(id)) {
            throw new RefusedException(
                    "This stand-up has ended; copy your note to the court's page if it is still needed.");
        }
    }
}
