package org.ccpor.form.draft;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ccpor.base.FormCode;
import org.ccpor.deployment.AcceptedFormService;
import org.ccpor.deployment.FormItem;
import org.ccpor.deployment.FormItemService;
import org.ccpor.form.AnswerPath;
import org.ccpor.form.Answers;
import org.ccpor.form.FormChanged;
import org.ccpor.form.FormDefinition;
import org.ccpor.form.FormPage;
import org.ccpor.form.FormState;
import org.ccpor.form.definition.Meaning;
import org.ccpor.form.round.RoundFormatter;
import org.ccpor.process.ItemKind;
import org.ccpor.process.TemplateItem;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Stores what edits changed, with what follows from it for other answers and for items. */
@Component
public class DraftWriter {
    private final FormRepository forms;
    private final AnswerSources sources;
    private final FormItemService items;
    private final AcceptedFormService acceptedForms;
    private final ApplicationEventPublisher events;

    DraftWriter(
            FormRepository forms,
            AnswerSources sources,
            FormItemService items,
            AcceptedFormService acceptedForms,
            ApplicationEventPublisher events) {
        this.forms = forms;
        this.sources = sources;
        this.items = items;
        this.acceptedForms = acceptedForms;
        this.events = events;
    }

    /** Keeps what the draft changed, and what follows from it in other forms and in the plan. */
    public void store(FormSupport.Sheet sheet, EditedDraft draft, FormDefinition.About about, FormPage.Mark by) {
        var before = sheet.typed();
        var said = Set.copyOf(draft.changed().keySet());
        consequences(sheet, before, draft, about);
        var form = sheet.form() == null ? begin(sheet, by) : sheet.form();
        sources.follow(
                form.code(),
                sheet.plan().deployment(),
                draft.changed().values().stream()
                        .filter(it -> !said.contains(it.path()))
                        .toList());
        var was = Meaning.of(sheet.definition(), before, about);
        var is = Meaning.of(sheet.definition(), draft.typed(), about);
        form.answer(drafted(form.code(), draft.changed().values()), draft.revision(), by);
        var opened = open(sheet, form, is);
        progress(sheet, was, is);
        var closed = form.state() == FormState.ACCEPTED
                ? close(sheet, form, was, is, by)
                : close(
                        sheet,
                        form,
                        is,
                        is.closesEarly(sheet.plan().items(sheet.key().code())),
                        by);
        form.drove(opened, closed);
        events.publishEvent(
                new FormChanged(sheet.key(), Set.copyOf(draft.changed().keySet()), by.by()));
    }

    /** The same form after somebody began to answer it. */
    public FormSupport.Sheet begun(FormSupport.Sheet sheet, FormPage.Mark by) {
        return sheet.form() == null
                ? new FormSupport.Sheet(
                        sheet.key(), sheet.plan(), sheet.definition(), begin(sheet, by), sheet.answers())
                : sheet;
    }

    private Form begin(FormSupport.Sheet sheet, FormPage.Mark by) {
        var key = sheet.key();
        var deployment = sheet.plan().deployment();
        var starts = drafted(key.code(), sheet.answers().values());
        var form = forms.save(new Form(deployment, sheet.definition(), starts, by));
        sources.begin(key.code(), deployment, sheet.typed(), by);
        items.begun(key.court(), key.code());
        return form;
    }

    /** Without those that live in aggregates. */
    private List<DraftAnswer> drafted(FormCode code, Collection<DraftAnswer> all) {
        return all.stream().filter(it -> !sources.hold(code, it.path())).toList();
    }

    /** Answers that follow are checked like typed ones, except for who may give them. Rows come before their answers. */
    private static void consequences(
            FormSupport.Sheet sheet, Answers before, EditedDraft draft, FormDefinition.About about) {
        var follow = new ArrayList<>(
                sheet.definition().consequences(before, draft.typed(), about).entrySet());
        follow.sort(Comparator.comparing(it -> AnswerPath.of(it.getKey()).inRow()));
        for (var one : follow) {
            var path = one.getKey();
            var value = EditRule.stored(one.getValue());
            var at = AnswerPath.of(path);
            var question = EditRule.question(sheet.definition().model(), at)
                    .orElseThrow(() -> new IllegalStateException("A consequence names no question: " + path));
            if (!draft.says(path, value)
                    && EditRule.refusal(question, draft, at, value).isEmpty()) {
                draft.put(path, value);
            }
        }
    }

    private void progress(FormSupport.Sheet sheet, Meaning<?> was, Meaning<?> is) {
        var linked = sheet.plan().items(sheet.key().code());
        var before = was.progress(linked);
        var news = is.progress(linked);
        news.entrySet().removeIf(it -> it.getValue().equals(before.get(it.getKey())));
        if (!news.isEmpty()) {
            items.progressed(sheet.key().court(), sheet.key().code(), news);
        }
    }

    /** Items this form had closed and whose proof an answer took away, such as a retest that fails. */
    private List<String> open(FormSupport.Sheet sheet, Form form, Meaning<?> is) {
        var key = sheet.key();
        var linked = sheet.plan().items(key.code());
        var progress = is.progress(linked);
        var closes = is.closes(linked);
        var lost = linked.stream()
                .filter(it -> it.item().kind() != ItemKind.RESPONSE)
                .map(it -> it.item().id())
                .filter(it -> form.outcome().closed().contains(it) && !closes.contains(it))
                .collect(Collectors.toMap(it -> it, it -> RoundFormatter.opened(key, progress.get(it))));
        return lost.isEmpty() ? List.of() : acceptedForms.opened(key.court(), key.code(), lost);
    }

    /** Items an accepted form closes only now; those that somebody opened again by hand stay open. */
    private List<String> close(FormSupport.Sheet sheet, Form form, Meaning<?> was, Meaning<?> is, FormPage.Mark by) {
        var linked = sheet.plan().items(sheet.key().code());
        var before = was.closes(linked);
        var news = new HashSet<>(is.closes(linked));
        news.removeAll(before);
        return close(sheet, form, is, news, by);
    }

    private List<String> close(FormSupport.Sheet sheet, Form form, Meaning<?> is, Set<String> ids, FormPage.Mark by) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var key = sheet.key();
        var words = RoundFormatter.evidence(key, form.round(), "answered");
        var progress = is.progress(sheet.plan().items(key.code()));
        var closes = ids.stream().collect(Collectors.toMap(it -> it, it -> progress.getOrDefault(it, words)));
        return items.closed(key.court(), key.code(), closes, forAnybody(sheet));
    }

    private static Set<String> forAnybody(FormSupport.Sheet sheet) {
        return sheet.plan().items(sheet.key().code()).stream()
                .map(FormItem::item)
                .filter(sheet.definition()::closesForAnybody)
                .map(TemplateItem::id)
                .collect(Collectors.toSet());
    }
}
