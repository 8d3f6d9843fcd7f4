package org.ccpor.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.ccpor.base.FormCode;
import org.ccpor.form.definition.FormModel;
import org.ccpor.identity.Role;
import org.ccpor.identity.Viewer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OngoingAnswersTest {
    private static final FormModel MODEL = FormModel.of(Sample.class);
    private static final Answers GIVEN = Answers.of(java.util.Map.of(
            "stations/1",
            "1",
            "stations/1/owner",
            "COURT",
            "stations/2",
            "2",
            "stations/2/owner",
            "LEA",
            "stations/3",
            "3"));

    enum Owner {
        COURT,
        LEA
    }

    record Sample(
            @Part("all") @Nullable String name,
            @Ongoing @Nullable String test,
            @LeaToo(rowsWhere = "owner") List<Station> stations) {}

    record Station(
            String id,
            @Nullable Owner owner,
            @Ongoing @Nullable String result) {}

    @ParameterizedTest
    @CsvSource({
        "DRAFT, name, true", "DRAFT, test, true", "DRAFT, stations/1/result, true",
        "SUBMITTED, name, false", "SUBMITTED, test, false", "SUBMITTED, stations/1/result, false",
        "ACCEPTED, name, false", "ACCEPTED, test, true", "ACCEPTED, stations/1/result, true",
        "ACCEPTED, stations/1/owner, false", "ACCEPTED, stations/1, false", "ACCEPTED, stations/9, false"
    })
    void results_are_given_also_after_acceptance(FormState state, String path, boolean may) {
        assertThat(may(Role.COURT_CONTACT, state, path)).isEqualTo(may);
    }

    @ParameterizedTest
    @CsvSource({"stations/1/result, false", "stations/2/result, true", "stations/2/owner, false"})
    void an_lea_gives_results_of_its_own_rows_after_acceptance(String path, boolean may) {
        assertThat(may(Role.LEA_CONTACT, FormState.ACCEPTED, path)).isEqualTo(may);
    }

    private static boolean may(Role role, FormState state, String path) {
        var viewer = new Viewer("someone", "Someone", role, Set.of("kern"));
        return FormAccess.mayAnswer(viewer, new FormKey("kern", FormCode.F3), MODEL, state, GIVEN, path);
    }
}
