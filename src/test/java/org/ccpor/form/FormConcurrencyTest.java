package org.ccpor.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ccpor.testing.People.ANA;
import static org.ccpor.testing.People.CLERK;

import java.util.List;
import java.util.Map;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ccpor.base.StaleException;
import org.ccpor.identity.Viewer;
import org.junit.jupiter.api.Test;

class FormConcurrencyTest extends FormServiceTest {
    @Test
    void of_two_who_hand_in_at_once_one_does_and_the_other_learns_of_it() {
        answerAll();
        var outcomes = together(CLERK, ANA, viewer -> () -> {
            try {
                acting.run(viewer, () -> rounds.submit(KEY, 0));
                return "done";
            } catch (StaleException late) {
                return "late";
            }
        });

        assertThat(outcomes).containsExactlyInAnyOrder("done", "late");
        assertThat(get(ANA, () -> forms.rounds(KEY))).hasSize(1);
        assertThat(history("form.submitted")).hasSize(1);
    }

    @Test
    void of_two_who_answer_one_question_at_once_one_is_asked() {
        var outcomes = together(CLERK, ANA, viewer -> () -> answer(viewer, "pages"));

        assertThat(outcomes).containsExactlyInAnyOrder("Stored", "Conflict");
    }

    @Test
    void of_two_who_answer_one_question_of_a_begun_form_first_one_is_asked() {
        save(CLERK, "respondent", "Clerk");
        var outcomes = together(CLERK, ANA, viewer -> () -> answer(viewer, "pages"));

        assertThat(outcomes).containsExactlyInAnyOrder("Stored", "Conflict");
        assertThat(page().answers().at("pages")).isIn("court.kern", "ana");
    }

    @Test
    void two_who_answer_different_questions_at_once_never_meet() {
        var outcomes =
                together(CLERK, ANA, viewer -> () -> answer(viewer, viewer.coordinates() ? "respondent" : "pages"));

        assertThat(outcomes).containsExactly("Stored", "Stored");
        assertThat(page().answers().all()).containsOnlyKeys("pages", "respondent");
    }

    private String answer(Viewer viewer, String path) {
        return acting.call(viewer, () -> drafts.save(KEY, List.of(new Edit(path, viewer.userName(), 0, false))))
                .getFirst()
                .getClass()
                .getSimpleName();
    }

    @Test
    void answers_steps_and_item_commands_of_one_court_never_deadlock() {
        answerAll();
        var outcomes = together(CLERK, ANA, viewer -> () -> {
            IntStream.range(0, 20).forEach(it -> {
                var unused = save(
                        viewer,
                        Map.of("pages", viewer.userName() + it, "stations/a/result", it % 2 == 0 ? "PASS" : "FAIL"));
                if (viewer.coordinates()) {
                    as(
                            viewer,
                            () -> items.setDue(
                                    "kern", "CUR-P2", null, item("CUR-P2").version()));
                }
            });
            return "done";
        });

        assertThat(outcomes).containsExactly("done", "done");
    }

    private static List<String> together(
            Viewer one, Viewer other, java.util.function.Function<Viewer, Supplier<String>> work) {
        var barrier = new CyclicBarrier(2);
        return Stream.of(one, other)
                .map(it -> CompletableFuture.supplyAsync(() -> {
                    meet(barrier);
                    return work.apply(it).get();
                }))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
    }

    private static void meet(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (InterruptedException | BrokenBarrierException e) {
            throw new IllegalStateException(e);
        }
    }
}
