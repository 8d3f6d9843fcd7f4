package org.ccpor.form;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ccpor.approval.Decision;
import org.ccpor.base.FormCode;
import org.ccpor.deployment.CourtAnalysts;
import org.ccpor.deployment.FormItem;
import org.ccpor.deployment.FormItemService;
import org.ccpor.deployment.FormPlan;
import org.ccpor.form.definition.FieldKind;
import org.ccpor.form.draft.AnswerSources;
import org.ccpor.form.draft.Form;
import org.ccpor.form.draft.FormRepository;
import org.ccpor.form.draft.FormSupport;
import org.ccpor.form.round.FormRound;
import org.ccpor.form.round.Remark;
import org.ccpor.form.round.RemarkRepository;
import org.ccpor.form.round.RoundFormatter;
import org.ccpor.form.round.RoundRepository;
import org.ccpor.identity.Addressees;
import org.ccpor.identity.CourtAccess;
import org.ccpor.identity.Everyone;
import org.ccpor.identity.Matter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads forms. Everything here refuses viewers who may not see the court in full. */
@Service
@Transactional(readOnly = true)
@Everyone
public class FormService {
    private final CourtAccess access;
    private final FormSupport support;
    private final FormItemService items;
    private final FormDefinitions definitions;
    private final FormRepository forms;
    private final AnswerSources sources;
    private final RoundRepository rounds;
    private final RemarkRepository remarks;
    private final CourtAnalysts analysts;
    private final Addressees people;

    FormService(
            CourtAccess access,
            FormSupport support,
            FormItemService items,
            FormDefinitions definitions,
            FormRepository forms,
            AnswerSources sources,
            RoundRepository rounds,
            RemarkRepository remarks,
            CourtAnalysts analysts,
            Addressees people) {
        this.access = access;
        this.support = support;
        this.items = items;
        this.definitions = definitions;
        this.forms = forms;
        this.sources = sources;
        this.rounds = rounds;
        this.remarks = remarks;
        this.analysts = analysts;
        this.people = people;
    }

    /**
     * The form as it stands; if nobody has answered yet, not begun and with {@link FormDefinition#starts}. Makes nothing.
     * {@link Restricted} answers are left out, here and in rounds, as {@link FormAccess#readable} says.
     *
     * @throws org.ccpor.base.RefusedException if the court's plan has no such form
     */
    public FormPage page(FormKey key) {
        var viewer = access.mustSee(key.court(), key.matter());
        var sheet = support.read(key);
        var form = sheet.form();
        var model = sheet.definition().model();
        var given = FormAccess.readable(viewer, key.court(), model, given(sheet));
        var fix = form != null && form.state().open()
                ? said(remarks.findByFormAndRoundOrderById(form, form.round() - 1))
                : List.<FormPage.Remark>of();
        return page(sheet, given, fix);
    }

    static FormPage page(FormSupport.Sheet sheet, Map<String, FormPage.Given> given, List<FormPage.Remark> remarks) {
        var key = sheet.key();
        var form = sheet.form();
        return form == null
                ? new FormPage(
                        key,
                        sheet.definition().version(),
                        FormState.NOT_BEGUN,
                        0,
                        1,
                        given,
                        List.of(),
                        null,
                        null,
                        null,
                        null,
                        null)
                : new FormPage(
                        key,
                        form.definition(),
                        form.state(),
                        form.version(),
                        form.round(),
                        given,
                        remarks,
                        form.submitted(),
                        form.decided(),
                        form.opened(),
                        form.askedBack(),
                        form.partDone());
    }

    /** All forms of the court's template, in the order of their codes; none without a deployment. */
    public List<FormLine> lines(String court) {
        access.mustSee(court, Matter.FORMS);
        return items.find(court).map(this::lines).orElse(List.of());
    }

    /** Every time it was handed in, newest first. */
    public List<FormRound> rounds(FormKey key) {
        var viewer = access.mustSee(key.court(), key.matter());
        var form = support.form(key);
        if (form == null) {
            return List.of();
        }
        var said = remarks.findByFormOrderById(form).stream().collect(Collectors.groupingBy(Remark::round));
        var all = new ArrayList<FormRound>();
        var before = Answers.NONE;
        for (var it : rounds.all(form)) {
            var model = definitions.get(key.code(), it.definition()).model();
            var readable =
                    FormAccess.readable(viewer, key.court(), model, it.answers().all());
            var changed =
                    all.isEmpty() ? Map.<String, @Nullable String>of() : RoundFormatter.changed(before, it.answers());
            all.addFirst(new FormRound(
                    key,
                    it.round(),
                    it.definition(),
                    Answers.of(readable),
                    FormAccess.readable(viewer, key.court(), model, changed),
                    it.submitted().by(),
                    it.submitted().at(),
                    Progress.of(model, it.answers()),
                    it.decided(),
                    said(said.getOrDefault(it.round(), List.of()))));
            before = it.answers();
        }
        return List.copyOf(all);
    }

