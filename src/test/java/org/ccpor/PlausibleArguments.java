package org.ccpor;

import static java.util.Map.entry;

import java.io.OutputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.ccpor.base.FormCode;
import org.ccpor.base.live.Minute;
import org.ccpor.base.live.Topic;
import org.ccpor.court.ContactSide;
import org.jspecify.annotations.Nullable;

/**
 * What to call a service method with so that its guard is reached: everything is about Kern, and nothing fits well enough
 * to be done for long. What depends on whose item or contact it is, is asked once for each side.
 */
final class PlausibleArguments {
    /** Long past on whatever day the tests run, so that a rule about the future answers the same every day. */
    private static final LocalDate SUNDAY = LocalDate.parse("2020-01-05");

    private final Map<String, String> items;
    private final Map<ContactSide, UUID> contacts;
    private final String incident;
    private final UUID meeting;

    /**
     * With data to ask for.
     *
     * @param items an item's id by whose it is
     * @param incident number of one
     * @param meeting id of one
     */
    PlausibleArguments(Map<String, String> items, Map<ContactSide, UUID> contacts, String incident, UUID meeting) {
        this.items = items;
        this.contacts = contacts;
        this.incident = incident;
        this.meeting = meeting;
    }

    /** The ways to ask; one without a name if it makes no difference. */
    List<String> cases(Method method) {
        if (has(method, it -> it.getName().equals("itemId"))) {
            return items.keySet().stream()
                    .sorted()
                    .map(it -> " of " + it + " item")
                    .toList();
        }
        if (method.getDeclaringClass().getSimpleName().equals("CourtContactService")
                && method.getParameterCount() > 1) {
            return Stream.of(ContactSide.values())
                    .map(it -> " of " + it + " side")
                    .toList();
        }
        return List.of("");
    }

    @Nullable Object[] of(Method method, String situation) {
        return Stream.of(method.getParameters())
                .map(it -> value(it.getType(), it.getName(), situation))
                .toArray();
    }

    private @Nullable Object value(Class<?> type, String name, String situation) {
        if (type == String.class) {
            return switch (name) {
                case "itemId" -> item(situation);
                case "number" -> incident;
                case "needed" -> "Return F2";
                case "code", "form" -> FormCode.F1;
                default -> "kern";
            };
        }
        if (type == UUID.class) {
            return name.equals("meeting") ? meeting : contacts.getOrDefault(side(situation), UUID.randomUUID());
        }
        if (type == ContactSide.class) {
            return side(situation);
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type.isRecord()) {
            return made(type, situation);
        }
        if (type.isSealed()) {
            return value(type.getPermittedSubclasses()[0], name, situation);
        }
        return name.equals("seenNumber") ? Integer.valueOf(0) : simple(type);
    }

    private static @Nullable Object simple(Class<?> type) {
        return Map.<Class<?>, Object>ofEntries(
                        entry(int.class, 999),
                        entry(long.class, 999L),
                        entry(boolean.class, false),
                        entry(LocalDate.class, SUNDAY),
                        entry(Instant.class, Instant.EPOCH),
                        entry(Duration.class, Duration.ZERO),
                        entry(Collection.class, List.of()),
                        entry(List.class, List.of()),
                        entry(Set.class, Set.of()),
                        entry(Map.class, Map.of()),
                        entry(byte[].class, new byte[0]),
                        entry(OutputStream.class, OutputStream.nullOutputStream()),
                        entry(Runnable.class, (Runnable) () -> {}),
                        entry(Topic.class, new Minute()))
                .get(type);
    }

    private Object made(Class<?> type, String situation) {
        var parts = type.getRecordComponents();
        try {
            var maker = type.getDeclaredConstructor(
                    Stream.of(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
            maker.setAccessible(true);
            return maker.newInstance(Stream.of(parts)
                    .map(it -> value(it.getType(), it.getName(), situation))
                    .toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("No plausible " + type, e);
        }
    }

    private String item(String situation) {
        return items.entrySet().stream()
                .filter(it -> situation.contains(it.getKey()))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    private static ContactSide side(String situation) {
        return Stream.of(ContactSide.values())
                .filter(it -> situation.contains(it.name()))
                .findFirst()
                .orElse(ContactSide.COURT);
    }

    private static boolean has(Method method, java.util.function.Predicate<Parameter> which) {
        return Stream.of(method.getParameters()).anyMatch(which);
    }
}
