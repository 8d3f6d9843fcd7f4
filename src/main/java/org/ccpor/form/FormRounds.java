package org.ccpor.form;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.ccpor.base.Change;
import org.ccpor.base.Refused;
import org.ccpor.base.Stale;
import org.ccpor.deployment.FormItems;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands forms in, returns, accepts and reopens them; drives the items that the form answers. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class FormRounds {
    private static final String COORDINATORS = "hasAnyRole('COORDINATOR', 'ADMINISTRATOR')";

    private final FormDoor door;
    private final FormDesk desk;
    private final FormCheck check;
    private final RoundFiles files;
    private final FormItems items;
    private final ApplicationEventPublisher events;

    FormRounds(
            FormDoor door,
            FormDesk desk,
            FormCheck check,
            RoundFiles files,
            FormItems items,
            ApplicationEventPublisher events) {
        this.door = door;
        this.desk = desk;
        this.check = check;
        this.files = files;
        this.items = items;
        this.events = events;
    }

    /**
     * Hands the form in; its response items become submitted. Answers that a skip rule hides are dropped.
     *
     * @throws org.springframework.security.access.AccessDeniedException for LEA contacts too, whose try is recorded
     * @throws FormIncomplete naming every question to mend
     * @throws Stale if it was handed in, returned or accepted meanwhile
     * @throws Refused if the deployment has ended or none of its items applies any more
     */
    @PreAuthorize("hasAnyRole('COORDINATOR', 'ADMINISTRATOR', 'COURT_CONTACT', 'LEA_CONTACT')")
    public void submit(FormKey key, int seenVersion) {
        var viewer = door.requireReader(key);
        door.require(FormRights.maySubmit(viewer, key.court()), viewer, key);
        var sheet = locked(key, seenVersion);
        var row = sheet.row();
        if (row == null || !sheet.state().open()) {
            throw new Refused(
                    row == null
                            ? "Answer the form before you hand it in."
                            : "%s is %s; it cannot be handed in now."
                                    .formatted(key.code(), sheet.state().label().toLowerCase(Locale.ROOT)));
        }
        if (!sheet.plan().applies(key.code())) {
            throw new Refused("%s is not needed any more: what it answers became not applicable for %s."
                    .formatted(key.code(), sheet.plan().name()));
        }
        var about = desk.about(sheet.plan(), key.code());
        var blocking = check.check(sheet.definition(), sheet.typed(), about).stream()
                .filter(Finding::blocks)
                .toList();
        if (!blocking.isEmpty()) {
            throw new FormIncomplete(blocking);
        }
        var by = desk.mark();
        var round = files.handIn(sheet, row, by);
        var words = RoundWords.evidence(key, row.round(), "handed in", by.by());
        var evidence = Meaning.of(sheet.definition(), sheet.typed(), about)
                .progress(sheet.plan().items(key.code()));
        items.submitted(key.court(), key.code(), words, evidence);
        tell(sheet, "form.submitted", sheet.state().label(), round, null, by);
    }

    /**
     * Returns it for changes; at least one remark, with a path for a question and {@code null} for the whole form.
     *
     * @throws RemarksHeld if the party-data guard stopped at one that nobody confirmed
     */
    @PreAuthorize(COORDINATORS)
    public void sendBack(FormKey key, List<Note> remarks, int seenVersion) {
        var sheet = locked(key, seenVersion);
        var row = submitted(sheet);
        if (remarks.isEmpty()) {
            throw new Refused("Say what to change, at a question or for the whole form.");
        }
        var by = desk.mark();
        var guarded = new RemarkGuard(sheet, by);
        var stored = remarks.stream().map(guarded::take).toList();
        guarded.requireConfirmed();
        files.sendBack(sheet, row, stored, by);
        var comment = RoundWords.comment(key, stored);
        items.returned(key.court(), key.code(), comment);
        tell(
                sheet,
                "form.returned",
                sheet.state().label(),
                "Round %d; %s".formatted(row.round(), RoundWords.count(stored.size())),
                comment,
                by);
        guarded.confirmed().forEach(events::publishEvent);
    }

    /** What accepting would do to items and to what scope decided. */
    @PreAuthorize(COORDINATORS)
    @Transactional(readOnly = true)
    public AcceptPreview previewAccept(FormKey key) {
        var sheet = desk.read(key);
        var meaning = meaning(sheet);
        return new AcceptPreview(items.previewAccept(
                key.court(),
                key.code(),
                meaning.closes(sheet.plan().items(key.code())),
                meaning.decides(sheet.plan().facts()).orElse(null)));
    }

    /** Accepts the handed-in round and applies what {@link #previewAccept} said. */
    @PreAuthorize(COORDINATORS)
    public void accept(FormKey key, int seenVersion) {
        var sheet = locked(key, seenVersion);
        var row = submitted(sheet);
        var by = desk.mark();
        var meaning = meaning(sheet);
        var outcome = items.accepted(
                key.court(),
                key.code(),
                meaning.closes(sheet.plan().items(key.code())),
                meaning.decides(sheet.plan().facts()).orElse(null),
                RoundWords.evidence(key, row.round(), "accepted", by.by()));
        files.accept(sheet, row, outcome, by);
        tell(sheet, "form.accepted", sheet.state().label(), "Round " + row.round(), null, by);
    }

    /** What reopening would undo. */
    @PreAuthorize(COORDINATORS)
    @Transactional(readOnly = true)
    public AcceptPreview previewReopen(FormKey key) {
        var sheet = desk.read(key);
        var row = sheet.row();
        return new AcceptPreview(row == null ? List.of() : items.previewReopen(key.court(), key.code(), row.outcome()));
    }

    /** Opens a new round of a form that was handed in or accepted and undoes what accepting did; the answers stay. */
    @PreAuthorize(COORDINATORS)
    public void reopen(FormKey key, String reason, int seenVersion) {
        var sheet = locked(key, seenVersion);
        var row = sheet.row();
        if (row == null || sheet.state().open()) {
            throw new Refused("%s is open already; only a form that was handed in or accepted can be opened again."
                    .formatted(key.code()));
        }
        var why = RoundWords.required(reason, "why it is opened again");
        var by = desk.mark();
        items.reopened(key.court(), key.code(), row.outcome(), why);
        files.again(sheet, row, FormState.DRAFT, by);
        tell(sheet, "form.reopened", sheet.state().label(), "Round " + (row.round() + 1), why, by);
    }

    /**
     * One remark; {@code path} is {@code null} for the form as a whole.
     *
     * @param confirmed the person says that a text the party-data guard stopped at holds no party data
     */
    public record Note(@Nullable String path, String text, boolean confirmed) {
        /** A remark that is not confirmed. */
        public Note(@Nullable String path, String text) {
            this(path, text, false);
        }
    }

    private FormDesk.Sheet locked(FormKey key, int seenVersion) {
        var sheet = desk.lock(key);
        sheet.plan().requireOpen();
        if (sheet.version() != seenVersion) {
            throw new Stale(RoundWords.stale(sheet, desk.clock()));
        }
        return sheet;
    }

    private Meaning<?> meaning(FormDesk.Sheet sheet) {
        var about = desk.about(sheet.plan(), sheet.key().code());
        return Meaning.of(sheet.definition(), sheet.typed(), about);
    }

    private static FormRow submitted(FormDesk.Sheet sheet) {
        var row = sheet.row();
        if (row == null || row.state() != FormState.SUBMITTED) {
            throw new Refused("%s is %s; only a form that was handed in can be accepted or returned."
                    .formatted(sheet.key().code(), sheet.state().label().toLowerCase(Locale.ROOT)));
        }
        return Objects.requireNonNull(row);
    }

    private void tell(
            FormDesk.Sheet sheet, String what, String before, String after, @Nullable String reason, FormPage.Mark by) {
        var key = sheet.key();
        events.publishEvent(new Change(key.court(), what, sheet.title(), before, after, reason, by.by(), by.at()));
        events.publishEvent(new FormChanged(key, Set.of(), by.by()));
    }
}
