package org.ccpor.collaboration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ccpor.testing.People.CLERK;
import static org.ccpor.testing.People.COORDINATOR;
import static org.ccpor.testing.People.EXECUTIVE;
import static org.ccpor.testing.People.FOREIGN;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.ccpor.base.RefusedException;
import org.ccpor.base.StaleException;
import org.ccpor.identity.ActingAs;
import org.ccpor.identity.Role;
import org.ccpor.identity.Viewer;
import org.ccpor.notification.NoticeRequested;
import org.ccpor.testing.Given;
import org.ccpor.testing.WholeBoard;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@WholeBoard
@RecordApplicationEvents
@SuppressWarnings("NullAway.Init") // filled by Spring before a test runs
class CommentServiceTest {

    @Autowired
    private CommentService comments;

    @Autowired
    private ActingAs acting;

    @Autowired
    private Given given;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationEvents events;

    @BeforeEach
    void people() {
        given.reset();
        given.account("coordinator", Role.COORDINATOR);
        given.account("court.kern", Role.COURT_CONTACT, "kern");
        given.account("court.napa", Role.COURT_CONTACT, "napa");
    }

    private CommentResult write(Viewer by, String text) {
        return acting.call(by, () -> comments.write("kern", CommentPlace.COURT, text, false));
    }

    private long written(Viewer by, String text) {
        return ((CommentResult.Stored) write(by, text)).id();
    }

    private List<CommentLine> all() {
        return acting.call(COORDINATOR, () -> comments.of("kern", null));
    }

    private List<String> history() {
        return jdbc.sql("select what from history where what like 'comment.%' order by id")
                .query((row, _) -> String.valueOf(row.getString(1)))
                .list();
    }

    @Test
    void what_one_writes_all_who_see_the_court_read() {
        written(CLERK, "The scanners <b>came</b> today");
        assertThat(acting.call(EXECUTIVE, () -> comments.of("kern", null)))
                .singleElement()
                .satisfies(it -> assertThat(it.text()).isEqualTo("The scanners <b>came</b> today"));
        assertThat(history()).containsExactly("comment.written");
    }

