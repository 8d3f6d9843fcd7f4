package org.ccpor.training.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ccpor.base.FormCode;
import org.ccpor.calendar.CourtCalendars;
import org.ccpor.form.Edit;
import org.ccpor.form.Edit.Saved;
import org.ccpor.form.FormDraftService;
import org.ccpor.form.FormKey;
import org.ccpor.process.Phase;
import org.ccpor.provisioning.AgencyType;
import org.ccpor.provisioning.CcporRole;
import org.ccpor.provisioning.ListedUser;
import org.ccpor.provisioning.ProvisionedUserService;
import org.ccpor.provisioning.UserEntry;
import org.ccpor.testing.Given;

/** A court with people and two sessions: {@code today}, held on the last court day, and {@code ahead}. */
class GivenTraining {
    private final Given given;
    private final ProvisionedUserService users;
    private final FormDraftService drafts;
    private final CourtCalendars calendars;
    private final Clock clock;

    GivenTraining(
            Given given, ProvisionedUserService users, FormDraftService drafts, CourtCalendars calendars, Clock clock) {
        this.given = given;
        this.users = users;
        this.drafts = drafts;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** @param namesAndRoles name, role, name, role and so on */
    List<ListedUser> court(String court, Object... namesAndRoles) {
        given.reset();
        given.deployment(court, Phase.IMPLEMENT, 60);
        var listed = new ArrayList<ListedUser>();
        given.coordinator(() -> {
            for (var i = 0; i < namesAndRoles.length; i += 2) {
                listed.add(users.add(court, entry((String) namesAndRoles[i], (CcporRole) namesAndRoles[i + 1])));
            }
            var calendar = calendars.of(court);
            plan(court, "today", calendar.onOrBefore(LocalDate.now(clock)));
            plan(court, "ahead", calendar.onOrAfter(LocalDate.now(clock).plusDays(7)));
        });
        return listed;
    }

    private static UserEntry entry(String name, CcporRole role) {
        return new UserEntry(
                AgencyType.COURT,
                "",
                "",
                "",
                name,
                "Court",
                name.replace(' ', '.') + "@court.example",
                "",
                "",
                role,
                false,
                null,
                null,
                null,
                false);
    }

    private void plan(String court, String id, LocalDate day) {
        var row = "sessions/" + id;
        var edits = List.of(
                new Edit(row, id.equals("today") ? "1" : "2", 0, false),
                new Edit(row + "/method", "CLASSROOM", 0, false),
                new Edit(row + "/module", "FULL", 0, false),
                new Edit(row + "/date", day.toString(), 0, false),
                new Edit(row + "/start", "09:00", 0, false),
                new Edit(row + "/end", "12:00", 0, false),
                new Edit(row + "/place", "Training room", 0, false),
                new Edit(row + "/trainer", "JCC", 0, false));
        if (!drafts.save(new FormKey(court, FormCode.F9), edits).stream().allMatch(Saved.Stored.class::isInstance)) {
            throw new IllegalStateException("The session was not stored");
        }
    }
}
