package org.ccpor.court;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ccpor.identity.Addressee;
import org.ccpor.identity.Role;
import org.ccpor.identity.Viewer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PeopleOfCourtTest {
    private static ContactLine contact(ContactSide side, String name, String email) {
        return new ContactLine(UUID.randomUUID(), "kern", side, "Clerk", name, email, "", 1, false, true);
    }

    private static Addressee account(Role role, String name, @Nullable String email, String court) {
        return new Addressee(new Viewer("user." + name, name, role, Set.of(court)), email, null);
    }

    private static List<ContactLine> of(List<ContactLine> contacts, Addressee... accounts) {
        return PeopleOfCourt.of("kern", contacts, List.of(accounts));
    }

    @Test
    void the_same_mail_is_one_person_whatever_the_name_and_keeps_what_the_contact_has() {
        var kim = contact(ContactSide.COURT, "Kim Park", "Kim@kern.example.gov");
        assertThat(of(List.of(kim), account(Role.COURT_CONTACT, "K. Park", "kim@kern.example.gov", "kern")))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.id()).isEqualTo(kim.id());
                    assertThat(it.name()).isEqualTo("Kim Park");
                    assertThat(it.signsIn()).isTrue();
                    assertThat(it.mayEdit()).isTrue();
                });
    }

    @Test
    void the_name_tells_where_one_of_them_has_no_mail() {
        var kim = contact(ContactSide.COURT, "Kim Park", "");
        assertThat(of(List.of(kim), account(Role.COURT_CONTACT, "kim park", "kim@kern.example.gov", "kern")))
                .extracting(ContactLine::signsIn)
                .containsExactly(true);
        var other = contact(ContactSide.COURT, "Kim Park", "other@kern.example.gov");
        assertThat(of(List.of(other), account(Role.COURT_CONTACT, "Kim Park", "kim@kern.example.gov", "kern")))
                .as("two mails are two people")
                .hasSize(2);
    }

    @Test
    void who_signs_in_and_is_no_contact_is_listed_by_side_and_cannot_be_edited_here() {
        var lines = of(
                List.of(contact(ContactSide.COURT, "Zoe", "zoe@kern.example.gov")),
                account(Role.LEA_CONTACT, "Sheriff", null, "kern"),
                account(Role.COURT_CONTACT, "Ann", "ann@kern.example.gov", "kern"),
                account(Role.COURT_CONTACT, "Nick", "nick@napa.example.gov", "napa"));
        assertThat(lines)
                .extracting(ContactLine::side, ContactLine::name, ContactLine::signsIn, ContactLine::mayEdit)
                .containsExactly(
                        tuple(ContactSide.COURT, "Ann", true, false),
                        tuple(ContactSide.COURT, "Zoe", false, true),
                        tuple(ContactSide.LEA, "Sheriff", true, false));
    }

    @Test
    void one_who_serves_the_court_and_its_lea_is_not_the_same_person_on_both_sides() {
        assertThat(of(
                        List.of(contact(ContactSide.LEA, "Kim Park", "kim@kern.example.gov")),
                        account(Role.COURT_CONTACT, "Kim Park", "kim@kern.example.gov", "kern")))
                .extracting(ContactLine::side)
                .containsExactly(ContactSide.COURT, ContactSide.LEA);
    }
}
