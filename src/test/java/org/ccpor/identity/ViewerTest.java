package org.ccpor.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ViewerTest {
    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"COURT_CONTACT", "LEA_CONTACT"})
    void a_contact_sees_and_serves_their_own_court_only(Role role) {
        var contact = new Viewer("contact", "Contact", role, Set.of("fresno"));
        assertThat(contact.seesInFull("fresno")).isTrue();
        assertThat(contact.serves("fresno")).isTrue();
        assertThat(contact.seesInFull("kern")).isFalse();
        assertThat(contact.serves("kern")).isFalse();
        assertThat(contact.coordinates()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"COORDINATOR", "ADMINISTRATOR"})
    void those_who_coordinate_see_every_court_but_answer_for_none(Role role) {
        var coordinator = new Viewer("lead", "Lead", role, Set.of());
        assertThat(coordinator.coordinates()).isTrue();
        assertThat(coordinator.seesInFull("kern")).isTrue();
        assertThat(coordinator.serves("kern")).isFalse();
    }

    @Test
    void an_executive_sees_all_and_runs_nothing() {
        var executive = new Viewer("executive", "Executive", Role.EXECUTIVE, Set.of());
        assertThat(executive.seesInFull("kern")).isTrue();
        assertThat(executive.coordinates()).isFalse();
        assertThat(executive.serves("kern")).isFalse();
    }

    @Test
    void initials_are_made_of_the_first_and_last_word() {
        assertThat(named("CCPOR coordinator 2").initials()).isEqualTo("C2");
        assertThat(named("admin").initials()).isEqualTo("A");
        assertThat(named(" ").initials()).isEqualTo("?");
    }

    private static Viewer named(String name) {
        return new Viewer("user", name, Role.EXECUTIVE, Set.of());
    }
}
