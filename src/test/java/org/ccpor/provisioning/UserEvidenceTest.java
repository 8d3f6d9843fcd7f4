package org.ccpor.provisioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ccpor.provisioning.Users.GO_LIVE;
import static org.ccpor.provisioning.Users.SCOPE;
import static org.ccpor.provisioning.Users.TODAY;
import static org.ccpor.provisioning.Users.listed;
import static org.ccpor.provisioning.Users.user;

import java.time.LocalDate;
import java.util.List;
import org.ccpor.deployment.Gateway;
import org.junit.jupiter.api.Test;

class UserEvidenceTest {
    private static ListedUser clerk(LocalDate clets, UserStatus status) {
        return listed(user("c@court.example", CcporRole.COURT, clets, TrainingModule.FULL, false), status);
    }

    @Test
    void users_are_ready_when_everybody_signed_in_once() {
        var done = clerk(TODAY, UserStatus.VERIFIED);
        assertThat(UserEvidence.ready(List.of(), SCOPE).holds()).isNull();
        assertThat(UserEvidence.ready(List.of(done), SCOPE).holds()).isTrue();
        var both = UserEvidence.ready(List.of(done, clerk(TODAY, UserStatus.CREATED)), SCOPE);
        assertThat(both.holds()).isFalse();
        assertThat(both.words()).startsWith("1 of 2 users ready");
    }

    @Test
    void a_certification_must_last_thirty_days_beyond_go_live() {
        var last = GO_LIVE.plusDays(30).minusYears(UserEntry.CLETS_YEARS);
        assertThat(UserEvidence.certified(List.of(clerk(last, UserStatus.LISTED)), SCOPE)
                        .holds())
                .isTrue();
        var ends = UserEvidence.certified(List.of(clerk(last.minusDays(1), UserStatus.LISTED)), SCOPE);
        assertThat(ends.holds()).isFalse();
        assertThat(ends.words()).isEqualTo("0 of 1 user CLETS certified through Apr 15, 2027");
    }

    @Test
    void without_the_gateway_or_a_date_the_certification_is_not_asked_or_not_known() {
        var users = List.of(clerk(TODAY.minusYears(3), UserStatus.LISTED));
        assertThat(UserEvidence.certified(users, new UserScope(TODAY, GO_LIVE, Gateway.NO))
                        .holds())
                .isTrue();
        assertThat(UserEvidence.certified(users, new UserScope(TODAY, null, Gateway.YES))
                        .holds())
                .isNull();
    }
}
