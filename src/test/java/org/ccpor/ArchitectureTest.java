package org.ccpor;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.GeneralCodingRules;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.signals.Signal;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ccpor.base.ChangeKind;
import org.ccpor.base.Job;
import org.ccpor.base.live.LiveTopics;
import org.ccpor.base.ui.CommandDialog;
import org.ccpor.identity.ActingAs;
import org.ccpor.identity.Unfiltered;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.data.repository.Repository;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@AnalyzeClasses(packages = "org.ccpor", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final Set<String> SQL = Stream.of(
                    JdbcClient.class,
                    JdbcOperations.class,
                    JdbcTemplate.class,
                    NamedParameterJdbcOperations.class,
                    NamedParameterJdbcTemplate.class)
            .map(Class::getName)
            .collect(Collectors.toSet());

    @Test
    void modules_keep_to_their_boundaries() {
        ApplicationModules.of(Application.class).verify();
    }

    @ArchTest
    static final ArchRule only_the_ui_knows_vaadin = noClasses()
            .that()
            .resideOutsideOfPackages("..ui..", "..shell..", "org.ccpor", "org.ccpor.base..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.vaadin..");

    @ArchTest
    static final ArchRule the_ui_does_not_know_persistence = noClasses()
            .that()
            .resideInAPackage("..ui..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.persistence..", "org.springframework.data.jpa..")
            .orShould()
            .beAnnotatedWith(Transactional.class);

    @ArchTest
    static final ArchRule entities_and_repositories_are_their_modules_own = classes()
            .that(annotatedWith(Entity.class).or(assignableTo(Repository.class)))
            .should(new ArchCondition<>("be used by services of their own module alone") {
                @Override
                public void check(JavaClass kept, ConditionEvents events) {
                    kept.getDirectDependenciesToSelf().stream()
                            .map(Dependency::getOriginClass)
                            .map(JavaClass::getPackageName)
                            .filter(user -> !module(user).equals(module(kept.getPackageName()))
                                    || (user + ".").contains(".ui."))
                            .forEach(user ->
                                    events.add(SimpleConditionEvent.violated(kept, user + " uses " + kept.getName())));
                }
            });

    /** Such as {@code form} for {@code org.ccpor.form.draft}. */
    private static String module(String folder) {
        return folder.split("\\.")[2];
    }

    /** Where JPA ends and SQL begins: decision 23. */
    @ArchTest
    static void sql_is_left_to_few_classes_that_are_named_for_it(JavaClasses all) {
        assertThat(names(all, it -> uses(it, to -> SQL.contains(to.getName()))))
                .allMatch(it -> it.matches(".*(Query|Writer)"))
                .hasSizeLessThanOrEqualTo(15);
    }

    @ArchTest
    static final ArchRule components_stay_in_their_module = noClasses()
            .that()
            .areAssignableTo(Component.class)
            .and()
            .resideOutsideOfPackage("..base..")
            .should()
            .bePublic()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule services_are_transactional_and_guarded = classes()
            .that()
            .areAnnotatedWith(Service.class)
            .should()
            .beAnnotatedWith(Transactional.class)
            .andShould()
            .beMetaAnnotatedWith(PreAuthorize.class);

    /** Services ask {@code CourtAccess}, which records who is turned away. */
    @ArchTest
    static final ArchRule who_is_turned_away_is_recorded = noClasses()
            .that()
            .resideOutsideOfPackages("org.ccpor.identity", "..ui..")
            .should()
            .callConstructor(AccessDeniedException.class, String.class);

    /** The roles have names, in one place each. */
    @ArchTest
    static final ArchRule roles_are_named_and_not_spelled_out = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .resideOutsideOfPackage("org.ccpor.identity")
            .should()
            .beAnnotatedWith(PreAuthorize.class);

    /** So that history finds them: it reads no other names. */
    @ArchTest
    static final ArchRule kinds_of_changes_are_enums_that_history_finds = classes()
            .that()
            .implement(ChangeKind.class)
            .and()
            .resideOutsideOfPackage("org.ccpor.history")
            .should()
            .beEnums()
            .andShould()
            .haveSimpleNameEndingWith("ChangeKind");

    @ArchTest
    static final ArchRule time_comes_from_the_clock = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now");

    /** Pages are kept current in one way: {@code LiveComposite} follows topics. Decision 30. Files come to the page that sent them. */
    @ArchTest
    static void only_base_reaches_into_another_persons_page(JavaClasses all) {
        var reaching = target(owner(assignableTo(UI.class).or(assignableTo(VaadinSession.class))))
                .and(target(nameMatching("access.*|lock|push")))
                .or(target(owner(assignableTo(Signal.class))).and(target(nameMatching("(unbound)?[eE]ffect"))))
                .or(target(owner(assignableTo(LiveTopics.class))).and(target(nameMatching("follow"))));
        assertThat(names(all, it -> it.getMethodCallsFromSelf().stream().anyMatch(reaching)))
                .containsExactly("FileField", "FileLink", "Following", "LiveFigures", "LivePage");
    }

    /** What is kept for everybody and filtered later, what is counted, and what a stand-up writes down. */
    @ArchTest
    static void few_read_past_the_rights_of_who_asks(JavaClasses all) {
        assertThat(names(all, it -> uses(it, to -> to.isAnnotatedWith(Unfiltered.class))))
                .containsExactly(
                        "AgendaSources",
                        "AttendanceTurnSource",
                        "BoardSnapshots",
                        "GapActionTurnSource",
                        "IncidentBadgeSource",
                        "IncidentTurnSource",
                        "OverviewService",
                        "StoredStabilizationSource",
                        "StoredTrainingCalendar",
                        "StoredTurns",
                        "SummaryWriter",
                        "TurnService");
    }

    /** The day's due dates, an address for calendars, the checklist after a commit, a display on a wall. */
    @ArchTest
    static void few_act_as_somebody(JavaClasses all) {
        assertThat(names(all, it -> uses(it, assignableTo(ActingAs.class))))
                .containsExactly("DueJob", "FeedService", "ReadinessListener", "WallAccess");
    }

    private static boolean uses(JavaClass user, Predicate<JavaClass> what) {
        return user.getDirectDependenciesFromSelf().stream()
                .map(Dependency::getTargetClass)
                .anyMatch(it -> what.test(it) && !user.isAssignableTo(it.getName()));
    }

    /** Of the classes that do so, or have one inside that does. */
    private static Set<String> names(JavaClasses all, Predicate<JavaClass> which) {
        return all.stream()
                .filter(which)
                .map(it -> it.getName().replaceFirst("\\$.*", "").replaceFirst(".*\\.", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What a person can do stands in a catalog; that only {@code CommandRun} opens its dialog, the compiler sees to. Decision 29. */
    @ArchTest
    static final ArchRule what_asks_is_made_by_a_catalog = noClasses()
            .that()
            .resideOutsideOfPackage("org.ccpor.base.ui")
            .and()
            .haveNameNotMatching(".*(Command|Dialog)(\\$.+)?")
            .should()
            .callConstructor(CommandDialog.class, String.class, String.class);

    @ArchTest
    static final ArchRule a_job_is_called_one =
            classes().that().implement(Job.class).should().haveSimpleNameEndingWith("Job");

    @ArchTest
    static final ArchRule what_is_called_a_job_is_one =
            classes().that().haveSimpleNameEndingWith("Job").should().beAssignableTo(Job.class);

    @ArchTest
    static final ArchRule nothing_is_printed = GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @ArchTest
    static final ArchRule nobody_uses_java_util_logging = GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

    @ArchTest
    static final ArchRule nothing_is_injected_into_fields = GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

    @ArchTest
    static final ArchRule view_models_have_no_components = noClasses()
            .that()
            .haveSimpleNameEndingWith("ViewModel")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.vaadin.flow.component..", "com.vaadin.flow.router..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule every_package_is_null_marked = classes()
            .that()
            .doNotHaveSimpleName("package-info")
            .should(new ArchCondition<>("be in a @NullMarked package") {
                @Override
                public void check(JavaClass item, ConditionEvents events) {
                    var marked = item.getPackage().isAnnotatedWith(NullMarked.class);
                    events.add(new SimpleConditionEvent(item, marked, item.getName()));
                }
            });
}
