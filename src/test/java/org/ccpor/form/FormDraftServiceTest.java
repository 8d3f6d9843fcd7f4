package org.ccpor.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ccpor.testing.People.ANA;
import static org.ccpor.testing.People.CLERK;
import static org.ccpor.testing.People.EXECUTIVE;
import static org.ccpor.testing.People.FOREIGN;
import static org.ccpor.testing.People.SHERIFF;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.ccpor.deployment.ItemState;
import org.ccpor.form.Edit.Saved;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.access.AccessDeniedException;

class FormDraftServiceTest extends FormServiceTest {
    @Test
    void an_answer_is_there_for_everybody_as_it_was_typed() {
        assertThat(save(CLERK, "pages", "about 12")).isInstanceOf(Saved.Stored.class);

        var page = get(EXECUTIVE, () -> forms.page(KEY));
        assertThat(page.state()).isEqualTo(FormState.DRAFT);
        assertThat(page.version()).isZero();
        assertThat(page.given().get("pages"))
                .satisfies(it -> assertThat(it.value()).isEqualTo("about 12"))
                .satisfies(it -> assertThat(it.by()).isEqualTo("court.kern"));
        assertThat(state("CUR-P3d")).isEqualTo(ItemState.IN_PROGRESS);
        assertThat(state("CUR-I3")).isEqualTo(ItemState.NOT_STARTED);
    }

    @Test
    void nobody_has_seen_an_answer_that_is_not_given_yet() {
        var theirs = (Saved.Stored) save(CLERK, "pages", "12");

        assertThat(one(ANA, new Edit("pages", "14", theirs.revision() + 1, false)))
                .isInstanceOf(Saved.Conflict.class);
        assertThat(one(ANA, new Edit("pages", "14", Long.MAX_VALUE, false))).isInstanceOf(Saved.Conflict.class);
        assertThat(one(ANA, new Edit("respondent", "Clerk", Long.MAX_VALUE, false)))
                .isInstanceOf(Saved.Stored.class);
    }

    @Test
    void a_newer_different_answer_is_a_conflict_until_the_person_has_seen_it() {
        var theirs = (Saved.Stored) save(CLERK, "pages", "12");

        assertThat(one(ANA, new Edit("pages", "14", 0, false)))
                .isEqualTo(new Saved.Conflict("pages", "12", theirs.revision(), "court.kern", theirs.at()));
        assertThat(one(ANA, new Edit("pages", "12", 0, false))).isEqualTo(theirs);
        assertThat(one(ANA, new Edit("pages", "14", theirs.revision(), false))).isInstanceOf(Saved.Stored.class);
        assertThat(one(CLERK, new Edit("pages", null, theirs.revision(), false)))
                .isInstanceOfSatisfying(
                        Saved.Conflict.class, it -> assertThat(it.by()).isEqualTo("ana"));
        assertThat(page().answers().at("pages")).isEqualTo("14");
    }

    @Test
    void one_refused_answer_does_not_stop_the_others() {
        var saved = save(
                CLERK, Map.of("pages", "3", "nothing", "x", "way", "NOBODY", "remark", "x".repeat(4001), "kinds", "X"));

        assertThat(saved)
                .filteredOn(Saved.Stored.class::isInstance)
                .extracting(Saved::path)
                .containsExactly("pages");
        assertThat(saved)
                .filteredOn(Saved.Refusal.class::isInstance)
                .extracting(it -> ((Saved.Refusal) it).sentence())
                .containsExactlyInAnyOrder(
                        "There is no such question in this form; load the page again.",
                        "Choose one of the options; this one does not exist.",
                        "Choose one of the options; this one does not exist.",
                        "Shorten this: it has 4,001 characters, at most 4,000 fit.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "pages/",
                "pages/a",
                "pages/a/model",
                "stations",
                "stations/",
                "stations/a/",
                "stations/a b",
                "stations/a/id",
                "stations/a/model/x",
                "stations/../model",
                "stations/a'/model",
                "verdict\u0000",
                "PAGES"
            })
    void paths_that_lead_nowhere_are_refused(String path) {
        assertThat(save(ANA, path, "1")).isInstanceOf(Saved.Refusal.class);
    }

    @Test
    void a_row_takes_its_answers_with_it_and_comes_back_with_an_undo() {
        answerAll();
        save(CLERK, "stations/a", null);
        assertThat(page().answers().rows("stations")).isEmpty();
        assertThat(page().answers().at("stations/a/model")).isNull();
        assertThat(one(ANA, new Edit("stations/a/model", "Scanner 9", 0, false)))
                .isInstanceOfSatisfying(Saved.Refusal.class, it -> assertThat(it.sentence())
                        .startsWith("court.kern deleted this row meanwhile"));

        save(CLERK, Map.of("stations/a/model", "Scanner 1", "stations/a", "1", "stations/a/owner", "COURT"));
        assertThat(page().answers().at("stations/a/model")).isEqualTo("Scanner 1");
    }

