package org.ccpor.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path root;

    @SuppressWarnings("NullAway.Init")
    private DataFolder folder;

    @BeforeEach
    void claim() {
        folder = DataFolder.claim(root.resolve("data"));
    }

    @AfterEach
    void release() throws IOException {
        folder.close();
    }

    @Test
    void refuses_what_a_newer_mariadb_wrote() throws IOException {
        folder.writtenBy("11.10.1");
        assertThatThrownBy(() -> folder.requireReadableBy("11.4.5"))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("written by MariaDB 11.10.1, newer than the 11.4.5");
    }

    @Test
    void opens_what_the_same_or_an_older_mariadb_wrote() throws IOException {
        folder.writtenBy("11.4.5");
        assertThatCode(() -> folder.requireReadableBy("11.4.5")).doesNotThrowAnyException();
        assertThatCode(() -> folder.requireReadableBy("11.10.1")).doesNotThrowAnyException();
    }

    @Test
    void keeps_a_database_that_has_our_schema_and_clears_half_a_set_up() throws IOException {
        Files.createDirectories(folder.data().resolve("mysql"));
        assertThat(folder.isNew()).isTrue();
        assertThat(folder.data()).doesNotExist();
        Files.createDirectories(folder.data().resolve(LocalDatabase.SCHEMA));
        assertThat(folder.isNew()).isFalse();
        assertThat(folder.data()).exists();
    }

    @Test
    void has_one_owner_at_a_time() throws IOException {
        assertThatThrownBy(() -> DataFolder.claim(folder.root())).isInstanceOf(OverlappingFileLockException.class);
        folder.close();
        folder = DataFolder.claim(folder.root());
    }
}
