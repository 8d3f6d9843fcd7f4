package org.ccpor.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ccpor.testing.People.ANA;
import static org.ccpor.testing.People.CLERK;
import static org.ccpor.testing.People.EXECUTIVE;

import java.util.stream.IntStream;
import org.ccpor.form.Edit.Saved;
import org.ccpor.form.round.FormRound;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;

/** A second version of the form is registered; the form of the court was begun under the first. */
@Import(DemoForm.Next.class)
class FormVersionsTest extends FormServiceTest {
    @Test
    void what_was_handed_in_under_an_old_version_stays_readable_and_the_next_round_takes_the_new_one() {
        begunUnderTheFirst();
        answerAll();
        save(CLERK, "pages", "12");
        submit();
        accept();
        var old = get(EXECUTIVE, () -> forms.rounds(KEY)).getFirst();
        assertThat(old.definition()).isEqualTo(DemoForm.VERSION);
        assertThat(old.answers().at("pages")).isEqualTo("12");

        as(ANA, () -> reviews.reopen(KEY, "New questions", page().version()));
        assertThat(page().definition()).isEqualTo(DemoForm.VERSION + 1);
        assertThat(page().answers()).isEqualTo(Answers.NONE.with("respondent", "Clerk"));
        save(CLERK, "checker", "Manager");
        submit();

        var both = get(CLERK, () -> forms.rounds(KEY));
        assertThat(both).extracting(FormRound::definition).containsExactly(DemoForm.VERSION + 1, DemoForm.VERSION);
        assertThat(both.getLast().answers()).isEqualTo(old.answers());
        assertThat(both.getFirst().changed()).containsEntry("pages", "12").containsEntry("checker", null);
    }

    @Test
    void a_form_that_is_begun_now_takes_the_newest_version() {
        save(CLERK, "respondent", "Clerk");
        assertThat(page().definition()).isEqualTo(DemoForm.VERSION + 1);
        assertThat(save(CLERK, "pages", "3")).isInstanceOf(Saved.Refusal.class);
    }

    @Test
    void a_page_and_a_list_take_four_statements_at_most() {
        begunUnderTheFirst();
        answerAll();
        assertThat(fewestSelects(() -> get(EXECUTIVE, () -> forms.page(KEY)))).isLessThanOrEqualTo(4);
        assertThat(fewestSelects(() -> get(EXECUTIVE, () -> forms.lines("kern"))))
                .isLessThanOrEqualTo(4);
        assertThat(get(EXECUTIVE, () -> forms.lines("kern")))
                .extracting(it -> it.key().code())
                .isSorted();
        assertThat(get(EXECUTIVE, () -> forms.lines("inyo"))).isEmpty();
    }

    private void begunUnderTheFirst() {
        save(CLERK, "respondent", "Clerk");
        jdbc.sql("update form set definition = ?").param(DemoForm.VERSION).update();
    }

    /** The server counts for everybody, and other threads read too: they can only add, so the least is ours. */
    private long fewestSelects(Runnable read) {
        return IntStream.range(0, 8)
                .mapToLong(_ -> {
                    var before = selects();
                    read.run();
                    return selects() - before;
                })
                .min()
                .orElseThrow();
    }

    private int selects() {
        return jdbc.sql("show global status like 'Com_select'")
                .query((row, n) -> row.getInt(2))
                .single();
    }
}
