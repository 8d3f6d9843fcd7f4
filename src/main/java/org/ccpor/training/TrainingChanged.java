package org.ccpor.training;

import java.util.Set;
import org.ccpor.base.FormCode;
import org.ccpor.base.live.Topic;
import org.ccpor.form.FormKey;
import org.ccpor.provisioning.UsersChanged;

/** Invitations or attendance of that court changed; published in the transaction, carries no data. */
public record TrainingChanged(String court) implements Topic {
    /** All that changes what a court's training shows: also its users, and the forms that plan and record it. */
    public static Set<Topic> orItsSources(String court) {
        return Set.of(
                new TrainingChanged(court),
                new UsersChanged(court),
                new FormKey(court, FormCode.F8),
                new FormKey(court, FormCode.F9));
    }
}
