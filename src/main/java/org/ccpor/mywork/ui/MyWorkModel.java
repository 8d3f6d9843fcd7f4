package org.ccpor.mywork.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import org.ccpor.board.BoardSnapshots;
import org.ccpor.calendar.CourtCalendars;
import org.ccpor.courtpage.ui.CourtCommand;
import org.ccpor.identity.AccountService;
import org.ccpor.identity.Analyst;
import org.ccpor.identity.CurrentViewer;
import org.ccpor.identity.Viewer;
import org.ccpor.mywork.MyWork;
import org.springframework.security.access.AccessDeniedException;

/** What the page of my work needs of the application. */
@SpringComponent
record MyWorkModel(
        BoardSnapshots board,
        CourtCalendars calendars,
        CourtCommand commands,
        AccountService accounts,
        CurrentViewer viewer) {

    Viewer me() {
        return viewer.get();
    }

    /** Those whose work can be looked at. */
    List<Analyst> analysts() {
        return accounts.analysts();
    }

    /** @throws AccessDeniedException unless this viewer coordinates, and so sees all courts */
    MyWork of(String person) {
        if (!me().coordinates()) {
            throw new AccessDeniedException("Not of the team");
        }
        return MyWork.of(board.current(), person, calendars.statewide());
    }
}
