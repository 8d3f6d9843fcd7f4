package org.ccpor.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ccpor.testing.People.CLERK;
import static org.ccpor.testing.People.COORDINATOR;
import static org.ccpor.testing.People.SHERIFF;

import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.ccpor.approval.Side;
import org.ccpor.approval.Verdict;
import org.ccpor.base.RefusedException;
import org.ccpor.identity.Viewer;
import org.ccpor.testing.ReleasedAnswers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two who sign at once, and signatures that were answers of the form in the version before. */
@SuppressWarnings("NullAway.Init") // filled by Spring before a test runs
class StoredSignaturesTest extends TestBase {
    @Autowired
    private DataSource database;

    @Test
    void of_two_who_sign_for_one_side_at_once_one_does_and_the_other_is_told_who() {
        passEverything();
        var barrier = new CyclicBarrier(2);
        var outcomes =
                Stream.of(CLERK, OTHER)
                        .map(it -> CompletableFuture.supplyAsync(() -> signAt(barrier, it)))
                        .toList()
                        .stream()
                        .map(CompletableFuture::join)
                        .toList();
        assertThat(outcomes).contains("done").anySatisfy(it -> assertThat(it)
                .startsWith("The court approved on")
                .contains("(Supervisor)"));
        assertThat(state().decisions().all()).hasSize(1);
    }

    private String signAt(CyclicBarrier barrier, Viewer viewer) {
        try {
            barrier.await();
            sign(viewer, Side.COURT, Verdict.APPROVE, "");
            return "done";
        } catch (RefusedException late) {
            return late.sentence();
        } catch (InterruptedException | BrokenBarrierException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void signatures_of_the_version_before_show_the_same() {
        passEverything();
        sign(CLERK, Side.COURT, Verdict.APPROVE, "");
        log(SHERIFF, "SCAN-01", Result.FAIL, Priority.THREE);
        sign(COORDINATOR, Side.LEA, Verdict.CONDITIONS, "Printing is tested in the first week");
        var shown = page().given();
        var released = new ReleasedAnswers(database);
        shown.forEach((path, it) -> {
            if (path.startsWith("signatures/")) {
                released.put("F10", path, it.value(), it.by(), it.at());
            }
        });
        released.move("0060-signatures-are-approvals.sql");
        assertThat(page().given()).isEqualTo(shown);
        assertThat(released.left("signatures/%")).isZero();
    }
}
