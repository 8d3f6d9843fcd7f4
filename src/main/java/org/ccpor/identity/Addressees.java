package org.ccpor.identity;

import java.util.List;
import java.util.Optional;

/** Those who can be told something: accounts that are not switched off. For modules that tell people; shows no screen anything. */
public interface Addressees {
    /** By user name. */
    List<Addressee> all();

    Optional<Addressee> find(String userName);

    /** Mail to that address came back for good; kept until the address is corrected. */
    void bounced(String userName, String email, String why);
}
