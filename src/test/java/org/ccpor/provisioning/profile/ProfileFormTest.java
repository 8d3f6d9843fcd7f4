package org.ccpor.provisioning.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ccpor.base.FormCode;
import org.ccpor.form.Answers;
import org.ccpor.form.Filled;
import org.ccpor.form.FormAccess;
import org.ccpor.form.FormDefinition.About;
import org.ccpor.identity.Role;
import org.ccpor.identity.Viewer;
import org.ccpor.process.Item;
import org.ccpor.process.ItemKind;
import org.ccpor.process.Party;
import org.ccpor.provisioning.Counties;
import org.ccpor.provisioning.Places;
import org.ccpor.provisioning.ThreeCourts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileFormTest {
    private final ProfileForm form = new ProfileForm(new ThreeCourts());

    private final Filled<ProfileAnswers> complete = Filled.of(form)
            .with("courtName", "Superior Court of California, County of Kern", "courtType", "SUPERIOR")
            .with("county", "Kern", "countyNo", "2", "departments", "FAMILY,PROBATE")
            .row("locations", 1, "name", "Main", "city", "Kern", "zip", "93721", "active", "true")
            .row("locations", 1, "imaging", "true", "entry", "true")
            .row("courtrooms", 1, "label", "Dept. 1", "location", "Main, Kern")
            .with("sequence", "IMAGE_THEN_DATA", "imagingBy", "COURT", "entryBy", "COURT", "useGateway", "YES")
            .with("orderTypes", "JUVENILE,DOMESTIC_VIOLENCE", "visibility", "STATEWIDE", "sealedPolicy", "SUPERVISORS")
            .row("adminContacts", 1, "role", "Clerk supervisor", "email", "clerk@court.example")
            .row("adminContacts", 2, "role", "IT", "phone", "559-555-0100 ext. 12", "email", "it@court.example")
            .with("effective", "2027-05-01");

    @Test
    void a_complete_one_has_nothing_to_mend() {
        assertThat(complete.errors()).isEmpty();
        assertThat(complete.warnings()).isEmpty();
    }

    @Test
    void an_empty_one_names_what_is_required() {
        assertThat(Filled.of(form).errors())
                .containsExactly(
                        "courtName",
                        "courtType",
                        "departments",
                        "locations",
                        "sequence",
                        "visibility",
                        "sealedPolicy",
                        "adminContacts",
                        "effective");
    }

    @Test
    void shows_that_the_profile_is_live_once_its_day_in_production_came() {
        assertThat(complete.proves("live").holds()).isNull();
        assertThat(complete.with("productionOn", "2027-03-01").proves("live").holds())
                .isTrue();
        assertThat(complete.with("productionOn", "2027-03-02").proves("live").holds())
                .isFalse();
    }

    @Test
    void begins_with_what_the_directory_and_the_scope_questionnaire_know() {
        var scope = Answers.of(Map.of(
                "sequence",
                "IMAGE_ONLY",
                "imagingBy",
                "BOTH",
                "orderTypes",
                "JUVENILE",
                "locations/7",
                "1",
                "locations/7/name",
                "Annex",
                "locations/7/city",
                "Clovis",
                "locations/7/images",
                "true"));
        var start = form.starts(new About("kern", Filled.TODAY, null, Map.of(FormCode.F1, scope)));
        assertThat(start.all())
                .containsEntry("courtName", "Superior Court of California, County of Kern")
                .containsEntry("courtType", "SUPERIOR")
                .containsEntry("county", "Kern")
                .containsEntry("countyNo", "2")
                .containsEntry("sequence", "IMAGE_ONLY")
                .containsEntry("imagingBy", "BOTH")
                .containsEntry("orderTypes", "JUVENILE")
                .containsEntry("locations/7/imaging", "true")
                .containsEntry("locations/7/active", "true");
        assertThat(Places.in(start)).extracting("value").containsExactly("Annex, Clovis");
    }

    @Test
    void a_tribal_court_needs_neither_county_nor_number() {
        var tribal = complete.with("courtType", "TRIBAL", "courtName", "Tribal Court", "county", "", "countyNo", "");
        assertThat(tribal.errors()).isEmpty();
        assertThat(tribal.asks("countyNo")).isFalse();
        assertThat(form.starts(new About("tribal", Filled.TODAY, null, Map.of()))
                        .all())
                .containsOnlyKeys("courtName", "courtType");
    }

    @ParameterizedTest
    @CsvSource({"0, county", "59, county", "1, Kern is county 2"})
    void a_county_number_is_the_countys_own(String number, String says) {
        var wrong = complete.with("countyNo", number);
        assertThat(wrong.errors()).containsExactly("countyNo");
        assertThat(wrong.says("countyNo").getFirst()).containsIgnoringCase(says);
    }

    @ParameterizedTest
    @CsvSource({"1, 06001", "41, 06081", "58, 06115"})
    void the_fips_code_follows_from_the_number(int number, String fips) {
        assertThat(Counties.fips(number)).isEqualTo(fips);
    }

    @Test
    void the_number_follows_the_county_unless_somebody_wrote_another() {
        var before = complete.answers();
        assertThat(form.consequences(before, before.with("county", "Alameda"), about()))
                .isEqualTo(Map.of("countyNo", "1"));
        var written = before.with("countyNo", "44");
        assertThat(form.consequences(written, written.with("county", "Alameda"), about()))
                .isEmpty();
        assertThat(form.consequences(before, before.with("courtName", "X"), about()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "locations/1/zip, 9372",
        "adminContacts/1/email, clerk@court",
        "adminContacts/1/email, clerk court.example",
        "adminContacts/2/phone, call me",
        "locations/1/active, false"
    })
    void syntax_and_at_least_one_place_in_use_are_required(String path, String value) {
        assertThat(complete.with(path, value).errors()).containsExactly(value.equals("false") ? "locations" : path);
    }

    @Test
    void a_place_listed_twice_would_be_offered_twice() {
        var twice = complete.row("locations", 2, "name", "Main", "city", "Kern", "active", "true")
                .row("locations", 2, "imaging", "false", "entry", "false");
        assertThat(twice.errors()).containsExactly("locations/2/name");
        assertThat(twice.with("locations/2/active", "false").errors()).isEmpty();
        assertThat(Places.in(twice.answers())).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "courtType, TRIBAL, courtType",
        "courtName, Kern Court, courtName",
        "courtrooms/1/location, 'Annex, Kern', courtrooms/1/location",
        "locations/1/imaging, false, imagingBy",
        "locations/1/entry, false, entryBy",
        "imagingBy, BOTH, leaContacts",
        "adminContacts/2/email, CLERK@court.example, adminContacts/2/email",
        "productionOn, 2027-02-01, productionOn",
        "stagingOn, 2027-03-02, stagingOn"
    })
    void what_is_odd_warns_and_does_not_block(String path, String value, String where) {
        var odd = complete.with(path, value);
        assertThat(odd.errors()).isEmpty();
        assertThat(odd.warnings()).containsExactly(where);
    }

    @Test
    void one_administrator_is_enough_but_two_are_proposed() {
        var answers = Answers.of(complete.answers().all().entrySet().stream()
                .filter(it -> !(it.getKey() + "/").startsWith("adminContacts/2/"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
        assertThat(form.check(form.read(answers), about()))
                .singleElement()
                .satisfies(it -> assertThat(it.path()).isEqualTo("adminContacts"))
                .satisfies(it -> assertThat(it.blocks()).isFalse());
    }

    @Test
    void applies_from_go_live_at_the_latest() {
        assertThat(complete.goLiveIn(60).warnings()).containsExactly("effective");
        assertThat(complete.goLiveIn(61).warnings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"oris", "leaOris"})
    void odd_oris_warn_without_repeating_them(String table) {
        var odd = complete.row(table, 1, "label", "ALL", "agency", "Sheriff", "ori", "NV0100150");
        assertThat(odd.errors()).isEmpty();
        assertThat(odd.says(table + "/1/ori")).singleElement().asString().doesNotContain("NV0100150");
        assertThat(form.tidy(table + "/1/ori", "ca010015a ")).isEqualTo("CA010015A");
    }

    @Test
    void says_where_it_differs_from_the_scope_questionnaire() {
        var scope = Answers.of(Map.of("sequence", "DATA_ONLY", "entryBy", "COURT", "orderTypes", "JUVENILE"));
        var about = new About("kern", Filled.TODAY, null, Map.of(FormCode.F1, scope));
        assertThat(form.check(complete.record(), about)).extracting("path").containsExactly("sequence", "orderTypes");
    }

    @Test
    void only_the_team_and_the_court_see_identifiers() {
        var all = complete.row("oris", 1, "ori", "CA010015A")
                .row("leaOris", 1, "ori", "CA010000A")
                .row("mnemonics", 1, "mnemonic", "X1")
                .answers()
                .all();
        var executive = new Viewer("e", "E", Role.EXECUTIVE, Set.of());
        assertThat(FormAccess.readable(executive, "kern", form.model(), all).keySet())
                .isNotEmpty()
                .noneMatch(it -> it.startsWith("oris") || it.startsWith("leaOris") || it.startsWith("mnemonics"));
        var court = new Viewer("c", "C", Role.COURT_CONTACT, Set.of("kern"));
        assertThat(FormAccess.readable(court, "kern", form.model(), all)).isEqualTo(all);
    }

    @Test
    void figures_are_the_fips_code_and_the_places() {
        assertThat(complete.figures())
                .containsExactly("County FIPS code: 06003", "Locations in use: 1, of which 1 scan and 1 enter");
    }

    @Test
    void setting_up_is_closed_by_both_dates() {
        var setUp = Item.of("CUR-I4b", ItemKind.TEAM, Party.TEAM, FormCode.F7);
        var staged = complete.with("stagingOn", "2027-02-01");
        assertThat(form.progress(setUp, complete.record())).isEmpty();
        assertThat(form.progress(setUp, staged.record()))
                .contains("Profile set up in staging Feb 1, 2027, in production not yet");
        assertThat(form.closes(setUp, staged.record())).isFalse();
        assertThat(form.closes(setUp, staged.with("productionOn", "2027-02-03").record()))
                .isTrue();
    }

    private static About about() {
        return new About("kern", Filled.TODAY, null, Map.of());
    }
}
