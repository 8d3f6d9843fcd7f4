package org.ccpor.mywork.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.ccpor.agenda.AgendaService;
import org.ccpor.agenda.EventKind;
import org.ccpor.base.DateFormatter;
import org.ccpor.base.live.LiveTopics;
import org.ccpor.base.live.LiveValue;
import org.ccpor.board.BoardRefreshed;
import org.ccpor.board.BoardSnapshots;
import org.ccpor.calendar.CourtCalendars;
import org.ccpor.courtpage.ui.CourtCommand;
import org.ccpor.identity.AccountService;
import org.ccpor.identity.Analyst;
import org.ccpor.identity.CurrentViewer;
import org.ccpor.identity.Viewer;
import org.ccpor.mywork.MyWork;
import org.ccpor.mywork.ui.AsideRow.Aside;
import org.ccpor.notification.InboxService;
import org.ccpor.notification.NoticeKind;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.access.AccessDeniedException;

/** What the page of my work needs of the application. */
@SpringComponent
class MyWorkModel {
    private final BoardSnapshots board;
    private final CourtCalendars calendars;
    private final CourtCommand commands;
    private final AccountService accounts;
    private final AgendaService agenda;
    private final InboxService inbox;
    private final CurrentViewer viewer;
    private final LiveTopics topics;
    private final Clock clock;
    private final int answerWithin;
    private final Map<String, LiveValue<MyWork>> known = new ConcurrentHashMap<>();

    /** @param answerWithin court days within which the team answers a form that was handed in */
    MyWorkModel(
            BoardSnapshots board,
            CourtCalendars calendars,
            CourtCommand commands,
            AccountService accounts,
            AgendaService agenda,
            InboxService inbox,
            CurrentViewer viewer,
            LiveTopics topics,
            Clock clock,
            @Value("${ccpor.reviews.answer-within}") int answerWithin) {
        this.board = board;
        this.calendars = calendars;
        this.commands = commands;
        this.accounts = accounts;
        this.agenda = agenda;
        this.inbox = inbox;
        this.viewer = viewer;
        this.topics = topics;
        this.clock = clock;
        this.answerWithin = answerWithin;
    }

    CourtCommand commands() {
        return commands;
    }

    int answerWithin() {
        return answerWithin;
    }

    Viewer me() {
        return viewer.get();
    }

    /** The day the board was read for. */
    LocalDate today() {
        return board.current().today();
    }

    /** Those whose work can be looked at. */
    List<Analyst> analysts() {
        return accounts.analysts();
    }

    /** Meetings and trainings of today, at courts this viewer looks after or for everybody. */
    List<Aside> meetings() {
        return agenda.events(today(), today()).stream()
                .filter(it -> it.kind() == EventKind.MEETING || it.kind() == EventKind.TRAINING)
                .filter(it -> !it.canceled() && (it.mine() || it.courts().isEmpty()))
                .map(it -> new Aside(it.key(), "", it.title(), it.place(), it.time(), it.path()))
                .toList();
    }

    /** Where this viewer was mentioned and has not looked yet, the newest first. */
    List<Aside> mentions() {
        return inbox.list().stream()
                .filter(it -> it.kind() == NoticeKind.MENTION && !it.read())
                .map(it -> new Aside(
                        Long.toString(it.id()),
                        "",
                        it.title(),
                        it.text(),
                        DateFormatter.brief(DateFormatter.day(it.at(), clock), today()),
                        it.path()))
                .toList();
    }

    /**
     * Worked out once after each change, however many pages of a person are open.
     *
     * @throws AccessDeniedException unless this viewer coordinates, and so sees all courts
     */
    MyWork of(String person) {
        if (!me().coordinates()) {
            throw new AccessDeniedException("Not of the team");
        }
        return known.computeIfAbsent(
                        person,
                        _ -> new LiveValue<>(
                                topics,
                                Set.of(BoardRefreshed.EVERY),
                                _ -> MyWork.of(board.current(), person, calendars.statewide())))
                .now();
    }
}
