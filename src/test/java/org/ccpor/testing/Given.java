package org.ccpor.testing;

import static org.ccpor.testing.People.ADMIN;
import static org.ccpor.testing.People.COORDINATOR;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.ccpor.acceptance.Area;
import org.ccpor.agenda.MeetingEntry;
import org.ccpor.agenda.MeetingKind;
import org.ccpor.agenda.MeetingService;
import org.ccpor.agenda.Repeat;
import org.ccpor.agenda.Repetition;
import org.ccpor.base.Change;
import org.ccpor.base.FormCode;
import org.ccpor.base.live.LiveTopics;
import org.ccpor.board.BoardLimitService;
import org.ccpor.board.BoardSnapshots;
import org.ccpor.calendar.CourtCalendars;
import org.ccpor.calendar.CourtClosureService;
import org.ccpor.deployment.DeploymentService;
import org.ccpor.deployment.PhaseMoveService;
import org.ccpor.form.Edit;
import org.ccpor.form.Edit.Saved;
import org.ccpor.form.FormDraftService;
import org.ccpor.form.FormKey;
import org.ccpor.form.FormService;
import org.ccpor.identity.AccountService;
import org.ccpor.identity.ActingAs;
import org.ccpor.identity.NewAccount;
import org.ccpor.identity.Role;
import org.ccpor.incident.Channel;
import org.ccpor.incident.Environment;
import org.ccpor.incident.IncidentService;
import org.ccpor.incident.IncidentsChanged;
import org.ccpor.incident.NewIncident;
import org.ccpor.incident.Priority;
import org.ccpor.incident.Reported;
import org.ccpor.process.Phase;
import org.ccpor.process.ProcessTemplates;
import org.ccpor.standup.StandUpChanged;
import org.ccpor.turn.Turn;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Test data as one would say it, made through the real services. */
@TestComponent
public class Given {

    private final ActingAs acting;
    private final AccountService accounts;
    private final DeploymentService deployments;
    private final PhaseMoveService moves;
    private final ProcessTemplates templates;
    private final CourtCalendars calendars;
    private final CourtClosureService closures;
    private final BoardLimitService limits;
    private final FormDraftService drafts;
    private final FormService forms;
    private final IncidentService incidents;
    private final MeetingService meetings;
    private final BoardSnapshots board;
    private final LiveTopics topics;
    private final JdbcClient database;
    private final PlatformTransactionManager transactions;
    private final Clock clock;

