package org.ccpor.identity;

import org.jspecify.annotations.Nullable;

/** What people are called: screens, mails and sentences name a person by it, never by the user name that is stored. */
public interface PersonNames {
    /** Also of a person who may not sign in any more; the user name where there is no such account; empty for nobody. */
    String of(@Nullable String userName);
}
