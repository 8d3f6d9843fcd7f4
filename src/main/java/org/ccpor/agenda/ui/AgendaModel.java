package org.ccpor.agenda.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.ccpor.agenda.AgendaService;
import org.ccpor.agenda.MeetingService;
import org.ccpor.agenda.MinutesService;
import org.ccpor.calendar.CourtCalendar;
import org.ccpor.calendar.CourtCalendars;
import org.ccpor.court.CourtContactService;
import org.ccpor.court.CourtDirectory;
import org.ccpor.court.CourtProfile;
import org.ccpor.identity.CurrentViewer;
import org.ccpor.identity.PersonNames;
import org.ccpor.identity.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The services behind the screens of the calendar, and who looks at them. */
@Component
record AgendaModel(
        AgendaService agenda,
        MeetingService meetings,
        MinutesService minutes,
        CourtContactService contacts,
        CourtDirectory courts,
        CourtCalendars calendars,
        CurrentViewer viewers,
        PersonNames names,
        Clock clock) {

    Viewer viewer() {
        return viewers.get();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Courts this viewer sees in full, by name. */
    List<CourtProfile> ownCourts() {
        var viewer = viewer();
        return courts.all().stream().filter(it -> viewer.seesInFull(it.slug())).toList();
    }

    /** Court days of that court; of the only own one or all, if none is named. */
    CourtCalendar calendar(@Nullable String court) {
        var viewer = viewer();
        if (court == null && viewer.courts().size() == 1) {
            return calendars.of(viewer.courts().iterator().next());
        }
        return court == null ? calendars.statewide() : calendars.of(court);
    }
}
