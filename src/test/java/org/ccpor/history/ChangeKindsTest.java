package org.ccpor.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ccpor.base.ChangeKind;
import org.ccpor.base.ChangeValues;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChangeKindsTest {
    private static final Path SOURCES = Path.of("src/main/java");

    @ParameterizedTest
    @MethodSource("kinds")
    void every_kind_of_every_module_says_what_happened(ChangeKind kind) {
        assertThat(Stream.of(
                                new ChangeValues("Scanner list", "2027-01-08", "Waiting"),
                                new ChangeValues("Scanner list", null, null),
                                new ChangeValues("", null, null))
                        .map(kind::sentence))
                .allMatch(it -> it.matches("[A-Z].*[^.]"));
        assertThat(new ChangeKinds().of(kind.stored())).isSameAs(kind);
    }

    static Stream<ChangeKind> kinds() {
        return ChangeKinds.all();
    }

    @Test
    void no_two_kinds_are_stored_alike_and_each_fits_its_column() {
        assertThat(kinds().map(ChangeKind::stored))
                .hasSizeGreaterThan(100)
                .doesNotHaveDuplicates()
                .allMatch(it -> it.matches("[a-z-]+\\.[a-z-]+") && it.length() <= 60);
    }

    @Test
    void a_kind_of_another_version_is_read_all_the_same() {
        assertThat(List.of("item.lost", "no-dot", "").stream().map(new ChangeKinds()::of))
                .extracting(ChangeKind::area)
                .containsExactly("item", "", "");
    }

    /** Who wants to know what happened compares kinds, not names. */
    @Test
    void a_kind_is_named_in_its_enum_and_nowhere_else() throws IOException {
        var stored = kinds().map(ChangeKind::stored).collect(Collectors.joining("|"));
        var areas = kinds().map(ChangeKind::area).distinct().collect(Collectors.joining("|"));
        var spelled =
                Pattern.compile("[\"'](?:(?:%s)[\"']|(?:%s)\\.[%%\"])".formatted(stored.replace(".", "\\."), areas));
        try (var files = Files.walk(SOURCES)) {
            assertThat(files.filter(it -> it.toString().endsWith(".java"))
                            .filter(it -> !it.toString().endsWith("ChangeKind.java")))
                    .noneMatch(it -> spelled.matcher(text(it)).find());
        }
    }

    private static String text(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
