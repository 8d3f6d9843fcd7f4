package org.ccpor;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.util.ClassUtils;

/** After modules changed on purpose, {@code -Dccpor.write-modules=true} draws them anew, and the difference is reviewed like code. */
class ModulePictureTest {
    private static final Path FILE = Path.of("src/docs/modules.md");
    private static final ModulePicture PICTURE = ModulePicture.of(ApplicationModules.of(Application.class));

    @Test
    void modules_declare_what_they_use_and_no_more() {
        assertThat(PICTURE.modules().stream().collect(toMap(ModulePicture::name, ModulePictureTest::declared)))
                .isEqualTo(PICTURE.uses());
    }

    private static Set<String> declared(ApplicationModule module) {
        var folder = ClassUtils.resolveClassName("org.ccpor." + ModulePicture.name(module) + ".package-info", null);
        return Stream.of(Objects.requireNonNull(
                                folder.getAnnotation(org.springframework.modulith.ApplicationModule.class))
                        .allowedDependencies())
                .map(it -> it.replaceFirst(" ::.*", ""))
                .collect(Collectors.toSet());
    }

    @Test
    void shows_the_modules_as_they_are() throws IOException {
        var drawn = PICTURE.markdown();
        if (Boolean.getBoolean("ccpor.write-modules")) {
            Files.writeString(FILE, drawn);
        }
        assertThat(FILE)
                .as("drawn anew by -Dccpor.write-modules=true")
                .content()
                .isEqualTo(drawn);
    }
}
