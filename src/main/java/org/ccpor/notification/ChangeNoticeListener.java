package org.ccpor.notification;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.ccpor.base.Change;
import org.ccpor.base.DateFormatter;
import org.ccpor.deployment.CardChangeKind;
import org.ccpor.deployment.DeploymentChangeKind;
import org.ccpor.deployment.ItemChangeKind;
import org.ccpor.form.FormChangeKind;
import org.ccpor.form.FormChanged;
import org.ccpor.form.FormDefinition;
import org.ccpor.form.FormDefinitions;
import org.ccpor.form.FormKey;
import org.ccpor.golive.GoLiveChangeKind;
import org.ccpor.identity.PersonNames;
import org.ccpor.incident.IncidentChangeKind;
import org.ccpor.process.Party;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Picks from what happens to courts what people want to be told. Remarks and reasons stay behind the link, because they may be sensitive. */
@Component
class ChangeNoticeListener {
    private final NoticeListener notices;
    private final FormDefinitions forms;
    private final PersonNames names;

    ChangeNoticeListener(NoticeListener notices, FormDefinitions forms, PersonNames names) {
        this.notices = notices;
        this.forms = forms;
        this.names = names;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(FormChanged.Moved moved) {
        switch (moved.change().what()) {
            case FormChangeKind.SUBMITTED -> form(moved, NoticeKind.FORM_HANDED_IN, "is handed in", reader(moved));
            case FormChangeKind.PART_DONE ->
                form(
                        moved,
                        NoticeKind.PART_DONE,
                        "has the LEA’s part now; look at it and hand it in",
                        new Audience.Sides(moved.key().court(), Set.of(Party.COURT)));
            case FormChangeKind.TAKEN_BACK ->
                form(moved, NoticeKind.FORM_WANTED_BACK, "is taken back; there is nothing to review", reader(moved));
            case FormChangeKind.RETURNED -> {
                form(moved, NoticeKind.FORM_RETURNED, "is returned for changes", answering(moved.key()));
                taken(moved, "returned");
            }
            case FormChangeKind.ACCEPTED -> {
                form(moved, NoticeKind.FORM_ACCEPTED, "is accepted", answering(moved.key()));
                taken(moved, "accepted");
            }
            case FormChangeKind.ACCEPTANCE_UNDONE -> undone(moved);
            default -> {}
        }
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(Change change) {
        switch (change.what()) {
            case DeploymentChangeKind.GO_LIVE_SET, DeploymentChangeKind.GO_LIVE_CHANGED -> goLive(change);
            case ItemChangeKind.ASSIGNED -> assigned(change);
            case CardChangeKind.BLOCKED ->
                blocker(change, change.after(), "Blocked, %s must act: %s".formatted(change.after(), change.subject()));
            case CardChangeKind.UNBLOCKED ->
                blocker(change, change.before(), "No longer blocked: %s".formatted(change.subject()));
            case IncidentChangeKind.REPORTED, IncidentChangeKind.PRIORITY -> incident(change);
            case GoLiveChangeKind.DATE_PROPOSED ->
                tell(
                        change,
                        NoticeKind.GO_LIVE_PROPOSED,
                        new Audience.Analyst(change.court()),
                        "The court asks to go live on %s".formatted(date(change.after())),
                        "Set the date or decline it on the page of the court.",
                        "court/" + change.court());
            case GoLiveChangeKind.DATE_DECLINED ->
                tell(
                        change,
                        NoticeKind.GO_LIVE_PROPOSED,
                        new Audience.Sides(change.court(), Set.of(Party.COURT)),
                        "The go-live date stays; %s is declined".formatted(date(change.before())),
                        Objects.toString(change.reason(), ""),
                        "court/" + change.court());
            case GoLiveChangeKind.ALARM ->
                tell(
                        change,
                        NoticeKind.EVIDENCE,
                        new Audience.Team(),
                        "%s does not hold any more, after “go”".formatted(change.subject()),
                        "Go-live was decided while it held. Look at it and decide again.",
                        "court/%s?tab=go-live".formatted(change.court()));
            default -> {
                // Most of what happens is for the history only.
            }
        }
    }

    private void form(FormChanged.Moved moved, NoticeKind kind, String what, Audience to) {
        var change = moved.change();
        tell(
                change,
                kind,
                to,
                change.subject() + " " + what,
                change.after() == null ? "" : change.after() + ".",
                moved.key().path());
    }

    private void undone(FormChanged.Moved moved) {
        var told = EnumSet.of(NoticeKind.FORM_ACCEPTED, NoticeKind.REVIEW_TAKEN);
        notices.takeBack(moved.key().path(), moved.change().actor(), told)
                .forEach(it -> form(
                        moved,
                        NoticeKind.FORM_ACCEPTED,
                        "is not accepted yet after all; the CCPOR team goes on with it",
                        new Audience.One(it)));
    }

    /** Whoever was to read it need not any more. */
    private void taken(FormChanged.Moved moved, String done) {
        var reader = moved.reader();
        if (reader != null && !reader.equals(moved.change().actor())) {
            var by = names.of(moved.change().actor());
            form(
                    moved,
                    NoticeKind.REVIEW_TAKEN,
                    "is %s by %s; nothing of it waits for you".formatted(done, by),
                    new Audience.One(reader));
        }
    }

    private static Audience reader(FormChanged.Moved moved) {
        var reader = moved.reader();
        return reader == null
                ? new Audience.Team()
                : new Audience.Analyst(moved.key().court(), reader);
    }

    /** The court, and the LEA where it answers something of the form. */
    private Audience answering(FormKey key) {
        var sides = EnumSet.of(Party.COURT);
        if (forms.newest(key.code()).filter(FormDefinition::asksLea).isPresent()) {
            sides.add(Party.LEA);
        }
        return new Audience.Sides(key.court(), sides);
    }

    private void goLive(Change change) {
        var before = change.before();
        var title = before == null
                ? "Go-live is set to %s".formatted(date(change.after()))
                : "Go-live moves from %s to %s".formatted(date(before), date(change.after()));
        tell(
                change,
                NoticeKind.GO_LIVE_CHANGED,
                new Audience.Sides(change.court(), Set.of(Party.COURT, Party.LEA, Party.TEAM)),
                title,
                "The due dates of open items follow it.",
                "court/" + change.court());
    }

    /** Who has it now, and who had it. */
    private void assigned(Change change) {
        assigned(change, change.after(), "%s is yours now".formatted(change.subject()));
        assigned(change, change.before(), "%s is no longer yours".formatted(change.subject()));
    }

    private void assigned(Change change, @Nullable String to, String title) {
        if (to != null && !Objects.equals(change.before(), change.after())) {
            tell(
                    change,
                    NoticeKind.ASSIGNED,
                    new Audience.One(to),
                    title,
                    "",
                    "court/%s?tab=checklist".formatted(change.court()));
        }
    }

    /** The side that must act, and whoever looks after the court. */
    private void blocker(Change change, @Nullable String party, String title) {
        var sides = EnumSet.of(Party.TEAM);
        Arrays.stream(Party.values()).filter(it -> it.label().equals(party)).forEach(sides::add);
        tell(
                change,
                NoticeKind.BLOCKER,
                new Audience.Sides(change.court(), sides),
                title,
                "",
                "court/" + change.court());
    }

    private void incident(Change change) {
        var now = change.after();
        if (now != null && now.startsWith("Priority 1")) {
            tell(
                    change,
                    NoticeKind.INCIDENT,
                    new Audience.Team(),
                    "%s: priority 1 incident".formatted(change.subject()),
                    now + ".",
                    "incidents/" + change.subject());
        }
    }

    private void tell(Change change, NoticeKind kind, Audience to, String title, String text, String path) {
        notices.tell(change, kind, to, title, text, path, change.actor());
    }

    private static String date(@Nullable String iso) {
        return iso == null ? "no date" : DateFormatter.full(LocalDate.parse(iso));
    }
}
