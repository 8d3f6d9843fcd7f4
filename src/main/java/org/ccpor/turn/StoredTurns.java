package org.ccpor.turn;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.ccpor.base.FormCode;
import org.ccpor.calendar.CourtCalendars;
import org.ccpor.deployment.CourtCard;
import org.ccpor.form.FormChanged;
import org.ccpor.form.FormDefinitions;
import org.ccpor.form.FormsByCourt;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Component
class StoredTurns implements Turns {
    private final FormsByCourt forms;
    private final FormDefinitions definitions;
    private final ObjectProvider<TurnSource> sources;
    private final CourtCalendars calendars;
    private final Clock clock;
    private final int answerWithin;

    /** @param answerWithin court days within which the team answers a form that was handed in */
    StoredTurns(
            FormsByCourt forms,
            FormDefinitions definitions,
            ObjectProvider<TurnSource> sources,
            CourtCalendars calendars,
            Clock clock,
            @Value("${ccpor.reviews.answer-within}") int answerWithin) {
        this.forms = forms;
        this.definitions = definitions;
        this.sources = sources;
        this.calendars = calendars;
        this.clock = clock;
        this.answerWithin = answerWithin;
    }

    @Override
    @Transactional(readOnly = true, propagation = Propagation.REQUIRES_NEW)
    public Map<String, List<Turn>> all(Collection<CourtCard> cards) {
        return read(null, cards);
    }

    /** In a transaction of its own, as {@link #all}, because it is asked after another one has committed on the same thread. */
    @Override
    @Transactional(readOnly = true, propagation = Propagation.REQUIRES_NEW)
    public List<Turn> of(CourtCard card) {
        return read(card.slug(), List.of(card)).getOrDefault(card.slug(), List.of());
    }

    /** Says that answers alone, before anybody hands their form in, change turns. */
    @EventListener
    @Nullable TurnsChanged on(FormChanged answers) {
        var form = answers.key();
        return sources.stream().anyMatch(it -> it.forms().contains(form.code()))
                ? new TurnsChanged(form.court(), answers.by())
                : null;
    }

    private Map<String, List<Turn>> read(@Nullable String court, Collection<CourtCard> cards) {
        var begun = forms.begun(court).stream().collect(groupingBy(FormsByCourt.BegunForm::court));
        var known = sources.orderedStream().map(it -> it.read(court)).toList();
        return cards.stream()
                .collect(toMap(CourtCard::slug, it -> turns(it, begun.getOrDefault(it.slug(), List.of()), known)));
    }

    private List<Turn> turns(CourtCard card, List<FormsByCourt.BegunForm> begun, List<TurnSource.Known> known) {
        return new TurnRule(card, begun, known, this::title, calendars.of(card.slug()), clock, answerWithin).turns();
    }

    private String title(FormCode form) {
        return definitions.newest(form).map(it -> it.title()).orElse(form.name());
    }
}
