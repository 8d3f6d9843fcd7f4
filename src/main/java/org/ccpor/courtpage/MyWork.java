package org.ccpor.courtpage;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ccpor.deployment.CardState;
import org.ccpor.deployment.DeploymentDetails;
import org.ccpor.deployment.ItemAction;
import org.ccpor.deployment.ItemLine;
import org.ccpor.deployment.ItemState;
import org.ccpor.identity.Role;
import org.ccpor.identity.Viewer;
import org.ccpor.process.ItemKind;
import org.ccpor.process.Party;

/**
 * What a contact has to do, from the whole deployment. Pure.
 *
 * @param waiting what can be answered now or later in the present phase, what can be done now and is due first at the top
 * @param handedIn what the team looks at
 * @param mine items of this side in the whole plan
 * @param done how many of them are accepted or not applicable
 */
public record MyWork(List<ItemLine> waiting, List<ItemLine> handedIn, int mine, int done) {
    private static final Set<ItemKind> ANSWERED = Set.of(ItemKind.RESPONSE, ItemKind.LOCAL);
    private static final Set<ItemAction> DOING = Set.of(ItemAction.SUBMIT, ItemAction.COMPLETE);

    /** What this person's side can do now. */
    public static MyWork of(DeploymentDetails court, Viewer viewer) {
        var side = viewer.role() == Role.LEA_CONTACT ? Party.LEA : Party.COURT;
        var mine = court.phases().stream()
                .flatMap(it -> it.items().stream())
                .filter(it -> ANSWERED.contains(it.kind()) && it.responsible().contains(side))
                .toList();
        var open = court.card().state() == CardState.ACTIVE || court.card().state() == CardState.LIVE;
        return new MyWork(
                mine.stream()
                        .filter(it -> open && !it.state().done() && it.state() != ItemState.SUBMITTED)
                        .filter(it -> !court.card().phase().isBefore(it.phase()))
                        .sorted(Comparator.<ItemLine, Boolean>comparing(it -> !doable(it))
                                .thenComparing(it -> it.due() == null ? LocalDate.MAX : it.due()))
                        .toList(),
                mine.stream().filter(it -> it.state() == ItemState.SUBMITTED).toList(),
                mine.size(),
                (int) mine.stream().filter(it -> it.state().done()).count());
    }

    /** What to do first; empty if nothing can be done now. */
    public Optional<ItemLine> next() {
        return waiting.stream().findFirst().filter(MyWork::doable);
    }

    private static boolean doable(ItemLine item) {
        return item.actions().stream().anyMatch(DOING::contains);
    }
}
