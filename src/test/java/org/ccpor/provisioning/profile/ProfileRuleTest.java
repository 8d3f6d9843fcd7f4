package org.ccpor.provisioning.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.ccpor.base.FormCode;
import org.ccpor.form.Answers;
import org.ccpor.form.Filled;
import org.ccpor.form.FormDefinition.About;
import org.ccpor.provisioning.ThreeCourts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a profile says that does not fit together, the directory or the scope questionnaire. */
class ProfileRuleTest {
    private final ProfileForm form = new ProfileForm(new ThreeCourts());

    private final Filled<ProfileAnswers> alameda = Filled.of(form)
            .with("courtName", "Superior Court of California, County of Alameda", "courtType", "SUPERIOR")
            .with("county", "Alameda", "countyNo", "1", "sequence", "IMAGE_THEN_DATA")
            .row("locations", 1, "name", "Main", "city", "Oakland", "active", "true")
            .row("locations", 1, "imaging", "true", "entry", "true")
            .row("adminContacts", 1, "role", "Clerk supervisor", "email", "clerk@court.example")
            .row("adminContacts", 2, "role", "IT", "email", "it@court.example");

    private List<String> found(Filled<ProfileAnswers> filled, String court, Map<String, String> scope) {
        var about = new About(court, Filled.TODAY, null, Map.of(FormCode.F1, Answers.of(scope)));
        return form.check(filled.record(), about).stream()
                .map(it -> it.path() + ": " + it.sentence())
                .toList();
    }

    private List<String> found(Filled<ProfileAnswers> filled) {
        return found(filled, "alameda", Map.of());
    }

    @Test
    void the_county_is_the_one_the_directory_knows_of_a_superior_court() {
        assertThat(found(alameda)).isEmpty();
        assertThat(found(alameda, "kern", Map.of()))
                .containsExactly("county: The board knows this as the court of Kern County. Please check.");
        assertThat(found(alameda, "tribal", Map.of()))
                .containsExactly("courtType: The board knows this court as another type. Please check.");
        assertThat(found(alameda, "unlisted", Map.of())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "imagingBy, COURT, imaging, 'The court scans, but no location in use does. Please check.'",
        "imagingBy, BOTH, imaging, 'The court scans, but no location in use does. Please check.'",
        "entryBy, COURT, entry, 'The court enters orders, but no location in use does. Please check.'",
        "entryBy, BOTH, entry, 'The court enters orders, but no location in use does. Please check.'"
    })
    void what_the_court_does_it_does_somewhere(String question, String side, String does, String says) {
        var nowhere = alameda.row("leaContacts", 1, "role", "Lead", "email", "lead@sheriff.example")
                .with("locations/1/" + does, "false", question, side);
        assertThat(found(nowhere)).containsExactly(question + ": " + says);
        assertThat(found(nowhere.with("locations/1/" + does, "true"))).isEmpty();
        assertThat(found(nowhere.with(question, "LEA"))).isEmpty();
    }

    @Test
    void a_mnemonic_belongs_to_a_location_in_use() {
        var placed = alameda.row("mnemonics", 1, "mnemonic", "X1", "location", "Main, Oakland");
        assertThat(found(placed)).isEmpty();
        assertThat(found(placed.with("mnemonics/1/location", "Annex, Oakland")))
                .containsExactly("mnemonics/1/location: This location is not in the list above any more, or not in use."
                        + " Choose another.");
    }

    @ParameterizedTest
    @CsvSource({
        "sequence, IMAGE_THEN_DATA, DATA_ONLY",
        "imagingBy, COURT, BOTH",
        "entryBy, COURT, BOTH",
        "useGateway, YES, NO"
    })
    void an_answer_is_the_one_of_the_scope_questionnaire(String question, String here, String there) {
        var answered = alameda.with(question, here);
        assertThat(found(answered, "alameda", Map.of(question, there)))
                .containsExactly(question + ": The scope questionnaire says otherwise. Change this answer,"
                        + " or the one given there.");
        assertThat(found(answered, "alameda", Map.of(question, here))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"stagingOn", "productionOn"})
    void what_has_not_happened_yet_has_no_date(String question) {
        var set = alameda.with("stagingOn", "2027-03-01", "productionOn", "2027-03-02", question, "2027-03-01");
        assertThat(found(alameda.with("stagingOn", "2027-03-01", "productionOn", "2027-03-01")))
                .isEmpty();
        assertThat(found(set.with(question, "2027-03-02")))
                .contains(question + ": This date is still to come. Enter it once it has happened.");
    }
}
