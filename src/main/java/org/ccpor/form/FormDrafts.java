package org.ccpor.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.ccpor.base.Refused;
import org.ccpor.deployment.FormItems;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps answers while a form is being filled in, each by itself, so that two people never overwrite each other unseen. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class FormDrafts {
    /** A full table pasted at once, with some to spare. */
    private static final int MOST_EDITS = 20_000;

    private final FormDoor door;
    private final FormDesk desk;
    private final FormTable forms;
    private final AnswerTable answers;
    private final FormItems items;
    private final ApplicationEventPublisher events;

    FormDrafts(
            FormDoor door,
            FormDesk desk,
            FormTable forms,
            AnswerTable answers,
            FormItems items,
            ApplicationEventPublisher events) {
        this.door = door;
        this.desk = desk;
        this.forms = forms;
        this.answers = answers;
        this.items = items;
        this.events = events;
    }

    /**
     * Stores what may be stored and tells of each edit what became of it; one refused edit does not stop the others. Rows
     * come before their answers, whatever the order of the edits. The results are in the order of the edits.
     *
     * @throws org.springframework.security.access.AccessDeniedException if this viewer may not read the form at all
     * @throws Refused if there is no such form, or more than 20,000 edits
     */
    @PreAuthorize("hasAnyRole('COORDINATOR', 'ADMINISTRATOR', 'COURT_CONTACT', 'LEA_CONTACT')")
    public List<Saved> save(FormKey key, List<Edit> edits) {
        var viewer = door.requireReader(key);
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
        var row = sheet.row();
        var by = desk.mark();
        var draft = new DraftSheet(sheet.answers(), row == null ? 0 : row.revision(), by);
        var work = new EditDesk(viewer, sheet, draft, by);
        var saved = new Saved[edits.size()];
        IntStream.range(0, edits.size())
                .boxed()
                .sorted(Comparator.comparing(it -> work.rank(edits.get(it).path())))
                .forEach(it -> saved[it] = work.save(edits.get(it)));
        if (!draft.changed().isEmpty()) {
            store(sheet, draft, by);
            work.confirmed().forEach(events::publishEvent);
        }
        return List.of(saved);
    }

    private void store(FormDesk.Sheet sheet, DraftSheet draft, FormPage.Mark by) {
        var before = sheet.typed();
        consequences(sheet, before, draft);
        var row = sheet.row();
        var began = row == null;
        if (row == null) {
            row = FormRow.begun(
                    sheet.plan().deployment(),
                    sheet.key().code(),
                    sheet.definition().version(),
                    by);
            forms.insert(row);
        }
        var next = sheet.state().open() ? FormState.DRAFT : sheet.state();
        answers.write(row.id(), draft.changed().values());
        forms.update(row.answered(next, draft.revision(), by));
        if (began) {
            items.begun(sheet.key().court(), sheet.key().code());
        }
        progress(sheet, before, draft.typed());
        events.publishEvent(
                new FormChanged(sheet.key(), Set.copyOf(draft.changed().keySet()), by.by()));
    }

    /** Answers that follow are checked like typed ones, except for who may give them. */
    private void consequences(FormDesk.Sheet sheet, Answers before, DraftSheet draft) {
        var about = desk.about(sheet.plan(), sheet.key().code());
        var follow = new ArrayList<>(
                sheet.definition().consequences(before, draft.typed(), about).entrySet());
        follow.sort(Comparator.comparing(it -> it.getKey().length()));
        for (var one : follow) {
            var path = one.getKey();
            var value = EditRule.stored(one.getValue());
            var question = EditRule.question(sheet.definition().model(), path)
                    .orElseThrow(() -> new IllegalStateException("A consequence names no question: " + path));
            if (!draft.says(path, value)
                    && EditRule.refusal(question, draft, path, value).isEmpty()) {
                draft.put(path, value);
            }
        }
    }

    private void progress(FormDesk.Sheet sheet, Answers before, Answers after) {
        var linked = sheet.plan().items(sheet.key().code());
        var was = Meaning.of(sheet.definition(), before).progress(linked);
        var is = new HashMap<>(Meaning.of(sheet.definition(), after).progress(linked));
        is.entrySet().removeIf(it -> it.getValue().equals(was.get(it.getKey())));
        if (!is.isEmpty()) {
            items.progressed(sheet.key().court(), sheet.key().code(), is);
        }
    }
}
