package org.ccpor.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.ccpor.calendar.CourtCalendars;
import org.ccpor.identity.Role;
import org.ccpor.testing.AsViewer;
import org.ccpor.testing.MariaDb;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
@Import(MariaDb.class)
@ActiveProfiles("sample")
@AsViewer(value = Role.ADMINISTRATOR, user = "admin")
class SamplePlanOnAnyDayTest {
    @Autowired
    private SamplePlan plan;

    @Autowired
    private CourtCalendars calendars;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TravellingClock clock;

    @Autowired
    private PlatformTransactionManager transactions;

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"2027-01-01", "2027-07-04", "2027-11-26"})
    void it_loads_on_holidays_and_around_them_as_well(LocalDate day) {
        var morning = day.atTime(7, 0).atZone(clock.getZone()).toInstant();
        new TransactionTemplate(transactions).executeWithoutResult(rolledBack -> {
            rolledBack.setRollbackOnly();
            Stream.of("blocker", "date_change", "deployment_item", "deployment", "history")
                    .forEach(it -> jdbc.sql("delete from " + it).update());
            clock.at(morning, plan::load);
            assertThat(jdbc.sql("select max(at) from history")
                            .query(LocalDateTime.class)
                            .single())
                    .isBefore(LocalDateTime.ofInstant(morning, ZoneOffset.UTC));
            assertThat(jdbc.sql("select go_live_on from deployment")
                            .query(LocalDate.class)
                            .list())
                    .hasSize(45)
                    .allMatch(it -> calendars.statewide().isCourtDay(it));
        });
    }
}
