package org.ccpor.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import org.ccpor.base.FormCode;
import org.ccpor.base.RecordSource;
import org.ccpor.base.RefusedException;
import org.ccpor.base.Utc;
import org.ccpor.form.Edit;
import org.ccpor.form.FormDraftService;
import org.ccpor.form.FormKey;
import org.ccpor.history.HistoryFilter;
import org.ccpor.history.HistoryService;
import org.ccpor.identity.Role;
import org.ccpor.process.Phase;
import org.ccpor.testing.AsViewer;
import org.ccpor.testing.Given;
import org.ccpor.testing.WholeBoard;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@WholeBoard
@AsViewer
@SuppressWarnings("NullAway.Init") // filled by Spring before a test runs
class PublicRecordsServiceTest {
    private static final String MEETING = "5a0c6b1e-0000-4000-8000-000000000001";

    @Autowired
    private Given given;

    @Autowired
    private PublicRecordsService records;

    @Autowired
    private ObjectProvider<RecordSource> sources;

    @Autowired
    private FormDraftService drafts;

    @Autowired
    private CourtExportService courts;

    @Autowired
    private HistoryService history;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Clock clock;

    private LocalDate today = LocalDate.MIN;

    @BeforeEach
    void a_form_about_security_was_accepted() {
        today = LocalDate.now(clock);
        given.reset();
        given.deployment("kern", Phase.PLANNING, 120);
        given.coordinator(() -> drafts.save(
                new FormKey("kern", FormCode.F4),
                List.of(new Edit("spoc", "Role of the contact 4711", 0, false), new Edit("av", "true", 0, false))));
        accept("F4", Map.of("spoc", "Role of the contact 4711", "av", "true", "securityTicket", "T-1"));
    }

    @Test
    void the_package_holds_every_part_and_none_of_what_is_sensitive() throws IOException {
        var files = write(false);
        assertThat(files.keySet())
                .contains("index.pdf", "records.pdf", "history.csv", "plan.csv", "forms.csv", "incidents.csv");
        assertThat(files.keySet()).noneMatch(it -> it.startsWith("withheld"));
        for (var file : files.entrySet()) {
            assertThat(text(file)).as(file.getKey()).doesNotContain("contact 4711");
        }
        assertThat(Pdf.text(file(files, "index.pdf"))).contains("County of Kern", "What is withheld", "rule 10.500");
    }

    @Test
    @AsViewer(Role.ADMINISTRATOR)
    void an_administrator_takes_what_is_withheld_along_in_marked_files() throws IOException {
        var files = write(true);
        assertThat(Pdf.text(file(files, "withheld/withheld.pdf"))).contains("SECURITY-SENSITIVE", "contact 4711");
        assertThat(new String(file(files, "withheld/forms-security.csv"), StandardCharsets.UTF_8))
                .contains("SECURITY-SENSITIVE", "contact 4711");
        assertThat(Pdf.text(file(files, "records.pdf"))).doesNotContain("contact 4711");
    }

