package org.ccpor.receipt;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.ccpor.courtpage.MyTurns;
import org.ccpor.deployment.DeploymentDetailsService;
import org.ccpor.deployment.FormItemService;
import org.ccpor.form.FormAccess;
import org.ccpor.form.FormDefinitions;
import org.ccpor.form.FormKey;
import org.ccpor.form.FormPage;
import org.ccpor.form.FormService;
import org.ccpor.form.FormService.HandedIn;
import org.ccpor.form.FormState;
import org.ccpor.identity.Addressee;
import org.ccpor.identity.Addressees;
import org.ccpor.identity.CurrentViewer;
import org.ccpor.identity.Everyone;
import org.ccpor.identity.PersonNames;
import org.ccpor.identity.Role;
import org.ccpor.identity.Viewer;
import org.ccpor.process.Party;
import org.ccpor.turn.Turn;
import org.ccpor.turn.TurnService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What became of a form that was handed in, for whoever may read it. */
@Service
@Transactional(readOnly = true)
@Everyone
public class ReceiptService {
    private final FormService forms;
    private final FormDefinitions definitions;
    private final FormItemService items;
    private final DeploymentDetailsService deployments;
    private final TurnService turns;
    private final Addressees people;
    private final PersonNames names;
    private final CurrentViewer viewer;

    ReceiptService(
            FormService forms,
            FormDefinitions definitions,
            FormItemService items,
            DeploymentDetailsService deployments,
            TurnService turns,
            Addressees people,
            PersonNames names,
            CurrentViewer viewer) {
        this.forms = forms;
        this.definitions = definitions;
        this.items = items;
        this.deployments = deployments;
        this.turns = turns;
        this.people = people;
        this.names = names;
        this.viewer = viewer;
    }

    /**
     * As it stands now.
     *
     * @throws org.springframework.security.access.AccessDeniedException if this viewer may not read the form
     * @throws org.ccpor.base.RefusedException if the court's plan has no such form
     */
    public Receipt of(FormKey key) {
        var page = forms.page(key);
        var sent = forms.handedIn(key).orElse(null);
        var plan = items.read(key.court());
        var waiting = page.state() == FormState.SUBMITTED ? sent : null;
        var usual = waiting == null ? OptionalInt.empty() : turns.usual();
        var me = viewer.get();
        return new Receipt(
                key,
                definitions.newest(key.code()).orElseThrow().title(),
                plan.name(),
                page.state(),
                page.version(),
                sent,
                waiting == null ? null : person(plan.reader(key.code())),
                waiting == null ? null : turns.answering(key.court(), waiting.at()),
                usual.isPresent() ? usual.getAsInt() : null,
                step(page.opened()),
                step(page.askedBack()),
                FormAccess.maySubmit(me, key.court()),
                mailedTo(sent, me));
    }

    /**
     * What waits on the court now, or on the LEA if it asks; what is due first comes first.
     *
     * @throws org.springframework.security.access.AccessDeniedException for a court of others
     */
    public List<Turn> next(String court) {
        var side = viewer.get().role() == Role.LEA_CONTACT ? Party.LEA : Party.COURT;
        return MyTurns.of(turns.of(deployments.details(court).card()), side).mine();
    }

    private @Nullable Viewer person(@Nullable String userName) {
        return userName == null
                ? null
                : people.find(userName).map(Addressee::viewer).orElse(null);
    }

    private Receipt.@Nullable Step step(FormPage.@Nullable Mark mark) {
        return mark == null ? null : new Receipt.Step(names.of(mark.by()), mark.at());
    }

    private @Nullable String mailedTo(@Nullable HandedIn sent, Viewer me) {
        return Optional.ofNullable(sent)
                .filter(it -> it.by().equals(me.userName()))
                .flatMap(_ -> people.find(me.userName()))
                .filter(Addressee::reachable)
                .map(it -> Objects.requireNonNull(it.email()))
                .orElse(null);
    }
}