    Given(
            ActingAs acting,
            AccountService accounts,
            DeploymentService deployments,
            PhaseMoveService moves,
            ProcessTemplates templates,
            CourtCalendars calendars,
            CourtClosureService closures,
            BoardLimitService limits,
            FormDraftService drafts,
            FormService forms,
            IncidentService incidents,
            MeetingService meetings,
            BoardSnapshots board,
            LiveTopics topics,
            JdbcClient database,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.acting = acting;
        this.accounts = accounts;
        this.deployments = deployments;
        this.moves = moves;
        this.templates = templates;
        this.calendars = calendars;
        this.closures = closures;
        this.limits = limits;
        this.drafts = drafts;
        this.forms = forms;
        this.incidents = incidents;
        this.meetings = meetings;
        this.board = board;
        this.topics = topics;
        this.database = database;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Empties every table but Liquibase's own and the courts, which come with the board. */
    public void reset() {
        // By their services, because calendar and board remember them.
        acting.run(COORDINATOR, () -> {
            closures.all().forEach(it -> closures.remove(it.id()));
            limits.perPhase().forEach((phase, most) -> limits.limit(phase, null, most));
            Optional.ofNullable(limits.goLivesPerWeek()).ifPresent(it -> limits.limitGoLives(null, it));
        });
        new TransactionTemplate(transactions).executeWithoutResult(_ -> {
            database.sql("set foreign_key_checks = 0").update();
            database.sql("""
                    select table_name from information_schema.tables
                    where table_schema = database() and table_type = 'BASE TABLE'
                        and table_name not in ('court', 'job', 'databasechangelog', 'databasechangeloglock')
                    """).query(String.class).list().forEach(it -> database.sql("delete from " + it)
                    .update());
            database.sql("set foreign_key_checks = 1").update();
        });
        topics.tell(IncidentsChanged.EVERY);
        topics.tell(new Change.To(""));
        topics.tell(new StandUpChanged(StandUpChanged.Part.WALK));
        settle();
    }

    /** The password of an account made by {@link #account}. */
    public static String passwordOf(String userName) {
        return userName + "-password";
    }

    /** Somebody who can sign in with {@link #passwordOf}. */
    public void account(String userName, Role role, String... courts) {
        acting.run(
                ADMIN,
                () -> accounts.create(new NewAccount(userName, userName, role, Set.of(courts), passwordOf(userName))));
    }

    /** A deployment on the current template, moved on by overriding the gates; go-live about this many days away. */
    public void deployment(String court, Phase phase, int daysToGoLive) {
        acting.run(COORDINATOR, () -> {
            deployments.create(court, templates.current().key(), courtDayIn(daysToGoLive), 1, null);
            settle();
            for (var at = Phase.PLANNING; at != phase; at = at.next().orElseThrow()) {
                var to = at.next().orElseThrow();
                moves.move(court, to, at, version(court), "Test data");
                settle();
            }
        });
    }

    /** A deployment that was withdrawn, with form F1 begun in it. */
    public void endedDeployment(String court) {
        deployment(court, Phase.PLANNING, 200);
        coordinator(() -> {
            drafts.save(new FormKey(court, FormCode.F1), List.of(new Edit("useGateway", "NO", 0, false)));
            deployments.withdraw(court, "Comes again later", version(court));
        });
    }

    /** Saves answers as whoever acts, who has seen what stands there; no value takes an answer away. */
    public List<Saved> answer(FormKey form, Map<String, ? extends @Nullable String> answers) {
        return drafts.save(form, Edits.on(forms.page(form), answers));
    }

    /** The number of an incident in staging. */
    public String incident(String court, Priority priority) {
        var report = new NewIncident(
                court,
                "Nobody can sign in",
                priority,
                Environment.STAGING,
                Area.LOGIN,
                null,
                "All clerks",
                Channel.PHONE,
                false,
                "");
        var filed = acting.call(COORDINATOR, () -> incidents.report(report, false));
        settle();
        return ((Reported.Filed) filed).number();
    }

    /** A meeting of that court on the court day about that many days from today, 10:00 to 11:00. */
    public UUID meeting(String court, int inDays) {
        var words = new MeetingEntry(
                MeetingKind.KICKOFF,
                "",
                Set.of(court),
                false,
                LocalTime.of(10, 0),
                LocalTime.of(11, 0),
                "Room 2",
                "",
                "");
        return acting.call(
                COORDINATOR, () -> meetings.plan(words, new Repetition(courtDayIn(inDays), Repeat.ONCE, null), false));
    }

    /** Does something as a coordinator, for the part of another person. */
    public void coordinator(Runnable work) {
        acting.run(COORDINATOR, work);
        settle();
    }

    /** The court day on or after that many days from today. */
    public LocalDate courtDayIn(int days) {
        return calendars.statewide().onOrAfter(LocalDate.now(clock).plusDays(days));
    }

    /** Version of the deployment as the board shows it. */
    public int version(String court) {
        var card = board.current().cards().get(court);
        return card == null ? 0 : card.version();
    }

    private void settle() {
        try {
            board.reload();
            board.settle();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whose turn it is at the court, in the team's words, as {@link #turnsOf}. */
    public List<String> turns(String court) {
        return turnsOf(court).stream().map(Turn::line).toList();
    }

    /** Whose turn it is at the court, as the board shows it once every change has reached it. */
    public List<Turn> turnsOf(String court) {
        try {
            board.settle();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return board.current().turns().getOrDefault(court, List.of());
    }
}
