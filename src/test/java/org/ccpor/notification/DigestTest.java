package org.ccpor.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ccpor.testing.People.CLERK;
import static org.ccpor.testing.People.SHERIFF;

import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import org.ccpor.testing.PostOffice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** One digest a person and court day, by the date on the wall. */
class DigestTest extends MailCase {
    @Autowired
    private DigestJob digest;

    @Test
    void everything_that_waited_comes_in_one_mail_the_next_morning() throws Exception {
        late("One");
        late("Two");
        soon("Three");
        at("2027-01-07T14:59:00Z");
        digests();
        assertThat(mails()).isEmpty();
        at("2027-01-07T15:00:30Z");
        digests();
        assertThat(PostOffice.caught())
                .containsExactly("court.kern@kern.example.gov: CCPOR digest for Jan 7: 3 notices, 2 late");
        digests();
        late("Four");
        digests();
        assertThat(PostOffice.caught()).hasSize(1);
    }

    @Test
    void none_is_sent_when_nothing_waits_or_all_was_read() {
        late("One");
        var id = inboxOf(CLERK).getFirst().id();
        acting.run(CLERK, () -> inbox.markRead(id));
        at("2027-01-07T16:00:00Z");
        digests();
        assertThat(mails()).isEmpty();
    }

    @Test
    void weekends_and_holidays_wait_for_the_next_court_day() {
        at("2027-01-15T20:00:00Z");
        late("Friday afternoon");
        at("2027-01-16T16:00:00Z");
        digests();
        at("2027-01-18T16:00:00Z");
        digests();
        assertThat(mails()).isEmpty();
        at("2027-01-19T15:01:00Z");
        digests();
        assertThat(PostOffice.caught()).singleElement().asString().contains("CCPOR digest for Jan 19");
    }

    @ParameterizedTest
    @CsvSource({
        // Daylight saving begins on Sunday, March 14, and ends on Sunday, November 7, 2027.
        "2027-03-11T20:00:00Z, 2027-03-12T14:59:00Z, 2027-03-12T15:00:00Z",
        "2027-03-12T20:00:00Z, 2027-03-15T13:59:00Z, 2027-03-15T14:00:00Z",
        "2027-11-05T20:00:00Z, 2027-11-08T14:59:00Z, 2027-11-08T15:00:00Z"
    })
    void seven_in_the_morning_is_seven_in_the_morning_whatever_daylight_saving_does(
            String told, String before, String after) {
        at(told);
        late("One");
        at(before);
        digests();
        assertThat(mails()).isEmpty();
        at(after);
        digests();
        assertThat(mails()).hasSize(1);
    }

    @Test
    void a_clock_that_jumps_back_brings_no_second_digest() {
        late("One");
        at("2027-01-07T15:05:00Z");
        digests();
        at("2027-01-07T10:00:00Z");
        late("Two");
        at("2027-01-07T15:05:00Z");
        digests();
        assertThat(mails()).hasSize(1);
    }

    @Test
    void people_choose_their_hour_or_none() {
        acting.run(CLERK, () -> settings.digestAt(16));
        acting.run(SHERIFF, () -> settings.digestAt(null));
        late("One");
        asked(NoticeKind.LATE, new Audience.One("lea.kern"), "For the sheriff", "lea.kern");
        at("2027-01-07T23:59:00Z");
        digests();
        assertThat(mails()).isEmpty();
        at("2027-01-08T00:01:00Z");
        digests();
        assertThat(mails()).hasSize(1).allMatch(it -> it.startsWith("court.kern"));
        assertThat(titlesOf(SHERIFF)).containsExactly("For the sheriff");
    }

    @Test
    void a_digest_that_the_version_before_sent_today_is_not_sent_again(@Autowired DataSource source) {
        jdbc.sql("create table daily_work (work varchar(20), subject varchar(60), day date)")
                .update();
        jdbc.sql("insert into daily_work values ('digest', 'court.kern', '2027-01-07')")
                .update();
        jdbc.sql("delete from job where task_name = 'due'").update();
        new ResourceDatabasePopulator(new ClassPathResource("db/changelog/notification/0010-digest-told-once.sql"))
                .execute(source);
        late("One");
        at("2027-01-07T15:05:00Z");
        digests();
        assertThat(mails()).isEmpty();
        at("2027-01-08T15:05:00Z");
        digests();
        assertThat(mails()).hasSize(1);
    }

    private void late(String title) {
        asked(NoticeKind.LATE, new Audience.One("court.kern"), title, title + clock.instant());
    }

    private void soon(String title) {
        asked(NoticeKind.DUE_SOON, new Audience.One("court.kern"), title, title);
    }

    private void at(String when) {
        clock.step(Duration.between(clock.instant(), Instant.parse(when)));
    }

    private void digests() {
        digest.run();
        sender.send();
    }
}
