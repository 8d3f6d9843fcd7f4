package org.ccpor.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.ccpor.base.Change;
import org.ccpor.base.ChangeKind;
import org.ccpor.calendar.ClosureChangeKind;
import org.ccpor.deployment.CardChangeKind;
import org.ccpor.deployment.ItemChangeKind;
import org.ccpor.identity.AccountChangeKind;
import org.ccpor.identity.Viewer;
import org.ccpor.testing.People;
import org.ccpor.testing.RecordSlice;
import org.ccpor.testing.SignedIn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@RecordSlice
class HistoryServiceTest {
    private final HistoryService history;
    private final JdbcClient jdbc;

    @Autowired
    HistoryServiceTest(HistoryService history, JdbcClient jdbc) {
        this.history = history;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void some_lines(@Autowired ApplicationEventPublisher events, @Autowired PlatformTransactionManager transactions) {
        SignedIn.as(People.COORDINATOR);
        new TransactionTemplate(transactions).executeWithoutResult(status -> Stream.of(
                        change(
                                "napa",
                                CardChangeKind.MOVED,
                                "",
                                "Planning",
                                "Scope",
                                null,
                                "ann",
                                "2026-11-01T06:59:59Z"),
                        change(
                                "napa",
                                ItemChangeKind.ACCEPTED,
                                "100% of forms",
                                null,
                                null,
                                null,
                                "ann",
                                "2026-11-01T07:00:00Z"),
                        change(
                                "napa",
                                ItemChangeKind.RETURNED,
                                "Scanner list",
                                null,
                                null,
                                "Two_parts",
                                "bob",
                                "2026-11-03T07:59:59Z"),
                        change(
                                "",
                                AccountChangeKind.CREATED,
                                "bob",
                                null,
                                "Executive viewer",
                                null,
                                "admin",
                                "2026-11-03T08:00:00Z"),
                        change(
                                "",
                                ClosureChangeKind.ADDED,
                                "Storm",
                                null,
                                "2026-12-01",
                                null,
                                "ann",
                                "2026-11-03T08:00:00Z"),
                        change(
                                "kern",
                                CardChangeKind.MOVED,
                                "",
                                "Scope",
                                "Implement",
                                null,
                                "ann",
                                "2026-11-03T08:00:00Z"))
                .forEach(events::publishEvent));
    }

    @AfterEach
    void clean() {
        SignedIn.asNobody();
        jdbc.sql("delete from history").update();
    }

    @Test
    void is_read_newest_first_and_by_court() {
        assertThat(whats(HistoryFilter.none()))
                .containsExactly(ItemChangeKind.RETURNED, ItemChangeKind.ACCEPTED, CardChangeKind.MOVED);
    }

    @Test
    void is_read_on_from_the_last_line_of_a_page() {
        var first = history.page("napa", HistoryFilter.none(), null, 2);
        var second = history.page("napa", HistoryFilter.none(), first.getLast().id(), 2);
        assertThat(first).hasSize(2);
        assertThat(second).extracting(HistoryLine::what).containsExactly(CardChangeKind.MOVED);
    }

    @Test
    void bears_an_absurd_page_size() {
        assertThat(history.page("napa", HistoryFilter.none(), null, Integer.MAX_VALUE))
                .hasSize(3);
        assertThat(history.page("napa", HistoryFilter.none(), null, -1)).hasSize(1);
    }

    @Test
    void is_filtered_by_kind_and_actor() {
        assertThat(whats(new HistoryFilter(ItemChangeKind.ACCEPTED.area(), null, null, null, null)))
                .hasSize(2);
        assertThat(whats(new HistoryFilter(ItemChangeKind.ACCEPTED.area(), "bob", null, null, " ")))
                .containsExactly(ItemChangeKind.RETURNED);
    }

    @Test
    void is_filtered_by_days_of_the_courts_zone() {
        assertThat(whats(new HistoryFilter(null, null, LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 2), null)))
                .containsExactly(ItemChangeKind.RETURNED, ItemChangeKind.ACCEPTED);
        assertThat(whats(new HistoryFilter(null, null, null, LocalDate.of(2026, 10, 31), null)))
                .containsExactly(CardChangeKind.MOVED);
    }

    @Test
    void is_searched_by_text_taken_literally() {
        assertThat(whats(new HistoryFilter(null, null, null, null, "scope"))).containsExactly(CardChangeKind.MOVED);
        assertThat(whats(new HistoryFilter(null, null, null, null, "100%"))).containsExactly(ItemChangeKind.ACCEPTED);
        assertThat(whats(new HistoryFilter(null, null, null, null, "two_"))).containsExactly(ItemChangeKind.RETURNED);
        assertThat(whats(new HistoryFilter(null, null, null, null, "%"))).containsExactly(ItemChangeKind.ACCEPTED);
        assertThat(whats(new HistoryFilter(null, null, null, null, "' or 1=1 -- ")))
                .isEmpty();
        assertThat(whats(new HistoryFilter(null, null, null, null, "!"))).isEmpty();
    }

    @Test
    void is_read_since_a_moment() {
        assertThat(history.since("napa", Instant.parse("2026-11-01T07:00:00Z")))
                .extracting(HistoryLine::what)
                .containsExactly(ItemChangeKind.RETURNED);
    }

    @ParameterizedTest
    @MethodSource("readers")
    void is_shown_to_who_sees_the_court_in_full(Viewer viewer) {
        SignedIn.as(viewer);
        assertThatCode(() -> history.page("napa", HistoryFilter.none(), null, 10))
                .doesNotThrowAnyException();
    }

    /** Only the stand-up asks so, and contacts get none. */
    @Test
    void since_a_moment_is_not_for_contacts() {
        SignedIn.as(People.sheriff("napa"));
        assertThatThrownBy(() -> history.since("napa", Instant.EPOCH)).isInstanceOf(AccessDeniedException.class);
    }

    static Stream<Viewer> readers() {
        return Stream.of(People.ADMIN, People.COORDINATOR, People.EXECUTIVE, People.FOREIGN, People.sheriff("napa"));
    }

    @ParameterizedTest
    @MethodSource("strangers")
    void is_closed_to_contacts_of_other_courts(Viewer viewer) {
        SignedIn.as(viewer);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> history.page("napa", HistoryFilter.none(), null, 10));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> history.since("napa", Instant.EPOCH));
    }

    static Stream<Viewer> strangers() {
        return Stream.of(People.CLERK, People.SHERIFF);
    }

    @Test
    void of_accounts_is_for_administrators() {
        assertThat(history.page("", HistoryFilter.none(), null, 10))
                .extracting(HistoryLine::what)
                .containsExactly(ClosureChangeKind.ADDED);
        SignedIn.as(People.ADMIN);
        assertThat(history.page("", HistoryFilter.none(), null, 10)).hasSize(2);
        SignedIn.as(People.FOREIGN);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> history.page("", HistoryFilter.none(), null, 10));
    }

    @Test
    void is_closed_to_who_is_not_signed_in() {
        SignedIn.asNobody();
        assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                .isThrownBy(() -> history.page("napa", HistoryFilter.none(), null, 10));
    }

    private List<ChangeKind> whats(HistoryFilter filter) {
        return history.page("napa", filter, null, 10).stream()
                .map(HistoryLine::what)
                .toList();
    }

    private static Change change(
            String court,
            ChangeKind what,
            String subject,
            @Nullable String before,
            @Nullable String after,
            @Nullable String reason,
            String actor,
            String at) {
        return new Change(court, what, subject, before, after, reason, actor, Instant.parse(at));
    }
}
