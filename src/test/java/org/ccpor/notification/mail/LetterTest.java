package org.ccpor.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ccpor.notification.NoticeKind;
import org.ccpor.notification.NoticeLine;
import org.junit.jupiter.api.Test;

/** What mails say, and how long they wait after a failure. */
class LetterTest {
    private static final MailProperties MAIL =
            new MailProperties("localhost", "board@example.gov", "https://board.example.gov/", Duration.ofSeconds(60));

    @Test
    void a_digest_goes_court_by_court_and_late_items_come_first() {
        var letter = Letter.digest(
                List.of(
                        entry(1, NoticeKind.DUE_SOON, "kern", "Kern: soon"),
                        entry(2, NoticeKind.LATE, "inyo", "Inyo: late"),
                        entry(3, NoticeKind.LATE, "kern", "Kern: late")),
                "Jan 7",
                "you are court contact of Inyo, Kern",
                MAIL);
        assertThat(letter.subject()).isEqualTo("CCPOR digest for Jan 7: 3 notices, 2 late");
        assertThat(letter.text()).containsSubsequence("Inyo: late", "Kern: late", "Kern: soon");
        assertThat(letter.text())
                .contains("https://board.example.gov/court/kern")
                .doesNotContain("gov//");
        assertThat(letter.courts()).containsExactlyInAnyOrder("inyo", "kern");
    }

    @Test
    void nothing_of_a_title_becomes_markup() {
        var letter = Letter.atOnce(
                List.of(entry(1, NoticeKind.MENTION, "kern", "<img src=x onerror=alert(1)> & more")),
                "you asked",
                MAIL);
        assertThat(MailHtml.of(letter.subject(), letter.text()))
                .contains("&lt;img src=x onerror=alert(1)&gt; &amp; more")
                .doesNotContain("<img");
    }

    @Test
    void long_subjects_are_cut_and_stay_on_one_line() {
        var letter = Letter.atOnce(
                List.of(entry(1, NoticeKind.MENTION, "kern", "A\nB " + "x".repeat(300))), "you asked", MAIL);
        assertThat(letter.subject()).hasSize(150).startsWith("A B ").endsWith("…");
    }

    @Test
    void waits_grow_to_a_day_and_end_after_about_two() {
        assertThat(IntStream.rangeClosed(1, 5)
                        .mapToObj(it -> Backoff.after(it).orElseThrow().toMinutes()))
                .containsExactly(1L, 2L, 5L, 15L, 60L);
        assertThat(Backoff.after(9)).contains(Duration.ofDays(1));
        assertThat(Backoff.after(10)).isEqualTo(Optional.empty());
    }

    private static NoticeLine entry(long id, NoticeKind kind, String court, String title) {
        return new NoticeLine(id, kind, court, "", title, "Words", "court/" + court, null, Instant.EPOCH, false);
    }
}
