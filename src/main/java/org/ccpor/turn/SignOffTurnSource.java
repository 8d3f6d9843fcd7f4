package org.ccpor.turn;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ccpor.approval.Approvals;
import org.ccpor.approval.Decision;
import org.ccpor.approval.Decisions;
import org.ccpor.approval.Side;
import org.ccpor.approval.Subject;
import org.ccpor.base.DateFormatter;
import org.ccpor.base.FormCode;
import org.ccpor.deployment.CourtCard;
import org.ccpor.deployment.CourtCard.NextStep;
import org.ccpor.process.ItemKind;
import org.ccpor.process.Party;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Who still has to sign, of what court and LEA sign each by its own person: the test (F10), the go-live date (F11), the close-out (F13). */
@Component
class SignOffTurnSource implements TurnSource {
    private final Approvals approvals;

    SignOffTurnSource(Approvals approvals) {
        this.approvals = approvals;
    }

    @Override
    public Set<FormCode> forms() {
        return Set.of(FormCode.F10, FormCode.F11, FormCode.F13);
    }

    @Override
    public Known read(@Nullable String court) {
        var given = SingletonSupplier.of(() -> approvals.latest(court));
        return (card, turns) -> {
            if (forms().stream().noneMatch(it -> returned(card, it).isPresent())) {
                return;
            }
            var decided = given.obtain().getOrDefault(card.slug(), Map.of());
            signed(card, decided, Subject.ACCEPTANCE_TEST, "Sign the test F10", turns);
            signed(card, decided, Subject.CLOSE_OUT, "Approve the close-out", turns);
            date(card, decided, turns);
        };
    }

    /** Who has signed waits for the other. A test that both have signed is the team's; a close-out the court hands in. */
    private static void signed(
            CourtCard card, Map<Subject, Decisions> decided, Subject subject, String title, List<Turn> turns) {
        var form = subject.form();
        var step = returned(card, form);
        if (step.isEmpty()) {
            return;
        }
        var court = stands(decided, subject, Side.COURT);
        var lea = stands(decided, subject, Side.LEA);
        var part = (court || lea) && turns.removeIf(it -> it.form() == form && it.who() == Party.LEA);
        if (court && !lea && (part || subject == Subject.CLOSE_OUT)) {
            turns.removeIf(it -> it.form() == form && it.who() == Party.COURT);
            turns.add(Turn.of(card, step.get(), Party.LEA, title, step.get().wording(), "The court has signed"));
        } else if (court && lea && subject == Subject.ACCEPTANCE_TEST) {
            turns.removeIf(it -> it.form() == form && it.who() == Party.COURT);
            turns.add(Turn.of(
                    card, step.get(), Party.TEAM, "Accept F10", step.get().wording(), "Court and LEA have signed"));
        }
    }

    /** Two people confirm it, each for a side; one that says no leaves it to the team. */
    private static void date(CourtCard card, Map<Subject, Decisions> decided, List<Turn> turns) {
        var goLive = card.goLive();
        var step = returned(card, FormCode.F11);
        if (goLive == null || step.isEmpty()) {
            return;
        }
        var about = Optional.ofNullable(decided.get(Subject.GO_LIVE_DATE)).map(it -> it.about(goLive));
        for (var side : Subject.GO_LIVE_DATE.sides()) {
            var said = about.flatMap(it -> it.of(side));
            if (said.isEmpty()) {
                turns.add(asks(card, step.get(), party(side), goLive));
            } else if (!said.get().stands()) {
                turns.add(Turn.of(
                        card,
                        step.get(),
                        Party.TEAM,
                        "Settle the go-live date",
                        said.get().sentence(),
                        said.get().words()));
            }
        }
    }

    private static Turn asks(CourtCard card, NextStep step, Party who, LocalDate goLive) {
        return Turn.of(
                card, step, who, "Confirm the go-live date", "Date and hour of " + DateFormatter.full(goLive), "");
    }

    private static boolean stands(Map<Subject, Decisions> decided, Subject subject, Side side) {
        return Optional.ofNullable(decided.get(subject))
                .flatMap(it -> it.of(side))
                .filter(Decision::stands)
                .isPresent();
    }

    /** The item that is done when that form is accepted, if its turn has come. */
    private static Optional<NextStep> returned(CourtCard card, FormCode form) {
        return card.steps().stream()
                .filter(it -> it.form() == form && it.kind() == ItemKind.RESPONSE)
                .findFirst();
    }

    private static Party party(Side side) {
        return side == Side.LEA ? Party.LEA : Party.COURT;
    }
}
