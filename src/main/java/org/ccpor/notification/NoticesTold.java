package org.ccpor.notification;

import java.util.Set;
import java.util.stream.Collectors;
import org.ccpor.base.live.LiveEvent;
import org.ccpor.base.live.Topic;

/** The inboxes of these people changed; published in the transaction, carries no text. */
public record NoticesTold(Set<String> userNames) implements LiveEvent {
    /** The inbox of one of them. */
    public record To(String userName) implements Topic {}

    @Override
    public Set<To> topics() {
        return userNames.stream().map(To::new).collect(Collectors.toUnmodifiableSet());
    }
}
