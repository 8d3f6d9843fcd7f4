package org.ccpor.court;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.ccpor.base.RefusedException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContactRuleTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "clerk@court.example", "first.last+ccpor@mail.court.example"})
    void takes_an_address_or_none(String email) {
        assertThat(ContactRule.clean(contact(email, "")).email()).isEqualTo(email);
    }

    @ParameterizedTest
    @ValueSource(strings = {"clerk", "clerk@court", "a b@court.example", "<x>@court.example", "a@b@court.example"})
    void refuses_what_is_no_address(String email) {
        assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> ContactRule.clean(contact(email, "")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "415-555-0100", "(415) 555-0100 ext. 12", "+1 415 555 0100", "415.555.0100x7"})
    void takes_a_number_or_none(String phone) {
        assertThat(ContactRule.clean(contact("", phone)).phone()).isEqualTo(phone);
    }

    @ParameterizedTest
    @ValueSource(strings = {"call me", "12", "<script>", "415-555-0100 at home"})
    void refuses_what_is_no_number(String phone) {
        assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> ContactRule.clean(contact("", phone)));
    }

    private static ContactEntry contact(String email, String phone) {
        return new ContactEntry(ContactSide.COURT, "Clerk", "Court contact", email, phone);
    }
}
