package org.ccpor.local;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ccpor.deployment.DeploymentReader;
import org.ccpor.form.Edit;
import org.ccpor.form.FormDrafts;
import org.ccpor.form.FormIncomplete;
import org.ccpor.form.FormKey;
import org.ccpor.form.FormReader;
import org.ccpor.form.FormRounds;
import org.ccpor.form.FormState;
import org.ccpor.form.Saved;
import org.jspecify.annotations.Nullable;

/** Fills forms in, hands them in, returns and accepts them, as people do. Only forms that have {@link SampleAnswers}. */
class SampleForms {
    private final FormDrafts drafts;
    private final FormRounds rounds;
    private final FormReader reader;
    private final DeploymentReader deployments;
    private final Clock clock;
    private final Map<String, SampleAnswers> answers;
    private final Map<String, SampleCourt> courts =
            SampleFiles.courts().stream().collect(Collectors.toMap(SampleCourt::court, Function.identity()));

    SampleForms(
            FormDrafts drafts,
            FormRounds rounds,
            FormReader reader,
            DeploymentReader deployments,
            Clock clock,
            List<SampleAnswers> answers) {
        this.drafts = drafts;
        this.rounds = rounds;
        this.reader = reader;
        this.deployments = deployments;
        this.clock = clock;
        this.answers = answers.stream().collect(Collectors.toMap(SampleAnswers::form, Function.identity()));
    }

    boolean answers(@Nullable String form) {
        return form != null && answers.containsKey(form);
    }

    /** Gives the first half of the answers. */
    void begin(FormKey key) {
        var all = answersOf(key);
        save(key, all.entrySet().stream().limit(all.size() / 2).toList());
    }

    /** Gives all answers and keeps them as a draft. */
    void fill(FormKey key) {
        save(key, List.copyOf(answersOf(key).entrySet()));
    }

    /** Accepts the form and gives the team's own answers. */
    void judge(FormKey key) {
        accept(key);
        var court = Objects.requireNonNull(courts.get(key.court()), key.court());
        save(
                key,
                List.copyOf(Objects.requireNonNull(answers.get(key.code()), key.code())
                        .team(court)
                        .entrySet()));
    }

    /** Gives all answers and hands the form in. */
    void handIn(FormKey key) {
        if (reader.page(key).state().open()) {
            save(key, List.copyOf(answersOf(key).entrySet()));
            submit(key);
        }
    }

    private void submit(FormKey key) {
        try {
            rounds.submit(key, reader.page(key).version());
        } catch (FormIncomplete incomplete) {
            throw new IllegalStateException(
                    "The sample answers of %s are not complete: %s".formatted(key, incomplete.findings()), incomplete);
        }
    }

    /** @param question what the remark is about; {@code null} for the form as a whole */
    void sendBack(FormKey key, @Nullable String question, String words) {
        rounds.sendBack(
                key,
                List.of(new FormRounds.Note(question, words)),
                reader.page(key).version());
    }

    /** Accepts what was handed in; a form that answers several items is accepted once. */
    void accept(FormKey key) {
        if (reader.page(key).state() == FormState.SUBMITTED) {
            rounds.accept(key, reader.page(key).version());
        }
    }

    private Map<String, String> answersOf(FormKey key) {
        var court = Objects.requireNonNull(courts.get(key.court()), key.court());
        var goLive = deployments.details(key.court()).card().goLive();
        var today = LocalDate.now(clock);
        return Objects.requireNonNull(answers.get(key.code()), key.code())
                .of(court, today, goLive == null ? today : goLive);
    }

    private void save(FormKey key, List<Map.Entry<String, String>> answered) {
        var given = reader.page(key).given();
        var edits = answered.stream()
                .map(it -> {
                    var seen = given.get(it.getKey());
                    return new Edit(it.getKey(), it.getValue(), seen == null ? 0 : seen.revision(), false);
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
