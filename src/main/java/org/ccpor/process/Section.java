package org.ccpor.process;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A block of {@code key: value} lines of a template file; each complaint names the line. */
final class Section {
    private final String file;
    private final int line;
    private final String what;
    private final Map<String, Node> values = new LinkedHashMap<>();

    /**
     * Reads the keys.
     *
     * @param what how complaints call it, such as "item"
     * @throws InvalidTemplateException for keys that occur twice
     */
    Section(String file, Node node, String what) {
        this.file = file;
        this.line = Entry.lineOf(node);
        this.what = what;
        if (!(node instanceof MappingNode mapping)) {
            throw invalid("%s must consist of 'key: value' lines".formatted(what));
        }
        for (var pair : mapping.getValue()) {
            var key = Entry.of(file, pair.getKeyNode(), "a key");
            if (values.putIfAbsent(key.text(), pair.getValueNode()) != null) {
                throw new InvalidTemplateException(file, key.line(), "'%s' is given twice".formatted(key.text()));
            }
        }
    }

    /** Refuses keys besides these: a misspelt key would be silently ignored. */
    Section knowing(Set<String> known) {
        values.forEach((key, value) -> {
            if (!known.contains(key)) {
                throw new InvalidTemplateException(
                        file, Entry.lineOf(value), "unknown key '%s' in %s".formatted(key, what));
            }
        });
        return this;
    }

    Set<String> keys() {
        return values.keySet();
    }

    /** A key as one of the constants, written in small letters. */
    <E extends Enum<E>> E key(String key, Class<E> type, String what) {
        return new Entry(file, Entry.lineOf(required(key)), key).oneOf(type, what);
    }

    Entry entry(String key) {
        return Entry.of(file, required(key), "'%s'".formatted(key));
    }

    Optional<Entry> entryIfAny(String key) {
        return values.containsKey(key) ? Optional.of(entry(key)) : Optional.empty();
    }

    String text(String key) {
        return entry(key).text();
    }

    int number(String key) {
        return entry(key).number("'%s'".formatted(key));
    }

    Section section(String key) {
        return new Section(file, required(key), "'%s'".formatted(key));
    }

    Optional<Section> sectionIfAny(String key) {
        return values.containsKey(key) ? Optional.of(section(key)) : Optional.empty();
    }

    List<Section> sections(String key, String each) {
        return list(key, required(key)).stream()
                .map(it -> new Section(file, it, each))
                .toList();
    }

    /** The entries of a list, at least one and none twice. */
    List<Entry> entries(String key) {
        var entries = new ArrayList<Entry>();
        var seen = new HashSet<String>();
        for (var node : list(key, required(key))) {
            var entry = Entry.of(file, node, "an entry of '%s'".formatted(key));
            if (!seen.add(entry.text())) {
                throw entry.invalid("'%s' is listed twice in '%s'".formatted(entry.text(), key));
            }
            entries.add(entry);
        }
        return List.copyOf(entries);
    }

    List<Entry> entriesIfAny(String key) {
        return values.containsKey(key) ? entries(key) : List.of();
    }

    /** One value or a list of them; empty without the key. */
    List<Entry> entryOrEntries(String key) {
        return values.get(key) instanceof SequenceNode
                ? entries(key)
                : entryIfAny(key).stream().toList();
    }

    InvalidTemplateException invalid(String reason) {
        return new InvalidTemplateException(file, line, reason);
    }

    private Node required(String key) {
        @Nullable Node value = values.get(key);
        if (value == null) {
            throw invalid("%s lacks '%s'".formatted(what, key));
        }
        return value;
    }

    private List<Node> list(String key, Node node) {
        if (node instanceof SequenceNode sequence && !sequence.getValue().isEmpty()) {
            return sequence.getValue();
        }
        throw new InvalidTemplateException(
                file, Entry.lineOf(node), "'%s' must be a list with at least one entry".formatted(key));
    }
}
