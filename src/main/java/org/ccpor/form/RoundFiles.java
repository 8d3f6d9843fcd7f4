package org.ccpor.form;

import java.util.List;
import java.util.Objects;
import org.ccpor.deployment.FormOutcome;
import org.springframework.stereotype.Component;

/** Stores the steps of a form: its state, the round as it was handed in, the remarks. */
@Component
class RoundFiles {
    private final FormDefinitions definitions;
    private final FormTable forms;
    private final AnswerTable answers;
    private final RoundTable rounds;

    RoundFiles(FormDefinitions definitions, FormTable forms, AnswerTable answers, RoundTable rounds) {
        this.definitions = definitions;
        this.forms = forms;
        this.answers = answers;
        this.rounds = rounds;
    }

    /** What is not asked is dropped from the draft and not handed in. Says what differs from the round before. */
    String handIn(FormDesk.Sheet sheet, FormRow row, FormPage.Mark by) {
        var handedIn = asked(sheet);
        var before = rounds.of(row.id()).stream().reduce((a, b) -> b).map(RoundRow::answers);
        answers.keep(row.id(), sheet.answers().values(), it -> handedIn.at(it.path()) != null);
        rounds.insert(row, handedIn, by);
        forms.update(row.handedIn(by));
        return RoundWords.round(row.round(), sheet.definition(), before.orElse(null), handedIn);
    }

    void sendBack(FormDesk.Sheet sheet, FormRow row, List<FormPage.Remark> remarks, FormPage.Mark by) {
        remarks.forEach(it -> rounds.remark(row, it));
        rounds.decide(row, asked(sheet), FormState.RETURNED, by);
        again(sheet, row, FormState.RETURNED, by);
    }

    void accept(FormDesk.Sheet sheet, FormRow row, FormOutcome outcome, FormPage.Mark by) {
        rounds.decide(row, asked(sheet), FormState.ACCEPTED, by);
        forms.update(row.accepted(outcome, by));
    }

    /** The next round, under the newest definition; answers to questions it does not have are dropped. */
    void again(FormDesk.Sheet sheet, FormRow row, FormState next, FormPage.Mark by) {
        var newest = Objects.requireNonNull(definitions.newest(row.code()).orElse(null), row.code());
        answers.keep(
                row.id(),
                sheet.answers().values(),
                it -> it.value() != null
                        && EditRule.question(newest.model(), AnswerPath.of(it.path()))
                                .isPresent());
        forms.update(row.again(next, newest.version(), by));
    }

    /** Without skipped answers, and without answers of rows that are gone. */
    private static Answers asked(FormDesk.Sheet sheet) {
        var typed = sheet.typed();
        var asked = new Asked(sheet.definition().model(), typed);
        var kept = typed;
        for (var path : typed.all().keySet()) {
            var at = AnswerPath.of(path);
            var orphan = at.inRow() && typed.at(at.line().toString()) == null;
            if (orphan || !asked.asks(path)) {
                kept = kept.with(path, null);
            }
        }
        return kept;
    }
}
