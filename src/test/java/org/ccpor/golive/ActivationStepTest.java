package org.ccpor.golive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.ccpor.deployment.Facts;
import org.ccpor.deployment.Gateway;
import org.ccpor.deployment.Imaging;
import org.ccpor.provisioning.CcporRole;
import org.junit.jupiter.api.Test;

class ActivationStepTest {
    private static List<String> keys(Imaging imaging, CcporRole... roles) {
        return ActivationStep.of(new Facts(imaging, Gateway.YES), List.of(roles), Map.of()).stream()
                .map(ActivationStep::key)
                .toList();
    }

    @Test
    void every_role_in_use_queries_and_every_role_that_enters_also_enters() {
        assertThat(keys(Imaging.COURT, CcporRole.SUPERVISOR, CcporRole.QUERY_SEALED, CcporRole.ADMINISTRATOR))
                .containsExactly("reachable", "query-query-sealed", "query-supervisor", "order-supervisor", "support");
    }

    @Test
    void a_court_that_only_queries_enters_nothing() {
        assertThat(keys(Imaging.QUERY, CcporRole.COURT)).containsExactly("reachable", "query-court", "support");
    }

    @Test
    void the_clerk_stands_in_while_nobody_is_listed() {
        assertThat(keys(Imaging.BOTH)).containsExactly("reachable", "query-court", "order-court", "support");
    }
}
