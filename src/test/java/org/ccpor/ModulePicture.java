package org.ccpor;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** The modules and who uses whom, as a Mermaid diagram that every Git host shows as a picture. */
record ModulePicture(ApplicationModules modules, Map<String, Set<String>> uses) {
    private static final Pattern IMPORT = Pattern.compile("(?m)^import (?:static )?org\\.ccpor\\.(\\w+)\\.");

    /** Looks at every class once. */
    static ModulePicture of(ApplicationModules modules) {
        return new ModulePicture(
                modules,
                modules.stream()
                        .collect(toMap(
                                ModulePicture::name, it -> usedBy(it, modules), (one, other) -> one, TreeMap::new)));
    }

    String markdown() {
        return """
                # Modules

                Generated from the code by `ModulePictureTest`; not to be edited. An arrow means "uses". An arrow that follows
                from others is left out: what a module uses, its users may use as well.

                ```mermaid
                flowchart TD
                %s
                %s
                ```

                | Module | Uses directly |
                | --- | --- |
                %s
                """.formatted(boxes(), arrows(), table());
    }

    private String boxes() {
        return modules.stream()
                .sorted((one, other) -> name(one).compareTo(name(other)))
                .map(it -> "  %s[\"%s\"]".formatted(name(it), it.getDisplayName()))
                .collect(joining("\n"));
    }

    private String arrows() {
        return uses.entrySet().stream()
                .flatMap(user -> user.getValue().stream()
                        .filter(used -> user.getValue().stream().noneMatch(between -> reaches(uses, between, used)))
                        .map(used -> "  %s --> %s".formatted(user.getKey(), used)))
                .collect(joining("\n"));
    }

    private String table() {
        return uses.entrySet().stream()
                .map(it -> "| %s | %s |".formatted(it.getKey(), String.join(", ", it.getValue())))
                .collect(joining("\n"));
    }

    /** Imports tell what the compiler leaves no trace of, such as the kinds of changes that a switch names. */
    private static Set<String> usedBy(ApplicationModule module, ApplicationModules modules) {
        var compiled = module.getDirectDependencies(modules).uniqueModules().map(ModulePicture::name);
        try (var files = Files.walk(Path.of("src/main/java/org/ccpor", name(module)))) {
            var imported = files.filter(Files::isRegularFile)
                    .flatMap(it -> IMPORT.matcher(text(it)).results())
                    .map(it -> it.group(1));
            return Stream.concat(compiled, imported)
                    .filter(it -> !it.equals(name(module)))
                    .collect(toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean reaches(Map<String, Set<String>> uses, String from, String to) {
        return uses.getOrDefault(from, Set.of()).stream().anyMatch(it -> it.equals(to) || reaches(uses, it, to));
    }

    static String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }
}
