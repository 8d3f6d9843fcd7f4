package org.ccpor.calendar;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ccpor.base.Change;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps the calendars of all courts in memory: a schedule asks for hundreds of days. They are read anew after a closure was
 * committed, in a transaction of their own, so that nobody's unfinished or outdated view is kept for everybody.
 */
@Component
class StoredCourtCalendars implements CourtCalendars {
    private final CourtHolidays holidays;
    private final CourtClosureRepository closures;
    private final OwnCalendars own;
    private final TransactionTemplate ownTransaction;
    private volatile @Nullable Known known;

    StoredCourtCalendars(
            CourtHolidays holidays,
            CourtClosureRepository closures,
            OwnCalendars own,
            PlatformTransactionManager transactions) {
        this.holidays = holidays;
        this.closures = closures;
        this.own = own;
        ownTransaction = new TransactionTemplate(transactions);
        ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        ownTransaction.setReadOnly(true);
    }

    @Override
    public CourtCalendar of(String court) {
        var known = known();
        var kept = known.ofCourts().get(court);
        return kept != null ? kept : own.keepsOwn(court) ? known.weekends() : known.statewide();
    }

    @Override
    public CourtCalendar statewide() {
        return known().statewide();
    }

    @Override
    public List<Closure> holidays(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return List.of();
        }
        return holidays.observed().entrySet().stream()
                .filter(it -> it.getKey().getYear() == year)
                .map(it -> new Closure(it.getKey(), it.getValue()))
                .sorted(Comparator.comparing(Closure::date))
                .toList();
    }

    @TransactionalEventListener // after commit
    void on(Change change) {
        if (change.what() instanceof ClosureChangeKind) {
            reload();
        }
    }

    private Known known() {
        var current = known;
        return current != null ? current : reload();
    }

    /** One at a time, so that an older reading never replaces a newer one. After a failure the next question reads. */
    private synchronized Known reload() {
        known = null;
        var all = Objects.requireNonNull(ownTransaction.execute(it -> closures.findAll()));
        var statewide = closedDays(all, closure -> closure.court() == null);
        var everywhere = new RuleCalendar(holidays.observed(), statewide);
        var ofCourts = all.stream()
                .flatMap(it -> Stream.ofNullable(it.court()))
                .distinct()
                .collect(toUnmodifiableMap(Function.identity(), court -> {
                    var ofCourt = closedDays(all, it -> court.equals(it.court()));
                    if (own.keepsOwn(court)) {
                        return (CourtCalendar) new RuleCalendar(Map.of(), ofCourt, everywhere);
                    }
                    var closed = new HashMap<>(statewide);
                    closed.putAll(ofCourt);
                    return new RuleCalendar(holidays.observed(), closed);
                }));
        var fresh = new Known(everywhere, new RuleCalendar(Map.of(), Map.of(), everywhere), ofCourts);
        known = fresh;
        return fresh;
    }

    private static Map<LocalDate, String> closedDays(List<CourtClosure> all, Predicate<CourtClosure> which) {
        return all.stream().filter(which).collect(toUnmodifiableMap(CourtClosure::date, CourtClosure::name));
    }

    /** What was read last; courts without closures of their own share the statewide calendar, tribal ones the weekends. */
    private record Known(CourtCalendar statewide, CourtCalendar weekends, Map<String, CourtCalendar> ofCourts) {}
}
