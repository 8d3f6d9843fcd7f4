package org.ccpor.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.util.regex.Pattern;
import org.ccpor.base.RefusedException;
import org.ccpor.board.BoardSnapshots;
import org.ccpor.deployment.BlockerService;
import org.ccpor.identity.CurrentViewer;
import org.ccpor.identity.Role;
import org.ccpor.process.Party;
import org.ccpor.process.Phase;
import org.ccpor.testing.AsViewer;
import org.ccpor.testing.Given;
import org.ccpor.testing.WholeBoard;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** With invented text, on the real tables. */
@WholeBoard
@SuppressWarnings("NullAway.Init")
class TextPurgeServiceTest {
    @Autowired
    private Given given;

    @Autowired
    private BlockerService blockers;

    @Autowired
    private JdbcConnectionDetails connection;

    @Autowired
    private BoardSnapshots board;

    @Autowired
    private CurrentViewer viewer;

    @Autowired
    private Clock clock;

    @Autowired
    private TextPurgeService withoutAccount;

    private TextPurgeService purge;

    @Autowired
    private JdbcClient database;

    /** Columns that hold codes, names of people's accounts, hashes or shipped words, and no free text. */
    private static final Pattern TECHNICAL = Pattern.compile(String.join(
            "|",
            "databasechangelog.*",
            "account\\..*|account_court\\..*|sign_in_failure\\..*|remembered_sign_in\\..*",
            "court\\..*",
            ".*\\.(court|actor|owner|code|state|phase|what|party|side|scope|open_court|template_id|template_item|wording)",
            ".*\\.(updated_by|phase_by|raised_by|cleared_by|changed_by|analyst|imaging|gateway|hand_health)",
            "deployment_item\\.(waiting_on|switched_off_from)",
            "form\\.(imaging|gateway)_(before|after)|form\\.closed_items|form.*\\.(path|decision)",
            ".*\\.(submitted_by|decided_by|opened_by|asked_back_by|answered_by|remarked_by|part_done_by)",
            "date_proposal\\.proposed_(by|name)",
            "provisioned_user\\.(agency_type|role|status|training_module)|form_file\\.(form|kind|added_by)|document\\.(item|file_kind|added_by)|sending\\.(item|sent_by)",
            "acceptance_case\\.added_by|acceptance_run\\.(result|logged_by)|acceptance_defect\\.(priority|status)",
            "approval\\.subject|(approval|form_round)\\.(side|verdict|given_by|given_name|taken_back_by)",
            "readiness_line\\.(line|answer)|activation_step\\.(step|done_by)",
            "training_attendance\\.(session|marked_by)",
            "incident\\.(reported_by|reporter_role|channel|environment|area|priority|responsible|acknowledged_by)",
            "stand_up\\.(walk|started_by|led_by|ended_by)|stand_up_.*\\.(person|name|parked_by|kind|court_name)",
            "wall_display\\.(token_hash|made_by|revoked_by)",
            "notice\\.(recipient|kind|path|asked_by|delivery)|notice_told\\..*|notice_setting\\..*|digest_setting\\..*",
            "job\\..*|nudge\\..*|mail\\.(message_id|recipient|address|courts)",
            "meeting\\.kind|meeting_person\\.came|meeting_action\\.done_by|calendar_feed\\.(kinds|secret_hash)",
            "court_comment\\.(place|author|author_name|deleted_by)",
            "date_change\\.reason|board_limit\\.subject"));

    @BeforeEach
    void a_court_with_a_text_that_must_not_be_here() {
        given.reset();
        given.deployment("kern", Phase.SCOPE, 100);
        given.coordinator(
                () -> blockers.raise("kern", "Waits for Maria\nSAMPLE (\"secret\")", Party.COURT, "Answer", null));
        purge = new TextPurgeService(new PurgeProperties("root", ""), connection, board, viewer, clock);
    }

    @Test
    @AsViewer(value = Role.ADMINISTRATOR, user = "root.admin")
    void finds_a_text_whatever_its_capitals_and_line_breaks() {
        assertThat(purge.find("maria sample (\"secret\")"))
                .contains(new PurgePlace("Blockers", 1))
                .anyMatch(it -> it.place().equals("History"));
    }

    @Test
    @AsViewer(value = Role.ADMINISTRATOR, user = "root.admin")
    void removes_it_everywhere_and_tells_who_and_why() {
        purge.purge("Maria Sample", "Typed by mistake");
        assertThat(purge.find("Maria Sample")).isEmpty();
        assertThat(database.sql("select what from blocker").query(String.class).single())
                .isEqualTo("Waits for [removed] (\"secret\")");
        assertThat(database.sql("select concat(court, '|', actor, '|', reason) from history where what = 'text.purged'")
                        .query(String.class)
                        .list())
                .containsExactly("kern|root.admin|Typed by mistake");
    }

    @ParameterizedTest
    @CsvSource({"abcd, why", "Maria Sample, ' '", "Maria Sample, about maria sample", "nowhere to be found, why"})
    @AsViewer(Role.ADMINISTRATOR)
    void refuses_what_would_hit_too_much_or_keep_the_text(String text, String reason) {
        assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> purge.purge(text, reason));
        assertThat(purge.find("Maria Sample")).isNotEmpty();
    }

    @Test
    @AsViewer(Role.ADMINISTRATOR)
    void says_so_where_its_account_is_not_set_up() {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> withoutAccount.find("Maria Sample"))
                .withMessageContaining("not set up");
    }

    @Test
    @AsViewer(Role.COORDINATOR)
    void is_for_administrators_alone() {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> withoutAccount.find("Maria Sample"));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> withoutAccount.purge("Maria Sample", "why"));
    }

    @Test
    void knows_every_column_that_can_hold_free_text() {
        var known = FreeTextColumns.columns().stream()
                .map(it -> it.table() + "." + it.name())
                .toList();
        assertThat(database.sql("""
                                select lower(concat(table_name, '.', column_name)) from information_schema.columns
                                where table_schema = database() and data_type in ('varchar', 'char', 'text', 'mediumtext', 'longtext')
                                """).query(String.class).list())
                .containsAll(known)
                .filteredOn(it -> !known.contains(it))
                .allMatch(it -> TECHNICAL.matcher(it).matches());
    }
}
