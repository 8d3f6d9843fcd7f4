package org.ccpor.courtpage.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.ccpor.base.live.LiveTopics;
import org.ccpor.base.live.LiveValue;
import org.ccpor.base.ui.Command;
import org.ccpor.base.ui.Notices;
import org.ccpor.board.BoardRefreshed;
import org.ccpor.deployment.DeploymentDetails;
import org.ccpor.deployment.DeploymentDetailsService;
import org.ccpor.document.SentDocument;
import org.ccpor.document.ui.DocumentComponentFactory;
import org.ccpor.form.FormKey;
import org.ccpor.form.FormRoundService;
import org.ccpor.form.FormService;
import org.ccpor.form.FormService.FormLine;
import org.ccpor.golive.ProposedDate;
import org.ccpor.golive.ui.ProposalCommand;
import org.ccpor.identity.AccountService;
import org.ccpor.identity.CurrentViewer;
import org.ccpor.identity.Role;
import org.ccpor.identity.TeamContact;
import org.ccpor.turn.Turn;
import org.ccpor.turn.TurnService;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/** What contacts see of their court. What a contact may do is the same for all of one role, so others' changes are read once for each. */
@SpringComponent
class MyCourtModel {
    private final DeploymentDetailsService deployments;
    private final FormService forms;
    private final FormRoundService rounds;
    private final ProposalCommand proposals;
    private final TurnService turns;
    private final DocumentComponentFactory documents;
    private final AccountService accounts;
    private final CurrentViewer viewer;
    private final LiveTopics topics;
    private final Map<Side, LiveValue<MyCourt>> known = new ConcurrentHashMap<>();

    MyCourtModel(
            DeploymentDetailsService deployments,
            FormService forms,
            FormRoundService rounds,
            ProposalCommand proposals,
            TurnService turns,
            DocumentComponentFactory documents,
            AccountService accounts,
            CurrentViewer viewer,
            LiveTopics topics) {
        this.deployments = deployments;
        this.forms = forms;
        this.rounds = rounds;
        this.proposals = proposals;
        this.turns = turns;
        this.documents = documents;
        this.accounts = accounts;
        this.viewer = viewer;
        this.topics = topics;
    }

    private record Side(String court, Role role) {}

    /**
     * A court, its forms, and whose turn it is there.
     *
     * @param proposal a go-live date the court asked for; {@code null} if none waits for an answer
     * @param contact who looks after it; {@code null} if nobody does in particular
     */
    record MyCourt(
            DeploymentDetails details,
            List<FormLine> forms,
            List<Turn> turns,
            List<SentDocument> documents,
            @Nullable ProposedDate proposal,
            @Nullable TeamContact contact) {}

    /** As the court stands now, with what this viewer did a moment ago. */
    MyCourt read(String court) {
        var details = deployments.details(court);
        var analyst = details.card().analyst();
        return new MyCourt(
                details,
                forms.lines(court),
                turns.of(details.card()),
                documents.of(court),
                proposals.of(court).orElse(null),
                analyst == null ? null : accounts.contact(analyst).orElse(null));
    }

    /** Shows what the court was sent. */
    DocumentComponentFactory documents() {
        return documents;
    }

    /** Asks for another go-live date. */
    Command<String> propose() {
        return proposals.propose();
    }

    /** The LEA's people say that their part of a form is done; the court is told. */
    Command<FormKey> partDone() {
        return Command.of("Our part is done", it -> {
            rounds.partDone(it, true);
            Notices.done(
                    "The court is told that your part of %s is done.".formatted(it.code()),
                    () -> rounds.partDone(it, false));
        });
    }

    /**
     * As the court stood when the board was refreshed last, read for the first who asks.
     *
     * @throws AccessDeniedException for a court of others
     */
    MyCourt refreshed(String court) {
        var asking = viewer.get();
        if (!asking.serves(court)) {
            return read(court);
        }
        return known.computeIfAbsent(
                        new Side(court, asking.role()),
                        _ -> new LiveValue<>(topics, Set.of(BoardRefreshed.EVERY), _ -> read(court)))
                .now();
    }
}
