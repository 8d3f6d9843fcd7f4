package org.ccpor.court;

import static org.assertj.core.api.Assertions.assertThat;

import org.ccpor.testing.RecordSlice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@RecordSlice
class CourtImportTest {
    private final CourtImport courtImport;
    private final CourtRepository courts;
    private final JdbcClient jdbc;

    @Autowired
    CourtImportTest(CourtImport courtImport, CourtRepository courts, JdbcClient jdbc) {
        this.courtImport = courtImport;
        this.courts = courts;
        this.jdbc = jdbc;
    }

    @AfterEach
    void put_back() {
        jdbc.sql("update court set region = 'Bay Area/Northern Coastal' where slug = 'napa'")
                .update();
        courtImport.afterPropertiesSet();
    }

    @Test
    void stores_all_superior_courts_at_the_first_start() {
        assertThat(courts.findAll().stream().map(Court::profile))
                .filteredOn(it -> it.type() == CourtType.SUPERIOR)
                .containsExactlyInAnyOrderElementsOf(CourtFiles.superiorCourts());
    }

    @Test
    void leaves_stored_courts_alone_at_the_second_start() {
        jdbc.sql("update court set region = 'Elsewhere' where slug = 'napa'").update();
        courtImport.afterPropertiesSet();
        assertThat(courts.findAll().stream().map(Court::profile))
                .filteredOn(it -> it.slug().equals("napa"))
                .singleElement()
                .extracting(CourtProfile::region)
                .isEqualTo("Elsewhere");
    }

    @Test
    void adds_only_what_is_missing() {
        jdbc.sql("delete from court where slug = 'alpine'").update();
        courtImport.afterPropertiesSet();
        assertThat(courts.findAll().stream().map(Court::profile))
                .filteredOn(it -> it.type() == CourtType.SUPERIOR)
                .hasSize(58);
    }
}
