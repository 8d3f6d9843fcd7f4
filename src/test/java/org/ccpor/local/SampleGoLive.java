package org.ccpor.local;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.ccpor.approval.Side;
import org.ccpor.approval.Signing;
import org.ccpor.approval.Verdict;
import org.ccpor.base.FormCode;
import org.ccpor.deployment.CardState;
import org.ccpor.form.FormDraftService;
import org.ccpor.form.FormKey;
import org.ccpor.form.FormReviewService;
import org.ccpor.form.FormRoundService;
import org.ccpor.form.FormService;
import org.ccpor.form.FormState;
import org.ccpor.golive.ActivationService;
import org.ccpor.golive.Answer;
import org.ccpor.golive.GoDecisionService;
import org.ccpor.golive.LineStanding;
import org.ccpor.golive.ReadinessLine;
import org.ccpor.golive.ReadinessService;
import org.ccpor.testing.Edits;

/** Checklists of courts around their go-live: one half answered, one decided, one live by its activation. */
class SampleGoLive {
    private static final String PREPARING = "madera";
    private static final Set<String> DECIDED = Set.of("tulare", "contra-costa");
    private static final Set<ReadinessLine> STILL_OPEN = Set.of(
            ReadinessLine.LEADS,
            ReadinessLine.FALLBACK,
            ReadinessLine.JUDGES,
            ReadinessLine.NOTICE,
            ReadinessLine.ACCEPTANCE);

    private static final List<Side> LEADS = List.of(Side.COURT, Side.LEA);
    private static final Map<Side, String> ROLES =
            Map.of(Side.COURT, "Court operations manager", Side.LEA, "LEA records lead");

    private final ReadinessService readiness;
    private final GoDecisionService decisions;
    private final ActivationService activations;
    private final FormDraftService drafts;
    private final FormRoundService rounds;
    private final FormReviewService reviews;
    private final FormService forms;
    private final Clock clock;

    SampleGoLive(
            ReadinessService readiness,
            GoDecisionService decisions,
            ActivationService activations,
            FormDraftService drafts,
            FormRoundService rounds,
            FormReviewService reviews,
            FormService forms,
            Clock clock) {
        this.readiness = readiness;
        this.decisions = decisions;
        this.activations = activations;
        this.drafts = drafts;
        this.rounds = rounds;
        this.reviews = reviews;
        this.forms = forms;
        this.clock = clock;
    }

    /** What happened to one court. */
    void tell(SampleCourt court, SampleDays days, SampleDiary diary) {
        var slug = court.court();
        var goLive = days.ago(days.courtDay(court.goLive()));
        var decided = DECIDED.contains(slug);
        if (!decided && !slug.equals(PREPARING)) {
            return;
        }
        add(diary, court, goLive + 12, 0.1, _ -> send(slug));
        add(diary, court, goLive + 10, 0.2, _ -> {
            confirm(slug, decided ? LEADS : List.of(Side.COURT));
            answer(slug, decided ? Set.of() : STILL_OPEN);
        });
        if (decided) {
            add(diary, court, goLive + 9, 0.3, _ -> handIn(slug));
            add(diary, court, goLive + 7, 0.4, _ -> go(slug));
        }
        if (court.state() == CardState.LIVE) {
            diary.add(goLive - 0.4, court.analyst(), _ -> activate(slug));
        }
    }

    /** At the latest yesterday: today's office hours may still be to come. */
    private static void add(
            SampleDiary diary, SampleCourt court, double ago, double afterEntering, Consumer<SampleDesk> command) {
        diary.add(Math.max(1, Math.min(ago, court.entered() - afterEntering)), court.analyst(), command);
    }

    private void send(String court) {
        save(court, Map.of("sentOn", LocalDate.now(clock).toString()));
    }

    /** Heard by phone and written down. */
    private void confirm(String court, List<Side> sides) {
        var date = readiness.of(court).goLive();
        sides.forEach(side -> decisions.confirm(
                court,
                new Signing(side, Verdict.CONFIRM, "7:00", Objects.requireNonNull(ROLES.get(side)), null, date)));
    }

    private void answer(String court, Set<ReadinessLine> open) {
        var answers = new LinkedHashMap<String, String>();
        for (var line : readiness.of(court).lines()) {
            var path = "lines/" + line.line().row() + "/";
            if (open.contains(line.line())) {
                continue;
            }
            if (!line.fed()) {
                answers.put(path + "answer", answer(line).name());
            } else if (line.mayBeWaived()) {
                answers.put(path + "waiver", "Checked on site and kept on paper; not yet entered here");
                answers.put(path + "approver", "JCC program manager");
            }
        }
        save(court, answers);
    }

    private static Answer answer(LineStanding line) {
        return line.line() == ReadinessLine.ORDERS
                ? Answer.NO
                : line.line() == ReadinessLine.FALLBACK && line.mayBeNotApplicable()
                        ? Answer.NOT_APPLICABLE
                        : Answer.YES;
    }

    private void handIn(String court) {
        var key = new FormKey(court, FormCode.F11);
        rounds.submit(key, forms.page(key).version());
        if (forms.page(key).state() == FormState.SUBMITTED) {
            reviews.accept(key, forms.page(key).version());
        }
    }

    private void go(String court) {
        decisions.decide(
                court,
                Verdict.GO,
                LocalDate.now(clock),
                "JCC support stays on the line for the first morning",
                "Court operations manager, LEA records lead, CCPOR coordinator",
                0);
    }

    private void activate(String court) {
        readiness.of(court).steps().forEach(it -> activations.tick(court, it.key(), true));
        activations.finish(court, LocalDate.now(clock));
    }

    private void save(String court, Map<String, String> answers) {
        var key = new FormKey(court, FormCode.F11);
        var refused = drafts.save(key, Edits.on(forms.page(key), answers)).stream()
                .filter(it -> !(it instanceof org.ccpor.form.Edit.Saved.Stored))
                .toList();
        if (!refused.isEmpty()) {
            throw new IllegalStateException("The sample checklist of %s was not stored: %s".formatted(court, refused));
        }
    }
}
