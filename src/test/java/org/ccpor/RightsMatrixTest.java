package org.ccpor;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ccpor.court.ContactEntry;
import org.ccpor.court.ContactLine;
import org.ccpor.court.ContactSide;
import org.ccpor.court.CourtContactService;
import org.ccpor.document.LibraryService;
import org.ccpor.document.NewDocument;
import org.ccpor.document.SendingService;
import org.ccpor.identity.ActingAs;
import org.ccpor.identity.Role;
import org.ccpor.incident.Priority;
import org.ccpor.process.ItemKind;
import org.ccpor.process.Party;
import org.ccpor.process.Phase;
import org.ccpor.process.ProcessTemplates;
import org.ccpor.process.TemplateItem;
import org.ccpor.testing.Given;
import org.ccpor.testing.KaribuTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.util.ClassUtils;

/**
 * Everybody asks for everything that a screen can reach: each method of each service and of each other bean that a class
 * of the screens knows, and each page, against {@code rights.txt}.
 */
@SuppressWarnings("NullAway.Init") // filled by Spring before a test runs
class RightsMatrixTest extends KaribuTest {
    /** They ask about the questions of a form, not about what anybody answered, and take what only a form gives. */
    private static final Set<String> BY_DEFINITION = Set.of("CompletenessRule.check", "FormDefinitions.get");

    private final RightsTable table = new RightsTable();

    @Autowired
    private ApplicationContext context;

    @Autowired
    private TransactionOperations transactions;

    @Autowired
    private ActingAs acting;

    @Autowired
    private Given given;

    @Autowired
    private CourtContactService contacts;

    @Autowired
    private ProcessTemplates templates;

    @Autowired
    private LibraryService library;

    @Autowired
    private SendingService sendings;

    private PlausibleArguments arguments;
    private String incident = "";
    private String document = "";
    private UUID meeting = new UUID(0, 0);

    @BeforeEach
    void kern_is_being_deployed() {
        given.reset();
        given.endedDeployment("kern");
        given.deployment("kern", Phase.PLANNING, 200);
        given.account("court.kern", Role.COURT_CONTACT, "kern");
        document = document();
        incident = given.incident("kern", Priority.TWO);
        meeting = given.meeting("kern", 3);
        var people = new EnumMap<ContactSide, UUID>(ContactSide.class);
        given.coordinator(() -> Stream.of(ContactSide.values())
                .forEach(it -> people.put(
                        it,
                        contacts.add("kern", new ContactEntry(it, "Role", "Matrix " + it, "", ""))
                                .id())));
        arguments = new PlausibleArguments(
                Map.of(
                        "TEAM", item(it -> it.kind() == ItemKind.TEAM),
                        "COURT", item(it -> it.kind() == ItemKind.RESPONSE && !both(it)),
                        "SHARED", item(it -> it.kind() == ItemKind.RESPONSE && both(it))),
                people,
                incident,
                meeting);
    }

    @AfterEach
    void nothing_is_left() {
        given.coordinator(() -> contacts.list("kern").stream()
                .filter(ContactLine::mayEdit)
                .forEach(it -> contacts.remove(it.id(), it.version())));
        given.reset();
    }

    @Test
    void every_method_within_reach_of_a_screen_lets_in_whom_the_table_names_and_nobody_else() {
        var found = new TreeSet<String>();
        withinReach().forEach(bean -> methods(bean)
                .forEach(method -> arguments.cases(method).forEach(situation -> {
                    var name = AopUtils.getTargetClass(bean).getSimpleName() + "." + method.getName() + situation;
                    if (!BY_DEFINITION.contains(name)) {
                        found.add(line(name, bean, method, situation));
                    }
                })));
        assertThat(found).containsExactlyInAnyOrderElementsOf(table.methods());
    }

    @Test
    void every_page_opens_for_whom_the_table_names_and_nobody_else() {
        var found = routes().stream().map(it -> RightsTable.line("/" + it, mayOpen(it), Set.of(End.DONE)));
        assertThat(found).containsExactlyInAnyOrderElementsOf(table.routes());
    }

    private String line(String name, Object bean, Method method, String situation) {
        var allowed = EnumSet.noneOf(Asker.class);
        var ends = EnumSet.noneOf(End.class);
        for (var asker : Asker.values()) {
            as(asker, () -> {
                var end = end(bean, method, arguments.of(method, situation), name + " as " + asker);
                if (end != End.DENIED) {
                    allowed.add(asker);
                    ends.add(end);
                }
            });
        }
        return RightsTable.line(name, allowed, ends);
    }

