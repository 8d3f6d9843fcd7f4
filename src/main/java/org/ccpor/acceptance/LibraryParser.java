package org.ccpor.acceptance;

import java.io.Reader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.ccpor.provisioning.CcporRole;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** Reads a library file and refuses one with a fault. */
final class LibraryParser {
    private static final Set<String> KEYS = Set.of("version", "title", "tag", "cases");
    private static final Set<String> CASE_KEYS = Set.of("id", "area", "role", "title", "needs", "steps", "expected");
    private static final Pattern ID = Pattern.compile("[A-Z]+-\\d{2}");

    private final String file;

    private LibraryParser(String file) {
        this.file = file;
    }

    /**
     * Reads and checks a library.
     *
     * @param file name of the file for complaints
     * @throws InvalidLibraryException naming the first fault
     */
    static CaseLibrary read(String file, Reader yaml) {
        return new LibraryParser(file).library(yaml);
    }

    private CaseLibrary library(Reader yaml) {
        var root = map(load(yaml), "the library");
        known(root, KEYS, "the library");
        if (!(root.get("version") instanceof Integer version) || version < 1) {
            throw fault("'version' must be a number from 1");
        }
        if (!"proposed".equals(root.get("tag"))) {
            throw fault("'tag' must say proposed: no source lists cases");
        }
        var cases = new ArrayList<LibraryCase>();
        var ids = new HashSet<String>();
        for (var one : list(root.get("cases"), "cases")) {
            var read = testCase(map(one, "a case"));
            if (!ids.add(read.id())) {
                throw fault("case %s is there twice".formatted(read.id()));
            }
            cases.add(read);
        }
        return new CaseLibrary(version, text(root, "title", "the library"), List.copyOf(cases));
    }

    private LibraryCase testCase(Map<?, ?> from) {
        var id = text(from, "id", "a case");
        if (!ID.matcher(id).matches()) {
            throw fault("'%s' is no id such as SCAN-03".formatted(id));
        }
        known(from, CASE_KEYS, id);
        var area = Area.ofSlug(text(from, "area", id)).orElseThrow(() -> fault(id + " names an unknown area"));
        if (!id.startsWith(area.name() + "-")) {
            throw fault("%s must begin with its area, %s".formatted(id, area.name()));
        }
        var role = text(from, "role", id).toUpperCase(Locale.ROOT).replace('-', '_');
        return new LibraryCase(
                id,
                area,
                Arrays.stream(CcporRole.values())
                        .filter(it -> it.name().equals(role))
                        .findFirst()
                        .orElseThrow(() -> fault(id + " names an unknown role")),
                text(from, "title", id),
                list(from.get("steps"), id + " steps").stream()
                        .map(String::valueOf)
                        .toList(),
                text(from, "expected", id),
                needs(from.get("needs"), id));
    }

    private Set<Need> needs(@Nullable Object from, String id) {
        var needs = EnumSet.noneOf(Need.class);
        if (from != null) {
            list(from, id + " needs")
                    .forEach(it -> needs.add(
                            Need.ofSlug(String.valueOf(it)).orElseThrow(() -> fault(id + " has an unknown need"))));
        }
        return Set.copyOf(needs);
    }

    private @Nullable Object load(Reader yaml) {
        try {
            var options = new LoaderOptions();
            options.setAllowDuplicateKeys(false);
            return new Yaml(new SafeConstructor(options)).load(yaml);
        } catch (YAMLException malformed) {
            throw fault("this is not YAML: " + malformed.getMessage());
        }
    }

    private Map<?, ?> map(@Nullable Object value, String what) {
        if (value instanceof Map<?, ?> map) {
            return map;
        }
        throw fault(what + " must have keys and values");
    }

    private List<?> list(@Nullable Object value, String what) {
        if (value instanceof List<?> list && !list.isEmpty()) {
            return list;
        }
        throw fault(what + " must be a list with entries");
    }

    private String text(Map<?, ?> from, String key, String what) {
        if (from.get(key) instanceof String text && !text.isBlank()) {
            return text;
        }
        throw fault("%s has no '%s'".formatted(what, key));
    }

    private void known(Map<?, ?> from, Set<String> keys, String what) {
        for (var key : from.keySet()) {
            if (!keys.contains(String.valueOf(key))) {
                throw fault("%s has an unknown key '%s'".formatted(what, key));
            }
        }
    }

    private InvalidLibraryException fault(String reason) {
        return new InvalidLibraryException(file, reason);
    }
}
