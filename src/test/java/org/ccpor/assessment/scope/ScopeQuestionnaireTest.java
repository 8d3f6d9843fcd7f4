package org.ccpor.assessment.scope;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ccpor.deployment.Facts;
import org.ccpor.deployment.Gateway;
import org.ccpor.deployment.Imaging;
import org.ccpor.form.Filled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScopeQuestionnaireTest {
    private final ScopeQuestionnaire form = new ScopeQuestionnaire();

    /** As a court would answer that scans and enters everything itself. */
    private final Filled<Scope> complete = Filled.of(form)
            .with("respondentName", "R&PO supervisor", "respondedOn", "2027-02-26")
            .with("departments", "FAMILY,CRIMINAL", "carposSubmitter", "COURT", "cletsAuthorized", "YES")
            .with("rpoDelivery", "FAX", "localSystem", "NO", "scannerAvailable", "YES", "scannerMakeModel", "Any")
            .with("kofax", "NO", "sequence", "IMAGE_THEN_DATA", "imagingBy", "COURT", "entryBy", "COURT")
            .with("useGateway", "YES", "orderTypes", "DOMESTIC_VIOLENCE,CRIMINAL_PROTECTIVE")
            .row("locations", 1, "name", "Main", "city", "Kern", "departments", "FAMILY")
            .row("locations", 1, "images", "true", "enters", "true")
            .row("userCounts", 1, "role", "COURT", "courtCount", "12");

    @Test
    void a_complete_one_can_be_handed_in() {
        assertThat(complete.errors()).isEmpty();
        assertThat(complete.warnings()).isEmpty();
    }

    @Test
    void an_empty_one_names_what_is_required_in_the_order_of_the_questions() {
        assertThat(Filled.of(form).errors())
                .containsExactly(
                        "respondentName",
                        "respondedOn",
                        "departments",
                        "carposSubmitter",
                        "cletsAuthorized",
                        "rpoDelivery",
                        "localSystem",
                        "scannerAvailable",
                        "kofax",
                        "sequence",
                        "locations",
                        "userCounts");
    }

    @Test
    void a_chosen_other_needs_its_text() {
        var others = complete.with("carposSubmitter", "OTHER", "rpoDelivery", "FAX,OTHER");
        assertThat(others.errors()).containsExactly("carposSubmitterOther", "rpoDeliveryOther");
        assertThat(others.says("rpoDeliveryOther")).containsExactly("You chose “Other”: say which.");
        assertThat(complete.asks("rpoDeliveryOther")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"NO", "FUTURE"})
    void without_a_local_system_the_rest_of_section_2_is_skipped(String system) {
        var answered = complete.with("localSystem", system);
        for (var skipped : List.of("localSystemName", "localStorage", "autoCarpos", "autoCarposComments")) {
            assertThat(answered.asks(skipped)).as(skipped).isFalse();
        }
        assertThat(answered.asks("localSystemFuture")).isEqualTo(system.equals("FUTURE"));
        assertThat(answered.with("localSystemName", "Old").record().localSystemName())
                .isNull();
    }

    @Test
    void a_local_system_is_described() {
        assertThat(complete.with("localSystem", "YES_SHERIFF").errors())
                .containsExactly("localSystemName", "localStorage", "autoCarpos");
        assertThat(complete.with("localSystem", "YES_COURT,FUTURE").errors())
                .containsExactly("localSystemName", "localStorage", "autoCarpos", "localSystemFuture");
        assertThat(complete.with("localSystem", "NO,FUTURE", "localSystemFuture", "A new one")
                        .errors())
                .containsExactly("localSystem");
    }

    @Test
    void only_who_works_with_orders_is_asked_about_it() {
        assertThat(complete.with("sequence", "QUERY_ONLY").asks("orderTypes")).isFalse();
        assertThat(complete.with("sequence", "DATA_ONLY").asks("imagingBy")).isFalse();
        assertThat(complete.with("sequence", "IMAGE_ONLY").asks("useGateway")).isFalse();
        assertThat(complete.with("backlog", "YES").asks("backlogCount")).isTrue();
        assertThat(complete.with("sequence", "QUERY_ONLY", "backlog", "YES").asks("backlogCount"))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "IMAGE_THEN_DATA, COURT, YES, COURT, YES",
        "IMAGE_THEN_DATA, LEA, NO, LEA, NO",
        "DATA_THEN_IMAGE, BOTH, LATER, BOTH, LATER",
        "IMAGE_ONLY, COURT, YES, COURT, NO",
        "DATA_ONLY, COURT, YES, NONE, YES",
        "QUERY_ONLY, LEA, YES, QUERY, NO",
        "IMAGE_THEN_DATA, , , BOTH, LATER"
    })
    void the_way_of_working_decides_imaging_and_gateway(
            String sequence, String by, String useGateway, Imaging imaging, Gateway gateway) {
        var answered = complete.with("sequence", sequence, "imagingBy", by, "useGateway", useGateway);
        assertThat(form.decides(answered.record(), new Facts(Imaging.BOTH, Gateway.LATER)))
                .contains(new Facts(imaging, gateway));
    }

    @Test
    void nothing_is_decided_without_a_way_of_working() {
        assertThat(form.decides(Filled.of(form).record(), Facts.UNKNOWN)).isEmpty();
    }

    @Test
    void days_are_checked_against_today() {
        assertThat(complete.with("respondedOn", "2027-03-02").errors()).containsExactly("respondedOn");
        assertThat(complete.with("respondedOn", "2027-03-01").errors()).isEmpty();
        assertThat(complete.with("targetMonth", "2027-02-28").errors()).containsExactly("targetMonth");
        assertThat(complete.with("targetMonth", "2027-03-15").warnings()).containsExactly("targetMonth");
        assertThat(complete.with("targetMonth", "2027-06-01").warnings()).isEmpty();
    }

    @Test
    void blackout_dates_are_in_order_and_leave_room() {
        var blackout = complete.row("blackouts", 1, "from", "2027-06-01", "to", "2027-06-30");
        assertThat(blackout.errors()).isEmpty();
        assertThat(blackout.goLiveIn(100).warnings()).containsExactly("blackouts/1/from");
        assertThat(blackout.with("targetMonth", "2027-06-15").warnings()).containsExactly("targetMonth");
        assertThat(blackout.with("blackouts/1/to", "2027-05-31").errors()).containsExactly("blackouts/1/to");
    }

    @Test
    void volumes_are_for_chosen_types_and_once_for_each() {
        var volumes = complete.row("volumes", 1, "type", "DOMESTIC_VIOLENCE")
                .row("volumes", 2, "type", "JUVENILE")
                .row("volumes", 3, "type", "DOMESTIC_VIOLENCE", "avgPages", "0.5", "temporary", "-1");
        assertThat(volumes.warnings()).containsExactly("volumes/2/type");
        assertThat(volumes.errors()).containsExactly("volumes/3/type", "volumes/3/temporary", "volumes/3/avgPages");
    }

    @Test
    void users_are_counted_once_for_each_role() {
        assertThat(complete.row("userCounts", 2, "role", "COURT", "courtCount", "1")
                        .row("userCounts", 3, "role", "QUERY")
                        .errors())
                .containsExactly("userCounts/2/role", "userCounts/3/courtCount");
    }

    @Test
    void contradictions_are_pointed_out_but_do_not_block() {
        var odd = complete.with("scannerAvailable", "NO", "imagingBy", "BOTH", "cletsAuthorized", "NO")
                .with("locations/1/images", "false", "locations/1/enters", "false");
        assertThat(odd.errors()).isEmpty();
        assertThat(odd.warnings()).containsExactly("imagingBy", "useGateway", "locations", "locations", "lea");
        assertThat(odd.row("lea", 1, "agency", "Sheriff's Office", "type", "SHERIFF", "cletsCertified", "YES")
                        .warnings())
                .containsExactly("imagingBy", "locations", "locations");
    }

    @Test
    void figures_add_up() {
        assertThat(complete.row("volumes", 1, "type", "DOMESTIC_VIOLENCE", "temporary", "1000")
                        .row("volumes", 1, "afterHearing", "40", "avgPages", "4.5")
                        .row("volumes", 2, "type", "CRIMINAL_PROTECTIVE", "afterHearing", "30")
                        .row("userCounts", 2, "role", "QUERY", "leaCount", "4")
                        .figures())
                .containsExactly(
                        "Orders a month: 1,070: 1,000 temporary, 70 after hearing",
                        "Pages a month: 4,680, without the types that have no average",
                        "Expected users: 16: 12 of the court, 4 of the LEA");
        assertThat(Filled.of(form).figures()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"COURT, true", "BOTH, true", "LEA, false"})
    void only_a_court_that_scans_needs_a_scanner_and_a_place(String by, boolean court) {
        var scans = complete.with("imagingBy", by, "locations/1/images", "false", "scannerAvailable", "NO");
        assertThat(scans.says("imagingBy"))
                .isEqualTo(
                        court
                                ? List.of(
                                        "The court is to scan, but section 3 says that it has no scanner. Plan for one.")
                                : List.of());
        assertThat(scans.says("locations"))
                .isEqualTo(court ? List.of("The court is to scan, but no location does. Say at which.") : List.of());
    }

    @Test
    void an_agency_without_certification_does_not_help_the_gateway() {
        assertThat(complete.with("cletsAuthorized", "NO")
                        .row("lea", 1, "agency", "Sheriff's Office", "type", "SHERIFF", "cletsCertified", "NO")
                        .warnings())
                .containsExactly("useGateway");
    }

    @ParameterizedTest
    @CsvSource({"2027-06-02, 2027-06-30", "2027-06-01, 2027-06-29"})
    void a_month_with_a_day_left_can_be_chosen(String from, String to) {
        assertThat(complete.row("blackouts", 1, "from", from, "to", to)
                        .with("targetMonth", "2027-06-15")
                        .warnings())
                .isEmpty();
    }
}
