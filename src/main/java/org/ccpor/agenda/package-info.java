/** What happens on which day: go-lives, meetings, trainings, due dates and closures, on a page and as a personal feed. */
@ApplicationModule(
        displayName = "Agenda",
        allowedDependencies = {
            "base",
            "identity",
            "calendar",
            "process",
            "court",
            "deployment",
            "form",
            "notification",
            "board",
            "training",
            "turn"
        })
@NullMarked
package org.ccpor.agenda;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
