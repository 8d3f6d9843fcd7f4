package org.ccpor.identity.signin;

import org.ccpor.identity.UserName;
import org.ccpor.identity.account.Account;
import org.ccpor.identity.account.AccountRepository;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Accounts for Spring Security. */
@Component
@Transactional(readOnly = true)
class AccountUserDetails implements UserDetailsService {
    private final AccountRepository accounts;

    AccountUserDetails(AccountRepository accounts) {
        this.accounts = accounts;
    }

    @Override
    public UserDetails loadUserByUsername(String typed) {
        return UserName.read(typed)
                .flatMap(accounts::findByUserName)
                .map(Account::principal)
                .orElseThrow(() -> new UsernameNotFoundException("No such account"));
    }
}
