package org.ccpor.golive;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ccpor.approval.Approvals;
import org.ccpor.approval.Decisions;
import org.ccpor.approval.Subject;
import org.ccpor.base.Change;
import org.ccpor.base.ChangeKind;
import org.ccpor.calendar.CourtCalendars;
import org.ccpor.deployment.CardState;
import org.ccpor.deployment.FormItem;
import org.ccpor.deployment.FormItemService;
import org.ccpor.deployment.FormPlan;
import org.ccpor.form.FormAccess;
import org.ccpor.form.FormDefinitions;
import org.ccpor.form.FormEvidence;
import org.ccpor.form.FormKey;
import org.ccpor.form.FormPage;
import org.ccpor.form.FormService;
import org.ccpor.identity.CourtAccess;
import org.ccpor.identity.Matter;
import org.ccpor.identity.Viewer;
import org.ccpor.process.ItemKind;
import org.ccpor.provisioning.ProvisionedUserService;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Puts checklist, decisions and activation of a court on the table, and tells what happened. */
@Component
class GoLiveSupport {
    private final FormService forms;
    private final FormEvidence evidence;
    private final FormItemService items;
    private final FormDefinitions definitions;
    private final ProvisionedUserService users;
    private final CourtCalendars calendars;
    private final KeptLineRepository lines;
    private final Approvals approvals;
    private final ActivationTickRepository ticks;
    private final CourtAccess access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    GoLiveSupport(
            FormService forms,
            FormEvidence evidence,
            FormItemService items,
            FormDefinitions definitions,
            ProvisionedUserService users,
            CourtCalendars calendars,
            KeptLineRepository lines,
            Approvals approvals,
            ActivationTickRepository ticks,
            CourtAccess access,
            ApplicationEventPublisher events,
            Clock clock) {
        this.forms = forms;
        this.evidence = evidence;
        this.items = items;
        this.definitions = definitions;
        this.users = users;
        this.calendars = calendars;
        this.lines = lines;
        this.approvals = approvals;
        this.ticks = ticks;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /** Refuses who may not see the court, before anything is read; a try is recorded as with every form. */
    Viewer requireReader(String court) {
        return access.mustSee(court, Matter.form(ReadinessForm.CODE));
    }

    /** The plan, locked; must come before any other read. */
    FormPlan lock(String court) {
        var plan = items.lock(court);
        plan.requireForm(ReadinessForm.CODE);
        return plan;
    }

    FormItemService items() {
        return items;
    }

    Readiness read(FormPlan plan) {
        return read(plan, byLine(lines.of(plan.deployment())));
    }

    /** The same with what was kept of each line, for who has read that. */
    Readiness read(FormPlan plan, Map<ReadinessLine, KeptLine> kept) {
        var court = plan.court();
        var asking = access.viewer();
        var page = forms.page(new FormKey(court, ReadinessForm.CODE));
        var decided = decisions(plan);
        var confirmed = approvals.of(plan.deployment(), Subject.GO_LIVE_DATE);
        var feed = new LineFeed(
                evidence.of(court),
                plan.facts(),
                calendars.of(court),
                plan.goLive(),
                confirmed,
                decided.last().orElse(null));
        var works = asking.coordinates() || asking.serves(court);
        return new Readiness(
                court,
                plan.name(),
                plan.state(),
                plan.goLive(),
                plan.today(),
                Arrays.stream(ReadinessLine.values())
                        .map(it -> standing(it, plan, page, feed, kept))
                        .toList(),
                confirmed,
                decided,
                ActivationStep.of(plan.facts(), users.summary(court).roles().keySet(), ticks(plan)),
                asking.coordinates(),
                works);
    }

    /** What go / no-go meetings decided. */
    Decisions decisions(FormPlan plan) {
        return approvals.of(plan.deployment(), Subject.GO_LIVE);
    }

    private Map<String, ActivationTick> ticks(FormPlan plan) {
        return ticks.of(plan.deployment()).stream()
                .collect(Collectors.toMap(ActivationTick::step, Function.identity()));
    }

    static Map<ReadinessLine, KeptLine> byLine(List<KeptLine> lines) {
        return lines.stream().collect(Collectors.toMap(KeptLine::line, Function.identity()));
    }

    private LineStanding standing(
            ReadinessLine line, FormPlan plan, FormPage page, LineFeed feed, Map<ReadinessLine, KeptLine> kept) {
        var path = "lines/" + line.row() + "/";
        var fed = line.fed(plan.forms());
        var said = fed ? feed.of(line) : byHand(page, path);
        var answered = page.given().get(path + "answer");
        var on = page.given().get(path + "answeredOn");
        var note = page.given().get(path + "note");
        var before = kept.get(line);
        return new LineStanding(
                line,
                words(line, "").orElse(line.name()),
                words(line, ".help").orElse(""),
                said.answer(),
                said.words(),
                fed,
                fed || answered == null
                        ? null
                        : new LineStanding.Given(
                                answered.by(), answered.at(), on == null ? null : LocalDate.parse(on.value())),
                note == null ? "" : note.value(),
                waiver(page, path),
                before == null ? null : before.alarmedAt(),
                !fed && mayAnswer(plan, page, line),
                LineFeed.mayBeNotApplicable(line, plan.facts()),
                revisions(page, path));
    }

    private static Map<String, Long> revisions(FormPage page, String path) {
        return Stream.of("answer", "note", "waiver", "approver")
                .filter(it -> page.given().containsKey(path + it))
                .collect(Collectors.toMap(
                        it -> it, it -> Objects.requireNonNull(page.given().get(path + it))
                                .revision()));
    }

    private boolean mayAnswer(FormPlan plan, FormPage page, ReadinessLine line) {
        var asking = access.viewer();
        var model = definitions.get(ReadinessForm.CODE, page.definition()).model();
        return (plan.state() == CardState.ACTIVE || plan.state() == CardState.ON_HOLD)
                && ReadinessForm.answers(asking, line.side())
                && FormAccess.mayAnswer(
                        asking, page.key(), model, page.state(), page.answers(), "lines/" + line.row() + "/answer");
    }

    private static LineStatus byHand(FormPage page, String path) {
        var answer = page.given().get(path + "answer");
        return new LineStatus(answer == null ? null : Answer.valueOf(answer.value()), "");
    }

    private static LineStanding.@Nullable Waiver waiver(FormPage page, String path) {
        var reason = page.given().get(path + "waiver");
        var approver = page.given().get(path + "approver");
        return reason == null || approver == null
                ? null
                : new LineStanding.Waiver(reason.value(), approver.value(), reason.by(), reason.at());
    }

    private Optional<String> words(ReadinessLine line, String what) {
        return definitions.newest(ReadinessForm.CODE).flatMap(it -> it.words("lines.line." + line.name() + what));
    }

    /** The item of that kind which the checklist answers; empty where the process has none. */
    static List<FormItem> items(FormPlan plan, ItemKind kind) {
        return plan.items(ReadinessForm.CODE).stream()
                .filter(it -> it.item().kind() == kind)
                .toList();
    }

    /** Now, as exact as the database keeps it. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    Clock clock() {
        return clock;
    }

    String actor() {
        return access.viewer().userName();
    }

    /** The line in history, and a sign for those who look. */
    void tell(
            String court,
            ChangeKind what,
            String subject,
            @Nullable String before,
            @Nullable String after,
            @Nullable String reason) {
        events.publishEvent(new Change(court, what, subject, before, after, reason, actor(), now()));
        events.publishEvent(new GoLiveChanged(court));
    }

    void tell(Object event) {
        events.publishEvent(event);
    }
}