    @Test
    void a_coordinator_does_not_take_it_along() {
        assertThatThrownBy(() -> write(true)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    @AsViewer(value = Role.COURT_CONTACT, courts = "kern")
    void a_contact_makes_no_package() {
        assertThatThrownBy(() -> write(false)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void the_court_remembers_who_took_its_records_and_of_which_days() throws IOException {
        write(false);
        var made =
                history.page("kern", new HistoryFilter(ExportChangeKind.MADE.area(), null, null, null, null), null, 10);
        assertThat(made).singleElement().satisfies(it -> {
            assertThat(it.subject()).isEqualTo("Public records");
            assertThat(it.after()).isEqualTo(today.minusDays(30) + " to " + today);
        });
    }

    @Test
    void texts_kept_after_a_warning_are_counted_for_review() {
        database.sql("""
                insert into history (at, court, what, subject, actor)
                values (:now, 'kern', 'text.confirmed', '', 'ana'),
                       (:now, 'kern', 'form.text-confirmed', 'F1', 'ana'),
                       ('2001-01-01', 'kern', 'text.confirmed', '', 'ana')""").param("now", now()).update();
        assertThat(records.preview("kern", today.minusDays(30), today).warnings())
                .isEqualTo(2);
    }

    @Test
    void a_preview_of_days_without_records_is_empty_and_refuses_what_makes_no_sense() {
        var before = records.preview("kern", today.minusYears(3), today.minusYears(2));
        assertThat(before.held())
                .filteredOn(it -> !it.title().startsWith("Plan"))
                .allMatch(it -> it.rows() == 0);
        assertThat(before.kept()).isEmpty();
        assertThatThrownBy(() -> records.preview("kern", today, today.plusDays(1)))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> records.preview("atlantis", today, today))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("no such court");
    }

    @Test
    void meetings_stand_ups_and_comments_of_the_court_are_in_it() throws IOException {
        database.sql("""
                insert into court_comment (court, place, label, author, author_name, text, written_at, deleted_at, version)
                values ('kern', '', 'The court', 'ana', 'Ana', 'Ask again in May', :now, null, 0),
                       ('kern', '', 'The court', 'ana', 'Ana', 'Said in error', :now, :now, 0)""").param("now", now()).update();
        database.sql("""
                insert into meeting (id, kind, title, early, held_on, starts, ends, place, link, agenda, state, sequence,
                    changed_at, changed_by, version)
                values (:id, 'KICKOFF', 'Kickoff with Kern', false, :today, '09:00', '10:00', '', '', 'Scope', 'HELD', 0,
                    :now, 'ana', 0)""")
                .param("id", MEETING)
                .param("today", today)
                .param("now", now())
                .update();
        database.sql("insert into meeting_court (meeting, court) values (?, 'kern')")
                .param(MEETING)
                .update();
        database.sql("insert into stand_up (walk, everything, since, started_at, started_by, led_by, ended_at)"
                        + " values ('ALL', true, :now, :now, 'ana', 'ana', :now)")
                .param("now", now())
                .update();
        database.sql("insert into stand_up_line (stand_up, place, kind, court, court_name, text)"
                        + " select max(id), 0, 'DECISION', 'kern', 'Kern', 'Go on without scanners' from stand_up")
                .update();
        var files = write(false);
        assertThat(new String(file(files, "meetings.csv"), StandardCharsets.UTF_8))
                .contains("Kickoff with Kern", "Held");
        assertThat(new String(file(files, "stand-ups.csv"), StandardCharsets.UTF_8))
                .contains("Go on without scanners");
        assertThat(new String(file(files, "comments.csv"), StandardCharsets.UTF_8))
                .contains("Ask again in May")
                .doesNotContain("Said in error");
    }

    @Test
    void every_column_that_may_go_out_is_classed() {
        var classes = new FieldClasses();
        assertThat(sources.orderedStream()
                        .map(it -> it.table("kern", today, today))
                        .flatMap(it -> it.headers().stream()
                                .filter(column -> !classes.knows(it.name(), column))
                                .map(column -> it.name() + ": " + column)))
                .isEmpty();
    }

    @Test
    void a_courts_export_has_security_answers_for_coordinators() throws IOException {
        assertThat(Pdf.text(courts.court("kern"))).contains("contact 4711");
    }

    @Test
    @AsViewer(Role.EXECUTIVE)
    void a_courts_export_has_none_for_executives() throws IOException {
        assertThat(Pdf.text(courts.court("kern"))).contains("are left out").doesNotContain("contact 4711");
    }

    @Test
    @AsViewer(value = Role.LEA_CONTACT, courts = "kern")
    void a_courts_export_has_none_for_contacts() throws IOException {
        assertThat(Pdf.text(courts.court("kern"))).contains("are left out").doesNotContain("contact 4711");
    }

    private LocalDateTime now() {
        return Utc.stored(clock.instant());
    }

    private Map<String, byte[]> write(boolean sensitive) throws IOException {
        var out = new ByteArrayOutputStream();
        records.write("kern", today.minusDays(30), today, sensitive, out);
        var files = new TreeMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private static byte[] file(Map<String, byte[]> files, String name) {
        return files.getOrDefault(name, new byte[0]);
    }

    private static String text(Map.Entry<String, byte[]> file) throws IOException {
        return file.getKey().endsWith(".pdf")
                ? Pdf.text(file.getValue())
                : new String(file.getValue(), StandardCharsets.UTF_8);
    }

    /** As if handed in and accepted today, whatever else the form asks. */
    private void accept(String code, Map<String, String> answers) {
        var form = database.sql("select id from form where code = ?")
                .param(code)
                .query(String.class)
                .single();
        database.sql("""
                insert into form_round (form_id, round, definition, submitted_by, submitted_at, side, verdict,
                    words, role, decided_on, paper, given_by, given_name, given_at)
                select id, 1, definition, 'court.kern', :now, 'TEAM', 'ACCEPT', '', 'CCPOR Team', :now, false, 'ana', 'Ana', :now
                from form where id = :form""").param("now", now()).param("form", form).update();
        answers.forEach((path, value) -> database.sql(
                        "insert into form_round_answer (form_id, round, path, value) values (?, 1, ?, ?)")
                .params(form, path, value)
                .update());
    }
}
