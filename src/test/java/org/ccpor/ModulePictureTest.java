package org.ccpor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** After modules changed on purpose, {@code -Dccpor.write-modules=true} draws them anew, and the difference is reviewed like code. */
class ModulePictureTest {
    private static final Path PICTURE = Path.of("src/docs/modules.md");

    @Test
    void shows_the_modules_as_they_are() throws IOException {
        var drawn = new ModulePicture(ApplicationModules.of(Application.class)).markdown();
        if (Boolean.getBoolean("ccpor.write-modules")) {
            Files.writeString(PICTURE, drawn);
        }
        assertThat(PICTURE)
                .as("drawn anew by -Dccpor.write-modules=true")
                .content()
                .isEqualTo(drawn);
    }
}
