package org.ccpor.provisioning.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ccpor.provisioning.Users.listed;
import static org.ccpor.provisioning.Users.user;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.ccpor.base.RefusedException;
import org.ccpor.base.sheet.SheetParser;
import org.ccpor.provisioning.AgencyType;
import org.ccpor.provisioning.CcporRole;
import org.ccpor.provisioning.ListedUser;
import org.ccpor.provisioning.TrainingModule;
import org.ccpor.provisioning.UserColumn;
import org.ccpor.provisioning.UserFileService;
import org.ccpor.provisioning.UserImport;
import org.ccpor.provisioning.UserStatus;
import org.ccpor.provisioning.Users;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImportRuleTest {
    private static final String HEADERS = "Surname,Given name,E-mail,Role,CLETS expires\n";

    private static UserImport compare(String text, ListedUser... list) {
        var sheet = SheetParser.read(text.getBytes(StandardCharsets.UTF_8));
        return ImportRule.compare(sheet, List.of(list), AgencyType.COURT, it -> it == AgencyType.COURT);
    }

    @Test
    void shows_what_is_added_changed_missing_and_the_same() {
        var same = listed(user("same@court.example", CcporRole.QUERY), UserStatus.LISTED);
        var changed = listed(user("changed@court.example", CcporRole.QUERY), UserStatus.CREATED);
        var gone = listed(user("gone@court.example", CcporRole.QUERY), UserStatus.LISTED);
        var file = compare(
                "Surname,Given name,E-mail,Role\nsame,Clerk,SAME@court.example,query only\n"
                        + "changed,Clerk,changed@court.example,Supervisor\nnew,Clerk,new@court.example,Court\n",
                same,
                changed,
                gone);
        assertThat(file.words(true)).isEqualTo("adds 1, changes 1, removes 1, no row in error");
        assertThat(file.same()).isEqualTo(1);
        assertThat(file.missing()).containsExactly(gone);
        assertThat(file.changes().getFirst().after().sealedAccess()).isTrue();
        assertThat(file.adds().getFirst().module()).isEqualTo(TrainingModule.FULL);
    }

    @Test
    void who_left_or_is_listed_by_the_other_side_is_not_missing() {
        var file = compare(
                HEADERS + "A,Clerk,a@court.example,Court,\n",
                listed(user("gone@court.example", CcporRole.QUERY), UserStatus.REMOVED),
                listed(Users.lea("officer@lea.example"), UserStatus.LISTED));
        assertThat(file.missing()).isEmpty();
    }

    @Test
    void a_person_of_the_other_side_is_not_taken_over() {
        var file = compare(
                HEADERS + "A,Clerk,officer@lea.example,Court,\nB,Clerk,b@court.example,Court,\n",
                listed(Users.lea("officer@lea.example"), UserStatus.LISTED),
                listed(user("b@court.example", CcporRole.COURT), UserStatus.LISTED));
        assertThat(file.problems())
                .extracting(it -> it.line() + " " + it.sentence())
                .containsExactly("2 Users of law enforcement are listed by the LEA contact.");
    }

    @Test
    void a_column_the_file_does_not_have_keeps_what_the_list_says() {
        var before = listed(user("a@court.example", CcporRole.COURT), UserStatus.LISTED);
        var file = compare("Surname,Given name,E-mail,Role\nNew,Clerk,a@court.example,Court\n", before);
        var after = file.changes().getFirst().after();
        assertThat(after.lastName()).isEqualTo("New");
        assertThat(after.jobTitle()).isEqualTo("Clerk");
        assertThat(after.cletsTrainedOn()).isEqualTo(before.entry().cletsTrainedOn());
    }

    @Test
    void the_day_a_certification_ends_gives_the_training() {
        var file = compare(HEADERS + "A,Clerk,a@court.example,Court,3/16/2027\n");
        assertThat(file.adds().getFirst().cletsTrainedOn()).isEqualTo(LocalDate.of(2025, 3, 16));
    }

    @Test
    void every_error_names_its_line_and_column() {
        var file = compare(HEADERS + "A,Clerk,a@court.example,Judge,\n,Clerk,nonsense,Court,soon\n"
                + "B,Clerk,b@court.example,Court,\nC,Clerk,B@court.example,Court,\n");
        assertThat(file.badRows()).isEqualTo(3);
        assertThat(file.problems())
                .extracting(it -> it.line() + " " + it.column())
                .containsExactly("2 Role", "3 CLETS expires", "3 Surname", "3 E-mail", "5 E-mail");
        assertThat(file.problems().getLast().sentence()).isEqualTo("Line 4 has the same work e-mail.");
        assertThat(file.mayRemove()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Home address",
                "Date of birth",
                "DOB",
                "Driver's license #",
                "SSN",
                "Social Security No.",
                "CLETS password",
                "Temporary Password",
                "Fingerprint result",
                "Background check",
                "Personal e-mail",
                "Case number"
            })
    void a_forbidden_column_rejects_the_file_by_its_name(String header) {
        assertThatThrownBy(() -> compare("Surname,Given name,E-mail,Role," + header + "\nA,B,a@court.example,Court,\n"))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("Column “" + header + "” must not be here");
    }

    @Test
    void every_column_of_the_template_is_read_and_none_is_forbidden() {
        assertThat(ForbiddenColumns.in(UserFileService.headers())).isEmpty();
        assertThat(UserFileService.headers()).allMatch(it -> UserColumn.of(it).isPresent());
    }

    @Test
    void missing_columns_are_named() {
        assertThatThrownBy(() -> compare("Surname,E-mail\nA,a@court.example\n"))
                .hasMessageContaining("missing: First name, CCPOR role");
    }

    @Test
    void users_of_the_other_side_are_errors() {
        var lea = listed(Users.lea("lea@sheriff.example"), UserStatus.LISTED);
        var file = compare(
                "Surname,Given name,E-mail,Role,Agency type\nA,B,x@court.example,Court,LEA\n"
                        + "lea,Clerk,lea@sheriff.example,Court,Court\n",
                lea);
        assertThat(file.badRows()).isEqualTo(2);
        assertThat(file.missing()).isEmpty();
    }

    @Test
    void formulas_stay_text() {
        var file = compare("Surname,Given name,E-mail,Role,Job title\nA,B,a@court.example,Court,=cmd|'/C calc'!A0\n");
        assertThat(file.adds().getFirst().jobTitle()).isEqualTo("=cmd|'/C calc'!A0");
    }

    @Test
    void a_user_who_was_removed_is_added_again() {
        var removed = listed(user("a@court.example", CcporRole.COURT), UserStatus.REMOVED);
        var file = compare("Surname,Given name,E-mail,Role\nA,B,a@court.example,Court\n", removed);
        assertThat(file.words(true)).isEqualTo("adds 1, changes 0, removes 0, no row in error");
    }
}
