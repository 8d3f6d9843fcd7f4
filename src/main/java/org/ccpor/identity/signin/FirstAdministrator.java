package org.ccpor.identity.signin;

import java.util.Set;
import org.ccpor.base.RefusedException;
import org.ccpor.identity.Passwords;
import org.ccpor.identity.Role;
import org.ccpor.identity.UserName;
import org.ccpor.identity.account.Account;
import org.ccpor.identity.account.AccountRepository;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets somebody into an empty production database; does nothing as soon as there is one account. */
@Component
@ConditionalOnProperty(name = "ccpor.sample-data", havingValue = "false", matchIfMissing = true)
class FirstAdministrator implements ApplicationRunner {
    private static final Logger log = LoggerFactory.getLogger(FirstAdministrator.class);

    private final AccountRepository accounts;
    private final Passwords passwords;
    private final FirstAdminProperties properties;

    FirstAdministrator(AccountRepository accounts, Passwords passwords, FirstAdminProperties properties) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.properties = properties;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (accounts.count() > 0) {
            return;
        }
        if (properties.user().isBlank() || properties.password().isBlank()) {
            log.warn("Nobody can sign in yet: set ADMIN_USER and ADMIN_PASSWORD and start again.");
            return;
        }
        var name = UserName.read(properties.user())
                .orElseThrow(
                        () -> new RefusedException("ADMIN_USER may have small letters, digits, dots and dashes only."));
        accounts.save(new Account(
                name, "Administrator", Role.ADMINISTRATOR, Set.of(), passwords.hash(properties.password())));
        log.info("Created the first administrator, {}.", name);
    }
}
