package org.ccpor.process;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** A single value in a template file that still knows where it stands. */
record Entry(String file, int line, String text) {

    static Entry of(String file, Node node, String what) {
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return new Entry(file, lineOf(node), scalar.getValue().strip());
        }
        throw new InvalidTemplateException(file, lineOf(node), "%s must be a single value".formatted(what));
    }

    /** Lines as editors count them. */
    static int lineOf(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    InvalidTemplateException invalid(String reason) {
        return new InvalidTemplateException(file, line, reason);
    }

    int number(String what) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException notNumber) {
            throw invalid("%s must be a whole number, not '%s'".formatted(what, text));
        }
    }

    boolean flag(String what) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw invalid("%s must be true or false, not '%s'".formatted(what, text));
        };
    }

    /** One of the constants, written in small letters. */
    <E extends Enum<E>> E oneOf(Class<E> type, String what) {
        return Arrays.stream(type.getEnumConstants())
                .filter(it -> written(it).equals(text))
                .findFirst()
                .orElseThrow(() -> unknown(
                        what,
                        Arrays.stream(type.getEnumConstants())
                                .map(Entry::written)
                                .toList()));
    }

    InvalidTemplateException unknown(String what, Iterable<String> known) {
        var list = StreamSupport.stream(known.spliterator(), false).collect(joining(", "));
        return invalid("unknown %s '%s' (known: %s)".formatted(what, text, list));
    }

    private static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
