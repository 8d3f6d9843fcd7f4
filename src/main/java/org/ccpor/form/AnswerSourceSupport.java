package org.ccpor.form;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.ccpor.form.AnswerSource.AggregateAnswer;
import org.ccpor.form.Edit.NotSavedException;
import org.ccpor.form.draft.AnswerEdits;
import org.ccpor.form.draft.DraftWriter;
import org.ccpor.form.draft.EditedDraft;
import org.ccpor.form.draft.FormSupport;
import org.ccpor.identity.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Lets modules change answers that live in their aggregates ({@link AnswerSource}). What follows for the form and its items
 * is the same as for typed answers. For services, in their transaction; who may do it they have asked before.
 */
@Component
public class AnswerSourceSupport {
    private final FormSupport support;
    private final DraftWriter files;
    private final ApplicationEventPublisher events;

    AnswerSourceSupport(FormSupport support, DraftWriter files, ApplicationEventPublisher events) {
        this.support = support;
        this.files = files;
        this.events = events;
    }

    /** A form with all its answers, whoever may see them. */
    public static final class Sheet {
        private final FormSupport.Sheet sheet;
        private final FormDefinition.About about;
        private final Viewer viewer;
        private final FormPage.Mark by;

        private Sheet(FormSupport.Sheet sheet, FormDefinition.About about, Viewer viewer, FormPage.Mark by) {
            this.sheet = sheet;
            this.about = about;
            this.viewer = viewer;
            this.by = by;
        }

        /** As it stands, without remarks. */
        public FormPage page() {
            return FormService.page(sheet, FormService.given(sheet), List.of());
        }

        /** What rules may know besides the answers. */
        public FormDefinition.About about() {
            return about;
        }

        /** The deployment that it belongs to. */
        public UUID deployment() {
            return sheet.plan().deployment();
        }

        /** Who looks at it or changes it. */
        public Viewer viewer() {
            return viewer;
        }

        /** The same person, now. */
        public FormPage.Mark by() {
            return by;
        }
    }

    /** To look at. */
    public Sheet read(FormKey key) {
        return sheet(support.read(key));
    }

    /**
     * To change it: others wait from here on. Must come before any other read of the transaction.
     *
     * @throws org.ccpor.base.RefusedException if the deployment has ended
     */
    public Sheet lock(FormKey key) {
        var sheet = support.lock(key);
        sheet.plan().requireOpen();
        return sheet(sheet);
    }

    private Sheet sheet(FormSupport.Sheet sheet) {
        return new Sheet(sheet, support.about(sheet.plan(), sheet.key().code()), support.viewer(), support.mark());
    }

    /**
     * Stores a change of aggregates with what follows from it. The form begins with it if nobody answered before.
     *
     * @param form as it was locked
     * @param confirmed the person says that texts the party-data guard stops at hold no party data
     * @param change changes the aggregates and tells the answers and rows that are different now
     * @throws NotSavedException if a text is too long or was held back, or the form is handed in; the transaction must not go on then
     */
    public void change(Sheet form, boolean confirmed, Supplier<List<AggregateAnswer>> change) {
        var sheet = files.begun(form.sheet, form.by);
        var draft = new EditedDraft(sheet.answers(), sheet.revision(), form.by);
        var work = new AnswerEdits(form.viewer, sheet, draft, form.by);
        NotSavedException.requireStored(change.get().stream()
                .flatMap(answer ->
                        answer.typed().entrySet().stream().map(it -> work.take(it.getKey(), it.getValue(), confirmed)))
                .toList());
        if (!draft.changed().isEmpty()) {
            files.store(sheet, draft, form.about, form.by);
            work.confirmed().forEach(events::publishEvent);
        } else if (form.sheet.form() == null) {
            events.publishEvent(new FormChanged(sheet.key(), Set.of(), form.by.by()));
        }
    }
}
