package org.ccpor.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ccpor.base.DateFormatter;
import org.ccpor.court.ContactLine;
import org.ccpor.deployment.CardState;
import org.ccpor.deployment.CourtCard;
import org.ccpor.deployment.DeploymentDetails;
import org.ccpor.deployment.ItemLine;
import org.ccpor.form.AcceptedAnswersService;
import org.ccpor.form.AcceptedAnswersService.AnswerLine;
import org.ccpor.form.FormService.FormLine;
import org.ccpor.process.Party;
import org.jspecify.annotations.Nullable;

/** The tables of a court's export. */
final class CourtParts {
    private final Stationery stationery;
    private final List<Paper.Part> parts = new ArrayList<>();

    CourtParts(Stationery stationery) {
        this.stationery = stationery;
    }

    List<Paper.Part> all() {
        return List.copyOf(parts);
    }

    void plan(DeploymentDetails plan) {
        add("At a glance", List.of("What", "Now"), facts(plan), "");
        if (plan.template() == null) {
            return;
        }
        add(
                "Go-live date",
                List.of("Changed", "By", "From", "To", "Reason", "Note"),
                plan.dateChanges().stream()
                        .map(it -> List.of(
                                stationery.stamp(it.at()),
                                it.by(),
                                day(it.from()),
                                day(it.to()),
                                it.reason() == null ? "" : it.reason().label(),
                                text(it.note())))
                        .toList(),
                "No go-live date was set yet.");
        plan.phases()
                .forEach(phase -> add(
                        "%s checklist, %d of %d done".formatted(phase.phase().label(), phase.done(), phase.total()),
                        List.of("Item", "Kind", "Responsible", "State", "Due", "Evidence"),
                        phase.items().stream().map(CourtParts::item).toList(),
                        "No items."));
        add(
                "Blockers",
                List.of("What", "Who must act", "Since", "Raised by", "Cleared", "How"),
                plan.blockers().stream()
                        .map(it -> List.of(
                                it.what(),
                                it.party().label(),
                                stationery.stamp(it.since()),
                                it.raisedBy(),
                                it.open() ? "open" : stationery.stamp(it.clearedAt()),
                                text(it.how())))
                        .toList(),
                "Nothing blocks this court.");
    }

    void contacts(List<ContactLine> contacts) {
        add(
                "Contacts",
                List.of("Side", "Role", "Name", "E-mail", "Phone"),
                contacts.stream()
                        .map(it -> List.of(it.side().label(), it.role(), it.name(), it.email(), it.phone()))
                        .toList(),
                "No contacts yet.");
    }

    void forms(List<FormLine> forms, List<AcceptedAnswersService.Sheet> accepted) {
        add(
                "Forms",
                List.of("Form", "Title", "State", "Answered", "Changed"),
                forms.stream()
                        .filter(FormLine::applicable)
                        .map(it -> List.of(
                                it.key().code().name(),
                                it.title(),
                                it.state().label(),
                                it.progress().figure(),
                                stationery.stamp(it.changedAt())))
                        .toList(),
                "This process has no forms.");
        accepted.forEach(it -> parts.add(new Paper.Part(
                it.key().code() + " " + it.title(),
                "Round %d, accepted by %s on %s.%s"
                        .formatted(
                                it.round(),
                                it.acceptedBy(),
                                DateFormatter.full(DateFormatter.day(it.acceptedAt(), stationery.clock())),
                                it.leftOut()
                                        ? " Security-sensitive answers are left out; the CCPOR team exports them."
                                        : ""),
                List.of("Part", "Question", "Answer"),
                it.lines().stream().map(CourtParts::answer).toList(),
                "No answers to show.")));
    }

    private List<List<String>> facts(DeploymentDetails plan) {
        var card = plan.card();
        var active = card.state() == CardState.ACTIVE;
        return Stream.of(
                        List.of("State", card.state().label()),
                        List.of("Why", text(plan.stateReason())),
                        List.of(
                                "Phase",
                                plan.template() == null ? "" : card.phase().label()),
                        List.of(
                                "Health",
                                card.passed(stationery.today())
                                        ? CourtCard.NOT_CONFIRMED
                                        : active ? card.health().label() : ""),
                        List.of("Because", card.healthReason()),
                        List.of("Go-live", day(card.goLive())),
                        List.of(
                                "Days left",
                                active && card.goLive() != null
                                        ? DateFormatter.tMinus(card.goLive(), stationery.today())
                                        : ""),
                        List.of("Baseline", day(card.baseline())),
                        List.of("Moved", card.slips() == 0 ? "" : card.slips() == 1 ? "once" : card.slips() + " times"),
                        List.of("Live since", day(card.liveSince())),
                        List.of("Wave", Objects.toString(card.wave(), "")),
                        List.of("Analyst", text(card.analystName())),
                        List.of("Gate overridden because", text(card.gateOverride())),
                        List.of("Region", card.region()))
                .filter(it -> !it.getLast().isEmpty())
                .toList();
    }

    private static List<String> item(ItemLine item) {
        return List.of(
                item.wording(),
                item.kind().label(),
                item.responsible().stream().map(Party::label).collect(Collectors.joining(", ")),
                item.state().label()
                        + (item.waitingOn() == null
                                ? ""
                                : " on " + item.waitingOn().label())
                        + (item.notApplicableReason() == null ? "" : ": " + item.notApplicableReason()),
                day(item.due()),
                text(item.evidence()));
    }

    private static List<String> answer(AnswerLine line) {
        return List.of(line.part(), line.question(), line.answer().isEmpty() ? "not answered" : line.answer());
    }

    private void add(String title, List<String> headers, List<List<String>> rows, String empty) {
        parts.add(new Paper.Part(title, "", headers, rows, empty));
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
