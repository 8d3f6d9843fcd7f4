package org.ccpor.agenda;

import java.time.LocalDate;
import java.util.List;
import org.ccpor.base.RefusedException;
import org.ccpor.base.live.Topic;
import org.ccpor.calendar.CourtClosureService;
import org.ccpor.identity.CurrentViewer;
import org.ccpor.identity.Everyone;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What happens on which day, as far as the viewer may know: contacts see everything of their own courts, and of others the
 * go-live dates alone (domain 2.3).
 */
@Service
@Transactional(readOnly = true)
@Everyone
public class AgendaService {
    /** What days show changed; meetings apart. */
    public static final Topic DAYS = AgendaSources.READ;

    private static final int MOST_DAYS = 800;

    private final AgendaSources sources;
    private final MeetingRepository meetings;
    private final MeetingActionRepository actions;
    private final MeetingSupport support;
    private final CourtClosureService closures;
    private final CurrentViewer viewer;

    AgendaService(
            AgendaSources sources,
            MeetingRepository meetings,
            MeetingActionRepository actions,
            MeetingSupport support,
            CourtClosureService closures,
            CurrentViewer viewer) {
        this.sources = sources;
        this.meetings = meetings;
        this.actions = actions;
        this.support = support;
        this.closures = closures;
        this.viewer = viewer;
    }

    /**
     * In order of time.
     *
     * @throws RefusedException if it is more than about two years
     */
    public List<AgendaEvent> events(LocalDate from, LocalDate to) {
        if (to.isBefore(from) || to.isAfter(from.plusDays(MOST_DAYS))) {
            throw new RefusedException("Choose at most two years.");
        }
        var known = sources.now();
        var gathering = new AgendaRule(viewer.get(), from, to, known.board());
        gathering.goLives();
        gathering.trainings(known.trainings());
        gathering.due(known.due());
        meetings.between(from, to).stream().map(Meeting::line).forEach(it -> gathering.meeting(it, support.taking(it)));
        gathering.actions(
                actions.openBetween(from, to).stream().map(MeetingAction::line).toList());
        gathering.closures(closures.all());
        return gathering.inOrder();
    }
}
