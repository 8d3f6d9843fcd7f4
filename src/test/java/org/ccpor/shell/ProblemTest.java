package org.ccpor.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.catalina.connector.ClientAbortException;
import org.ccpor.base.RefusedException;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.CannotCreateTransactionException;

class ProblemTest {
    @Test
    void a_refusal_is_said_in_its_own_words_however_deep_it_is_wrapped() {
        var wrapped = new IllegalStateException(new RuntimeException(new RefusedException("Choose a court day.")));
        assertThat(Problem.of(wrapped)).isEqualTo(new Problem("Choose a court day.", true));
    }

    @Test
    void a_database_that_does_not_answer_is_named() {
        assertThat(Problem.of(new CannotCreateTransactionException("down")).sentence())
                .isEqualTo("The database does not answer; nothing was saved. Try again in a moment.");
        assertThat(Problem.of(new DataAccessResourceFailureException("down")).expected())
                .isTrue();
    }

    @Test
    void a_missing_right_is_no_fault() {
        assertThat(Problem.of(new AccessDeniedException("secret detail")))
                .isEqualTo(new Problem("You may not do that.", true));
    }

    @Test
    void a_browser_that_left_is_no_fault() {
        assertThat(Problem.of(new ClientAbortException("Broken pipe")).expected())
                .isTrue();
    }

    @Test
    void a_fault_shows_a_reference_and_no_detail() {
        var problem = Problem.of(new NullPointerException("secret detail"));
        assertThat(problem.expected()).isFalse();
        assertThat(problem.sentence()).matches(".*reference: [0-9A-F]{8}\\.").doesNotContain("secret");
    }
}
