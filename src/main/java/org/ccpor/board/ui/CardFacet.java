package org.ccpor.board.ui;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ccpor.board.BoardSnapshot;
import org.ccpor.court.CourtType;
import org.ccpor.deployment.CourtCard;
import org.ccpor.deployment.Health;
import org.ccpor.process.ItemKind;
import org.ccpor.process.Party;
import org.ccpor.turn.Turn;
import org.jspecify.annotations.Nullable;

/** What cards can be narrowed by: any of some values. A value is the word that the address of a board has for it. */
enum CardFacet {
    WAVE("Wave", "wave", (card, _) -> Objects.toString(card.wave(), null)) {
        @Override
        @Nullable String read(String typed) {
            return typed.matches("\\d{1,3}") ? Integer.valueOf(typed).toString() : null;
        }

        @Override
        String label(String value) {
            return "Wave " + value;
        }

        @Override
        Comparator<String> order() {
            return Comparator.comparing(Integer::valueOf);
        }
    },
    REGION("Region", "region", (card, _) -> card.region()),
    SIZE("Size of court", "size", (card, _) -> card.sizeBand()) {
        @Override
        String label(String value) {
            return value.replace('-', ' ');
        }
    },
    TYPE(
            "Court",
            "type",
            (card, _) -> word(card.type()),
            CourtType.values(),
            it -> it == CourtType.TRIBAL ? "Tribal" : "Superior") {
        @Override
        String said(String value) {
            return value;
        }
    },
    HEALTH("Health", "health", (card, _) -> word(card.health()), Health.values(), Health::label),
    WAITING(
            "Who acts next",
            "waiting on",
            (_, turn) -> turn == null ? null : word(turn.who()),
            Party.values(),
            Party::label),
    KIND(
            "Kind of the next step",
            "next step",
            (_, turn) -> turn == null || turn.kind() == null ? null : word(turn.kind()),
            ItemKind.values(),
            ItemKind::label),
    ANALYST("Analyst", "analyst", (card, _) -> card.analyst());

    private final String label;
    private final String lead;
    private final BiFunction<CourtCard, @Nullable Turn, @Nullable String> value;
    private final List<Option> options;

    /** A value and how people read it. */
    private record Option(String value, String label) {}

    CardFacet(String label, String lead, BiFunction<CourtCard, @Nullable Turn, @Nullable String> value) {
        this.label = label;
        this.lead = lead;
        this.value = value;
        this.options = List.of();
    }

    <E extends Enum<E>> CardFacet(
            String label,
            String lead,
            BiFunction<CourtCard, @Nullable Turn, @Nullable String> value,
            E[] all,
            Function<E, String> words) {
        this.label = label;
        this.lead = lead;
        this.value = value;
        this.options = Arrays.stream(all)
                .map(it -> new Option(word(it), words.apply(it)))
                .toList();
    }

    /** The constant as an address has it, such as {@code at-risk}. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** As the dialog of filters calls it. */
    String label() {
        return label;
    }

    /** Before its values in a sentence. */
    String lead() {
        return lead;
    }

    /** Its name in the address of a board. */
    String parameter() {
        return word(this);
    }

    /** The value of a card; {@code null} for none. */
    @Nullable String of(CourtCard card, BoardSnapshot board) {
        return value.apply(card, board.turn(card).orElse(null));
    }

    /** What somebody wrote into an address; {@code null} if it makes no sense. */
    @Nullable String read(String typed) {
        if (options.isEmpty()) {
            return typed;
        }
        var wanted = typed.toLowerCase(Locale.ROOT);
        return options.stream().anyMatch(it -> it.value().equals(wanted)) ? wanted : null;
    }

    /** How people read that value where they choose it. */
    String label(String value) {
        return options.stream()
                .filter(it -> it.value().equals(value))
                .map(Option::label)
                .findFirst()
                .orElse(value);
    }

    /** How a sentence says that value after the {@linkplain #lead lead}. */
    String said(String value) {
        return options.isEmpty() ? value : label(value);
    }

    /** In which its values are offered. */
    Comparator<String> order() {
        return Comparator.naturalOrder();
    }

    /** What can be chosen: everything there is, or what the cards have. */
    List<String> offered(Collection<CourtCard> cards) {
        return options.isEmpty()
                ? cards.stream()
                        .map(it -> value.apply(it, null))
                        .flatMap(Stream::ofNullable)
                        .filter(it -> !it.isEmpty())
                        .distinct()
                        .sorted(order())
                        .toList()
                : options.stream().map(Option::value).toList();
    }
}
