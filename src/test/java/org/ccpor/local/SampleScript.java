package org.ccpor.local;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.ccpor.calendar.CourtCalendars;
import org.ccpor.process.ProcessTemplates;

/** Turns the plan file into what everybody did, day by day. */
class SampleScript {
    private final ProcessTemplates templates;
    private final CourtCalendars calendars;
    private final SampleAccounts accounts;
    private final SampleGoLive goLive;
    private final SampleIncidents incidents;
    private final SampleTraining training;
    private final SampleAcceptance tests;
    private final SampleMeetings meetings;
    private final SampleStandUp standUp;
    private final SampleNotices notices;
    private final SampleComments comments;
    private final SampleDocuments documents;
    private final Clock clock;

    SampleScript(
            ProcessTemplates templates,
            CourtCalendars calendars,
            SampleAccounts accounts,
            SampleGoLive goLive,
            SampleIncidents incidents,
            SampleTraining training,
            SampleAcceptance tests,
            SampleMeetings meetings,
            SampleStandUp standUp,
            SampleNotices notices,
            SampleComments comments,
            SampleDocuments documents,
            Clock clock) {
        this.templates = templates;
        this.calendars = calendars;
        this.accounts = accounts;
        this.goLive = goLive;
        this.incidents = incidents;
        this.training = training;
        this.tests = tests;
        this.meetings = meetings;
        this.standUp = standUp;
        this.notices = notices;
        this.comments = comments;
        this.documents = documents;
        this.clock = clock;
    }

    /** Of all courts, oldest first: history reads in the order in which it was written. */
    List<SampleStep> steps() {
        return Stream.of(
                        SampleFiles.courts().stream().flatMap(this::of),
                        incidents.steps(),
                        training.steps(),
                        tests.steps(),
                        meetings.steps(),
                        standUp.steps(),
                        notices.steps(),
                        comments.steps(),
                        documents.steps())
                .flatMap(it -> it)
                .sorted(Comparator.comparing(SampleStep::at))
                .toList();
    }

    private Stream<SampleStep> of(SampleCourt court) {
        var template = templates.get(court.templateKey());
        var days = new SampleDays(calendars.of(court.court()), LocalDate.now(clock), clock.getZone());
        var diary = new SampleDiary(court.court());
        new SampleProgress(court, template, days, accounts, diary).tell();
        new SampleStories(court, template, days, accounts).tell(diary);
        goLive.tell(court, days, diary);
        return diary.steps(days).stream();
    }
}
