package org.ccpor.standup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.ccpor.base.RefusedException;
import org.ccpor.identity.CurrentViewer;
import org.ccpor.identity.Role;
import org.ccpor.identity.Viewer;
import org.ccpor.testing.AsViewer;
import org.ccpor.testing.Given;
import org.ccpor.testing.WholeBoard;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@WholeBoard
@AsViewer
@SuppressWarnings("NullAway.Init") // filled by Spring before a test runs
class WallAccessTest {
    @Autowired
    private Given given;

    @Autowired
    private WallDisplayService displays;

    @Autowired
    private WallAccess wallAccess;

    @Autowired
    private StandUpService standUps;

    @Autowired
    private SummaryService summaries;

    @Autowired
    private CurrentViewer viewer;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void nothing() {
        given.reset();
    }

    @Test
    void a_key_reads_the_stand_up_and_nothing_else() {
        var key = displays.add("Room 2140");
        assertThat(wallAccess.opens(key)).isTrue();
        assertThat(wallAccess.read(key, () -> viewer.get()).map(Viewer::role)).contains(Role.DISPLAY);
        standUps.start(StandUpScope.USUAL);
        assertThat(wallAccess.read(key, () -> standUps.running()))
                .hasValueSatisfying(it -> assertThat(it).isPresent());
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> wallAccess.read(key, () -> summaries.search("")));
    }

    @Test
    void a_revoked_or_guessed_key_opens_nothing() {
        var key = displays.add("Room 2140");
        displays.revoke(displays.list().getFirst().id());
        assertThat(wallAccess.opens(key)).isFalse();
        assertThat(wallAccess.read(key, () -> viewer.get())).isEmpty();
        assertThat(wallAccess.opens("guessed")).isFalse();
        assertThat(wallAccess.opens("")).isFalse();
    }

    @Test
    void a_key_is_long_and_never_stored() {
        var key = displays.add("Room 2140");
        assertThat(key).hasSizeGreaterThan(40);
        assertThat(database.sql("select token_hash from wall_display")
                        .query(String.class)
                        .single())
                .hasSize(64)
                .doesNotContain(key);
    }

    @Test
    void a_display_without_a_name_is_refused_in_words() {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> displays.add("  "))
                .withMessageContaining("Room 2140");
    }
}
