package org.ccpor.court;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.stream.Stream;
import org.ccpor.base.RefusedException;
import org.ccpor.identity.Viewer;
import org.ccpor.testing.People;
import org.ccpor.testing.RecordSlice;
import org.ccpor.testing.SignedIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@RecordSlice
class TribalCourtServiceTest {
    private final TribalCourtService tribalCourts;
    private final CourtDirectory directory;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    @Autowired
    TribalCourtServiceTest(
            TribalCourtService tribalCourts,
            CourtDirectory directory,
            JdbcClient jdbc,
            PlatformTransactionManager transactions) {
        this.tribalCourts = tribalCourts;
        this.directory = directory;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    @BeforeEach
    void sign_in() {
        SignedIn.as(People.COORDINATOR);
    }

    @AfterEach
    void clean() {
        SignedIn.asNobody();
        jdbc.sql("delete from history").update();
        jdbc.sql("delete from court where type = 'TRIBAL'").update();
    }

    @Test
    void are_found_in_the_directory_once_added() {
        assertThat(directory.find("hoopa-valley-tribal-court")).isEmpty();
        var court = tribalCourts.add("Hoopa Valley Tribal Court", "", List.of("Humboldt"));
        assertThat(directory.find("hoopa-valley-tribal-court")).contains(court);
        assertThat(court.officialName()).isEqualTo("Hoopa Valley Tribal Court");
        assertThat(court.region()).isEqualTo("Bay Area/Northern Coastal");
    }

    @Test
    void may_lie_in_several_counties() {
        assertThat(tribalCourts
                        .add("Yurok Tribal Court", "Yurok Tribal Court", List.of("Del Norte", "Humboldt"))
                        .county())
                .isEqualTo("Del Norte, Humboldt");
    }

    @Test
    void leave_a_line_in_history() {
        tribalCourts.add("Karuk Tribal Court", "", List.of("Siskiyou"));
        assertThat(jdbc.sql("select actor from history where what = 'court.added' and court = 'karuk-tribal-court'")
                        .query(String.class)
                        .list())
                .containsExactly("coordinator");
    }

    @Test
    void are_not_in_the_directory_if_the_transaction_fails() {
        transaction.executeWithoutResult(status -> {
            tribalCourts.add("Undone Tribal Court", "", List.of("Inyo"));
            status.setRollbackOnly();
        });
        assertThat(directory.find("undone-tribal-court")).isEmpty();
    }

    @Test
    void keep_any_letters_in_the_name_and_only_safe_ones_in_the_slug() {
        assertThat(tribalCourts.add("<script>alert(1)</script>", "", List.of("Inyo")))
                .extracting(CourtProfile::slug, CourtProfile::name)
                .containsExactly("script-alert-1-script", "<script>alert(1)</script>");
        assertThat(tribalCourts.add("⚖️ בית משפט", "", List.of("Inyo")).slug()).isEqualTo("tribal-court-1");
        assertThat(tribalCourts.add("法院", "", List.of("Inyo")).slug()).isEqualTo("tribal-court-2");
    }

    @Test
    void of_a_name_that_is_there_are_refused() {
        tribalCourts.add("Redding Rancheria", "", List.of("Shasta"));
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> tribalCourts.add("redding  rancheria", "", List.of("Shasta")));
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> tribalCourts.add("San Mateo", "", List.of("San Mateo")))
                .withMessageContaining("already there");
    }

    @Test
    void need_a_name_of_bearable_length_and_real_counties() {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> tribalCourts.add("x".repeat(10_000), "", List.of("Inyo")));
        assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> tribalCourts.add(" ", "", List.of("Inyo")));
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> tribalCourts.add("Somewhere", "", List.of()));
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> tribalCourts.add("Somewhere", "", List.of("Atlantis")));
        assertThat(directory.all()).hasSize(58);
    }

    @ParameterizedTest
    @MethodSource("others")
    void are_added_by_coordinators_and_administrators_only(Viewer viewer) {
        SignedIn.as(viewer);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> tribalCourts.add("Somewhere", "", List.of("Inyo")));
    }

    @Test
    void are_added_by_nobody_who_is_not_signed_in() {
        SignedIn.asNobody();
        assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                .isThrownBy(() -> tribalCourts.add("Somewhere", "", List.of("Inyo")));
    }

    static Stream<Viewer> others() {
        return Stream.of(People.EXECUTIVE, People.clerk("inyo"), People.sheriff("inyo"));
    }
}
