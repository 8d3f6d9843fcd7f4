package org.ccpor;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class SourceTest {
    private static final Logger LOG = LoggerFactory.getLogger(SourceTest.class);
    private static final int MOST_LINES = 250;
    private static final int MOST_TYPES = 40;
    private static final Pattern STRING = Pattern.compile("\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\\n])*\"", Pattern.DOTALL);
    private static final int MOST_SCRIPT_LINES = 785;
    private static final Pattern SCRIPT_PART = Pattern.compile("(?m)^(?:customElements\\.define\\(|export )");
    private static final Pattern HIDDEN_SCRIPT = Pattern.compile("addEventListener\\('|new \\w+Observer\\(");
    private static final Pattern DATABASE_CLOCK =
            Pattern.compile("(?i)\\b(?:(?:now|curdate|curtime|sysdate|localtime|utc_date|utc_time|unix_timestamp)\\("
                    + "|(?:current_timestamp|current_date|current_time|localtimestamp|utc_timestamp)\\b)");

    /** Only a warning: what belongs together stays together. */
    @Test
    void source_files_longer_than_a_person_reads_at_once_are_named() {
        var all = sources();
        assertThat(all).isNotEmpty();
        all.stream()
                .filter(it -> lines(it) > MOST_LINES)
                .forEach(it -> LOG.warn("{} has {} lines; {} are easily read", it, lines(it), MOST_LINES));
    }

    /** A package that grows beyond this holds two things. */
    @Test
    void no_package_holds_more_than_forty_types() {
        assertThat(below(Path.of("src/main/java"))
                        .filter(it -> it.toString().endsWith(".java") && !it.endsWith("package-info.java"))
                        .collect(groupingBy(Path::getParent, counting())))
                .allSatisfy((folder, files) -> assertThat(files).isLessThanOrEqualTo(MOST_TYPES));
    }

    /** It would be found first, and with it the rules of a module would be gone from every test. */
    @Test
    void no_package_info_of_the_tests_hides_one_of_the_application() {
        assertThat(below(Path.of("src/test/java")))
                .filteredOn(it -> it.endsWith("package-info.java"))
                .noneMatch(it -> Files.exists(Path.of("src/main/java")
                        .resolve(Path.of("src/test/java").relativize(it))));
    }

    /** Time comes from the injected clock alone, so that a run can live on any day. */
    @Test
    void no_statement_asks_the_database_what_time_it_is() {
        assertThat(below(Path.of("src/main/java")))
                .filteredOn(it -> it.toString().endsWith(".java"))
                .noneMatch(it -> STRING.matcher(text(it)).results().anyMatch(literal -> DATABASE_CLOCK
                        .matcher(literal.group())
                        .find()));
        assertThat(below(Path.of("src/main/resources/db/changelog")))
                .filteredOn(it -> it.toString().endsWith(".sql"))
                .noneMatch(it -> DATABASE_CLOCK.matcher(text(it)).find());
    }

    /** Decision 26: a script is one element or one function, and leaves nothing behind in the page. */
    @Test
    void scripts_are_modules_of_one_element_or_one_function_without_globals() {
        var scripts = below(Path.of("frontend/js"))
                .filter(it -> it.toString().endsWith(".js"))
                .toList();
        assertThat(scripts).isNotEmpty().allSatisfy(it -> {
            assertThat(SCRIPT_PART.matcher(text(it)).results()).as("%s", it).hasSize(1);
            assertThat(text(it)).as("%s", it).doesNotContainPattern("(?:window|globalThis|self)\\.\\w+\\s*=[^=]");
        });
        assertThat(scripts.stream().mapToLong(SourceTest::lines).sum()).isLessThanOrEqualTo(MOST_SCRIPT_LINES);
        assertThat(below(Path.of("src/main/java")))
                .as("a script that listens or observes is no string of Java")
                .filteredOn(it -> it.toString().endsWith(".java"))
                .noneMatch(it -> HIDDEN_SCRIPT.matcher(text(it)).find());
    }

    private static String text(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> sources() {
        return Stream.of("src/main/java", "src/test/java", "frontend")
                .map(Path::of)
                .flatMap(SourceTest::below)
                .filter(it -> it.toString().matches(".*\\.(java|css|js)"))
                .filter(it -> !it.startsWith("frontend/generated"))
                .toList();
    }

    private static Stream<Path> below(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long lines(Path source) {
        try (var lines = Files.lines(source)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
