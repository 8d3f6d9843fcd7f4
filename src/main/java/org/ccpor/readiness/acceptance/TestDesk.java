package org.ccpor.readiness.acceptance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ccpor.base.Change;
import org.ccpor.base.Refused;
import org.ccpor.deployment.FormItems;
import org.ccpor.form.Edit;
import org.ccpor.form.Finding;
import org.ccpor.form.FormCheck;
import org.ccpor.form.FormDrafts;
import org.ccpor.form.FormKey;
import org.ccpor.form.FormReader;
import org.ccpor.form.NotSaved;
import org.ccpor.identity.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What every step of the test needs: the sheet, saving all of a change or nothing, and telling history. */
@Component
class TestDesk {
    private final TestDoor door;
    private final FormItems items;
    private final FormReader reader;
    private final FormDrafts drafts;
    private final FormCheck check;
    private final AcceptanceForm form;
    private final CaseLibraries libraries;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TestDesk(
            TestDoor door,
            FormItems items,
            FormReader reader,
            FormDrafts drafts,
            FormCheck check,
            AcceptanceForm form,
            CaseLibraries libraries,
            ApplicationEventPublisher events,
            Clock clock) {
        this.door = door;
        this.items = items;
        this.reader = reader;
        this.drafts = drafts;
        this.check = check;
        this.form = form;
        this.libraries = libraries;
        this.events = events;
        this.clock = clock;
    }

    static FormKey key(String court) {
        return new FormKey(court, AcceptanceForm.CODE);
    }

    /** To look at. */
    TestSheet read(String court) {
        return sheet(court, door.requireReader(court));
    }

    /** To change it: others wait from here on, so that what is read is what is changed. */
    TestSheet lock(String court) {
        var viewer = door.requireReader(court);
        items.lock(court).requireOpen();
        return sheet(court, viewer);
    }

    private TestSheet sheet(String court, Viewer viewer) {
        var page = reader.page(key(court));
        var about = reader.about(key(court));
        var test = form.read(page.answers());
        return new TestSheet(page, about, libraries.get(test.library()), test, ProcessingModel.of(about), viewer);
    }

    void require(boolean allowed, TestSheet sheet, String sentence) {
        door.require(allowed, sheet.viewer(), sheet.about().court(), sentence);
    }

    /**
     * Stores all of it, what follows for other rows without asking who saw them: they were read under the lock.
     *
     * @param row path of the row the person saw
     * @param seen its revision then
     * @throws NotSaved if anything could not be stored; then nothing is
     */
    void save(TestSheet sheet, String row, Map<String, @Nullable String> answers, long seen, boolean confirmed) {
        var edits = answers.entrySet().stream()
                .map(it -> new Edit(
                        it.getKey(), it.getValue(), it.getKey().startsWith(row) ? seen : Long.MAX_VALUE, confirmed))
                .toList();
        NotSaved.requireStored(drafts.save(key(sheet.about().court()), edits));
    }

    /** @throws Refused naming what the plan still lacks, the sign-off aside */
    void requirePlan(TestSheet sheet) {
        var blocking = check.check(form, sheet.answers(), sheet.about()).stream()
                .filter(it -> it.blocks() && !it.path().equals("signatures"))
                .toList();
        if (!blocking.isEmpty()) {
            throw new Refused(
                    "Complete form F10 before anybody signs. Missing or wrong: %s.".formatted(labels(blocking)));
        }
    }

    private String labels(List<Finding> findings) {
        var labels = findings.stream()
                .map(it -> form.texts().label(it.path()))
                .distinct()
                .toList();
        return labels.size() <= 3
                ? String.join("; ", labels)
                : "%s and %d more".formatted(String.join("; ", labels.subList(0, 3)), labels.size() - 3);
    }

    /** Takes the approvals back that stand. */
    void takeBack(TestSheet sheet, String reason) {
        var answers = new HashMap<String, @Nullable String>();
        Signatures.approvals(sheet.test())
                .forEach(it -> answers.put(Signatures.path(it), Signatures.note(reason, today())));
        if (!answers.isEmpty()) {
            save(sheet, "signatures/", answers, Long.MAX_VALUE, true);
            tell(sheet, "test.signatures-taken-back", "Court acceptance test", null, reason);
        }
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The line in history. */
    void tell(TestSheet sheet, String what, String subject, @Nullable String after, @Nullable String reason) {
        events.publishEvent(new Change(
                sheet.about().court(),
                what,
                subject,
                null,
                after,
                reason == null || reason.isBlank() ? null : reason,
                sheet.viewer().userName(),
                clock.instant()));
    }
}
