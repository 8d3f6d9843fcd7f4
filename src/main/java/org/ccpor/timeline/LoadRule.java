package org.ccpor.timeline;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ccpor.base.FormCode;
import org.ccpor.deployment.CardState;
import org.ccpor.deployment.CourtCard;
import org.ccpor.form.Answers;
import org.ccpor.process.ItemKind;
import org.ccpor.process.ProcessTemplate;
import org.ccpor.timeline.Load.Lane;
import org.jspecify.annotations.Nullable;

/**
 * What one court asks of the team: go-live, sessions of form F9 and the window of form F10. Before those are agreed, the
 * due dates of the process stand in. Pure.
 */
final class LoadRule {
    private static final String SESSIONS = "sessions";
    private static final String ON_DEMAND = "DISTANCE";

    private LoadRule() {}

    /** @param template {@code null} without a deployment */
    static Stream<Load> of(
            TimelineRow row, @Nullable ProcessTemplate template, Answers training, Answers test, LocalDate today) {
        return Stream.of(goLive(row), trainings(row, template, training, today), tests(row, template, test, today))
                .flatMap(it -> it);
    }

    private static Stream<Load> goLive(TimelineRow row) {
        return row.card().state() == CardState.ON_HOLD || row.card().state() == CardState.WITHDRAWN
                ? Stream.of()
                : row.goal().stream()
                        .map(it -> Load.of(
                                Lane.GO_LIVE, row.card().slug(), row.card().court(), it, it, row.live() == null));
    }

    private static Stream<Load> trainings(
            TimelineRow row, @Nullable ProcessTemplate template, Answers answers, LocalDate today) {
        var sessions = answers.rows(SESSIONS).stream()
                .flatMap(it -> session(row.card(), answers, SESSIONS + "/" + it + "/").stream())
                .toList();
        return sessions.isEmpty()
                ? planned(row, template, Lane.TRAINING, FormCode.F9, ItemKind.TEAM, today)
                : sessions.stream();
    }

    private static Optional<Load> session(CourtCard card, Answers answers, String path) {
        return ON_DEMAND.equals(answers.at(path + "method"))
                ? Optional.empty()
                : day(answers.at(path + "date"))
                        .map(day -> new Load(
                                Lane.TRAINING,
                                card.slug(),
                                card.court(),
                                day,
                                day,
                                Objects.toString(answers.at(path + "start"), ""),
                                Objects.toString(answers.at(path + "end"), ""),
                                Objects.toString(answers.at(path + "trainerRole"), "")
                                        .strip(),
                                false));
    }

    private static Stream<Load> tests(
            TimelineRow row, @Nullable ProcessTemplate template, Answers answers, LocalDate today) {
        var from = day(answers.at("windowFrom"));
        var to = day(answers.at("windowTo"));
        if (from.isEmpty() || to.isEmpty() || to.get().isBefore(from.get())) {
            return planned(row, template, Lane.TEST, FormCode.F10, ItemKind.RESPONSE, today);
        }
        return Stream.of(Load.of(Lane.TEST, row.card().slug(), row.card().court(), from.get(), to.get(), false));
    }

    /** The week in which the process wants it done, while that is ahead. */
    private static Stream<Load> planned(
            TimelineRow row,
            @Nullable ProcessTemplate template,
            Lane lane,
            FormCode form,
            ItemKind kind,
            LocalDate today) {
        var goLive = row.card().goLive();
        if (template == null || goLive == null || row.card().state() != CardState.ACTIVE) {
            return Stream.empty();
        }
        return template.items()
                .filter(it -> form.equals(it.form()) && it.kind() == kind)
                .map(it -> goLive.minusDays(it.offsetDays()))
                .limit(1)
                .filter(it -> !it.isBefore(today))
                .map(it -> Load.of(lane, row.card().slug(), row.card().court(), it, it, true));
    }

    private static Optional<LocalDate> day(@Nullable String typed) {
        try {
            return Optional.ofNullable(typed).map(LocalDate::parse);
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    /** Of one form. */
    static Answers answers(List<CourtPlansQuery.Typed> ofCourt, FormCode form) {
        return Answers.of(ofCourt.stream()
                .filter(it -> it.form().equals(form))
                .collect(Collectors.toMap(CourtPlansQuery.Typed::path, CourtPlansQuery.Typed::value)));
    }
}
