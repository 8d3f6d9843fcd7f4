/** Telling people: their inbox, mail, the daily digest and reminders. Others ask by {@link org.ccpor.notification.NoticeRequested}. */
@ApplicationModule(
        displayName = "Notification",
        allowedDependencies = {
            "base",
            "identity",
            "calendar",
            "process",
            "court",
            "deployment",
            "form",
            "golive",
            "incident",
            "turn"
        })
@NullMarked
package org.ccpor.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
