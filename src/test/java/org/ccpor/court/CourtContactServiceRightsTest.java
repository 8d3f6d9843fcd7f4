package org.ccpor.court;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.ccpor.identity.Viewer;
import org.ccpor.testing.People;
import org.ccpor.testing.RecordSlice;
import org.ccpor.testing.SignedIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

@RecordSlice
class CourtContactServiceRightsTest {
    private static final String COURT = "san-mateo";

    private final CourtContactService contacts;
    private final JdbcClient jdbc;

    @Autowired
    CourtContactServiceRightsTest(CourtContactService contacts, JdbcClient jdbc) {
        this.contacts = contacts;
        this.jdbc = jdbc;
    }

    @AfterEach
    void clean() {
        SignedIn.asNobody();
        jdbc.sql("delete from history").update();
        jdbc.sql("delete from court_contact").update();
    }

    @ParameterizedTest
    @MethodSource("rights")
    void let_each_side_keep_its_own(Viewer viewer, ContactSide side, boolean allowed) {
        SignedIn.as(People.COORDINATOR);
        var seen = contacts.add(COURT, contact(side, "Clerk"));
        SignedIn.as(viewer);
        if (allowed) {
            assertThat(contacts.list(COURT)).allMatch(ContactLine::mayEdit);
            assertThatCode(() -> {
                        contacts.add(COURT, contact(side, "Deputy"));
                        var changed = contacts.change(seen.id(), contact(side, "Manager"), seen.version());
                        contacts.remove(seen.id(), changed.version());
                    })
                    .doesNotThrowAnyException();
        } else {
            refused(() -> contacts.add(COURT, contact(side, "Deputy")));
            refused(() -> contacts.change(seen.id(), contact(side, "Manager"), seen.version()));
            refused(() -> contacts.remove(seen.id(), seen.version()));
        }
    }

    static Stream<Arguments> rights() {
        var allowed = Stream.of(People.ADMIN, People.COORDINATOR)
                .flatMap(viewer -> Stream.of(ContactSide.values()).map(side -> Arguments.of(viewer, side, true)));
        var refused = Stream.of(People.EXECUTIVE, People.CLERK, People.SHERIFF)
                .flatMap(viewer -> Stream.of(ContactSide.values()).map(side -> Arguments.of(viewer, side, false)));
        var own = Stream.of(ContactSide.values())
                .flatMap(side -> Stream.of(
                        Arguments.of(People.clerk(COURT), side, side == ContactSide.COURT),
                        Arguments.of(People.sheriff(COURT), side, side == ContactSide.LEA)));
        return Stream.of(allowed, refused, own).flatMap(it -> it);
    }

    @Test
    void let_nobody_push_an_own_contact_to_another_side() {
        SignedIn.as(People.clerk(COURT));
        var seen = contacts.add(COURT, contact(ContactSide.COURT, "Clerk"));
        refused(() -> contacts.change(seen.id(), contact(ContactSide.TEAM, "Clerk"), seen.version()));
    }

    @Test
    void show_contacts_to_who_sees_the_court_in_full() {
        Stream.of(People.ADMIN, People.COORDINATOR, People.EXECUTIVE, People.clerk(COURT), People.sheriff(COURT))
                .forEach(viewer -> {
                    SignedIn.as(viewer);
                    assertThatCode(() -> contacts.list(COURT)).doesNotThrowAnyException();
                });
        Stream.of(People.CLERK, People.SHERIFF).forEach(viewer -> {
            SignedIn.as(viewer);
            refused(() -> contacts.list(COURT));
        });
    }

    @Test
    void show_nothing_to_who_is_not_signed_in() {
        SignedIn.asNobody();
        assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                .isThrownBy(() -> contacts.list(COURT));
    }

    private static void refused(ThrowingCallable command) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(command);
    }

    private static ContactEntry contact(ContactSide side, String role) {
        return new ContactEntry(side, role, "A contact", "", "");
    }
}
