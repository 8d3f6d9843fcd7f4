package org.ccpor;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;

/** A role in a name is one of those that {@code architecture.md} explains; all other classes are named by their noun. */
@AnalyzeClasses(packages = "org.ccpor", importOptions = ImportOption.DoNotIncludeTests.class)
class NamesTest {
    private static final Pattern ROLE = Pattern.compile("^\\| `(\\w+)` \\|", Pattern.MULTILINE);
    private static final Pattern LAST_WORD = Pattern.compile("([A-Z][a-z0-9]*|[A-Z]+)$");

    /** As Spring and Vaadin call them. */
    private static final Set<String> FRAMEWORK = Set.of(
            "Analyzer",
            "Configuration",
            "Controller",
            "Event",
            "Exception",
            "Filter",
            "Handler",
            "Id",
            "Layout",
            "Properties");

    /** Words in -er and -or that name a thing or a person, not a doer of something. */
    private static final Set<String> NOUNS = Set.of(
            "Administrator",
            "Answer",
            "Answers",
            "Blocker",
            "Cover",
            "Drawer",
            "Editor",
            "Filter",
            "Filters",
            "Handover",
            "Header",
            "Letter",
            "Matter",
            "Number",
            "Order",
            "Paper",
            "Tracker",
            "User",
            "Viewer",
            "Waiver",
            "Administrators",
            "Coordinators",
            "Workers",
            "Announcer",
            "Buffers");

    /** Words with which the same role once went by several names. */
    private static final Set<String> RETIRED = Set.of(
            "Actions",
            "Aftermath",
            "Box",
            "Commands",
            "Desk",
            "Dialogs",
            "Door",
            "Doors",
            "Face",
            "Guard",
            "Guardian",
            "Keeper",
            "Pane",
            "Phrases",
            "Policy",
            "Proofs",
            "Records",
            "Screen",
            "Screens",
            "Sweep",
            "Words");

    @ArchTest
    static final ArchRule services_are_called_so =
            classes().that().areAnnotatedWith(Service.class).should().haveSimpleNameEndingWith("Service");

    @ArchTest
    static final ArchRule exceptions_are_called_so =
            classes().that().areAssignableTo(Throwable.class).should().haveSimpleNameEndingWith("Exception");

    @ArchTest
    static void a_role_has_one_word_and_a_word_one_meaning(JavaClasses all) throws IOException {
        var roles = ROLE.matcher(section()).results().map(it -> it.group(1)).collect(toSet());
        assertThat(roles).hasSizeBetween(10, 25);

        var strange = all.stream()
                .filter(it -> !it.getSimpleName().isEmpty() && !it.isEnum())
                .filter(it -> RETIRED.contains(lastWord(it))
                        || it.isTopLevelClass() && isDoer(lastWord(it)) && !roles.contains(lastWord(it)))
                .collect(groupingBy(
                        NamesTest::lastWord, TreeMap::new, mapping(JavaClass::getName, toCollection(TreeSet::new))));

        assertThat(strange).isEmpty();
    }

    private static boolean isDoer(String word) {
        return word.matches(".*[eo]rs?") && !NOUNS.contains(word) && !FRAMEWORK.contains(word);
    }

    private static String lastWord(JavaClass type) {
        var words = LAST_WORD.matcher(type.getSimpleName());
        return words.find() ? words.group() : type.getSimpleName();
    }

    private static String section() throws IOException {
        var all = Files.readString(Path.of("src/docs/architecture.md"));
        var start = all.indexOf("## Names");
        return all.substring(start, all.indexOf("\n## ", start));
    }
}
