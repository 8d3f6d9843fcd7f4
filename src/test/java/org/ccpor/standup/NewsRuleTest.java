package org.ccpor.standup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.ccpor.history.HistoryLine;
import org.ccpor.standup.Briefing.News;
import org.ccpor.standup.Briefing.Tone;
import org.junit.jupiter.api.Test;

class NewsRuleTest {
    @Test
    void the_same_done_to_several_is_one_line_with_its_count() {
        var lines = Stream.of("Scanner setups", "DOJ approval", "Test plan", "Kickoff")
                .map(it -> line("item.accepted", it))
                .toList();
        assertThat(NewsRule.of(lines))
                .containsExactly(
                        new News(Tone.GOOD, "Accepted (4): Scanner setups; DOJ approval; Test plan and 1 more"));
    }

    @Test
    void an_item_is_told_once_as_it_is_now() {
        assertThat(NewsRule.of(List.of(line("item.accepted", "DOJ approval"), line("item.started", "DOJ approval"))))
                .containsExactly(new News(Tone.GOOD, "Accepted: DOJ approval"));
    }

    @Test
    void what_wants_attention_comes_first() {
        assertThat(NewsRule.of(List.of(line("item.accepted", "Kickoff"), line("blocker.raised", "No network"))))
                .extracting(News::tone)
                .containsExactly(Tone.BAD, Tone.GOOD);
    }

    @Test
    void what_the_board_does_for_itself_is_no_news() {
        assertThat(NewsRule.of(
                        List.of(line("card.placed", ""), line("text.confirmed", "Note"), line("form.refused", "F1"))))
                .isEmpty();
    }

    private static HistoryLine line(String what, String subject) {
        return new HistoryLine(1, Instant.EPOCH, "kern", what, subject, null, null, null, "coordinator");
    }
}
