package org.ccpor.local;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ccpor.base.FormCode;
import org.ccpor.deployment.FormItemService;
import org.ccpor.form.Edit;
import org.ccpor.form.Edit.Saved;
import org.ccpor.form.FormDraftService;
import org.ccpor.form.FormKey;
import org.ccpor.form.FormPage;
import org.ccpor.form.FormReviewService;
import org.ccpor.form.FormRoundService;
import org.ccpor.form.FormService;
import org.ccpor.form.FormState;
import org.ccpor.form.round.FormIncompleteException;
import org.jspecify.annotations.Nullable;

/** Fills forms in, hands them in, returns and accepts them, as people do. Only forms that have {@link SampleAnswers}. */
class SampleForms {
    private final FormDraftService drafts;
    private final FormRoundService rounds;
    private final FormReviewService reviews;
    private final FormService forms;
    private final FormItemService plans;
    private final Clock clock;
    private final Map<FormCode, SampleAnswers> answers;
    private final Map<String, SampleCourt> courts =
            SampleFiles.courts().stream().collect(Collectors.toMap(SampleCourt::court, Function.identity()));

    SampleForms(
            FormDraftService drafts,
            FormRoundService rounds,
            FormReviewService reviews,
            FormService forms,
            FormItemService plans,
            Clock clock,
            List<SampleAnswers> answers) {
        this.drafts = drafts;
        this.rounds = rounds;
        this.reviews = reviews;
        this.forms = forms;
        this.plans = plans;
        this.clock = clock;
        this.answers = answers.stream().collect(Collectors.toMap(SampleAnswers::form, Function.identity()));
    }

    boolean answers(@Nullable FormCode form) {
        return form != null && answers.containsKey(form);
    }

    /** Gives the first half of the answers. */
    void begin(FormKey key) {
        var all = answersOf(key);
        save(forms.page(key), all.entrySet().stream().limit(all.size() / 2).toList());
    }

    /** Gives all answers and keeps them as a draft. */
    void fill(FormKey key) {
        save(forms.page(key), List.copyOf(answersOf(key).entrySet()));
    }

    /** Accepts the form and gives the team's own answers. */
    void judge(FormKey key) {
        accept(key);
        var court = Objects.requireNonNull(courts.get(key.court()), key.court());
        save(
                forms.page(key),
                List.copyOf(Objects.requireNonNull(
                                answers.get(key.code()), key.code().name())
                        .team(court)
                        .entrySet()));
    }

    /** Gives all answers and hands the form in. */
    void handIn(FormKey key) {
        var page = forms.page(key);
        if (page.state().open()) {
            save(page, List.copyOf(answersOf(key).entrySet()));
            submit(key, page.version());
        }
    }

    private void submit(FormKey key, int version) {
        try {
            rounds.submit(key, version);
        } catch (FormIncompleteException incomplete) {
            throw new IllegalStateException(
                    "The sample answers of %s are not complete: %s".formatted(key, incomplete.findings()), incomplete);
        }
    }

    /** @param question what the remark is about; {@code null} for the form as a whole */
    void sendBack(FormKey key, @Nullable String question, String words) {
        reviews.sendBack(
                key,
                List.of(new FormReviewService.Note(question, words)),
                forms.page(key).version());
    }

    /** Accepts what was handed in; a form that answers several items is accepted once. */
    void accept(FormKey key) {
        var page = forms.page(key);
        if (page.state() == FormState.SUBMITTED) {
            reviews.accept(key, page.version());
        }
    }

    private Map<String, String> answersOf(FormKey key) {
        var court = Objects.requireNonNull(courts.get(key.court()), key.court());
        var goLive = plans.read(key.court()).goLive();
        var today = LocalDate.now(clock);
        return Objects.requireNonNull(answers.get(key.code()), key.code().name())
                .of(court, today, goLive == null ? today : goLive);
    }

    private void save(FormPage seen, List<Map.Entry<String, String>> answered) {
        var key = seen.key();
        var edits = answered.stream()
                .map(it -> {
                    var given = seen.given().get(it.getKey());
                    return new Edit(it.getKey(), it.getValue(), given == null ? 0 : given.revision(), false);
                })
                .toList();
        var refused = drafts.save(key, edits).stream()
                .filter(it -> !(it instanceof Saved.Stored))
                .toList();
        if (!refused.isEmpty()) {
            throw new IllegalStateException("The sample answers of %s were not stored: %s".formatted(key, refused));
        }
    }
}
