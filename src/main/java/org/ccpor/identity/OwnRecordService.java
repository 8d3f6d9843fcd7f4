package org.ccpor.identity;

import java.time.Clock;
import java.util.Optional;
import org.ccpor.base.Change;
import org.ccpor.base.RefusedException;
import org.ccpor.identity.account.Account;
import org.ccpor.identity.account.AccountRepository;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the board keeps of the person who asks; people see and correct their own. */
@Service
@Transactional
@Everyone
public class OwnRecordService {
    private final AccountRepository accounts;
    private final CurrentViewer viewer;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OwnRecordService(AccountRepository accounts, CurrentViewer viewer, ApplicationEventPublisher events, Clock clock) {
        this.accounts = accounts;
        this.viewer = viewer;
        this.events = events;
        this.clock = clock;
    }

    /** Empty if the account is gone. */
    @Transactional(readOnly = true)
    public Optional<Person> get() {
        return accounts.findByUserName(viewer.get().userName()).map(it -> it.person(false));
    }

    /**
     * Corrects name, work e-mail and phone. Other sessions show the new name after the next sign-in.
     *
     * @throws RefusedException if one of them is none
     * @throws org.ccpor.base.StaleException if an administrator changed the account meanwhile
     */
    public void correct(String displayName, String email, String phone, int seenVersion) {
        var account = mine();
        account.requireVersion(seenVersion);
        account.correct(AccountService.displayName(displayName), WorkEmail.read(email), WorkPhone.read(phone));
        var me = account.userName();
        events.publishEvent(
                new Change("", AccountChangeKind.DETAILS_CHANGED, me, null, null, null, me, clock.instant()));
    }

    private Account mine() {
        var me = viewer.get().userName();
        return accounts.findByUserName(me)
                .orElseThrow(() -> new RefusedException("There is no account " + me + " any more."));
    }
}
