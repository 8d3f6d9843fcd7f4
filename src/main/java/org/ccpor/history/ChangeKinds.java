package org.ccpor.history;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ccpor.base.ChangeKind;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/** The kinds of all modules by their stored names. They are found by their type, so that history depends on none of the modules. */
@Component
class ChangeKinds {
    private final Map<String, ChangeKind> known;

    /** @throws IllegalStateException if two kinds are stored alike */
    ChangeKinds() {
        known = all().collect(Collectors.toUnmodifiableMap(ChangeKind::stored, Function.identity()));
    }

    /** Never fails: lines of another version are read as well. */
    ChangeKind of(String stored) {
        var kind = known.get(stored);
        return kind == null ? new UnknownKind(stored) : kind;
    }

    static Stream<ChangeKind> all() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.setResourcePattern("**/*ChangeKind.class");
        scanner.addIncludeFilter(new AssignableTypeFilter(ChangeKind.class));
        return scanner.findCandidateComponents("org.ccpor").stream()
                .map(it -> ClassUtils.resolveClassName(String.valueOf(it.getBeanClassName()), null))
                .flatMap(it -> Stream.of((ChangeKind[]) it.getEnumConstants()));
    }
}
