package org.ccpor.acceptance;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ccpor.acceptance.AcceptanceRows.Environment;
import org.ccpor.acceptance.AcceptanceRows.LeadRole;
import org.ccpor.base.Count;
import org.ccpor.base.DateFormatter;
import org.ccpor.base.FormCode;
import org.ccpor.calendar.CourtCalendars;
import org.ccpor.form.AnswerPath;
import org.ccpor.form.Answers;
import org.ccpor.form.Derived;
import org.ccpor.form.Finding;
import org.ccpor.form.FormDefinition;
import org.ccpor.form.FormDefinition.Proof;
import org.ccpor.identity.Viewer;
import org.ccpor.process.TemplateItem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** F10, the court acceptance test. The draft lives while the test runs; the sign-off hands it in. */
@Component
class AcceptanceForm extends FormDefinition<AcceptanceTest> {
    static final FormCode CODE = FormCode.F10;

    private static final String SCHEDULED = "CUR-I6";
    private static final Set<String> PLAN_SENT = Set.of("CUR-I9", "AOC-I7");

    private final CaseLibraries libraries;
    private final CourtCalendars calendars;

    AcceptanceForm(CaseLibraries libraries, CourtCalendars calendars) {
        super(CODE, 1, AcceptanceTest.class);
        this.libraries = libraries;
        this.calendars = calendars;
    }

    @Override
    public Answers starts(About about) {
        var library = libraries.newest();
        var start = Answers.NONE
                .with("environment", Environment.STAGING.name())
                .with("library", String.valueOf(library.version()));
        var place = 0;
        for (var role : LeadRole.values()) {
            var row = "leads/" + role.name().toLowerCase(Locale.ROOT).replace('_', '-');
            start = start.with(row, String.valueOf(++place)).with(row + "/role", role.name());
        }
        place = 0;
        for (var it : library.tailored(ProcessingModel.of(about)).applies()) {
            start = start.with(AnswerPath.ofRow(AcceptanceRows.CASES, it.id()).toString(), String.valueOf(++place));
        }
        return start;
    }

    @Override
    public String tidy(String path, String typed) {
        return path.startsWith("testers/") && path.endsWith("/account")
                ? typed.strip().toLowerCase(Locale.ROOT)
                : typed;
    }

    @Override
    public List<Finding> check(AcceptanceTest answers, About about) {
        return PlanRule.of(answers, about, calendars.of(about.court()));
    }

    @Override
    public List<Derived> derived(AcceptanceTest answers, About about) {
        var from = answers.windowFrom();
        var to = answers.windowTo();
        return from == null || to == null || to.isBefore(from)
                ? List.of()
                : List.of(new Derived(
                        "windowTo",
                        "Length",
                        PlanRule.words(PlanRule.courtDays(from, to, calendars.of(about.court()))),
                        Derived.Tone.PLAIN));
    }

    @Override
    public boolean mayAnswer(Viewer viewer, String path, Answers now) {
        return AcceptanceAccess.mayAnswer(viewer, path);
    }

    @Override
    public Map<String, @Nullable String> consequences(Answers before, Answers after, About about) {
        var was = read(before);
        var is = read(after);
        return Signatures.takenBack(was, is);
    }

    @Override
    public Map<String, Proof> proves(AcceptanceTest answers, About about) {
        return AcceptanceEvidence.of(answers, ProcessingModel.of(about).signers());
    }

    @Override
    public boolean closesEarly(TemplateItem item) {
        return item.id().equals(SCHEDULED) || PLAN_SENT.contains(item.id());
    }

    @Override
    public boolean closes(TemplateItem item, AcceptanceTest answers) {
        return item.id().equals(SCHEDULED) ? answers.scheduled() : !PLAN_SENT.contains(item.id()) || answers.planSent();
    }

    @Override
    public Optional<String> progress(TemplateItem item, AcceptanceTest answers) {
        if (item.id().equals(SCHEDULED)) {
            return scheduled(answers);
        }
        var sentOn = answers.planSentOn();
        return PLAN_SENT.contains(item.id()) && answers.planSent() && sentOn != null
                ? Optional.of("Test plan %s sent %s".formatted(answers.planVersion(), DateFormatter.full(sentOn)))
                : Optional.empty();
    }

    private static Optional<String> scheduled(AcceptanceTest answers) {
        var from = answers.windowFrom();
        var to = answers.windowTo();
        if (from == null || to == null) {
            return Optional.empty();
        }
        var testers = answers.testers().size();
        return Optional.of("%s to %s, %s"
                .formatted(DateFormatter.full(from), DateFormatter.full(to), Count.of(testers, "tester")));
    }
}
