package org.ccpor;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.RegexPatternTypeFilter;
import org.springframework.test.context.BootstrapWith;
import org.springframework.test.context.TestContextAnnotationUtils;
import org.springframework.test.context.TestContextManager;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.util.ClassUtils;

/** Spring starts a context once for all tests that ask for the same one; each other costs every run a quarter of a minute. */
class ContextsTest {
    private static final List<String> KINDS = List.of(
            "the whole board, see WholeBoard",
            "the whole board behind a port, see BrowserTest",
            "courts and history alone, see RecordSlice",
            "the whole board with a form that tests alone know",
            "the same with the next version of that form",
            "the whole board on the data of a release",
            "the board with the sample plan",
            "the board with the sample plan behind a port");

    @Test
    void there_is_one_for_each_tier_and_one_for_each_reason() {
        assertThat(testsByContext()).hasSameSizeAs(KINDS);
    }

    /** So that others, such as the mutants, can do without them. */
    @Test
    void who_asks_for_one_says_so_by_a_tag() {
        assertThat(testsByContext().values().stream().flatMap(List::stream))
                .allMatch(it -> AnnotatedElementUtils.hasAnnotation(it, Tag.class));
    }

    private static Map<Object, List<Class<?>>> testsByContext() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new RegexPatternTypeFilter(Pattern.compile(".*(Test|IT)")));
        return scanner.findCandidateComponents("org.ccpor").stream()
                .<Class<?>>map(it -> ClassUtils.resolveClassName(String.valueOf(it.getBeanClassName()), null))
                .filter(it -> TestContextAnnotationUtils.hasAnnotation(it, BootstrapWith.class))
                .collect(groupingBy(ContextsTest::context, mapping(it -> it, toList())));
    }

    /** What Spring looks up its cache by. */
    private static Object context(Class<?> test) {
        var context = new TestContextManager(test).getTestContext();
        return Objects.requireNonNull(ReflectionTestUtils.getField(context, "mergedConfig"));
    }
}
