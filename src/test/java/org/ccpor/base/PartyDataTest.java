package org.ccpor.base;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** All numbers and names are invented. */
class PartyDataTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            her number is 123-45-6789                | social security
            123 45 6789                              | social security
            SSN 123456789                            | social security
            license D1234567                         | driver license
            DL# 1234567                              | driver license
            Driver's license no. X7654321            | driver license
            DOB 3/14/81                              | date of birth
            born on 1981-03-14                       | date of birth
            Maria Sample, 03/14/1981                 | date of birth
            Sample, Maria 1981-03-14                 | date of birth
            23FL001234                               | case number
            23-FL-001234                             | case number
            FL-123456                                | case number
            37-2023-00012345-CU-FR-CTL               | case number
            case no. A12-345                         | case number
            Case number: 2021-4711                   | case number
            FCN 1234                                 | file control
            the file control number was wrong        | file control
            1234567890123                            | file control
            CII A12345678                            | file control
            """)
    void stops_at_what_looks_like_party_data(String text, String reason) {
        assertThat(PartyData.suspects(text)).anyMatch(it -> it.contains(reason));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Firewall change CHG0034567 was requested on 11/20/2026",
                "ORI CA0410000 confirmed",
                "call the help desk at 650-555-0100 ext. 4711",
                "650 555 0100",
                "Fujitsu fi-7160 and Canon DR-G2110, driver 11.1.0.1234",
                "HDC 0001 sent, CLETS-001 is not stored here",
                "T-90 was 2026-11-25; go-live on 2027-02-23",
                "Hall of Justice, 400 County Center, Redwood City 94063",
                "Cutover Friday 03/16/2027",
                "Training Session 03/16/2027, room 2B",
                "Windows 11 23H2, Edge 142.0.3595.65",
                "TIFF G4 at 300 dpi, 1,250 orders a month",
                "we have no case numbers here"
            })
    void lets_plans_dates_devices_and_phone_numbers_pass(String text) {
        assertThat(PartyData.suspects(text)).isEmpty();
    }

    @Test
    void names_every_reason_once_and_never_what_it_found() {
        assertThat(PartyData.suspects("SSN 123-45-6789, again 123-45-6789, case no. FL-123456"))
                .hasSize(2)
                .noneMatch(it -> it.matches(".*\\d.*"));
    }

    @Test
    void reads_a_long_text_without_getting_stuck() {
        assertThat(PartyData.suspects("Aa ".repeat(50_000) + "1".repeat(12))).isEmpty();
    }
}
