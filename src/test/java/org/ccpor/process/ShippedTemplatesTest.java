package org.ccpor.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.assertj.core.groups.Tuple;
import org.ccpor.base.FormCode;
import org.ccpor.base.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;

@ExtendWith(OutputCaptureExtension.class)
class ShippedTemplatesTest {
    private static final Resource CURRENT = new ClassPathResource("process/current-v1.yaml");
    private final ProcessTemplates templates = new ShippedTemplates(
            CURRENT,
            new ClassPathResource("process/current-v2.yaml"),
            new ClassPathResource("process/current-v3.yaml"),
            new ClassPathResource("process/legacy-aoc-v1.yaml"));

    @Test
    void hold_both_documents() {
        assertThat(templates.all())
                .extracting(it -> it.key().toString(), ProcessTemplate::ambiguous)
                .containsExactly(
                        Tuple.tuple("current v3", false),
                        Tuple.tuple("current v2", false),
                        Tuple.tuple("current v1", false),
                        Tuple.tuple("legacy-aoc v1", true));
        assertThat(templates.current().key()).isEqualTo(new TemplateKey("current", 3));
    }

    @Test
    void hold_all_items_of_the_current_process() {
        var current = templates.current();
        assertThat(current.phases())
                .extracting(TemplatePhase::window)
                .containsExactly(
                        "90 days + before Go-Live",
                        "60 days + before Go-Live",
                        "30 days + before Go-Live",
                        "Go-Live and close-out");
        assertThat(ids(current, Phase.PLANNING)).isEqualTo("P1 P2 P3a P3b P3c P3d");
        assertThat(ids(current, Phase.SCOPE)).isEqualTo("S1 S2 S3 S4 S5 S6 S7 S8 S9");
        assertThat(ids(current, Phase.IMPLEMENT)).isEqualTo("I1 I2 I3 I4a I4b I5 I6 I7 I8 I9 I10 I11 I12");
        assertThat(ids(current, Phase.GO_LIVE)).isEqualTo("G1 G2 G3 G4 G5 G6 G7");
        assertThat(having(current, it -> !it.mandatory())).containsExactly("CUR-P2", "CUR-S8", "CUR-I10", "CUR-I12");
        assertThat(having(current, it -> it.marks().contains(Mark.ADDED)))
                .containsExactly("CUR-S9", "CUR-I11", "CUR-I12", "CUR-G2", "CUR-G3", "CUR-G4", "CUR-G6");
        assertThat(having(current, it -> it.marks().contains(Mark.SPLIT))).hasSize(14);
        assertThat(having(current, TemplateItem::activates)).containsExactly("CUR-G4");
        assertThat(current.item("CUR-I4b"))
                .map(TemplateItem::predecessors)
                .contains(List.of("CUR-I4a", "CUR-I1", "CUR-I2"));
    }

    @Test
    void hold_all_items_of_the_legacy_process() {
        var legacy = templates.get(new TemplateKey("legacy-aoc", 1));
        assertThat(ids(legacy, Phase.PLANNING)).isEqualTo("P1 P2 P3 P4");
        assertThat(ids(legacy, Phase.SCOPE)).isEqualTo("S1 S2 S3 S4 S5");
        assertThat(ids(legacy, Phase.IMPLEMENT)).isEqualTo("I1 I2 I3 I4 I5 I6 I7 I8");
        assertThat(ids(legacy, Phase.GO_LIVE)).isEqualTo("G1 G2 G3");
    }

    @Test
    void date_the_current_process_as_its_windows_say() {
        var current = templates.current();
        assertThat(current.phase(Phase.PLANNING).items()).allMatch(it -> it.offsetDays() == 90);
        assertThat(current.phase(Phase.SCOPE).items()).allMatch(it -> it.offsetDays() == 60);
        assertThat(having(current, it -> it.offsetDays() == 10)).containsExactly("CUR-I8", "CUR-I11");
        assertThat(current.phase(Phase.GO_LIVE).items())
                .extracting(TemplateItem::offsetDays)
                .containsExactly(15, 5, 3, 0, 0, -30, -30);
    }

    @Test
    void say_their_windows_in_few_words() {
        assertThat(windows("current"))
                .containsExactly("T-90 or earlier", "T-60 or earlier", "T-30 or earlier", "T-0 onward");
        assertThat(windows("legacy-aoc"))
                .containsExactly("T-60 or earlier", "T-60 or earlier", "T-30 or earlier", "T-0 onward");
    }

    private List<String> windows(String template) {
        var newest = templates.all().stream()
                .filter(it -> it.key().toString().startsWith(template))
                .toList()
                .getLast();
        return Arrays.stream(Phase.values()).map(it -> newest.phase(it).when()).toList();
    }

    @Test
    void never_date_an_item_before_what_it_waits_for() {
        for (var template : templates.all()) {
            template.items().forEach(item -> item.predecessors().forEach(before -> assertThat(
                            template.item(before).orElseThrow().offsetDays())
                    .as("%s before %s", before, item.id())
                    .isGreaterThanOrEqualTo(item.offsetDays())));
        }
    }