    @Test
    void people_of_other_courts_are_refused_and_the_try_is_recorded() {
        var id = written(CLERK, "For us");
        assertThatThrownBy(() -> write(FOREIGN, "Hello")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> acting.call(FOREIGN, () -> comments.of("kern", null)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> acting.call(FOREIGN, () -> comments.get(id)))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(history()).filteredOn("comment.refused"::equals).hasSize(3);
    }

    @Test
    void only_the_author_edits_and_a_contact_deletes_no_comment_of_others() {
        var id = written(COORDINATOR, "One");
        assertThatThrownBy(() -> acting.call(CLERK, () -> comments.edit(id, "Two", 0, false)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> acting.run(CLERK, () -> comments.delete(id, 0)))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(all().getFirst().text()).isEqualTo("One");
    }

    @Test
    void an_edit_leaves_a_trace_and_the_earlier_words_to_coordinators() {
        var id = written(CLERK, "One");
        acting.call(CLERK, () -> comments.edit(id, "Two", 0, false));
        assertThat(all().getFirst().text()).isEqualTo("Two");
        assertThat(all().getFirst().edited()).isNotNull();
        assertThat(acting.call(COORDINATOR, () -> comments.wordings(id))).containsExactly("One");
        assertThatThrownBy(() -> acting.call(CLERK, () -> comments.wordings(id)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void a_deleted_comment_says_who_deleted_it_and_no_more() {
        var id = written(CLERK, "One");
        acting.run(COORDINATOR, () -> comments.delete(id, 0));
        assertThat(all().getFirst().text()).isEmpty();
        assertThat(all().getFirst().deletedBy()).isEqualTo("Coordinator");
        assertThat(acting.call(COORDINATOR, () -> comments.counts("kern"))).isEmpty();
        assertThatThrownBy(() -> acting.call(CLERK, () -> comments.edit(id, "Two", 1, false)))
                .isInstanceOf(StaleException.class);
    }

    @Test
    void the_second_of_two_edits_is_stale() {
        var id = written(CLERK, "One");
        acting.call(CLERK, () -> comments.edit(id, "Two", 0, false));
        assertThatThrownBy(() -> acting.call(CLERK, () -> comments.edit(id, "Three", 0, false)))
                .isInstanceOf(StaleException.class);
        assertThat(all().getFirst().text()).isEqualTo("Two");
    }

    @Test
    void of_many_edits_at_once_one_is_kept_and_the_others_are_stale() throws Exception {
        var id = written(CLERK, "One");
        try (var pool = Executors.newFixedThreadPool(4)) {
            List<Callable<String>> edits = IntStream.range(0, 4)
                    .<Callable<String>>mapToObj(i -> () -> {
                        try {
                            acting.call(CLERK, () -> comments.edit(id, "Edit " + i, 0, false));
                            return "kept";
                        } catch (StaleException late) {
                            return late.sentence();
                        }
                    })
                    .toList();
            var said = new ArrayList<String>();
            for (var one : pool.invokeAll(edits)) {
                said.add(one.get());
            }
            assertThat(said)
                    .containsOnlyOnce("kept")
                    .filteredOn("This comment was changed meanwhile."::equals)
                    .hasSize(3);
        }
        assertThat(all().getFirst().version()).isEqualTo(1);
        assertThat(acting.call(COORDINATOR, () -> comments.wordings(id))).containsExactly("One");
    }

    @Test
    void earlier_words_come_the_latest_first() {
        var id = written(CLERK, "One");
        acting.call(CLERK, () -> comments.edit(id, "Two", 0, false));
        acting.call(CLERK, () -> comments.edit(id, "Three", 1, false));
        acting.run(CLERK, () -> comments.delete(id, 2));
        assertThat(acting.call(COORDINATOR, () -> comments.wordings(id))).containsExactly("Three", "Two", "One");
    }

    @Test
    void only_spaces_and_20000_characters_are_refused_with_a_sentence() {
        assertThatThrownBy(() -> write(CLERK, "  \n "))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("Write something");
        assertThatThrownBy(() -> write(CLERK, "x".repeat(20_000)))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("this one has 20,000");
        assertThat(written(CLERK, "é".repeat(4_000))).isPositive();
    }

    @Test
    void what_looks_like_party_data_is_stored_only_when_confirmed_and_that_is_recorded() {
        assertThat(write(CLERK, "See case no. 24-FL-12345")).isInstanceOf(CommentResult.Held.class);
        assertThat(all()).isEmpty();
        acting.call(CLERK, () -> comments.write("kern", CommentPlace.COURT, "See case no. 24-FL-12345", true));
        assertThat(history()).containsExactly("comment.written", "comment.text-confirmed");
    }

    @Test
    void a_mention_asks_for_a_notice_that_leads_to_the_comment() {
        var id = written(CLERK, "@coordinator please look,\nmail me at me@court.kern " + "word ".repeat(40));
        assertThat(events.stream(NoticeRequested.class)).singleElement().satisfies(it -> {
            assertThat(it.path()).isEqualTo("court/kern?tab=comments&comment=" + id);
            assertThat(it.title()).startsWith("Kern: ").endsWith(" mentioned you");
            assertThat(it.text())
                    .startsWith("“@coordinator please look, mail me")
                    .endsWith("word…”")
                    .hasSizeLessThan(125);
        });
    }

    @Test
    void who_may_not_see_the_court_cannot_be_mentioned() {
        assertThatThrownBy(() -> write(COORDINATOR, "Ask @court.napa"))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("does not see this court");
        assertThat(acting.call(COORDINATOR, () -> comments.mentionable("kern")))
                .extracting(Mentionable::userName)
                .contains("court.kern", "coordinator")
                .doesNotContain("court.napa");
    }

    @Test
    void comments_are_counted_by_place() {
        var place = CommentPlace.item("a1", "Scanners set up");
        acting.call(CLERK, () -> comments.write("kern", place, "Done", false));
        written(CLERK, "About the court");
        assertThat(acting.call(COORDINATOR, () -> comments.counts("kern")))
                .containsEntry("item/a1", 1)
                .containsEntry("", 1);
        assertThatThrownBy(
                        () -> acting.call(CLERK, () -> comments.write("kern", new CommentPlace("x", "X"), "Y", false)))
                .isInstanceOf(RefusedException.class);
    }
}
