package org.ccpor.local;

import ch.qos.logback.classic.Level;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ccpor.Application;
import org.ccpor.testing.TestClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The one-command start: the board with its sample plan, on an embedded MariaDB or on the one the environment names.
 * Serves the production bundle when {@code vaadin.productionMode} says so, development mode otherwise.
 */
public final class LocalServer {
    private static final List<String> SIGN_INS = List.of(
            "coordinator",
            "coordinator2",
            "executive",
            "admin",
            "court.san-mateo",
            "court.fresno",
            "court.contra-costa",
            "lea.san-mateo");

    private final Map<String, String> environment;
    private final long startedAt = System.nanoTime();
    private volatile Optional<LocalDatabase> database = Optional.empty();
    private volatile Optional<MailCatcher> catcher = Optional.empty();
    private volatile Optional<ConfigurableApplicationContext> context = Optional.empty();

    private LocalServer(Map<String, String> environment) {
        this.environment = environment;
    }

    public static void main(String[] arguments) {
        beQuietUntilSpringSetsUpLogging();
        try {
            new LocalServer(System.getenv()).run(arguments);
        } catch (CannotStart refused) {
            System.err.println(refused.getMessage());
            System.exit(1);
        } catch (RuntimeException reportedBySpring) {
            System.exit(1);
        }
    }

    private void run(String[] arguments) {
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
        var port = Port.parse(environment.get("PORT"));
        port.requireFree();
        var access = environment.containsKey("DATABASE_URL") ? named() : embedded();
        access.check();
        if (System.getProperty("vaadin.productionMode") == null) {
            System.setProperty("vaadin.productionMode", "false");
        }
        var application = new SpringApplication(Application.class);
        application.setDefaultProperties(Map.of(
                "spring.main.banner-mode", "off",
                "logging.level.root", "warn",
                "spring.profiles.active", "sample"));
        application.setRegisterShutdownHook(false);
        application.addInitializers(it -> context = Optional.of(it));
        var all = new ArrayList<>(access.arguments());
        if (environment.containsKey("DAY")) {
            application.addInitializers(it -> it.getBeanFactory().registerSingleton("dayClock", TestClock.ofThisRun()));
        }
        if (!environment.containsKey("MAIL_HOST")) {
            all.addAll(catchMail(application, port));
        }
        application.addListeners((ApplicationListener<ApplicationReadyEvent>) ready -> sayReady(port));
        all.addAll(List.of(arguments));
        application.run(all.toArray(String[]::new));
    }

    private List<String> catchMail(SpringApplication application, Port port) {
        var caught = MailCatcher.start();
        catcher = Optional.of(caught);
        application.addInitializers(it -> it.getBeanFactory().registerSingleton("mailCatcher", caught));
        return caught.arguments(port.address());
    }

    private static void beQuietUntilSpringSetsUpLogging() {
        if (LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME) instanceof ch.qos.logback.classic.Logger root) {
            root.setLevel(Level.OFF);
        }
    }

    private DatabaseAccess named() {
        var access = new DatabaseAccess(
                environment.getOrDefault("DATABASE_URL", ""),
                environment.getOrDefault("DATABASE_USER", "ccpor"),
                environment.getOrDefault("DATABASE_PASSWORD", ""));
        System.out.println("Using the database at " + access + ".");
        return access;
    }

    private DatabaseAccess embedded() {
        var folder = DataFolder.claim(Path.of(environment.getOrDefault("DATA_DIR", ".data"))
                .toAbsolutePath()
                .normalize());
        System.out.println("Starting the embedded database in " + folder.root() + ".");
        var embedded = new LocalDatabase(folder, MariaDbBinaries.below(folder.root()));
        database = Optional.of(embedded);
        return embedded.start();
    }

    /** The application first: it writes to the database until it has closed. */
    private void stop() {
        context.ifPresent(ConfigurableApplicationContext::close);
        catcher.ifPresent(MailCatcher::stop);
        database.ifPresent(LocalDatabase::stop);
    }

    private void sayReady(Port port) {
        System.out.printf(
                """

                The board is ready after %d s: %s
                Sign in (password = user name): %s
                %s
                Stop with Ctrl-C.
                """,
                (System.nanoTime() - startedAt) / 1_000_000_000,
                port.address(),
                String.join(", ", SIGN_INS),
                catcher.isPresent()
                        ? "Mail is caught, not sent: see " + port.address().replaceFirst("/*$", "/")
                                + CaughtMailPage.PATH
                        : "Mail is sent through " + environment.get("MAIL_HOST") + ".");
    }
}
