package org.ccpor.identity;

import java.util.Optional;

/** Who somebody is by now, where nobody is signed in: for what is done in a person's name later. Not for views. */
public interface ActiveAccounts {
    /** The person with present role and courts; empty if there is no such account or it is switched off or locked. */
    Optional<Viewer> find(String userName);
}
