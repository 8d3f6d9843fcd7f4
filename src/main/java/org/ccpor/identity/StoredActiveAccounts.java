package org.ccpor.identity;

import java.util.Optional;
import org.ccpor.identity.account.Account;
import org.ccpor.identity.account.AccountRepository;
import org.ccpor.identity.signin.SignInFailures;
import org.ccpor.identity.signin.SignedIn;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks both tables whoever it is, so that the time it takes tells nothing. */
@Component
@Transactional(readOnly = true)
class StoredActiveAccounts implements ActiveAccounts {
    private final AccountRepository accounts;
    private final SignInFailures failures;

    StoredActiveAccounts(AccountRepository accounts, SignInFailures failures) {
        this.accounts = accounts;
        this.failures = failures;
    }

    @Override
    public Optional<Viewer> find(String userName) {
        var locked = failures.locked(userName);
        return accounts.findByUserName(userName)
                .map(Account::principal)
                .filter(SignedIn::isEnabled)
                .filter(_ -> !locked)
                .map(SignedIn::viewer);
    }
}
