package org.ccpor.form;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.ccpor.base.Refused;
import org.ccpor.deployment.FormItems;
import org.ccpor.deployment.FormPlan;
import org.ccpor.identity.CurrentViewer;
import org.ccpor.identity.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a form on the table: the court's plan, the form, its answers. To change it, the court is locked first, then the form. */
@Component
class FormDesk {
    private final FormItems items;
    private final FormDefinitions definitions;
    private final FormTable forms;
    private final AnswerTable answers;
    private final Aggregates aggregates;
    private final CurrentViewer viewer;
    private final Clock clock;

    FormDesk(
            FormItems items,
            FormDefinitions definitions,
            FormTable forms,
            AnswerTable answers,
            Aggregates aggregates,
            CurrentViewer viewer,
            Clock clock) {
        this.items = items;
        this.definitions = definitions;
        this.forms = forms;
        this.answers = answers;
        this.aggregates = aggregates;
        this.viewer = viewer;
        this.clock = clock;
    }

    /**
     * One form as it stands in this transaction.
     *
     * @param row {@code null} while nobody has answered
     */
    record Sheet(
            FormKey key,
            FormPlan plan,
            FormDefinition<?> definition,
            @Nullable FormRow row,
            TreeMap<String, AnswerRow> answers) {

        FormState state() {
            return row == null ? FormState.NOT_BEGUN : row.state();
        }

        int version() {
            return row == null ? 0 : row.version();
        }

        /** Of the last answer. */
        long revision() {
            return row == null ? 0 : row.revision();
        }

        /** The code and title, as history and evidence name it. */
        String title() {
            return key.code() + " " + definition.texts().get("title");
        }

        Answers typed() {
            return DraftSheet.typed(answers.values());
        }
    }

    Viewer viewer() {
        return viewer.get();
    }

    /** This person, now; as exact as the database keeps it. */
    FormPage.Mark mark() {
        return new FormPage.Mark(viewer.get().userName(), clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    Clock clock() {
        return clock;
    }

    /** To change it; must come before any other read of the transaction. */
    Sheet lock(FormKey key) {
        var plan = items.lock(key.court());
        return sheet(key, plan, forms.lock(plan.deployment(), key.code()).orElse(null));
    }

    Sheet read(FormKey key) {
        var plan = items.read(key.court());
        return sheet(key, plan, forms.find(plan.deployment(), key.code()).orElse(null));
    }

    /** A form of that plan, also of an ended one. */
    Sheet of(FormPlan plan, String code) {
        return sheet(
                new FormKey(plan.court(), code),
                plan,
                forms.find(plan.deployment(), code).orElse(null));
    }

    /** What checks may know besides the answers. */
    FormDefinition.About about(FormPlan plan, String code) {
        return about(plan, code, answers.ofDeployment(plan.deployment()));
    }

    static FormDefinition.About about(FormPlan plan, String code, Map<String, Answers> all) {
        var others = new HashMap<>(all);
        others.remove(code);
        return new FormDefinition.About(
                plan.court(), plan.today(), plan.goLive(), others, plan.phase(), plan.facts(), plan.forms());
    }

    private Sheet sheet(FormKey key, FormPlan plan, @Nullable FormRow row) {
        plan.requireForm(key.code());
        var definition = row == null
                ? definitions
                        .newest(key.code())
                        .orElseThrow(() -> new Refused("There is no form %s yet.".formatted(key.code())))
                : definitions.get(key.code(), row.definition());
        return new Sheet(key, plan, definition, row, row == null ? starts(plan, definition) : answers(row));
    }

    private TreeMap<String, AnswerRow> answers(FormRow row) {
        var all = answers.of(row.id());
        all.putAll(aggregates.of(row.code(), row.deployment()));
        return all;
    }

    /** Answers the form begins with, as if given without a revision. */
    private TreeMap<String, AnswerRow> starts(FormPlan plan, FormDefinition<?> definition) {
        var by = mark();
        var rows = new TreeMap<String, AnswerRow>();
        definition
                .starts(about(plan, definition.code()))
                .all()
                .forEach((path, value) -> rows.put(path, new AnswerRow(path, value, 0, by.by(), by.at())));
        return rows;
    }
}
