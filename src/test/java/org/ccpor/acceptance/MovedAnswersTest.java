package org.ccpor.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.ccpor.testing.People.SHERIFF;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.ccpor.base.Utc;
import org.ccpor.form.FormPage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** Results and defects of a data folder of the version before, which had them among the answers of form F10. */
class MovedAnswersTest extends TestBase {
    private static final Instant THEN = Instant.parse("2026-03-02T17:00:00Z");

    private long revision = 100;

    private void was(String by, String path, @Nullable String value) {
        jdbc.sql("""
                insert into form_answer (form_id, path, value, revision, answered_by, answered_at)
                select id, :path, :value, :revision, :by, :at from form where code = 'F10'
                """)
                .param("path", path)
                .param("value", value)
                .param("revision", ++revision)
                .param("by", by)
                .param("at", Utc.stored(THEN.plusSeconds(revision)))
                .update();
    }

    private void wasTaken(String by, String path) {
        was(by, path, (@Nullable String) null);
    }

    private void was(String by, String row, Map<String, String> answers) {
        answers.forEach((name, value) -> was(by, row + name, value));
    }

    /** What the changeset does, on tables that are empty but for the draft. */
    private void move() throws IOException {
        run(it -> !it.startsWith("--"));
    }

    private void moveBack() throws IOException {
        run(it -> it.startsWith("--rollback"));
    }

    private void run(Predicate<String> lines) throws IOException {
        var sql = new ClassPathResource("db/changelog/readiness/0073-move-acceptance-answers.sql")
                .getContentAsString(StandardCharsets.UTF_8);
        Arrays.stream(sql.lines()
                        .filter(lines)
                        .map(it -> it.replaceFirst("^--rollback ", ""))
                        .collect(Collectors.joining("\n"))
                        .split(";\\s*\n"))
                .filter(it -> !it.isBlank())
                .forEach(it -> jdbc.sql(it).update());
    }

    private Map<String, String> texts(FormPage page) {
        return new TreeMap<>(page.given().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, it -> it.getValue().value())));
    }

    private void oldFolder() {
        jdbc.sql("delete from acceptance_case").update();
        was("admin", "cases/SCAN-01", "7");
        was("admin", "cases/SCAN-02", "8");
        was("admin", "cases/LOGIN-01", "1");
        // Taken out of the scope, and one that was added and taken out again by undo.
        wasTaken("admin", "cases/SCAN-03");
        was("court.kern", "cases/SCAN-01", Map.of("/result", "PASS", "/run", "2", "/on", "2026-03-03"));
        was("court.kern", "cases/SCAN-01/tester", "Courtroom clerk");
        wasTaken("court.kern", "cases/SCAN-01/note");
        was("court.kern", "cases/LOGIN-01", Map.of("/result", "BLOCKED", "/run", "1", "/on", "2026-03-02"));
        was("court.kern", "cases/LOGIN-01/note", "No account");
        was("lea.kern", "runs/SCAN-01-1", "1");
        was("lea.kern", "runs/SCAN-01-1", Map.of("/of", "SCAN-01", "/result", "FAIL", "/on", "2026-03-02"));
        was("lea.kern", "runs/SCAN-01-1/tester", "Records clerk");
        was("lea.kern", "runs/SCAN-01-1/note", "First\nsecond line");
        was("court.kern", "runs/LOGIN-01-1", "2");
        was("court.kern", "runs/LOGIN-01-1", Map.of("/of", "LOGIN-01", "/result", "BLOCKED", "/on", "2026-03-02"));
        was("court.kern", "runs/LOGIN-01-1/note", "No account");
        was("court.kern", "runs/SCAN-01-2", "3");
        was("court.kern", "runs/SCAN-01-2", Map.of("/of", "SCAN-01", "/result", "PASS", "/on", "2026-03-03"));
        was("court.kern", "runs/SCAN-01-2/tester", "Courtroom clerk");
        was("lea.kern", "defects/d1", "1");
        was("lea.kern", "defects/d1", Map.of("/number", "1", "/of", "SCAN-01", "/priority", "TWO"));
        was("lea.kern", "defects/d1", Map.of("/title", "Empty page", "/opened", "2026-03-02", "/owner", "CCPOR Team"));
        was("court.kern", "defects/d1/status", "CLOSED");
        was("lea.kern", "defects/d2", "2");
        was("lea.kern", "defects/d2", Map.of("/number", "2", "/of", "LOGIN-01", "/priority", "THREE"));
        was("lea.kern", "defects/d2", Map.of("/title", "Slow", "/opened", "2026-03-02", "/status", "DEFERRED"));
        was("boss", "defects/d2", Map.of("/workaround", "Wait", "/accepted", "Supervisor"));
        wasTaken("lea.kern", "defects/d3");
        wasTaken("lea.kern", "defects/d3/title");
    }

    @Test
    void show_what_they_showed() throws IOException {
        oldFolder();
        var before = texts(page());
        var about = before.keySet().stream()
                .filter(it -> it.startsWith("cases/") || it.startsWith("runs/") || it.startsWith("defects/"))
                .toList();
        assertThat(about).hasSizeGreaterThan(40);
        move();
        assertThat(jdbc.sql("select count(*) from form_answer where path regexp '^(cases|runs|defects)/'")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(texts(page())).isEqualTo(before);
        var line = line("SCAN-01");
        assertThat(line.runs())
                .extracting(
                        AcceptanceState.RunLine::result, AcceptanceState.RunLine::tester, AcceptanceState.RunLine::note)
                .containsExactly(
                        tuple(Result.FAIL, "Records clerk", "First\nsecond line"),
                        tuple(Result.PASS, "Courtroom clerk", ""));
        assertThat(line.on()).isEqualTo(LocalDate.of(2026, 3, 3));
        assertThat(state().defects())
                .extracting(AcceptanceState.DefectLine::status)
                .containsExactly(DefectStatus.CLOSED, DefectStatus.DEFERRED);
        assertThat(page().given().get("defects/d2/title"))
                .isNotNull()
                .extracting(FormPage.Given::by)
                .isEqualTo("boss");
    }

    @Test
    void come_back_when_the_version_before_must_run_again() throws IOException {
        oldFolder();
        var before = texts(page());
        move();
        moveBack();
        assertThat(jdbc.sql("select count(*) from acceptance_case")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(texts(page())).isEqualTo(before);
    }

    @Test
    void go_on_where_they_were() throws IOException {
        oldFolder();
        move();
        log(SHERIFF, "SCAN-01", Result.FAIL, Priority.ONE);
        assertThat(line("SCAN-01").runs()).hasSize(3);
        assertThat(state().defects())
                .extracting(AcceptanceState.DefectLine::number)
                .isEqualTo(List.of(1, 2, 3));
        assertThat(texts(page())).containsEntry("runs/SCAN-01-3", "4").containsEntry("defects/d3", "3");
    }

    @Test
    void a_result_that_the_full_log_did_not_take_is_a_run() throws IOException {
        oldFolder();
        was("court.kern", "cases/SCAN-02", Map.of("/result", "PASS", "/run", "4"));
        move();
        assertThat(line("SCAN-02").result()).isEqualTo(Result.PASS);
        assertThat(texts(page())).containsEntry("cases/SCAN-02/run", "4");
    }
}
