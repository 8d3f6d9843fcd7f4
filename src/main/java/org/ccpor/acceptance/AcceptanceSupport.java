package org.ccpor.acceptance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.ccpor.approval.Decision;
import org.ccpor.base.Change;
import org.ccpor.base.ChangeKind;
import org.ccpor.base.RefusedException;
import org.ccpor.form.AnswerSource.AggregateAnswer;
import org.ccpor.form.AnswerSourceSupport;
import org.ccpor.form.CompletenessRule;
import org.ccpor.form.Edit.NotSavedException;
import org.ccpor.form.Finding;
import org.ccpor.form.FormKey;
import org.ccpor.identity.CourtAccess;
import org.ccpor.identity.Matter;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What every step of the test needs: the sheet, saving all of a change or nothing, and telling history. */
@Component
class AcceptanceSupport {
    private static final Matter MATTER = Matter.form(AcceptanceForm.CODE);

    private final CourtAccess access;
    private final AnswerSourceSupport forms;
    private final AcceptanceCaseRepository cases;
    private final SignatureAnswerSource signatures;
    private final CompletenessRule check;
    private final AcceptanceForm form;
    private final CaseLibraries libraries;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AcceptanceSupport(
            CourtAccess access,
            AnswerSourceSupport forms,
            AcceptanceCaseRepository cases,
            SignatureAnswerSource signatures,
            CompletenessRule check,
            AcceptanceForm form,
            CaseLibraries libraries,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.forms = forms;
        this.cases = cases;
        this.signatures = signatures;
        this.check = check;
        this.form = form;
        this.libraries = libraries;
        this.events = events;
        this.clock = clock;
    }

    static FormKey key(String court) {
        return new FormKey(court, AcceptanceForm.CODE);
    }

    /** To look at. */
    AcceptanceDetails read(String court) {
        var unused = access.mustSee(court, MATTER);
        return sheet(forms.read(key(court)));
    }

    /** To change it: others wait from here on, so that what is read is what is changed. */
    AcceptanceDetails lock(String court) {
        var unused = access.mustSee(court, MATTER);
        return sheet(forms.lock(key(court)));
    }

    private AcceptanceDetails sheet(AnswerSourceSupport.Sheet sheet) {
        var page = sheet.page();
        var test = form.read(page.answers());
        return new AcceptanceDetails(
                sheet,
                page,
                libraries.get(test.library()),
                test,
                signatures.read(sheet.deployment()),
                ProcessingModel.of(sheet.about()));
    }

    /**
     * Changes cases of the test, each with its runs and defects.
     *
     * @param change tells what form F10 says of them now
     * @throws NotSavedException if a text was held back or the form is handed in; then nothing is stored
     */
    void change(
            AcceptanceDetails sheet,
            boolean confirmed,
            Function<List<AcceptanceCase>, Stream<AggregateAnswer>> change) {
        forms.change(sheet.form(), confirmed, () -> change.apply(cases.ofDeployment(sheet.deployment()))
                .toList());
    }

    void require(boolean allowed, AcceptanceDetails sheet) {
        var unused = access.must(allowed, sheet.page().key().court(), MATTER);
    }

    /** @throws RefusedException naming what the plan still lacks, the sign-off aside */
    void requirePlan(AcceptanceDetails sheet) {
        var blocking = check.check(form, sheet.page().answers(), sheet.form().about()).stream()
                .filter(it -> it.blocks() && !it.path().equals("signatures"))
                .toList();
        if (!blocking.isEmpty()) {
            throw new RefusedException(
                    "Complete form F10 before anybody signs. Missing or wrong: %s.".formatted(labels(blocking)));
        }
    }

    private String labels(List<Finding> findings) {
        var labels =
                findings.stream().map(it -> form.label(it.path())).distinct().toList();
        return labels.size() <= 3
                ? String.join("; ", labels)
                : "%s and %d more".formatted(String.join("; ", labels.subList(0, 3)), labels.size() - 3);
    }

    /** Keeps what signatures became, with what follows from it. */
    void sign(AcceptanceDetails sheet, Supplier<List<Decision>> change) {
        forms.change(sheet.form(), true, () -> signatures.answers(change.get()));
    }

    /** Takes the approvals back that stand. */
    void takeBack(AcceptanceDetails sheet, String reason) {
        if (!Signatures.approvals(sheet.test()).isEmpty()) {
            sign(sheet, () -> signatures.takeBack(sheet.deployment(), reason));
            tell(sheet, AcceptanceChangeKind.SIGNATURES_TAKEN_BACK, "Court acceptance test", null, reason);
        }
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The line in history. */
    void tell(
            AcceptanceDetails sheet, ChangeKind what, String subject, @Nullable String after, @Nullable String reason) {
        events.publishEvent(new Change(
                sheet.page().key().court(),
                what,
                subject,
                null,
                after,
                reason == null || reason.isBlank() ? null : reason,
                sheet.viewer().userName(),
                clock.instant()));
    }
}
