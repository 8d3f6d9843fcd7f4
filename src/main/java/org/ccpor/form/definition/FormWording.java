package org.ccpor.form.definition;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ccpor.base.FormCode;
import org.ccpor.form.AnswerPath;

/**
 * The words of one form version, from {@code form/<code>-v<version>.properties}. Keys: {@code title}, {@code intro},
 * {@code why} the court is asked,
 * {@code part.<part>}, {@code <question>}, {@code <question>.help}, {@code <question>.tag} ({@code sourced} or
 * {@code proposed}), {@code <question>.<OPTION>}; questions of rows as {@code <table>.<question>}; {@code link.<n>} counted from 1, each
 * {@code label|path}, for what goes with the form, such as a page to print.
 */
public final class FormWording {
    private final String name;
    private final Properties words = new Properties();

    private FormWording(String name) {
        this.name = name;
    }

    /** @throws IllegalStateException if that version has none */
    public static FormWording of(FormCode code, int version) {
        var texts = new FormWording(code + "-v" + version);
        try (var in = FormWording.class.getResourceAsStream("/form/" + texts.name + ".properties")) {
            if (in == null) {
                throw new IllegalStateException("No words for form " + texts.name);
            }
            texts.words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return texts;
    }

    /** @throws IllegalStateException if the bundle has no such key */
    public String get(String key) {
        return find(key)
                .orElseThrow(() -> new IllegalStateException("No words for %s in form %s".formatted(key, name)));
    }

    /** Words that need not be there, such as help. */
    public Optional<String> find(String key) {
        return Optional.ofNullable(words.getProperty(key));
    }

    /** Label of the question a path leads to, with {@code /<row>/} replaced by a dot. */
    public String label(String path) {
        return get(AnswerPath.of(path).key());
    }

    /** What goes with the form, in the order to show it. */
    public List<Link> links() {
        return IntStream.iterate(1, it -> words.containsKey("link." + it), it -> it + 1)
                .mapToObj(it -> get("link." + it).split("\\|", 2))
                .map(it -> new Link(it[0], it[1]))
                .toList();
    }

    /**
     * A link shown with the form's introduction.
     *
     * @param path address within the application, without a leading slash
     */
    public record Link(String label, String path) implements Serializable {}

    /** All keys but those of links, for the test that finds missing and superfluous ones. */
    public Set<String> keys() {
        return words.stringPropertyNames().stream()
                .filter(it -> !it.startsWith("link."))
                .collect(Collectors.toSet());
    }
}
