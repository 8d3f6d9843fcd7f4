package org.ccpor.form.draft;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.ccpor.base.FormCode;
import org.ccpor.base.RefusedException;
import org.ccpor.deployment.FormItemService;
import org.ccpor.deployment.FormPlan;
import org.ccpor.form.AnswerPath;
import org.ccpor.form.Answers;
import org.ccpor.form.FormDefinition;
import org.ccpor.form.FormDefinitions;
import org.ccpor.form.FormKey;
import org.ccpor.form.FormPage;
import org.ccpor.form.FormState;
import org.ccpor.form.definition.SkipRule;
import org.ccpor.identity.CurrentViewer;
import org.ccpor.identity.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a form on the table: the court's plan, the form, its answers. To change it, the court is locked first, then the form. */
@Component
public class FormSupport {
    private final FormItemService items;
    private final FormDefinitions definitions;
    private final FormRepository forms;
    private final AnswerSources sources;
    private final CurrentViewer viewer;
    private final Clock clock;

    FormSupport(
            FormItemService items,
            FormDefinitions definitions,
            FormRepository forms,
            AnswerSources sources,
            CurrentViewer viewer,
            Clock clock) {
        this.items = items;
        this.definitions = definitions;
        this.forms = forms;
        this.sources = sources;
        this.viewer = viewer;
        this.clock = clock;
    }

    /**
     * One form as it stands in this transaction.
     *
     * @param form {@code null} while nobody has answered
     */
    public record Sheet(
            FormKey key,
            FormPlan plan,
            FormDefinition<?> definition,
            @Nullable Form form,
            TreeMap<String, DraftAnswer> answers) {

        /** Not begun while nobody has answered. */
        public FormState state() {
            return form == null ? FormState.NOT_BEGUN : form.state();
        }

        /** Of the last answer. */
        public long revision() {
            return form == null ? 0 : form.revision();
        }

        /** The code and title, as history and evidence name it. */
        public String title() {
            return key.code() + " " + definition.title();
        }

        /** Everything that was typed, also what is not asked any more. */
        public Answers typed() {
            return EditedDraft.typed(answers.values());
        }

        /** Without skipped answers, and without answers of rows that are gone. */
        public Answers asked() {
            var typed = typed();
            var asked = new SkipRule(definition.model(), typed);
            var kept = new TreeMap<>(typed.all());
            kept.keySet().removeIf(path -> {
                var at = AnswerPath.of(path);
                var orphan = at.inRow() && typed.at(at.line().toString()) == null;
                return orphan || !asked.asks(path);
            });
            return Answers.of(kept);
        }
    }

    /** Who acts. */
    public Viewer viewer() {
        return viewer.get();
    }

    /** This person, now; as exact as the database keeps it. */
    public FormPage.Mark mark() {
        return new FormPage.Mark(viewer.get().userName(), clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    /** In the board's zone. */
    public Clock clock() {
        return clock;
    }

    /** To change it; must come before any other read of the transaction. */
    public Sheet lock(FormKey key) {
        var plan = items.lock(key.court());
        return sheet(key, plan, forms.lock(plan.deployment(), key.code()).orElse(null));
    }

    /**
     * To read only.
     *
     * @throws RefusedException if the plan has no such form
     */
    public Sheet read(FormKey key) {
        var plan = items.read(key.court());
        return sheet(
                key,
                plan,
                forms.findByDeploymentAndCode(plan.deployment(), key.code()).orElse(null));
    }

    /** Without its answers; {@code null} while nobody has answered. */
    public @Nullable Form form(FormKey key) {
        var plan = items.read(key.court());
        plan.requireForm(key.code());
        return forms.findByDeploymentAndCode(plan.deployment(), key.code()).orElse(null);
    }

    /** A form of that plan, also of an ended one. */
    public Sheet of(FormPlan plan, FormCode code) {
        return sheet(
                new FormKey(plan.court(), code),
                plan,
                forms.findByDeploymentAndCode(plan.deployment(), code).orElse(null));
    }

    /** Forms that are that far or accepted, with the one of this sheet; others are looked up only if its items need them. */
    public Set<FormCode> standing(Sheet sheet, FormState least) {
        var code = sheet.key().code();
        var there = EnumSet.of(code);
        if (sheet.plan().items(code).stream().anyMatch(it -> it.item().forms().size() > 1)) {
            forms.ofDeployment(sheet.plan().deployment()).stream()
                    .filter(it -> it.state() == least || it.state() == FormState.ACCEPTED)
                    .forEach(it -> there.add(it.code()));
        }
        return there;
    }

    /** What checks may know besides the answers. */
    public FormDefinition.About about(FormPlan plan, FormCode code) {
        return about(plan, code, typed(plan));
    }

    /** What is answered in all forms of that plan, by code. */
    public Map<FormCode, Answers> typed(FormPlan plan) {
        return TypedAnswer.grouped(forms.typed(plan.deployment()));
    }

    /** As above, with the answers of all forms at hand. */
    public static FormDefinition.About about(FormPlan plan, FormCode code, Map<FormCode, Answers> all) {
        var others = new HashMap<>(all);
        others.remove(code);
        return new FormDefinition.About(
                plan.court(), plan.today(), plan.goLive(), others, plan.phase(), plan.facts(), plan.forms());
    }

    private Sheet sheet(FormKey key, FormPlan plan, @Nullable Form form) {
        plan.requireForm(key.code());
        var definition = form == null
                ? definitions
                        .newest(key.code())
                        .orElseThrow(() -> new RefusedException("There is no form %s yet.".formatted(key.code())))
                : definitions.get(key.code(), form.definition());
        return new Sheet(key, plan, definition, form, form == null ? starts(plan, definition) : answers(plan, form));
    }

    private TreeMap<String, DraftAnswer> answers(FormPlan plan, Form form) {
        var all = form.answers();
        all.putAll(sources.of(form.code(), plan.deployment()));
        return all;
    }

    /** Answers the form begins with, as if given without a revision. */
    private TreeMap<String, DraftAnswer> starts(FormPlan plan, FormDefinition<?> definition) {
        var by = mark();
        var starts = new TreeMap<String, DraftAnswer>();
        definition
                .starts(about(plan, definition.code()))
                .all()
                .forEach((path, value) -> starts.put(path, new DraftAnswer(path, value, 0, by)));
        return starts;
    }
}
