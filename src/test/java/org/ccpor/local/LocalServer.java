package org.ccpor.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ccpor.Application;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;

/**
 * The one-command start: the board with its sample plan, on an embedded MariaDB or on the one the environment names.
 * Serves the production bundle when {@code vaadin.productionMode} says so, development mode otherwise.
 */
public final class LocalServer {
    private static final List<String> SIGN_INS = List.of(
            "coordinator", "coordinator2", "executive", "admin", "court.san-mateo", "court.fresno", "lea.san-mateo");

    private final Map<String, String> environment;
    private final long startedAt = System.nanoTime();

    private LocalServer(Map<String, String> environment) {
        this.environment = environment;
    }

    public static void main(String[] arguments) {
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
        var port = Port.parse(environment.get("PORT"));
        port.requireFree();
        var database = environment.containsKey("DATABASE_URL") ? named() : embedded();
        database.check();
        if (System.getProperty("vaadin.productionMode") == null) {
            System.setProperty("vaadin.productionMode", "false");
        }
        var application = new SpringApplication(Application.class);
        application.setDefaultProperties(Map.of(
                "spring.main.banner-mode", "off",
                "logging.level.root", "warn",
                "spring.profiles.active", "sample"));
        application.addListeners(event -> {
            if (event instanceof ApplicationReadyEvent) {
                sayReady(port);
            }
        });
        var all = new ArrayList<>(database.arguments());
        all.addAll(List.of(arguments));
        application.run(all.toArray(String[]::new));
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
        var database = new LocalDatabase(folder, MariaDbBinaries.below(folder.root()));
        SpringApplication.getShutdownHandlers().add(database::stop);
        return database.start();
    }

    private void sayReady(Port port) {
        System.out.printf(
                """

                The board is ready after %d s: %s
                Sign in (password = user name): %s
                Stop with Ctrl-C.
                """, (System.nanoTime() - startedAt) / 1_000_000_000, port.address(), String.join(", ", SIGN_INS));
    }
}
