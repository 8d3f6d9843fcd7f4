package org.ccpor.standup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.ccpor.base.ChangeKind;
import org.ccpor.base.TextChangeKind;
import org.ccpor.deployment.CardChangeKind;
import org.ccpor.deployment.ItemChangeKind;
import org.ccpor.history.HistoryLine;
import org.ccpor.identity.AccessChangeKind;
import org.ccpor.standup.Briefing.News;
import org.ccpor.standup.Briefing.Tone;
import org.junit.jupiter.api.Test;

class NewsRuleTest {
    @Test
    void the_same_done_to_several_is_one_line_with_its_count() {
        var lines = Stream.of("Scanner setups", "DOJ approval", "Test plan", "Kickoff")
                .map(it -> line(ItemChangeKind.ACCEPTED, it))
                .toList();
        assertThat(NewsRule.of(lines))
                .containsExactly(
                        new News(Tone.GOOD, "Accepted (4): Scanner setups; DOJ approval; Test plan and 1 more"));
    }

    @Test
    void as_many_as_are_named_leave_none_to_count() {
        var lines = Stream.of("Scanner setups", "DOJ approval", "Test plan")
                .map(it -> line(ItemChangeKind.ACCEPTED, it))
                .toList();
        assertThat(NewsRule.of(lines))
                .containsExactly(new News(Tone.GOOD, "Accepted (3): Scanner setups; DOJ approval; Test plan"));
    }

    @Test
    void an_item_is_told_once_as_it_is_now() {
        assertThat(NewsRule.of(List.of(
                        line(ItemChangeKind.ACCEPTED, "DOJ approval"), line(ItemChangeKind.STARTED, "DOJ approval"))))
                .containsExactly(new News(Tone.GOOD, "Accepted: DOJ approval"));
    }

    @Test
    void what_wants_attention_comes_first() {
        assertThat(NewsRule.of(
                        List.of(line(ItemChangeKind.ACCEPTED, "Kickoff"), line(CardChangeKind.BLOCKED, "No network"))))
                .extracting(News::tone)
                .containsExactly(Tone.BAD, Tone.GOOD);
    }

    @Test
    void what_the_board_does_for_itself_is_no_news() {
        assertThat(NewsRule.of(List.of(
                        line(CardChangeKind.PLACED, ""),
                        line(TextChangeKind.CONFIRMED, "Note"),
                        line(AccessChangeKind.FORM_REFUSED, "F1"))))
                .isEmpty();
    }

    private static HistoryLine line(ChangeKind what, String subject) {
        return new HistoryLine(1, Instant.EPOCH, "kern", what, subject, null, null, null, "coordinator");
    }
}
