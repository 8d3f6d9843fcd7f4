package org.ccpor.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ccpor.testing.People.COURT;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ccpor.form.definition.FormModel;
import org.ccpor.identity.Role;
import org.ccpor.identity.Viewer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RestrictedAnswersTest {
    private static final FormModel MODEL = FormModel.of(Sample.class);
    private static final Map<String, String> GIVEN = Map.of(
            "ori", "a",
            "terminals/1", "1",
            "terminals/1/mnemonic", "b",
            "places/1", "1",
            "places/1/name", "c",
            "places/1/ori", "d");

    record Sample(
            @Part("all") @Restricted @Nullable String ori,
            @Restricted List<Terminal> terminals,
            List<Place> places) {}

    record Terminal(String id, @Nullable String mnemonic) {}

    record Place(
            String id,
            @Nullable String name,
            @Restricted @Nullable String ori) {}

    @ParameterizedTest
    @CsvSource({"COORDINATOR,", "ADMINISTRATOR,", "COURT_CONTACT,kern", "LEA_CONTACT,kern"})
    void the_team_and_the_own_court_see_what_is_restricted(Role role, @Nullable String serves) {
        assertThat(readable(role, serves)).isEqualTo(GIVEN);
    }

    @ParameterizedTest
    @CsvSource({"EXECUTIVE,", "COURT_CONTACT,napa", "LEA_CONTACT,napa"})
    void others_see_neither_restricted_answers_nor_restricted_tables(Role role, @Nullable String serves) {
        assertThat(readable(role, serves)).containsOnlyKeys("places/1", "places/1/name");
    }

    @Test
    void the_model_knows_what_is_restricted() {
        assertThat(MODEL.at("places/1/ori").orElseThrow().restricted()).isTrue();
        assertThat(MODEL.at("places/1/name").orElseThrow().restricted()).isFalse();
    }

    private static Map<String, String> readable(Role role, @Nullable String serves) {
        var courts = serves == null ? Set.<String>of() : Set.of(serves);
        return FormAccess.readable(new Viewer("someone", "Someone", role, courts), COURT, MODEL, GIVEN);
    }
}
