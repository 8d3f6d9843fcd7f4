package org.ccpor.provisioning;

import java.util.function.Function;
import org.ccpor.base.ChangeKind;
import org.ccpor.base.ChangeValues;

/** What happens to the list of users of a court. */
public enum UserChangeKind implements ChangeKind {
    ADDED("user.added", it -> it.all("User added")),
    CHANGED("user.changed", it -> it.all("User changed")),
    REMOVED("user.removed", it -> it.all("User removed")),
    RESTORED("user.restored", it -> it.all("User restored")),
    ACCOUNT_REQUESTED("user.account-requested", it -> it.all("User account requested")),
    ACCOUNT_CREATED("user.account-created", it -> it.all("User account created")),
    ACCOUNT_TAKEN_BACK("user.account-taken-back", it -> it.all("User account taken back")),
    FIRST_SIGN_IN_CHECKED("user.first-sign-in-checked", it -> it.all("User first sign in checked")),
    TRAINING_ENTERED("user.training-entered", it -> it.all("User training entered")),
    IMPORTED("users.imported", it -> it.all("Users imported"));

    private final Wording wording;

    UserChangeKind(String stored, Function<ChangeValues, String> sentence) {
        wording = new Wording(stored, sentence);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
