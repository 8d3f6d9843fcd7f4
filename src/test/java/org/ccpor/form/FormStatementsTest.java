package org.ccpor.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ccpor.testing.People.ANA;
import static org.ccpor.testing.People.CLERK;

import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.ccpor.form.Edit.Saved;
import org.ccpor.identity.Viewer;
import org.ccpor.testing.Edits;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** How many statements the steps of a form take, by the server's own count for the connection that takes them. */
class FormStatementsTest extends FormServiceTest {
    private static final int ROWS = 400;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    EntityManager entities;

    @Test
    void no_step_takes_more_than_it_did_when_its_statements_were_written_by_hand() {
        var counted = new LinkedHashMap<String, Integer>();
        counted.put("first answer", count(CLERK, () -> save("pages", "5", 0)));
        counted.put("another answer", count(CLERK, () -> save("respondent", "Clerk", 0)));
        counted.put("changed answer", count(CLERK, () -> save("pages", "6", 1)));
        answerAll();
        counted.put("page", count(CLERK, () -> forms.page(KEY)));
        counted.put("hand in", count(CLERK, () -> rounds.submit(KEY, 0)));
        counted.put(
                "return",
                count(ANA, () -> reviews.sendBack(KEY, List.of(new FormReviewService.Note("pages", "More")), 1)));
        counted.put("page of a returned form", count(CLERK, () -> forms.page(KEY)));
        counted.put("answer of a returned form", count(CLERK, () -> save("pages", "7", 3)));
        counted.put("hand in again", count(CLERK, () -> rounds.submit(KEY, 2)));
        counted.put("accept", count(ANA, () -> reviews.accept(KEY, 3)));
        counted.put("rounds", count(ANA, () -> forms.rounds(KEY)));
        counted.put("reopen", count(ANA, () -> reviews.reopen(KEY, "Again", 4)));
        counted.put("lines", count(ANA, () -> forms.lines("kern")));

        assertThat(within(
                        counted,
                        Map.ofEntries(
                                Map.entry("first answer", 11),
                                Map.entry("another answer", 7),
                                Map.entry("changed answer", 7),
                                Map.entry("page", 4),
                                Map.entry("hand in", 16),
                                Map.entry("return", 16),
                                Map.entry("page of a returned form", 4),
                                Map.entry("answer of a returned form", 7),
                                Map.entry("hand in again", 16),
                                Map.entry("accept", 14),
                                Map.entry("rounds", 4),
                                // Nine, and the round whose acceptance is taken back: read and written.
                                Map.entry("reopen", 11),
                                Map.entry("lines", 3))))
                .isEmpty();
    }

    @Test
    void a_pasted_table_goes_to_the_database_in_few_trips() {
        save("respondent", "Clerk", 0);
        var table = new LinkedHashMap<String, @Nullable String>();
        IntStream.range(0, ROWS).forEach(row -> {
            var path = AnswerPath.ofRow("stations", "r" + row);
            table.put(path.toString(), Integer.toString(row + 1));
            table.put(path.beside("owner").toString(), "COURT");
            table.put(path.beside("model").toString(), "Scanner " + row);
            table.put(path.beside("result").toString(), "PASS");
        });
        var pasted = Edits.on(page(), table);

        var statements =
                count(CLERK, () -> assertThat(drafts.save(KEY, pasted)).allMatch(Saved.Stored.class::isInstance));
        assertThat(statements).isLessThanOrEqualTo(13);
        assertThat(page().answers().rows("stations")).hasSize(ROWS);

        table.entrySet().removeIf(it -> !AnswerPath.of(it.getKey()).isRow());
        table.replaceAll((_, _) -> null);
        var cleared = Edits.on(page(), table);
        statements = count(CLERK, () -> assertThat(drafts.save(KEY, cleared)).allMatch(Saved.Stored.class::isInstance));
        assertThat(statements).isLessThanOrEqualTo(4 * ROWS + 9);
        assertThat(page().answers().all()).containsOnlyKeys("respondent");
    }

    /** Steps that took more than they may, with both numbers. */
    private static List<String> within(Map<String, Integer> counted, Map<String, Integer> most) {
        return counted.entrySet().stream()
                .filter(it -> it.getValue() > most.getOrDefault(it.getKey(), 0))
                .map(it -> it + ", at most " + most.get(it.getKey()))
                .toList();
    }

    private void save(String path, String value, long seen) {
        var edits = List.of(new Edit(path, value, seen, false));
        assertThat(get(CLERK, () -> drafts.save(KEY, edits))).allMatch(Saved.Stored.class::isInstance);
    }

    private int count(Viewer viewer, Runnable work) {
        return new TransactionTemplate(transactions).execute(_ -> {
            var before = statements();
            as(viewer, work);
            entities.flush();
            return statements() - before;
        });
    }

    private int statements() {
        return jdbc
                .sql("show session status where variable_name in"
                        + " ('Com_select', 'Com_insert', 'Com_update', 'Com_delete')")
                .query((row, _) -> row.getInt(2))
                .list()
                .stream()
                .mapToInt(it -> it)
                .sum();
    }
}