    @Test
    void a_table_holds_at_most_500_rows() {
        var edits = IntStream.rangeClosed(1, 501)
                .mapToObj(it -> new Edit("stations/r" + it, String.valueOf(it), 0, false))
                .toList();

        var saved = get(CLERK, () -> drafts.save(KEY, edits));
        assertThat(saved).filteredOn(Saved.Refusal.class::isInstance).hasSize(1);
        assertThat(get(CLERK, () -> forms.lines("kern")))
                .filteredOn(it -> it.key().equals(KEY))
                .singleElement()
                .satisfies(it -> assertThat(it.rows()).isEqualTo(500));
    }

    @Test
    void after_handing_in_only_the_team_answers_and_only_its_own_questions() {
        answerAll();
        submit();

        assertThat(save(CLERK, "pages", "3"))
                .isEqualTo(new Saved.Refusal(
                        "pages", "This form is handed in; it changes only once it is returned or opened again."));
        assertThat(save(ANA, "pages", "3")).isInstanceOf(Saved.Refusal.class);
        assertThat(save(CLERK, "verdict", "Fine"))
                .isEqualTo(new Saved.Refusal("verdict", "Only the CCPOR team answers this."));
        assertThat(save(ANA, "verdict", "Fine")).isInstanceOf(Saved.Stored.class);
        assertThat(save(ANA, "stations/a/advice", "Keep it")).isInstanceOf(Saved.Stored.class);
        assertThat(page().state()).isEqualTo(FormState.SUBMITTED);

        accept();
        assertThat(get(CLERK, () -> forms.rounds(KEY)).getFirst().answers().at("verdict"))
                .isEqualTo("Fine");
    }

    @ParameterizedTest
    @CsvSource({
        "pages,            3,       false",
        "remark,           Late,    true",
        "stations/a/model, Mine,    false",
        "stations/a/owner, LEA,     false",
        "stations/a,       ,        false",
        "stations/l,       2,       true",
        "stations/l/owner, LEA,     true",
        "stations/l/owner, COURT,   false",
        "stations/l/model, Printer, true",
        "stations/l/advice, Keep,   false"
    })
    void the_lea_answers_what_is_open_to_it_and_its_own_rows(
            String path, @org.jspecify.annotations.Nullable String value, boolean stored) {
        answerAll();
        if (path.endsWith("model") && path.startsWith("stations/l")) {
            save(SHERIFF, Map.of("stations/l/owner", "LEA", "stations/l", "2"));
        } else if (path.startsWith("stations/l/")) {
            save(SHERIFF, "stations/l", "2");
        }
        assertThat(save(SHERIFF, path, value) instanceof Saved.Stored).isEqualTo(stored);
    }

    @Test
    void what_follows_from_an_answer_is_stored_with_it() {
        save(CLERK, "ready", "false");
        assertThat(page().answers().at("verdict")).isEqualTo("Look at it again");
    }

    @Test
    void what_the_form_refuses_is_not_stored_and_the_rest_is() {
        save(CLERK, "pages", "12");
        var saved = save(CLERK, Map.of("pages", "13", "mbps", "5"));

        assertThat(saved).contains(new Saved.Refusal("pages", "Thirteen brings bad luck."));
        assertThat(page().answers()).isEqualTo(Answers.NONE.with("pages", "12").with("mbps", "5"));
    }

    @Test
    void an_ongoing_answer_after_acceptance_closes_its_item_once_nothing_must_come_first() {
        freePredecessors();
        answerAll();
        submit();
        accept();
        as(
                ANA,
                () -> items.overridePredecessors(
                        "kern", "CUR-I3", "Agreed", item("CUR-I3").version()));

        assertThat(save(CLERK, "stations/a/model", "Other")).isInstanceOf(Saved.Refusal.class);
        assertThat(save(CLERK, "stations/a/result", "PASS")).isInstanceOf(Saved.Stored.class);
        assertThat(state("CUR-I3")).isEqualTo(ItemState.ACCEPTED);
        assertThat(page().state()).isEqualTo(FormState.ACCEPTED);

        as(ANA, () -> reviews.reopen(KEY, "Again", page().version()));
        assertThat(state("CUR-I3")).isEqualTo(ItemState.IN_PROGRESS);
    }

    @Test
    void how_far_an_item_is_becomes_its_evidence_when_it_changes() {
        answerAll();
        save(CLERK, "stations/a/result", "PASS");
        assertThat(item("CUR-I3").evidence()).isEqualTo("1 of 1 stations pass");
        save(CLERK, "pages", "3");
        assertThat(history("item.evidence")).hasSize(2);
    }

    @Test
    void nobody_else_reads_or_writes_a_courts_form_and_the_try_is_recorded() {
        assertThatThrownBy(() -> save(FOREIGN, "pages", "3")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> save(EXECUTIVE, "pages", "3")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> get(FOREIGN, () -> forms.page(KEY))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> get(FOREIGN, () -> forms.lines("kern"))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> get(FOREIGN, () -> forms.rounds(KEY))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> get(FOREIGN, () -> forms.about(KEY))).isInstanceOf(AccessDeniedException.class);
        assertThat(history("form.refused")).hasSize(5);
    }

    private Saved one(org.ccpor.identity.Viewer viewer, Edit edit) {
        return get(viewer, () -> drafts.save(KEY, List.of(edit))).getFirst();
    }
}
