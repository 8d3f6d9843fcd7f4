package org.ccpor.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ccpor.identity.Role;
import org.ccpor.identity.Viewer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

/** Every method of every service, asked by everybody who may not. */
class RightsTest extends ServiceTest {
    private static final Set<String> CONTACTS_MAY_ASK = Set.of("start", "submit", "complete", "noteEvidence");

    @Test
    void nobody_but_coordinators_changes_anything_except_contacts_their_items() {
        var foreign = Set.of("kern");
        given("fresno");
        for (var role : List.of(Role.EXECUTIVE, Role.COURT_CONTACT, Role.LEA_CONTACT)) {
            var viewer = new Viewer("x", "X", role, role == Role.EXECUTIVE ? Set.of() : foreign);
            for (var service : List.of(deployments, moves, goLiveDates, items, blockers, order, bulk)) {
                methods(service).forEach(it -> as(viewer, () -> assertDenied(service, it)));
            }
        }
        assertThat(card("fresno").version()).isEqualTo(1);
        assertThat(CONTACTS_MAY_ASK)
                .isSubsetOf(methods(items).map(Method::getName).toList());
    }

    @Test
    void nobody_signed_in_reads_or_changes_anything() {
        for (var service : List.of(deployments, moves, goLiveDates, items, blockers, order, bulk, reader)) {
            methods(service).forEach(it -> assertThatThrownBy(() -> call(service, it))
                    .isInstanceOfAny(AccessDeniedException.class, AuthenticationCredentialsNotFoundException.class));
        }
    }

    private static void assertDenied(Object service, Method method) {
        assertThatThrownBy(() -> call(service, method)).as(method.toString()).isInstanceOf(AccessDeniedException.class);
    }

    private static Stream<Method> methods(Object service) {
        return Arrays.stream(AopUtils.getTargetClass(service).getDeclaredMethods())
                .filter(it -> Modifier.isPublic(it.getModifiers()) && !it.isSynthetic());
    }

    private static void call(Object service, Method method) throws Throwable {
        try {
            var unused = method.invoke(
                    service,
                    Arrays.stream(method.getParameterTypes())
                            .map(RightsTest::value)
                            .toArray());
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }

    private static @Nullable Object value(Class<?> type) {
        return type == int.class ? (Object) 1 : type == String.class ? "fresno" : null;
    }
}