    /** Nothing that is done stays done. */
    private End end(Object bean, Method method, @Nullable Object[] values, String asked) {
        return Objects.requireNonNull(transactions.execute(transaction -> {
            transaction.setRollbackOnly();
            try {
                method.setAccessible(true);
                var unused = method.invoke(bean, values);
                return End.DONE;
            } catch (InvocationTargetException e) {
                return End.of(e.getTargetException(), asked);
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }));
    }

    /** Id of one that Kern was sent. */
    private String document() {
        var id = new AtomicReference<>("");
        given.coordinator(() -> {
            var guide = library.add(new NewDocument(
                    templates.current().key(), "CUR-I10", "User guide", "1", "https://courts.ca.gov/guide", null));
            id.set(sendings.send("kern", "CUR-I10", guide.id(), "Here it is.", false, 0)
                    .id()
                    .toString());
        });
        return id.get();
    }

    private Set<Asker> mayOpen(String path) {
        var allowed = EnumSet.noneOf(Asker.class);
        // The right of a display is for reading only: its page is opened by nobody, with the key.
        for (var asker : EnumSet.complementOf(EnumSet.of(Asker.WALL))) {
            as(asker, () -> {
                closeBrowserTab();
                openBrowserTab();
                UI.getCurrent()
                        .navigate(path.replace(":slug", "kern")
                                .replace(":code", "F1")
                                .replace(":nth", "1")
                                .replace(":number", incident)
                                .replace(":id", document)
                                .replace(":meeting", meeting.toString())
                                .replace("/:round?", ""));
                var askedToSignIn = isSignIn(shown().getClass()) && !path.equals("login");
                if (!refused() && !askedToSignIn) {
                    assertThat(shown()).as(path).isNotInstanceOf(HasErrorParameter.class);
                    allowed.add(asker);
                }
            });
        }
        return allowed;
    }

    private void as(Asker asker, Runnable work) {
        var viewer = asker.viewer();
        if (viewer != null) {
            acting.run(viewer, work);
            return;
        }
        SecurityContextHolder.clearContext();
        work.run();
    }

    /** All services, and what else a class of the screens knows. */
    private List<Object> withinReach() {
        var known = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.ccpor").stream()
                        .filter(RightsMatrixTest::isScreen)
                        .flatMap(it -> it.getDirectDependenciesFromSelf().stream())
                        .map(it -> it.getTargetClass().getName())
                        .collect(Collectors.toSet());
        return Stream.of(context.getBeanDefinitionNames())
                .filter(name -> {
                    var type = ClassUtils.getUserClass(Objects.requireNonNull(context.getType(name)));
                    return isOurs(type)
                            && !isScreen(type.getPackageName())
                            && (type.isAnnotationPresent(Service.class)
                                    || known.contains(type.getName())
                                    || ClassUtils.getAllInterfacesForClassAsSet(type).stream()
                                            .anyMatch(it -> known.contains(it.getName())));
                })
                .map(context::getBean)
                .toList();
    }

    private static boolean isScreen(JavaClass type) {
        return isScreen(type.getPackageName());
    }

    private static boolean isScreen(String folder) {
        return folder.endsWith(".ui") || folder.contains(".ui.") || folder.equals("org.ccpor.shell");
    }

    private static List<Method> methods(Object service) {
        return Arrays.stream(AopUtils.getTargetClass(service).getDeclaredMethods())
                .filter(it -> Modifier.isPublic(it.getModifiers()) && !Modifier.isStatic(it.getModifiers()))
                .filter(it -> !it.isSynthetic())
                .filter(it -> !AnnotatedElementUtils.hasAnnotation(it, EventListener.class))
                .toList();
    }

    /** Paths of all pages, without those of the tests. */
    private static List<String> routes() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        return scanner.findCandidateComponents("org.ccpor").stream()
                .<Class<?>>map(it -> ClassUtils.resolveClassName(String.valueOf(it.getBeanClassName()), null))
                .filter(RightsMatrixTest::isOurs)
                .flatMap(it -> Stream.concat(
                        Stream.of(it.getAnnotation(Route.class).value()),
                        Stream.of(it.getAnnotationsByType(RouteAlias.class)).map(RouteAlias::value)))
                .toList();
    }

    private static boolean isOurs(Class<?> type) {
        return type.getName().startsWith("org.ccpor.")
                && !type.getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath()
                        .contains("test-classes");
    }

    private static boolean isSignIn(Class<?> page) {
        var route = page.getAnnotation(Route.class);
        return route != null && route.value().equals("login");
    }

    private String item(Predicate<TemplateItem> which) {
        return templates
                .current()
                .items()
                .filter(which)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static boolean both(TemplateItem item) {
        return item.responsible().containsAll(List.of(Party.COURT, Party.LEA));
    }
}
