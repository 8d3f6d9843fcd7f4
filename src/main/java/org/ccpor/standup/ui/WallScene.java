package org.ccpor.standup.ui;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ccpor.board.BoardSnapshot;
import org.ccpor.board.ui.CardModel;
import org.ccpor.deployment.CourtCard;
import org.ccpor.standup.Briefing;
import org.ccpor.standup.RunningStandUp;
import org.ccpor.standup.StandUpNote;
import org.ccpor.standup.StandUpScope;
import org.ccpor.standup.WalkOrderRule;
import org.jspecify.annotations.Nullable;

/**
 * What a wall shows at one moment: values only, read with the rights of who looks.
 *
 * @param standUp {@code null} while none runs and the wall turns its pages itself
 * @param card court that is shown; {@code null} without any
 */
record WallScene(
        @Nullable RunningStandUp standUp,
        Instant since,
        List<WalkCard.Model> walk,
        @Nullable CourtCard card,
        @Nullable Briefing briefing,
        List<StandUpNote> notes) {
    /** @param page where the wall is while no stand-up runs */
    static WallScene read(StandUpModel model, int page) {
        var snapshot = model.board().current();
        var running = model.standUps().running().orElse(null);
        var since = running == null ? model.standUps().since() : running.since();
        var walk = running == null ? idle(snapshot, since) : stops(snapshot, running);
        var card = running == null
                ? walk.isEmpty() ? null : walk.get(Math.floorMod(page, walk.size()))
                : running.court() == null ? null : snapshot.cards().get(running.court());
        return new WallScene(
                running,
                since,
                walk.stream().map(it -> face(snapshot, running, it, card)).toList(),
                card,
                card == null ? null : model.briefings().of(card.slug(), since),
                card == null || running == null ? List.of() : model.notes().of(running.id(), card.slug()));
    }

    private static List<CourtCard> idle(BoardSnapshot snapshot, Instant since) {
        var cards = snapshot.cards().values();
        var some = WalkOrderRule.of(cards, StandUpScope.USUAL, since, snapshot.today());
        return some.isEmpty()
                ? WalkOrderRule.of(cards, new StandUpScope(StandUpScope.USUAL.walk(), true), since, snapshot.today())
                : some;
    }

    private static List<CourtCard> stops(BoardSnapshot snapshot, RunningStandUp running) {
        return running.stops().stream()
                .flatMap(it -> Optional.ofNullable(snapshot.cards().get(it.court())).stream())
                .toList();
    }

    private static WalkCard.Model face(
            BoardSnapshot snapshot, @Nullable RunningStandUp running, CourtCard it, @Nullable CourtCard now) {
        var discussed = running != null
                && running.stops().stream().anyMatch(stop -> stop.court().equals(it.slug()) && stop.discussed());
        return new WalkCard.Model(
                CardModel.shared(it, snapshot),
                Objects.equals(it, now),
                Objects.equals(it, now),
                discussed,
                running != null && running.parked().contains(it.slug()));
    }
}
