package org.ccpor.form;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ccpor.base.RefusedException;
import org.ccpor.form.Edit.Saved;
import org.ccpor.form.draft.AnswerEdits;
import org.ccpor.form.draft.AnswerSources;
import org.ccpor.form.draft.DraftWriter;
import org.ccpor.form.draft.EditedDraft;
import org.ccpor.form.draft.FormSupport;
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
public class FormDraftService {
    /** A full table pasted at once, with some to spare. */
    private static final int MOST_EDITS = 20_000;

    private final CourtAccess access;
    private final FormSupport support;
    private final DraftWriter files;
    private final AnswerSources sources;
    private final ApplicationEventPublisher events;

    FormDraftService(
            CourtAccess access,
            FormSupport support,
            DraftWriter files,
            AnswerSources sources,
            ApplicationEventPublisher events) {
        this.access = access;
        this.support = support;
        this.files = files;
        this.sources = sources;
        this.events = events;
    }

    /**
     * Stores what may be stored and tells of each edit what became of it; one refused edit does not stop the others. Rows
     * come before their answers, whatever the order of the edits. The results are in the order of the edits.
     *
     * @throws org.springframework.security.access.AccessDeniedException if this viewer may not read the form at all
     * @throws RefusedException if there is no such form, or more than 20,000 edits
     */
    @Workers
    public List<Saved> save(FormKey key, List<Edit> edits) {
        var viewer = access.mustSee(key.court(), key.matter());
        if (edits.size() > MOST_EDITS) {
            throw new RefusedException("Save at most %,d answers at once; paste fewer rows.".formatted(MOST_EDITS));
        }
        if (edits.isEmpty()) {
            return List.of();
        }
        var sheet = support.lock(key);
        try {
            sheet.plan().requireOpen();
        } catch (RefusedException ended) {
            return edits.stream()
                    .<Saved>map(it -> new Saved.Refusal(it.path(), ended.sentence()))
                    .toList();
        }
        var by = support.mark();
        var draft = new EditedDraft(sheet.answers(), sheet.revision(), by);
        var work = new AnswerEdits(viewer, sheet, draft, by);
        var saved = new Saved[edits.size()];
        IntStream.range(0, edits.size())
                .boxed()
                .sorted(Comparator.comparing(it -> work.rank(edits.get(it).path())))
                .forEach(it -> saved[it] = save(key, work, edits.get(it)));
        if (draft.changed().isEmpty()) {
            return List.of(saved);
        }
        var about = support.about(sheet.plan(), key.code());
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

    private Saved save(FormKey key, AnswerEdits work, Edit edit) {
        return sources.hold(key.code(), edit.path())
                ? new Saved.Refusal(edit.path(), "Answer this on its own page.")
                : work.save(edit);
    }
}
