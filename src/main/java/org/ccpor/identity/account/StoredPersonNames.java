package org.ccpor.identity.account;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ccpor.base.Change;
import org.ccpor.base.live.LiveTopics;
import org.ccpor.base.live.LiveValue;
import org.ccpor.identity.Analyst;
import org.ccpor.identity.PersonNames;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads all names once after each change that concerns no court, as those of accounts do: a page names dozens of people. */
@Component
class StoredPersonNames implements PersonNames {
    private final LiveValue<Map<String, String>> names;

    StoredPersonNames(AccountRepository accounts, LiveTopics topics) {
        this.names = new LiveValue<>(topics, Set.of(new Change.To("")), _ -> accounts.findNames().stream()
                .collect(Collectors.toMap(Analyst::userName, Analyst::displayName)));
    }

    @Override
    public String of(@Nullable String userName) {
        return userName == null ? "" : names.now().getOrDefault(userName, userName);
    }
}