    @Test
    void leave_out_the_gateway_and_scanners_where_nobody_needs_them() {
        var first = templates.get(new TemplateKey("current", 1));
        var facts = Map.of("imaging", "none", "gateway", "no", "wave", "2", "courtType", "superior");
        assertThat(leftOut(templates.current(), facts))
                .containsExactly("CUR-P3b", "CUR-P3d", "CUR-S5", "CUR-I1", "CUR-I3");
        assertThat(leftOut(first, facts)).containsExactly("CUR-P3b", "CUR-P3d", "CUR-S5", "CUR-I1", "CUR-I3");
        assertThat(leftOut(templates.get(new TemplateKey("legacy-aoc", 1)), facts))
                .containsExactly("AOC-S3", "AOC-I1", "AOC-I3");
        var firstWave = Map.of("imaging", "none", "gateway", "later", "wave", "1");
        assertThat(leftOut(first, firstWave)).isEmpty();
        assertThat(leftOut(templates.current(), firstWave)).containsExactly("CUR-I3");
        assertThat(leftOut(templates.current(), Map.of())).isEmpty();
    }

    @Test
    void leave_out_scanners_for_a_court_that_only_queries_in_whatever_wave() {
        for (var wave : List.of("1", "3")) {
            var facts = Map.of("imaging", "query", "gateway", "no", "wave", wave, "courtType", "superior");
            assertThat(leftOut(templates.current(), facts))
                    .containsExactly("CUR-P3b", "CUR-P3d", "CUR-S5", "CUR-I1", "CUR-I3");
        }
    }

    @Test
    void keep_ids_and_dates_from_one_version_to_the_next() {
        var first = templates.get(new TemplateKey("current", 1));
        assertThat(templates.current().items())
                .extracting(TemplateItem::id, TemplateItem::offsetDays, TemplateItem::predecessors)
                .containsExactlyElementsOf(first.items()
                        .map(it -> Tuple.tuple(it.id(), it.offsetDays(), it.predecessors()))
                        .toList());
    }

    @Test
    void answer_activation_with_the_readiness_form_since_version_3() {
        assertThat(templates.current().item("CUR-G4")).map(TemplateItem::form).contains(FormCode.F11);
        assertThat(templates.get(new TemplateKey("current", 2)).item("CUR-G4"))
                .map(TemplateItem::form)
                .isEmpty();
    }

    @Test
    void refuse_a_version_they_do_not_have() {
        assertThatThrownBy(() -> templates.get(new TemplateKey("current", 9)))
                .isInstanceOf(RefusedException.class)
                .hasMessage("There is no process template current v9.");
    }

    @Test
    void offer_the_newest_version_for_new_deployments() {
        var newer = new ShippedTemplates(CURRENT, edited("current-v2.yaml", "version: 1", "version: 2"));
        assertThat(newer.current().key().version()).isEqualTo(2);
        assertThat(newer.all()).hasSize(2);
    }

    @Test
    void refuse_the_same_version_twice_and_the_lack_of_a_current_one() {
        assertThatThrownBy(() -> new ShippedTemplates(CURRENT, edited("copy.yaml", "", "")))
                .hasMessage("process/copy.yaml, line 1: current v1 is also in process/current-v1.yaml");
        assertThatThrownBy(() -> new ShippedTemplates(new ClassPathResource("process/legacy-aoc-v1.yaml")))
                .isInstanceOf(InvalidTemplateException.class);
    }

    @Test
    void are_found_by_the_application() {
        new ApplicationContextRunner()
                .withBean(ShippedTemplates.class)
                .run(it -> assertThat(it.getBean(ProcessTemplates.class).all()).hasSize(4));
    }

    @Test
    void stop_the_start_with_a_sentence_when_one_is_faulty(CapturedOutput console) {
        var application = new SpringApplicationBuilder(FaultyTemplate.class).web(WebApplicationType.NONE);
        assertThatThrownBy(application::run).hasRootCauseInstanceOf(InvalidTemplateException.class);
        assertThat(console)
                .contains("APPLICATION FAILED TO START")
                .contains("A process template cannot be used. process/bad.yaml, line 36: unknown kind 'chat'")
                .doesNotContain("\tat org.");
    }

    /** Not a {@code @Configuration}: component scanning must not find it. */
    static class FaultyTemplate {
        @Bean
        ProcessTemplates templates() {
            return new ShippedTemplates(edited("bad.yaml", "kind: meeting", "kind: chat"));
        }
    }

    private static Resource edited(String name, String good, String bad) {
        try {
            var yaml = CURRENT.getContentAsString(StandardCharsets.UTF_8).replaceFirst(good, bad);
            return new ByteArrayResource(yaml.getBytes(StandardCharsets.UTF_8)) {
                @Override
                public String getFilename() {
                    return name;
                }
            };
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String ids(ProcessTemplate template, Phase phase) {
        return template.phase(phase).items().stream()
                .map(it -> it.id().substring(4))
                .collect(Collectors.joining(" "));
    }

    private static List<String> having(ProcessTemplate template, Predicate<TemplateItem> what) {
        return template.items().filter(what).map(TemplateItem::id).toList();
    }

    private static List<String> leftOut(ProcessTemplate template, Map<String, String> facts) {
        return having(template, it -> it.applies() != null && !it.applies().holds(facts));
    }
}
