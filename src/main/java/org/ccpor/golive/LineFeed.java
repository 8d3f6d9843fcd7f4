package org.ccpor.golive;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ccpor.approval.Decision;
import org.ccpor.approval.Decisions;
import org.ccpor.approval.Subject;
import org.ccpor.base.DateFormatter;
import org.ccpor.calendar.CourtCalendar;
import org.ccpor.deployment.Facts;
import org.ccpor.deployment.Imaging;
import org.ccpor.form.FormEvidence;
import org.ccpor.form.FormEvidence.Shown;
import org.jspecify.annotations.Nullable;

/**
 * What the lines say that answer themselves. Pure.
 *
 * @param proofs what other forms show, by their names
 * @param goLive {@code null} while there is no date
 * @param confirmed what court and LEA said to date and hour
 * @param decision the last one; {@code null} before the meeting
 */
record LineFeed(
        Map<FormEvidence.Name, Shown> proofs,
        Facts facts,
        CourtCalendar calendar,
        @Nullable LocalDate goLive,
        Decisions confirmed,
        @Nullable Decision decision) {

    /** Whether that answer fits a line: what "go" needs applies always, apart from what scope has left out. */
    static boolean mayBeNotApplicable(ReadinessLine line, Facts facts) {
        return !line.mandatory() || leftOut(line, facts).isPresent();
    }

    LineStatus of(ReadinessLine line) {
        return switch (line) {
            case LEADS -> leads();
            case COURT_DAY -> courtDay();
            case DECISION -> decided();
            default ->
                leftOut(line, facts)
                        .map(it -> new LineStatus(Answer.NOT_APPLICABLE, it))
                        .orElseGet(() -> shown(line));
        };
    }

    /** Why scope has left it out. */
    private static Optional<String> leftOut(ReadinessLine line, Facts facts) {
        return switch (line) {
            case SCANNERS ->
                facts.imaging() == Imaging.NONE || facts.imaging() == Imaging.QUERY
                        ? Optional.of("Nobody scans here")
                        : Optional.empty();
            case DOJ, FALLBACK ->
                switch (facts.gateway()) {
                    case NO -> Optional.of("Nothing is sent to CARPOS through CCPOR");
                    case LATER -> Optional.of("The CARPOS gateway comes later");
                    case YES, UNKNOWN -> Optional.empty();
                };
            default -> Optional.empty();
        };
    }

    /** Every proof must hold; one that does not decides, then one that is not known yet. */
    private LineStatus shown(ReadinessLine line) {
        var shown = line.proofs().stream().map(proofs::get).toList();
        if (shown.stream().anyMatch(Objects::isNull)) {
            return new LineStatus(null, "Not known yet");
        }
        var known =
                shown.stream().map(Objects::requireNonNull).map(Shown::proof).toList();
        var words = known.stream().map(it -> it.words()).collect(Collectors.joining("; "));
        if (known.stream().anyMatch(it -> Boolean.FALSE.equals(it.holds()))) {
            return new LineStatus(Answer.NO, words);
        }
        return new LineStatus(
                known.stream().allMatch(it -> Boolean.TRUE.equals(it.holds())) ? Answer.YES : null, words);
    }

    private LineStatus leads() {
        if (goLive == null) {
            return new LineStatus(null, "No go-live date yet");
        }
        var now = confirmed.about(goLive);
        var words = Subject.GO_LIVE_DATE.sides().stream()
                .map(side -> now.of(side)
                        .map(Decision::sentence)
                        .orElseGet(() -> side.subject() + " has not confirmed " + DateFormatter.full(goLive)))
                .collect(Collectors.joining("; "));
        var refused = Subject.GO_LIVE_DATE.sides().stream()
                .anyMatch(side -> now.of(side).filter(it -> !it.stands()).isPresent());
        return new LineStatus(
                refused ? Answer.NO : now.approved(Subject.GO_LIVE_DATE.sides()) ? Answer.YES : null, words);
    }

    private LineStatus courtDay() {
        if (goLive == null) {
            return new LineStatus(null, "No go-live date yet");
        }
        var closure = calendar.closureOn(goLive);
        if (closure.isPresent()) {
            return new LineStatus(
                    Answer.NO,
                    "%s: closed, %s"
                            .formatted(DateFormatter.full(goLive), closure.get().name()));
        }
        return Stream.iterate(goLive.plusDays(1), it -> it.plusDays(1))
                .takeWhile(it -> !calendar.isCourtDay(it))
                .filter(it -> it.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0)
                .findFirst()
                .flatMap(calendar::closureOn)
                .map(it -> new LineStatus(
                        Answer.NO,
                        "%s is the last court day before %s".formatted(DateFormatter.full(goLive), it.name())))
                .orElseGet(() -> new LineStatus(Answer.YES, DateFormatter.full(goLive) + " is a court day"));
    }

    private LineStatus decided() {
        if (decision == null) {
            return new LineStatus(null, "Not decided yet");
        }
        if (decision.stands() && !decision.isFor(goLive)) {
            return new LineStatus(Answer.NO, "The go-live date moved after “go”; confirm the decision");
        }
        return new LineStatus(decision.stands() ? Answer.YES : Answer.NO, decision.sentence());
    }
}
