package org.ccpor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ccpor.testing.People.ANA;
import static org.ccpor.testing.People.CLERK;
import static org.ccpor.testing.People.COORDINATOR;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.ccpor.base.FormCode;
import org.ccpor.collaboration.CommentPlace;
import org.ccpor.collaboration.CommentResult;
import org.ccpor.collaboration.CommentService;
import org.ccpor.deployment.PhaseMoveService;
import org.ccpor.form.Edit;
import org.ccpor.form.Edit.Saved;
import org.ccpor.form.FormDraftService;
import org.ccpor.form.FormKey;
import org.ccpor.identity.ActingAs;
import org.ccpor.identity.Role;
import org.ccpor.identity.Viewer;
import org.ccpor.incident.IncidentService;
import org.ccpor.incident.Priority;
import org.ccpor.notification.Audience;
import org.ccpor.notification.InboxService;
import org.ccpor.notification.NoticeKind;
import org.ccpor.notification.NoticeLine;
import org.ccpor.notification.NoticeRequested;
import org.ccpor.process.Phase;
import org.ccpor.standup.StandUpScope;
import org.ccpor.standup.StandUpService;
import org.ccpor.testing.Given;
import org.ccpor.testing.Statements;
import org.ccpor.testing.TestClock;
import org.ccpor.testing.WholeBoard;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionOperations;

/** What people do most costs the database no more than it did before entities took the place of SQL; see decision 23. */
@WholeBoard
@SuppressWarnings("NullAway.Init") // filled by Spring before a test runs
class StatementsPerChangeTest {
    private static final FormKey F1 = new FormKey("kern", FormCode.F1);

    @Autowired
    private Given given;

    @Autowired
    private ActingAs acting;

    @Autowired
    private PhaseMoveService moves;

    @Autowired
    private FormDraftService drafts;

    @Autowired
    private CommentService comments;

    @Autowired
    private InboxService inbox;

    @Autowired
    private IncidentService incidents;

    @Autowired
    private StandUpService standUps;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionOperations transaction;

    @BeforeEach
    void a_court_in_scope() {
        TestClock.ofThisRun().stopAt(Instant.parse("2027-01-06T18:00:00Z"));
        given.reset();
        given.account("coordinator", Role.COORDINATOR);
        given.account("court.kern", Role.COURT_CONTACT, "kern");
        given.account("lea.kern", Role.LEA_CONTACT, "kern");
        given.deployment("kern", Phase.SCOPE, 60);
    }

    @Test
    void a_move() {
        var version = given.version("kern");
        assertAtMost(
                52, COORDINATOR, () -> moves.move("kern", Phase.IMPLEMENT, Phase.SCOPE, version, "Agreed by phone"));
    }

    @Test
    void answers_of_a_form() {
        assertAtMost(11, CLERK, () -> save("respondentName", "Kim", 0));
        assertAtMost(7, CLERK, () -> save("respondedOn", "2027-01-05", 0));
        assertAtMost(7, CLERK, () -> save("respondentName", "Kim Doe", 1));
    }

    @Test
    void comments() {
        assertAtMost(2, CLERK, () -> write("One"));
        var id = acting.call(CLERK, () -> comments.of("kern", null)).getFirst().id();
        assertAtMost(4, CLERK, () -> {
            var unused = comments.edit(id, "Two", 0, false);
        });
        assertAtMost(4, CLERK, () -> comments.delete(id, 1));
        assertAtMost(1, CLERK, () -> {
            var unused = comments.of("kern", null);
        });
    }

    @Test
    void a_notice_to_two_people_and_their_inbox() {
        assertAtMost(6, COORDINATOR, () -> ask("One"));
        assertAtMost(4, COORDINATOR, () -> ask("One"));
        assertAtMost(3, CLERK, () -> {
            var unused = inbox.list();
        });
        var ids = acting.call(CLERK, inbox::list).stream().map(NoticeLine::id).collect(Collectors.toSet());
        assertAtMost(1, CLERK, () -> inbox.markRead(ids));
    }

    @Test
    void what_all_pages_show_is_read_once_after_a_change_however_many_look() {
        given.incident("kern", Priority.ONE);
        assertAtMost(1, COORDINATOR, () -> assertThat(incidents.alarms()).hasSize(1));
        assertAtMost(0, ANA, () -> assertThat(incidents.alarms()).hasSize(1));
        var id = acting.call(ANA, () -> standUps.start(StandUpScope.USUAL)).id();
        assertAtMost(3, COORDINATOR, () -> assertThat(standUps.running()).isPresent());
        assertAtMost(0, ANA, () -> assertThat(standUps.running()).isPresent());
        acting.run(ANA, () -> standUps.end(id));
        assertAtMost(1, COORDINATOR, () -> assertThat(standUps.running()).isEmpty());
        assertAtMost(0, ANA, () -> assertThat(standUps.running()).isEmpty());
    }

    private void assertAtMost(int statements, Viewer by, Runnable work) {
        var sent = Statements.of(() -> acting.run(by, work));
        assertThat(sent).hasSizeLessThanOrEqualTo(statements);
    }

    private void save(String path, String value, long revision) {
        assertThat(drafts.save(F1, List.of(new Edit(path, value, revision, false))))
                .hasOnlyElementsOfType(Saved.Stored.class);
    }

    private void write(String text) {
        assertThat(comments.write("kern", CommentPlace.COURT, text, false)).isInstanceOf(CommentResult.Stored.class);
    }

    private void ask(String title) {
        transaction.executeWithoutResult(_ -> events.publishEvent(new NoticeRequested(
                NoticeKind.MENTION, new Audience.Contacts("kern"), "kern", title, "", "court/kern", null, title)));
    }
}
