package org.ccpor.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.ccpor.form.definition.FormModel.Question;
import org.ccpor.testing.WholeBoard;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Every form says everything it asks, and nothing it does not ask. */
@WholeBoard
@Import(DemoForm.class)
class FormWordingTest {
    private static final Set<String> OPTIONAL = Set.of("help", "tag");
    private static final Pattern LINK = Pattern.compile("link\\.\\d+");

    @Autowired
    private List<FormDefinition<?>> forms;

    @Test
    void every_part_question_and_option_has_its_words_and_no_word_is_left_over() {
        var problems = new TreeSet<String>();
        for (var form : forms) {
            var needed = needed(form);
            var there = form.texts().keys();
            needed.stream()
                    .filter(it -> form.texts().find(it).orElse("").isBlank())
                    .forEach(it -> problems.add(name(form) + " misses " + it));
            there.stream()
                    .filter(it -> !needed.contains(it) && !optional(needed, it))
                    .forEach(it -> problems.add(name(form) + " does not ask " + it));
        }
        assertThat(problems).isEmpty();
    }

    @Test
    void tags_say_where_a_question_comes_from() {
        for (var form : forms) {
            assertThat(form.texts().keys().stream().filter(it -> it.endsWith(".tag")))
                    .as(name(form))
                    .allSatisfy(it -> assertThat(form.texts().get(it)).isIn("sourced", "proposed"));
        }
    }

    @Test
    void every_bundle_belongs_to_a_form() throws IOException {
        var names = new HashSet<String>();
        forms.forEach(it -> names.add(name(it) + ".properties"));
        var files = new PathMatchingResourcePatternResolver().getResources("file:src/main/resources/form/*.properties");
        assertThat(files).allSatisfy(it -> assertThat(it.getFilename()).isIn(names));
    }

    private static boolean optional(Set<String> needed, String key) {
        var dot = key.lastIndexOf('.');
        return LINK.matcher(key).matches()
                || (dot > 0 && OPTIONAL.contains(key.substring(dot + 1)) && needed.contains(key.substring(0, dot)));
    }

    private static Set<String> needed(FormDefinition<?> form) {
        var needed = new TreeSet<>(Set.of("title", "intro", "why"));
        form.model().parts().forEach(it -> needed.add("part." + it.key()));
        form.model().questions().forEach(it -> add(needed, "", it));
        return needed;
    }

    private static void add(Set<String> needed, String table, Question question) {
        var key = table + question.name();
        needed.add(key);
        question.options().forEach(it -> needed.add(key + "." + it));
        question.row().forEach(it -> add(needed, key + ".", it));
    }

    private static String name(FormDefinition<?> form) {
        return form.code() + "-v" + form.version();
    }
}
