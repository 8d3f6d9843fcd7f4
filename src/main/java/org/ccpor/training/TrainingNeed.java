package org.ccpor.training;

import org.ccpor.provisioning.CcporRole;
import org.ccpor.provisioning.TrainingModule;
import org.ccpor.provisioning.UserEntry;
import org.jspecify.annotations.Nullable;

/** Which module a person needs, and which one serves for it (proposed; domain F9 names the modules). */
final class TrainingNeed {
    private TrainingNeed() {}

    /** As the list says; else what the role does. */
    static TrainingModule of(UserEntry user) {
        var said = user.module();
        if (said != null) {
            return said;
        } else if (user.role().sends()) {
            return TrainingModule.FULL;
        }
        return user.role() == CcporRole.ADMINISTRATOR ? TrainingModule.ADMINISTRATOR : TrainingModule.QUERY;
    }

    /** Module 2 teaches all of module 1. */
    static boolean serves(@Nullable TrainingModule taught, TrainingModule needed) {
        return taught == needed || (taught == TrainingModule.FULL && needed == TrainingModule.QUERY);
    }
}
