package org.ccpor.form;

import java.util.HashSet;
import java.util.Set;
import org.ccpor.base.Change;
import org.ccpor.base.FormCode;
import org.ccpor.base.live.LiveEvent;
import org.ccpor.base.live.Topic;
import org.jspecify.annotations.Nullable;

/**
 * Answers or the state of a form changed; published in the transaction, for those who have it open.
 *
 * @param paths changed answers; empty if the state changed
 */
public record FormChanged(FormKey key, Set<String> paths, String by) implements LiveEvent {
    /** Any form of that court. */
    public record OfCourt(String court) implements Topic {}

    /** That form of any court. */
    public record OfCode(FormCode code) implements Topic {}

    /** The form was handed in, opened by its reader, decided or taken back; its answers are not followed. */
    public record OfState(FormKey key) implements Topic {}

    @Override
    public Set<Topic> topics() {
        var told = new HashSet<Topic>(Set.of(key, new OfCourt(key.court()), new OfCode(key.code())));
        if (paths.isEmpty()) {
            told.add(new OfState(key));
        }
        return told;
    }

    /**
     * A form was handed in, taken or asked back, returned, accepted or reopened; published in the transaction that does it, so that who listens may
     * still refuse.
     *
     * @param change what history says of it; its kind is a {@link FormChangeKind}
     * @param reader user name of who of the team reads it; {@code null} for nobody in particular
     * @param sent what was handed in; {@code null} for every other step
     */
    public record Moved(
            FormKey key, Change change, @Nullable String reader, FormService.@Nullable HandedIn sent) {}
}
