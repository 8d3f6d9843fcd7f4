package org.ccpor.identity.account;

import java.util.List;
import java.util.Optional;
import org.ccpor.identity.Addressee;
import org.ccpor.identity.Addressees;
import org.springframework.stereotype.Component;

@Component
class StoredAddressees implements Addressees {
    private final AccountRepository accounts;

    StoredAddressees(AccountRepository accounts) {
        this.accounts = accounts;
    }

    @Override
    public List<Addressee> all() {
        return accounts.findEnabled().stream().map(Account::addressee).toList();
    }

    @Override
    public Optional<Addressee> find(String userName) {
        return accounts.findEnabled(userName).map(Account::addressee);
    }

    @Override
    public void bounced(String userName, String email, String why) {
        accounts.noteBounce(userName, email, why);
    }
}
