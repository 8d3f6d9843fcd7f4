package org.ccpor.base.live;

import java.util.Set;

/**
 * What a page can follow, such as the comments of one court. Two topics are the same if they are equal, so a record names
 * one by its type and its components. An event that says nothing but "look again" is its own topic.
 */
public interface Topic extends LiveEvent {
    @Override
    default Set<Topic> topics() {
        return Set.of(this);
    }
}
