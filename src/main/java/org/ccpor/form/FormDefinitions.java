package org.ccpor.form;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ccpor.base.FormCode;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** All forms in all their versions. */
@Component
public class FormDefinitions {
    private final Map<FormCode, TreeMap<Integer, FormDefinition<?>>> byCode;

    @Autowired
    FormDefinitions(ObjectProvider<FormDefinition<?>> definitions) {
        this(definitions.stream().toList());
    }

    /** @throws IllegalStateException if two definitions claim the same version */
    FormDefinitions(List<FormDefinition<?>> definitions) {
        byCode = definitions.stream()
                .collect(Collectors.groupingBy(
                        FormDefinition::code,
                        () -> new EnumMap<>(FormCode.class),
                        Collectors.toMap(
                                FormDefinition::version,
                                Function.identity(),
                                (a, b) -> {
                                    throw new IllegalStateException("Two forms " + a.code() + " v" + a.version());
                                },
                                TreeMap::new)));
    }

    /** The version new answers are given under; empty if there is no such form. */
    public Optional<FormDefinition<?>> newest(FormCode code) {
        return Optional.ofNullable(byCode.get(code)).map(it -> it.lastEntry().getValue());
    }

    /** The version old answers were given under. */
    public FormDefinition<?> get(FormCode code, int version) {
        return Objects.requireNonNull(
                Objects.requireNonNull(byCode.get(code), code.name()).get(version), "version of " + code);
    }

    /** Newest version of each form. */
    public List<FormDefinition<?>> all() {
        return byCode.values().stream()
                .<FormDefinition<?>>map(it -> it.lastEntry().getValue())
                .toList();
    }
}
