package org.ccpor.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ccpor.deployment.FormItem;
import org.ccpor.deployment.FormItems;
import org.ccpor.deployment.FormPlan;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads forms. Everything here refuses viewers who may not see the court in full. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class FormReader {
    private final FormDoor door;
    private final FormDesk desk;
    private final FormItems items;
    private final FormDefinitions definitions;
    private final FormTable forms;
    private final AnswerTable answers;
    private final Aggregates aggregates;
    private final RoundTable rounds;

    FormReader(
            FormDoor door,
            FormDesk desk,
            FormItems items,
            FormDefinitions definitions,
            FormTable forms,
            AnswerTable answers,
            Aggregates aggregates,
            RoundTable rounds) {
        this.door = door;
        this.desk = desk;
        this.items = items;
        this.definitions = definitions;
        this.forms = forms;
        this.answers = answers;
        this.aggregates = aggregates;
        this.rounds = rounds;
    }

    /**
     * The form as it stands; if nobody has answered yet, not begun and with {@link FormDefinition#starts}. Makes nothing.
     * {@link Restricted} answers are left out, here and in rounds, as {@link FormRights#readable} says.
     *
     * @throws org.ccpor.base.Refused if the court's plan has no such form
     */
    public FormPage page(FormKey key) {
        var viewer = door.requireReader(key);
        var sheet = desk.read(key);
        var row = sheet.row();
        var model = sheet.definition().model();
        var given = FormRights.readable(viewer, key.court(), model, given(sheet));
        var remarks = row != null && row.state().open()
                ? RemarkRow.of(rounds.remarks(row.id()), row.round() - 1)
                : List.<FormPage.Remark>of();
        return page(sheet, given, remarks);
    }

    static FormPage page(FormDesk.Sheet sheet, Map<String, FormPage.Given> given, List<FormPage.Remark> remarks) {
        var row = sheet.row();
        return row == null
                ? new FormPage(
                        sheet.key(),
                        sheet.definition().version(),
                        FormState.NOT_BEGUN,
                        0,
                        1,
                        given,
                        List.of(),
                        null,
                        null)
                : new FormPage(
                        sheet.key(),
                        row.definition(),
                        row.state(),
                        row.version(),
                        row.round(),
                        given,
                        remarks,
                        row.submitted(),
                        row.decided());
    }

    /** All forms of the court's template, in the order of their codes; none without a deployment. */
    public List<FormLine> lines(String court) {
        door.requireReader(new FormKey(court, ""));
        return items.find(court).map(this::lines).orElse(List.of());
    }

    /** Every time it was handed in, newest first. */
    public List<FormRound> rounds(FormKey key) {
        var viewer = door.requireReader(key);
        var row = desk.read(key).row();
        if (row == null) {
            return List.of();
        }
        var remarks = rounds.remarks(row.id());
        var all = new ArrayList<FormRound>();
        var before = Answers.NONE;
        for (var it : rounds.of(row.id())) {
            var decided = it.decided();
            var model = definitions.get(key.code(), it.definition()).model();
            var readable =
                    FormRights.readable(viewer, key.court(), model, it.answers().all());
            var changed = all.isEmpty() ? Map.<String, @Nullable String>of() : RoundWords.changed(before, it.answers());
            all.addFirst(new FormRound(
                    key,
                    it.round(),
                    it.definition(),
                    Answers.of(readable),
                    FormRights.readable(viewer, key.court(), model, changed),
                    it.submitted().by(),
                    it.submitted().at(),
                    it.decision(),
                    decided == null ? null : decided.by(),
                    decided == null ? null : decided.at(),
                    RemarkRow.of(remarks, it.round())));
            before = it.answers();
        }
        return List.copyOf(all);
    }

    /** What checks may know besides the answers, as far as this viewer may. */
    public FormDefinition.About about(FormKey key) {
        var viewer = door.requireReader(key);
        var about = desk.about(items.read(key.court()), key.code());
        var others = new HashMap<String, Answers>();
        about.others().forEach((code, typed) -> definitions.newest(code).ifPresent(it -> {
            others.put(code, Answers.of(FormRights.readable(viewer, key.court(), it.model(), typed.all())));
        }));
        return new FormDefinition.About(
                about.court(), about.today(), about.goLive(), others, about.phase(), about.facts(), about.forms());
    }

    private List<FormLine> lines(FormPlan plan) {
        var rows = forms.of(plan.deployment()).stream().collect(Collectors.toMap(FormRow::code, Function.identity()));
        var typed = answers.ofDeployment(plan.deployment());
        return plan.items().stream()
                .map(it -> Objects.requireNonNull(it.item().form()))
                .distinct()
                .sorted(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                .flatMap(code -> definitions.newest(code).stream())
                .map(it -> line(plan, it, rows.get(it.code()), typed))
                .toList();
    }

    private FormLine line(FormPlan plan, FormDefinition<?> newest, @Nullable FormRow row, Map<String, Answers> all) {
        var code = newest.code();
        var typed = row == null
                ? newest.starts(FormDesk.about(plan, code, all))
                : aggregates.beside(all.getOrDefault(code, Answers.NONE), code, plan.deployment());
        var definition = row == null ? newest : definitions.get(code, row.definition());
        var changed = row == null ? null : row.changed();
        return new FormLine(
                new FormKey(plan.court(), code),
                definition.texts().get("title"),
                row == null ? FormState.NOT_BEGUN : row.state(),
                Progress.of(definition.model(), typed),
                definition.model().questions().stream()
                        .filter(it -> it.kind() == FieldKind.TABLE)
                        .mapToInt(it -> typed.rows(it.name()).size())
                        .max()
                        .orElse(0),
                due(plan.items(code)),
                plan.applies(code),
                changed == null ? null : changed.by(),
                changed == null ? null : changed.at());
    }

    private static @Nullable LocalDate due(List<FormItem> items) {
        return items.stream()
                .filter(it -> !it.state().done())
                .findFirst()
                .map(FormItem::due)
                .orElse(null);
    }

    /** What stands in the form, by path. */
    static Map<String, FormPage.Given> given(FormDesk.Sheet sheet) {
        var given = new LinkedHashMap<String, FormPage.Given>();
        new TreeMap<>(sheet.answers()).forEach((path, it) -> {
            var value = it.value();
            if (value != null) {
                given.put(path, new FormPage.Given(value, it.revision(), it.by(), it.at()));
            }
        });
        return given;
    }
}
