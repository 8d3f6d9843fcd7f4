package org.ccpor.form;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ccpor.base.Refused;
import org.ccpor.form.Edit.Saved;
import org.ccpor.form.draft.Aggregates;
import org.ccpor.form.draft.DraftFiles;
import org.ccpor.form.draft.DraftSheet;
import org.ccpor.form.draft.EditDesk;
import org.ccpor.form.draft.FormDesk;
import org.ccpor.identity.CourtAccess;
import org.ccpor.identity.Everyone;
import org.ccpor.identity.Workers;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps answers while a form is being filled in, each by itself, so that two people never overwrite each other unseen. */
@Service
@Transactional
@Everyone
public class FormDrafts {
    /** A full table pasted at once, with some to spare. */
    private static final int MOST_EDITS = 20_000;

    private final CourtAccess access;
    private final FormDesk desk;
    private final DraftFiles files;
    private final Aggregates aggregates;
    private final ApplicationEventPublisher events;

    FormDrafts(
            CourtAccess access,
            FormDesk desk,
            DraftFiles files,
            Aggregates aggregates,
            ApplicationEventPublisher events) {
        this.access = access;
        this.desk = desk;
        this.files = files;
        this.aggregates = aggregates;
        this.events = events;
    }

    /**
     * Stores what may be stored and tells of each edit what became of it; one refused edit does not stop the others. Rows
     * come before their answers, whatever the order of the edits. The results are in the order of the edits.
     *
     * @throws org.springframework.security.access.AccessDeniedException if this viewer may not read the form at all
     * @throws Refused if there is no such form, or more than 20,000 edits
     */
    @Workers
    public List<Saved> save(FormKey key, List<Edit> edits) {
        var viewer = access.mustSee(key.court(), key.matter());
        if (edits.size() > MOST_EDITS) {
            throw new Refused("Save at most %,d answers at once; paste fewer rows.".formatted(MOST_EDITS));
        }
        if (edits.isEmpty()) {
            return List.of();
        }
        var sheet = desk.lock(key);
        try {
            sheet.plan().requireOpen();
        } catch (Refused ended) {
            return edits.stream()
                    .<Saved>map(it -> new Saved.Refusal(it.path(), ended.sentence()))
                    .toList();
        }
        var by = desk.mark();
        var draft = new DraftSheet(sheet.answers(), sheet.revision(), by);
        var work = new EditDesk(viewer, sheet, draft, by);
        var saved = new Saved[edits.size()];
        IntStream.range(0, edits.size())
                .boxed()
                .sorted(Comparator.comparing(it -> work.rank(edits.get(it).path())))
                .forEach(it -> saved[it] = save(key, work, edits.get(it)));
        if (draft.changed().isEmpty()) {
            return List.of(saved);
        }
        var about = desk.about(sheet.plan(), key.code());
        var refused = work.refused(about);
        if (!draft.changed().isEmpty()) {
            files.store(sheet, draft, about, by);
            work.confirmed().forEach(events::publishEvent);
        }
        return Stream.of(saved)
                .map(it -> refused.containsKey(it.path()) && it instanceof Saved.Stored
                        ? new Saved.Refusal(it.path(), String.valueOf(refused.get(it.path())))
                        : it)
                .toList();
    }

    private Saved save(FormKey key, EditDesk work, Edit edit) {
        return aggregates.hold(key.code(), edit.path())
                ? new Saved.Refusal(edit.path(), "Answer this on its own page.")
                : work.save(edit);
    }
}
