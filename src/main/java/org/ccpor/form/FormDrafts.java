package org.ccpor.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
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
        var about = desk.about(sheet.plan(), key.code());
        var work = new EditDesk(viewer, sheet, draft, about, by);
        var saved = new Saved[edits.size()];
        IntStream.range(0, edits.size())
                .boxed()
                .sorted(Comparator.comparing(it -> work.rank(edits.get(it).path())))
                .forEach(it -> saved[it] = work.save(edits.get(it)));
        if (!draft.changed().isEmpty()) {
            store(sheet, draft, about, by);
            work.confirmed().forEach(events::publishEvent);
        }
        return List.of(saved);
    }

    private void store(FormDesk.Sheet sheet, DraftSheet draft, FormDefinition.About about, FormPage.Mark by) {
        var before = sheet.typed();
        consequences(sheet, before, draft, about);
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
        if (began) {
            answers.write(row.id(), sheet.answers().values());
        }
        var next = sheet.state().open() ? FormState.DRAFT : sheet.state();
        answers.write(row.id(), draft.changed().values());
        row = row.answered(next, draft.revision(), by);
        forms.update(row);
        if (began) {
            items.begun(sheet.key().court(), sheet.key().code());
        }
        progress(sheet, before, draft.typed(), about);
        if (next == FormState.ACCEPTED) {
            settle(sheet, row, Meaning.of(sheet.definition(), draft.typed(), about));
        }
        events.publishEvent(
                new FormChanged(sheet.key(), Set.copyOf(draft.changed().keySet()), by.by()));
    }

    /** Answers that follow are checked like typed ones, except for who may give them. */
    private void consequences(FormDesk.Sheet sheet, Answers before, DraftSheet draft, FormDefinition.About about) {
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

    private void progress(FormDesk.Sheet sheet, Answers before, Answers after, FormDefinition.About about) {
        var linked = sheet.plan().items(sheet.key().code());
        var was = Meaning.of(sheet.definition(), before, about).progress(linked);
        var is = new HashMap<>(Meaning.of(sheet.definition(), after, about).progress(linked));
        is.entrySet().removeIf(it -> it.getValue().equals(was.get(it.getKey())));
        if (!is.isEmpty()) {
            items.progressed(sheet.key().court(), sheet.key().code(), is);
        }
    }

    /** What is answered after acceptance may close items that were open then. */
    private void settle(FormDesk.Sheet sheet, FormRow row, Meaning<?> meaning) {
        var linked = sheet.plan().items(sheet.key().code());
        var progress = meaning.progress(linked);
        var closes = meaning.closes(linked).stream()
                .collect(Collectors.toMap(Function.identity(), it -> progress.getOrDefault(it, sheet.title())));
        var closed = items.settled(sheet.key().court(), sheet.key().code(), closes);
        if (!closed.isEmpty()) {
            forms.update(row.closing(closed));
        }
    }
}
