package org.ccpor.identity;

import java.util.function.Function;
import org.ccpor.base.ChangeKind;
import org.ccpor.base.ChangeValues;

/** What happens to accounts; for administrators to read. */
public enum AccountChangeKind implements ChangeKind {
    CREATED("account.created", it -> it.all("Account created")),
    CHANGED("account.changed", it -> it.all("Account changed")),
    DETAILS_CHANGED("account.details-changed", it -> it.all("Account details changed")),
    ENABLED("account.enabled", it -> it.all("Account enabled")),
    DISABLED("account.disabled", it -> it.all("Account disabled")),
    PASSWORD_RESET("account.password-reset", it -> it.all("Account password reset")),
    PASSWORD_CHANGED("account.password-changed", it -> it.all("Account password changed")),
    UNLOCKED("account.unlocked", it -> it.all("Account unlocked"));

    private final Wording wording;

    AccountChangeKind(String stored, Function<ChangeValues, String> sentence) {
        wording = new Wording(stored, sentence);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
