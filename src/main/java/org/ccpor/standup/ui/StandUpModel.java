package org.ccpor.standup.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import org.ccpor.board.BoardSnapshots;
import org.ccpor.courtpage.ui.CourtCommand;
import org.ccpor.identity.CurrentViewer;
import org.ccpor.identity.PersonNames;
import org.ccpor.notification.Nudges;
import org.ccpor.standup.BriefingService;
import org.ccpor.standup.StandUpNoteService;
import org.ccpor.standup.StandUpService;

/** Everything the screens of a stand-up ask. */
@SpringComponent
record StandUpModel(
        StandUpService standUps,
        StandUpNoteService notes,
        BriefingService briefings,
        BoardSnapshots board,
        CourtCommand actions,
        Nudges nudges,
        StandUpPeople people,
        CurrentViewer viewer,
        PersonNames names,
        Clock clock) {}
