package org.ccpor.court;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.ccpor.base.RefusedException;
import org.ccpor.base.StaleException;
import org.ccpor.testing.People;
import org.ccpor.testing.RecordSlice;
import org.ccpor.testing.SignedIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@RecordSlice
class CourtContactServiceTest {
    private static final ContactEntry CLERK =
            new ContactEntry(ContactSide.COURT, "Clerk", "First contact", "clerk@court.example", "415-555-0100");
    private static final ContactEntry MANAGER =
            new ContactEntry(ContactSide.COURT, "Manager", "First contact", "manager@court.example", "415-555-0100");

    private final CourtContactService contacts;
    private final JdbcClient jdbc;

    @Autowired
    CourtContactServiceTest(CourtContactService contacts, JdbcClient jdbc) {
        this.contacts = contacts;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void sign_in() {
        SignedIn.as(People.COORDINATOR);
    }

    @AfterEach
    void clean() {
        SignedIn.asNobody();
        jdbc.sql("delete from history").update();
        jdbc.sql("delete from court_contact").update();
    }

    @Test
    void are_listed_as_they_were_added() {
        var added = contacts.add("san-mateo", CLERK);
        assertThat(contacts.list("san-mateo")).containsExactly(added);
        assertThat(contacts.list("kern")).isEmpty();
    }

    @Test
    void change_for_who_saw_them_last() {
        var added = contacts.add("san-mateo", CLERK);
        var changed = contacts.change(added.id(), MANAGER, added.version());
        assertThat(changed.role()).isEqualTo("Manager");
        assertThat(contacts.list("san-mateo")).containsExactly(changed);
    }

    @Test
    void keep_the_first_of_two_changes_and_show_it_to_the_second() {
        var seen = contacts.add("san-mateo", CLERK);
        contacts.change(seen.id(), MANAGER, seen.version());
        assertThatExceptionOfType(StaleException.class)
                .isThrownBy(() -> contacts.change(seen.id(), CLERK, seen.version()))
                .withMessageContaining("manager@court.example");
        assertThatExceptionOfType(StaleException.class).isThrownBy(() -> contacts.remove(seen.id(), seen.version()));
    }

    @Test
    void are_gone_once_removed() {
        var seen = contacts.add("san-mateo", CLERK);
        contacts.remove(seen.id(), seen.version());
        assertThat(contacts.list("san-mateo")).isEmpty();
        assertThatExceptionOfType(StaleException.class)
                .isThrownBy(() -> contacts.remove(seen.id(), seen.version()))
                .withMessageContaining("removed");
    }

    @Test
    void leave_lines_in_history_without_address_or_number() {
        var seen = contacts.add("san-mateo", CLERK);
        var changed = contacts.change(seen.id(), MANAGER, seen.version());
        contacts.remove(seen.id(), changed.version());
        assertThat(jdbc.sql("select concat_ws('|', what, subject, before_value, after_value) from history order by id")
                        .query(String.class)
                        .list())
                .containsExactly(
                        "contact.added|First contact (Clerk)|First contact (Clerk)",
                        "contact.changed|First contact (Clerk)|Clerk, old e-mail|Manager, new e-mail",
                        "contact.removed|First contact (Manager)|First contact (Manager)");
    }

    @Test
    void changed_to_the_same_leave_no_line() {
        var seen = contacts.add("san-mateo", CLERK);
        contacts.change(seen.id(), CLERK, seen.version());
        assertThat(jdbc.sql("select count(*) from history where what = 'contact.changed'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void of_an_unknown_court_or_with_wrong_fields_are_refused() {
        assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> contacts.add("atlantis", CLERK));
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> contacts.add(
                        "san-mateo", new ContactEntry(ContactSide.COURT, "Clerk", "x".repeat(10_000), "", "")));
        assertThat(contacts.list("san-mateo")).isEmpty();
    }
}
