package org.ccpor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ccpor.court.ContactEntry;
import org.ccpor.court.ContactSide;
import org.ccpor.deployment.Deployments;
import org.ccpor.form.FormKey;
import org.ccpor.identity.ActingAs;
import org.ccpor.identity.Role;
import org.ccpor.identity.Viewer;
import org.ccpor.process.ProcessTemplates;
import org.ccpor.testing.KaribuTest;
import org.ccpor.testing.SignedIn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.stereotype.Service;

/**
 * Every role against every public method of every service, compared with one table people can read. A method that is not
 * in the table fails the test, so nobody adds one without saying who may call it.
 */
@SuppressWarnings("NullAway.Init") // filled by Spring before a test runs
class RightsMatrixTest extends KaribuTest {
    private static final String COURT = "modoc";
    private static final Viewer COORDINATOR = new Viewer("coordinator", "Coordinator", Role.COORDINATOR, Set.of());

    @Autowired
    private ApplicationContext application;

    @Autowired
    private ActingAs acting;

    private static Map<String, Viewer> people() {
        var people = new LinkedHashMap<String, Viewer>();
        people.put("administrator", new Viewer("admin", "Administrator", Role.ADMINISTRATOR, Set.of()));
        people.put("coordinator", COORDINATOR);
        people.put("court", new Viewer("court.modoc", "Court", Role.COURT_CONTACT, Set.of(COURT)));
        people.put("lea", new Viewer("lea.modoc", "LEA", Role.LEA_CONTACT, Set.of(COURT)));
        people.put("foreign", new Viewer("court.napa", "Foreign", Role.COURT_CONTACT, Set.of("napa")));
        people.put("executive", new Viewer("executive", "Executive", Role.EXECUTIVE, Set.of()));
        return people;
    }

    @AfterEach
    void sign_out() {
        SignedIn.asNobody();
    }

    @Test
    void every_role_may_do_what_the_table_says_and_nothing_else() throws IOException {
        acting.run(COORDINATOR, () -> application
                .getBean(Deployments.class)
                .create(
                        COURT,
                        application.getBean(ProcessTemplates.class).current().key(),
                        null,
                        null,
                        null));
        var expected = new ClassPathResource("rights/services.txt").getContentAsString(StandardCharsets.UTF_8);
        assertThat(table()).isEqualTo(expected.strip());
    }

    @Test
    void nobody_gets_in_without_signing_in() {
        SignedIn.asNobody();
        assertThat(services().flatMap(it -> methods(it).filter(method -> may(it, method))))
                .isEmpty();
    }

    private String table() {
        var lines = new ArrayList<String>();
        services().forEach(service -> methods(service).forEach(method -> {
            var allowed = people().entrySet().stream()
                    .filter(person -> {
                        SignedIn.as(person.getValue());
                        return may(service, method);
                    })
                    .map(Map.Entry::getKey)
                    .collect(Collectors.joining(" "));
            lines.add("%-44s %s"
                    .formatted(AopUtils.getTargetClass(service).getSimpleName() + "." + method.getName(), allowed)
                    .strip());
        }));
        return String.join("\n", lines);
    }

    private java.util.stream.Stream<Object> services() {
        return application.getBeansWithAnnotation(Service.class).values().stream()
                .filter(it -> AopUtils.getTargetClass(it).getName().startsWith("org.ccpor"))
                .sorted(Comparator.comparing(it -> AopUtils.getTargetClass(it).getSimpleName()));
    }

    private static java.util.stream.Stream<Method> methods(Object service) {
        return Arrays.stream(AopUtils.getTargetClass(service).getDeclaredMethods())
                .filter(it -> Modifier.isPublic(it.getModifiers()) && !it.isSynthetic())
                .sorted(Comparator.comparing(Method::getName).thenComparing(Method::getParameterCount));
    }

    /** Refused for rights, or not: a call that fails because its arguments make no sense has passed the guard. */
    private static boolean may(Object service, Method method) {
        try {
            service.getClass()
                    .getMethod(method.getName(), method.getParameterTypes())
                    .invoke(service, arguments(method));
            return true;
        } catch (InvocationTargetException thrown) {
            var cause = thrown.getCause();
            return !(cause instanceof AccessDeniedException
                    || cause instanceof AuthenticationCredentialsNotFoundException);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** The court for the first text, an item for the second, nothing sensible for the rest. */
    private static @Nullable Object[] arguments(Method method) {
        var texts = new ArrayList<>(List.of(COURT, "CUR-S4"));
        return Arrays.stream(method.getParameterTypes())
                .map(type -> {
                    if (type == String.class) {
                        return texts.isEmpty() ? "" : texts.removeFirst();
                    }
                    if (type == ContactEntry.class) {
                        return new ContactEntry(ContactSide.COURT, "Clerk", "A. Clerk", "", "");
                    }
                    if (type == FormKey.class) {
                        return new FormKey(COURT, "F1");
                    }
                    if (type == boolean.class) {
                        return false;
                    }
                    return type == int.class ? Integer.valueOf(-1) : type == List.class ? List.of() : null;
                })
                .toArray();
    }
}
