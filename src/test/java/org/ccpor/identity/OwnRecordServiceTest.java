package org.ccpor.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.ccpor.base.RefusedException;
import org.ccpor.base.StaleException;
import org.ccpor.testing.AsViewer;
import org.ccpor.testing.Given;
import org.ccpor.testing.KaribuTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** People correct what the board keeps of them. */
@AsViewer(
        value = Role.COURT_CONTACT,
        user = "clerk",
        courts = {"kern"})
@SuppressWarnings("NullAway.Init") // filled by Spring before a test runs
class OwnRecordServiceTest extends KaribuTest {
    @Autowired
    private OwnRecordService own;

    @Autowired
    private Addressees people;

    @Autowired
    private Given given;

    @BeforeEach
    void an_account() {
        given.reset();
        given.account("clerk", Role.COURT_CONTACT, "kern");
    }

    @Test
    void name_and_address_are_corrected_by_the_person_and_a_new_address_is_tried_anew() {
        own.correct(" Clerk ", " Clerk@Kern.example.gov ", "", version());
        people.bounced("clerk", "Clerk@Kern.example.gov", "550 No such user");
        assertThat(own.get()).hasValueSatisfying(it -> {
            assertThat(it.displayName()).isEqualTo("Clerk");
            assertThat(it.email()).isEqualTo("Clerk@Kern.example.gov");
            assertThat(it.mailProblem()).isEqualTo("550 No such user");
        });
        own.correct("Clerk", "other@kern.example.gov", "", version());
        assertThat(own.get().orElseThrow().mailProblem()).isNull();
        own.correct("Clerk", "", "", version());
        assertThat(own.get().orElseThrow().email()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "clerk",
                "clerk@",
                "@kern.gov",
                "a b@kern.gov",
                "clerk@kern",
                "clerk@kern.gov\r\nBcc: x@y.gov",
                "a@b..gov"
            })
    void what_is_no_address_is_refused(String typed) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> own.correct("Clerk", typed, "", version()))
                .withMessageContaining("work e-mail");
    }

    @ParameterizedTest
    @CsvSource({
        "(415) 555-0100, (415) 555-0100, 4155550100",
        "'415.555.0100  ext. 12', 415.555.0100 ext. 12, 4155550100;ext=12",
        "+1 415 555 0100 x7, +1 415 555 0100 x7, +14155550100;ext=7",
        "'', ,''",
    })
    void a_phone_is_kept_as_typed_and_dialed_by_its_digits(String typed, @Nullable String kept, String dialed) {
        own.correct("Clerk", "", typed, version());
        assertThat(own.get().orElseThrow().phone()).isEqualTo(kept);
        assertThat(new TeamContact("Clerk", null, kept).dialed()).isEqualTo(dialed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"555", "ask Ana", "415 555 0100 415 555 0100 415 555 0100 9", "<b>4155550100</b>"})
    void what_is_no_phone_is_refused(String typed) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> own.correct("Clerk", "", typed, version()))
                .withMessageContaining("work phone");
    }

    @Test
    void who_saw_an_older_record_is_told() {
        var seen = version();
        own.correct("Clerk", "one@kern.example.gov", "", seen);
        assertThatExceptionOfType(StaleException.class)
                .isThrownBy(() -> own.correct("Clerk", "two@kern.example.gov", "", seen));
    }

    private int version() {
        return own.get().orElseThrow().version();
    }
}
