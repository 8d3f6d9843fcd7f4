package org.ccpor.local;

import java.io.File;
import java.io.IOException;
import java.lang.module.ModuleDescriptor.Version;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.springframework.util.FileSystemUtils;

/**
 * Where the embedded database lives between runs. One process owns it at a time; {@code version} names the MariaDB that
 * wrote it, because an older MariaDB must never open what a newer one has written.
 */
record DataFolder(Path root, FileChannel owner) implements AutoCloseable {

    static DataFolder claim(Path root) {
        try {
            Files.createDirectories(root);
            var owner = FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (owner.tryLock() == null) {
                owner.close();
                throw new CannotStart(
                        "Another running board uses the data folder %s; stop that one first.".formatted(root));
            }
            return new DataFolder(root, owner);
        } catch (IOException e) {
            throw new CannotStart("The data folder %s cannot be written (%s).".formatted(root, e.getMessage()));
        }
    }

    /** Refuses a folder of a newer MariaDB. */
    void requireReadableBy(String mariadb) {
        if (!Files.exists(versionFile())) {
            return;
        }
        try {
            var writtenBy = Files.readString(versionFile()).strip();
            if (Version.parse(writtenBy).compareTo(Version.parse(mariadb)) > 0) {
                throw new CannotStart(
                        "The data folder %s was written by MariaDB %s, newer than the %s of this version; update the board or move the folder away."
                                .formatted(root, writtenBy, mariadb));
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new CannotStart("%s cannot be read (%s).".formatted(versionFile(), e.getMessage()));
        }
    }

    void writtenBy(String mariadb) throws IOException {
        Files.writeString(versionFile(), mariadb + System.lineSeparator());
    }

    /** True before the first set-up got as far as our schema; what an interrupted one left is cleared away. */
    boolean isNew() throws IOException {
        if (Files.exists(data().resolve(LocalDatabase.SCHEMA))) {
            return false;
        }
        FileSystemUtils.deleteRecursively(data());
        return true;
    }

    Path data() {
        return root.resolve("mariadb");
    }

    /** Holds the process id of the running database server. */
    Path serverId() {
        return root.resolve("mariadbd.pid");
    }

    File log() {
        return root.resolve("mariadb.log").toFile();
    }

    /** Gives the folder to whoever claims it next. */
    @Override
    public void close() throws IOException {
        owner.close();
    }

    private Path versionFile() {
        return root.resolve("version");
    }
}
