package org.ccpor.standup.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import org.ccpor.board.BoardSnapshots;
import org.ccpor.courtpage.ui.CourtCommand;
import org.ccpor.identity.CurrentViewer;
import org.ccpor.notification.Nudges;
import org.ccpor.standup.Briefings;
import org.ccpor.standup.StandUpNotes;
import org.ccpor.standup.StandUps;

/** Everything the screens of a stand-up ask. */
@SpringComponent
record StandUpModel(
        StandUps standUps,
        StandUpNotes notes,
        Briefings briefings,
        BoardSnapshots board,
        CourtCommand actions,
        Nudges nudges,
        StandUpPeople people,
        CurrentViewer viewer,
        Clock clock) {}
