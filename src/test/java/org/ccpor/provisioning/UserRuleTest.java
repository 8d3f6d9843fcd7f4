package org.ccpor.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is wrong with the texts of one user. */
class UserRuleTest {
    private static final UserEntry FINE = Users.user("ana@court.example", CcporRole.COURT);

    private static UserEntry with(UserColumn column, String text) {
        return new UserEntry(
                FINE.agencyType(),
                column == UserColumn.AGENCY ? text : FINE.agency(),
                column == UserColumn.LOCATION ? text : FINE.location(),
                column == UserColumn.DEPARTMENT ? text : FINE.department(),
                column == UserColumn.LAST_NAME ? text : FINE.lastName(),
                column == UserColumn.FIRST_NAME ? text : FINE.firstName(),
                column == UserColumn.WORK_EMAIL ? text : FINE.workEmail(),
                column == UserColumn.WORK_PHONE ? text : FINE.workPhone(),
                column == UserColumn.JOB_TITLE ? text : FINE.jobTitle(),
                FINE.role(),
                FINE.sealedAccess(),
                FINE.cletsTrainedOn(),
                FINE.module(),
                FINE.trainedOn(),
                FINE.tester());
    }

    private static List<String> problems(UserColumn column, String text) {
        return UserRule.problems(with(column, text)).stream()
                .map(it -> it.column() + ": " + it.sentence())
                .toList();
    }

    @Test
    void an_ordinary_user_has_no_problem() {
        assertThat(UserRule.problems(FINE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"LAST_NAME, last name", "FIRST_NAME, first name", "WORK_EMAIL, work e-mail"})
    void names_and_address_are_needed(UserColumn column, String name) {
        assertThat(problems(column, "")).containsExactly(column + ": Fill in the " + name + ".");
    }

    @ParameterizedTest
    @EnumSource(names = {"AGENCY", "LOCATION", "DEPARTMENT", "JOB_TITLE", "WORK_PHONE"})
    void everything_else_may_stay_empty(UserColumn column) {
        assertThat(problems(column, "")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "LAST_NAME, last name, 80",
        "FIRST_NAME, first name, 80",
        "AGENCY, agency, 120",
        "LOCATION, location, 120",
        "DEPARTMENT, department, 120",
        "JOB_TITLE, job title, 120"
    })
    void a_text_fills_its_length_and_no_more(UserColumn column, String name, int most) {
        assertThat(problems(column, "x".repeat(most))).isEmpty();
        assertThat(problems(column, "x".repeat(most + 1)))
                .containsExactly("%s: The %s is too long: at most %d characters.".formatted(column, name, most));
    }

    @Test
    void an_address_has_at_most_254_characters() {
        assertThat(problems(UserColumn.WORK_EMAIL, "x".repeat(240) + "@court.example"))
                .isEmpty();
        assertThat(problems(UserColumn.WORK_EMAIL, "x".repeat(241) + "@court.example"))
                .containsExactly("WORK_EMAIL: The work e-mail is too long: at most 254 characters.");
    }

    @ParameterizedTest
    @CsvSource({
        "LAST_NAME, last name",
        "FIRST_NAME, first name",
        "AGENCY, agency",
        "LOCATION, location",
        "DEPARTMENT, department",
        "JOB_TITLE, job title"
    })
    void what_looks_like_data_of_parties_is_taken_out(UserColumn column, String name) {
        assertThat(problems(column, "123-45-6789"))
                .containsExactly(
                        "%s: Take it out of the %s. This looks like a social security number.".formatted(column, name));
    }

    @Test
    void an_address_may_look_like_a_number_of_a_case() {
        assertThat(problems(UserColumn.WORK_EMAIL, "fl-12345@court.example")).isEmpty();
        assertThat(problems(UserColumn.WORK_EMAIL, "FL-12345@court.example")).isEmpty();
    }

    @Test
    void a_phone_number_has_at_most_40_characters() {
        assertThat(problems(UserColumn.WORK_PHONE, "5".repeat(40))).isEmpty();
        assertThat(problems(UserColumn.WORK_PHONE, "5".repeat(41)))
                .containsExactly("WORK_PHONE: The work phone is not a number, such as 415-555-0100 ext. 12.");
    }
}