    /** The last time it was handed in; empty if it never was, or was taken back since. */
    public Optional<HandedIn> handedIn(FormKey key) {
        var all = rounds(key);
        return all.stream().findFirst().map(last -> {
            var asked = all.size() < 2 ? List.<FormPage.Remark>of() : all.get(1).remarks();
            return new HandedIn(
                    last.round(),
                    last.submittedBy(),
                    last.submittedAt(),
                    last.progress(),
                    asked.size(),
                    (int) asked.stream().filter(last::answers).count(),
                    last.decided());
        });
    }

    /** Name of who of the team helps with it; empty if nobody in particular does. */
    public Optional<String> helper(FormKey key) {
        access.mustSee(key.court(), key.matter());
        return analysts.of(key.court()).flatMap(people::find).map(it -> it.viewer()
                .displayName());
    }

    /** What checks may know besides the answers, as far as this viewer may. */
    public FormDefinition.About about(FormKey key) {
        var viewer = access.mustSee(key.court(), key.matter());
        var about = support.about(items.read(key.court()), key.code());
        var others = new EnumMap<FormCode, Answers>(FormCode.class);
        about.others().forEach((code, typed) -> definitions.newest(code).ifPresent(it -> {
            others.put(code, Answers.of(FormAccess.readable(viewer, key.court(), it.model(), typed.all())));
        }));
        return new FormDefinition.About(
                about.court(), about.today(), about.goLive(), others, about.phase(), about.facts(), about.forms());
    }

    private List<FormLine> lines(FormPlan plan) {
        var begun = forms.ofDeployment(plan.deployment()).stream()
                .collect(Collectors.toMap(Form::code, Function.identity()));
        var typed = support.typed(plan);
        return plan.items().stream()
                .flatMap(it -> it.item().forms().stream())
                .distinct()
                .sorted()
                .flatMap(code -> definitions.newest(code).stream())
                .map(it -> line(plan, it, begun.get(it.code()), typed))
                .toList();
    }

    private FormLine line(FormPlan plan, FormDefinition<?> newest, @Nullable Form form, Map<FormCode, Answers> all) {
        var code = newest.code();
        var typed = form == null
                ? newest.starts(FormSupport.about(plan, code, all))
                : sources.beside(all.getOrDefault(code, Answers.NONE), code, plan.deployment());
        var definition = form == null ? newest : definitions.get(code, form.definition());
        var changed = form == null ? null : form.changed();
        return new FormLine(
                new FormKey(plan.court(), code),
                definition.title(),
                form == null ? FormState.NOT_BEGUN : form.state(),
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

    private static List<FormPage.Remark> said(List<Remark> remarks) {
        return remarks.stream().map(Remark::said).toList();
    }

    /** What stands in the form, by path. */
    static Map<String, FormPage.Given> given(FormSupport.Sheet sheet) {
        var given = new LinkedHashMap<String, FormPage.Given>();
        new TreeMap<>(sheet.answers()).forEach((path, it) -> {
            var value = it.value();
            if (value != null) {
                given.put(path, new FormPage.Given(value, it.revision(), it.by(), it.at()));
            }
        });
        return given;
    }

    /**
     * The last time a form was handed in.
     *
     * @param round 1 for the first
     * @param by user name of who did it
     * @param progress how much was answered, also of what this viewer may not see
     * @param remarks what the team had asked to change before
     * @param answered how many of these remarks are about answers that changed
     * @param decided what the team said to it; {@code null} while it has not
     */
    public record HandedIn(
            int round,
            String by,
            Instant at,
            Progress progress,
            int remarks,
            int answered,
            @Nullable Decision decided) implements Serializable {}

    /**
     * One form in a list of a court's forms.
     *
     * @param rows rows of its largest table; 0 without tables
     * @param due due date of the first open item that it answers
     * @param changedAt last answer or step
     */
    public record FormLine(
            FormKey key,
            String title,
            FormState state,
            Progress progress,
            int rows,
            @Nullable LocalDate due,
            boolean applicable,
            @Nullable String changedBy,
            @Nullable Instant changedAt)
            implements Serializable {}
}
