package org.ccpor.notification;

import static org.ccpor.testing.People.ADMIN;
import static org.ccpor.testing.People.ANA;
import static org.ccpor.testing.People.CLERK;
import static org.ccpor.testing.People.FOREIGN;
import static org.ccpor.testing.People.SHERIFF;
import static org.ccpor.testing.Questionnaire.F8;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.ccpor.base.Change;
import org.ccpor.base.ChangeKind;
import org.ccpor.base.FormCode;
import org.ccpor.form.FormChangeKind;
import org.ccpor.form.FormChanged;
import org.ccpor.form.FormKey;
import org.ccpor.form.FormReviewService;
import org.ccpor.form.FormRoundService;
import org.ccpor.form.FormService;
import org.ccpor.identity.AccountService;
import org.ccpor.identity.Viewer;
import org.ccpor.notification.mail.MailJob;
import org.ccpor.notification.mail.MailWriter;
import org.ccpor.process.Phase;
import org.ccpor.testing.BoardCase;
import org.ccpor.testing.PostOffice;
import org.ccpor.testing.Questionnaire;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionOperations;

/** A board with a real mail server beside it, a clock that moves when told, and people who have addresses. */
@SuppressWarnings("NullAway.Init") // filled by Spring before a test runs
abstract class MailCase extends BoardCase {
    /** A Wednesday, ten in the morning in California. */
    static final Instant START = Instant.parse("2027-01-06T18:00:00Z");

    @Autowired
    AccountService accounts;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    MailWriter writer;

    @Autowired
    MailJob sender;

    @Autowired
    InboxService inbox;

    @Autowired
    FormService forms;

    @Autowired
    FormRoundService rounds;

    @Autowired
    FormReviewService reviews;

    @Autowired
    NoticeSettingService settings;

    @BeforeEach
    void people() {
        PostOffice.clear();
        clock.stopAt(START);
        given.reset();
        person(ANA);
        person(CLERK);
        person(SHERIFF);
        person(FOREIGN);
        person(ADMIN);
    }

    private void person(Viewer viewer) {
        given.account(viewer.userName(), viewer.role(), viewer.courts().toArray(String[]::new));
        address(viewer, viewer.userName() + "@kern.example.gov");
    }

    void address(Viewer viewer, String email) {
        acting.run(ADMIN, () -> {
            var version = accounts.list().stream()
                    .filter(it -> it.userName().equals(viewer.userName()))
                    .findFirst()
                    .orElseThrow()
                    .version();
            accounts.correct(viewer.userName(), viewer.displayName(), email, "", version);
        });
    }

    /** Something happens, as services say it. */
    void happens(ChangeKind what, String subject, @Nullable String before, @Nullable String after, String actor) {
        transaction.executeWithoutResult(_ ->
                events.publishEvent(new Change("kern", what, subject, before, after, null, actor, clock.instant())));
    }

    /** A form is handed in or decided, as the service of rounds says it. */
    void formMoves(FormCode code, FormChangeKind what, String title, String before, String after, String actor) {
        transaction.executeWithoutResult(_ -> {
            var change = new Change("kern", what, code + " " + title, before, after, null, actor, clock.instant());
            events.publishEvent(change);
            events.publishEvent(new FormChanged.Moved(new FormKey("kern", code), change, null, null));
        });
    }

    /** Kern hands in F8. */
    void handIn() {
        given.deployment("kern", Phase.PLANNING, 120);
        jdbc.sql("delete from notice").update();
        as(CLERK, () -> {
            given.answer(F8, Questionnaire.COMPLETE);
            rounds.submit(F8, forms.page(F8).version());
        });
    }

    void asked(NoticeKind kind, Audience to, String title, String once) {
        transaction.executeWithoutResult(_ -> events.publishEvent(
                new NoticeRequested(kind, to, "kern", title, "Some words.", "court/kern", "somebody", once)));
    }

    List<NoticeLine> inboxOf(Viewer viewer) {
        return acting.call(viewer, inbox::list);
    }

    List<String> titlesOf(Viewer viewer) {
        return inboxOf(viewer).stream().map(NoticeLine::title).toList();
    }

    /** The team sent a court its questionnaires, so that it has something to return. */
    void questionnairesSent(String court) {
        jdbc.sql("""
                        update deployment_item i join deployment d on d.id = i.deployment_id
                        set i.state = 'ACCEPTED'
                        where d.court = :court and i.template_item in ('CUR-P1', 'CUR-P3a', 'CUR-S1')""").param("court", court).update();
    }

    /** A minute passes, and mails are written and sent. */
    void aMinuteLater() {
        clock.step(Duration.ofSeconds(61));
        writer.atOnce();
        sender.send();
    }

    List<String> mails() {
        return jdbc.sql("select concat(recipient, ' ', state, ' ', tries) from mail order by id")
                .query((row, _) -> String.valueOf(row.getString(1)))
                .list();
    }
}
