package org.ccpor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulePictureTest {
    private static final Path PICTURE = Path.of("src/docs/modules.md");

    @Test
    void shows_the_modules_as_they_are() throws IOException {
        var drawn = new ModulePicture(ApplicationModules.of(Application.class)).markdown();
        var kept = Files.exists(PICTURE) ? Files.readString(PICTURE) : "";
        if (!kept.equals(drawn)) {
            Files.writeString(PICTURE, drawn);
        }
        assertThat(kept)
                .as("%s was out of date and has been drawn anew: look at it and commit it", PICTURE)
                .isEqualTo(drawn);
    }
}
