package org.ccpor.testing;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.VaadinService;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.context.annotation.Import;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.core.type.filter.TypeFilter;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.util.ClassUtils;

/** A browser tab without a browser: real services, real database. Sign in with {@link AsViewer} on the test. */
@SpringBootTest
@Import({MariaDb.class, DrawnAtOnce.class})
public abstract class KaribuTest {

    private static Routes routes;
    private static Set<Class<? extends RouterLayout>> layouts = Set.of();

    @Autowired
    private ApplicationContext context;

    @BeforeAll
    static void findRoutesOnce() {
        Locale.setDefault(Locale.ENGLISH);
        routes = new Routes(views(), errorViews(), true);
        layouts = layouts();
    }

    @BeforeEach
    protected void openBrowserTab() {
        var user = SecurityContextHolder.getContext().getAuthentication();
        MockVaadin.setMockRequestFactory(session -> {
            var request = new FakeRequest(session);
            request.setUserPrincipalInt(user);
            request.setUserInRole((principal, role) -> user != null
                    && user.getAuthorities().stream().anyMatch(it -> ("ROLE_" + role).equals(it.getAuthority())));
            return request;
        });
        MockVaadin.setup(UI::new, new MockSpringServlet(routes, context, UI::new));
        var registry = VaadinService.getCurrent().getRouter().getRegistry();
        layouts.forEach(registry::setLayout);
    }

    @AfterEach
    protected void closeBrowserTab() {
        MockVaadin.tearDown();
    }

    /** Karibu's own scan skips package-private classes, and ours all are. */
    private static Stream<Class<?>> scan(TypeFilter filter) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(filter);
        return scanner.findCandidateComponents("org.ccpor").stream()
                .map(it -> ClassUtils.resolveClassName(Objects.requireNonNull(it.getBeanClassName()), null));
    }

    private static Set<Class<? extends Component>> views() {
        return scan(new AnnotationTypeFilter(Route.class))
                .<Class<? extends Component>>map(it -> it.asSubclass(Component.class))
                .collect(Collectors.toSet());
    }

    private static Set<Class<? extends RouterLayout>> layouts() {
        return scan(new AnnotationTypeFilter(Layout.class))
                .<Class<? extends RouterLayout>>map(it -> it.asSubclass(RouterLayout.class))
                .collect(Collectors.toSet());
    }

    private static Set<Class<? extends HasErrorParameter<?>>> errorViews() {
        return scan(new AssignableTypeFilter(HasErrorParameter.class))
                .map(KaribuTest::errorView)
                .collect(Collectors.toSet());
    }

    @SuppressWarnings("unchecked")
    private static Class<? extends HasErrorParameter<?>> errorView(Class<?> view) {
        return (Class<? extends HasErrorParameter<?>>) view;
    }
}
