package org.ccpor.turn;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ccpor.base.FormCode;
import org.ccpor.board.BoardSnapshot;
import org.ccpor.board.CardOf;
import org.ccpor.deployment.CourtCard;
import org.ccpor.form.FormsByCourt.BegunForm;
import org.ccpor.testing.Weekdays;

/** Turns and boards of cards that tests make. */
public final class TurnsOf {
    private TurnsOf() {}

    /** Of one court on that day, with forms that somebody began. */
    public static List<Turn> court(CourtCard card, LocalDate today, BegunForm... forms) {
        var noon = Clock.fixed(today.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        return new TurnRule(card, List.of(forms), List.of(), FormCode::name, new Weekdays(), noon, 2).turns();
    }

    /** A board on that day on which nobody has begun a form. */
    public static BoardSnapshot board(LocalDate today, CourtCard... cards) {
        return new BoardSnapshot(
                1,
                today,
                Stream.of(cards).collect(Collectors.toMap(CourtCard::slug, it -> it)),
                Stream.of(cards).collect(Collectors.toMap(CourtCard::slug, it -> court(it, today))),
                Map.of(),
                Map.of());
    }

    /** As above. */
    public static BoardSnapshot board(LocalDate today, CardOf... cards) {
        return board(today, Arrays.stream(cards).map(CardOf::card).toArray(CourtCard[]::new));
    }
}
