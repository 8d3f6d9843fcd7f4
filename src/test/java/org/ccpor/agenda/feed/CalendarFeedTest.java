package org.ccpor.agenda.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ccpor.testing.People.ADMIN;
import static org.ccpor.testing.People.ANA;
import static org.ccpor.testing.People.CLERK;
import static org.ccpor.testing.People.COURT;
import static org.ccpor.testing.People.FOREIGN;

import java.io.StringReader;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import org.ccpor.agenda.CalendarFeedService;
import org.ccpor.agenda.EventKind;
import org.ccpor.agenda.MeetingCase;
import org.ccpor.agenda.Repeat;
import org.ccpor.base.RefusedException;
import org.ccpor.identity.AccountService;
import org.ccpor.identity.Role;
import org.ccpor.identity.Viewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@SuppressWarnings("NullAway.Init") // filled by Spring before a test runs
class CalendarFeedTest extends MeetingCase {
    private static final Set<EventKind> ALL = EnumSet.allOf(EventKind.class);
    private static int address;

    @Autowired
    private CalendarFeedService feeds;

    @Autowired
    private FeedFilter filter;

    @Autowired
    private AccountService accounts;

    @BeforeEach
    void accounts() {
        given.account("court.kern", Role.COURT_CONTACT, COURT);
        given.account("court.napa", Role.COURT_CONTACT, "napa");
        given.account("ana", Role.COORDINATOR);
        address++;
    }

    private String made(Viewer by) {
        return acting.call(by, () -> feeds.make("Outlook", ALL, false));
    }

    private MockHttpServletResponse ask(String path, String... etag) throws Exception {
        var request = new MockHttpServletRequest("GET", "/" + path);
        request.setServletPath("/" + path);
        request.setRemoteAddr("10.0.0." + address);
        if (etag.length > 0) {
            request.addHeader("If-None-Match", etag[0]);
        }
        var response = new MockHttpServletResponse();
        filter.doFilter(request, response, new MockFilterChain());
        assertThat(request.getSession(false)).isNull();
        return response;
    }

    private List<String> titles(String path) throws Exception {
        var response = ask(path);
        assertThat(response.getStatus()).isEqualTo(200);
        var calendar = new CalendarBuilder().build(new StringReader(response.getContentAsString()));
        assertThat(calendar.validate(true).getEntries()).isEmpty();
        return calendar.<VEvent>getComponents(Component.VEVENT).stream()
                .map(it -> it.getProperty("SUMMARY").orElseThrow().getValue())
                .toList();
    }

    @Test
    void a_calendar_program_gets_what_its_owner_may_see_and_nothing_of_other_courts() throws Exception {
        planned(words("Kern alone", false, COURT), Repeat.ONCE, 1);
        assertThat(titles(made(CLERK)))
                .contains("Kern goes live", "Kern: Kern alone")
                .anyMatch(it -> it.startsWith("Due: Kern"));
        assertThat(titles(made(FOREIGN))).containsExactly("Kern goes live");
    }

    @Test
    void the_rights_of_this_moment_count() throws Exception {
        planned(words("Kern alone", false, COURT), Repeat.ONCE, 1);
        var path = made(CLERK);
        assertThat(titles(path)).contains("Kern: Kern alone");
        acting.run(ADMIN, () -> accounts.change("court.kern", Role.COURT_CONTACT, Set.of("napa"), 0));
        assertThat(titles(path)).containsExactly("Kern goes live");
    }

    @Test
    void guessed_revoked_renewed_and_disabled_addresses_are_all_the_same_nothing() throws Exception {
        var revoked = made(CLERK);
        var id = acting.call(CLERK, feeds::mine).getFirst().id();
        acting.run(CLERK, () -> feeds.revoke(id));
        var renewed = made(CLERK);
        var second = acting.call(CLERK, feeds::mine).getFirst().id();
        var fresh = acting.call(CLERK, () -> feeds.renew(second));
        var disabled = made(FOREIGN);
        acting.run(ADMIN, () -> accounts.enable("court.napa", false, 0));
        for (var path : List.of(
                "calendar/feed/" + "A".repeat(43) + ".ics",
                "calendar/feed/x.ics",
                "calendar/feed/",
                revoked,
                renewed,
                disabled)) {
            var answer = ask(path);
            assertThat(answer.getStatus()).as(path).isEqualTo(404);
            assertThat(answer.getContentAsString()).isEqualTo("There is no such calendar.");
        }
        assertThat(titles(fresh)).isNotEmpty();
    }

    @Test
    void an_unchanged_calendar_is_not_sent_again_and_is_kept_private() throws Exception {
        var path = made(CLERK);
        var first = ask(path);
        assertThat(first.getHeader("Cache-Control")).startsWith("private");
        assertThat(first.getHeader("X-Robots-Tag")).contains("noindex");
        assertThat(first.getContentType()).startsWith("text/calendar");
        var again = ask(path, String.valueOf(first.getHeader("ETag")));
        assertThat(again.getStatus()).isEqualTo(304);
        assertThat(again.getContentAsString()).isEmpty();
        planned(words("Kern alone", false, COURT), Repeat.ONCE, 1);
        assertThat(ask(path, String.valueOf(first.getHeader("ETag"))).getStatus())
                .isEqualTo(200);
    }

    @Test
    void the_secret_is_stored_nowhere_and_the_last_use_is_told() throws Exception {
        var path = made(CLERK);
        var secret = path.substring(path.lastIndexOf('/') + 1).replace(".ics", "");
        assertThat(secret).hasSize(43);
        assertThat(jdbc.sql("select concat_ws(' ', id, owner, name, secret_hash, kinds) from calendar_feed")
                        .query(String.class)
                        .single())
                .doesNotContain(secret);
        assertThat(acting.call(CLERK, feeds::mine).getFirst().used()).isNull();
        assertThat(ask(path).getStatus()).isEqualTo(200);
        assertThat(acting.call(CLERK, feeds::mine).getFirst().used()).isNotNull();
    }

    @Test
    void a_person_has_three_and_touches_nobody_elses() {
        for (var i = 0; i < 3; i++) {
            assertThat(made(CLERK)).isNotEmpty();
        }
        assertThatThrownBy(() -> made(CLERK))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("3 subscriptions");
        var id = acting.call(CLERK, feeds::mine).getFirst().id();
        assertThatThrownBy(() -> acting.run(ANA, () -> feeds.revoke(id))).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> acting.call(ANA, () -> feeds.renew(id))).isInstanceOf(RefusedException.class);
        assertThat(acting.call(CLERK, feeds::mine)).hasSize(3);
    }

    @Test
    void who_guesses_again_and_again_is_slowed_down() throws Exception {
        var last = 0;
        for (var i = 0; i < 40; i++) {
            last = ask("calendar/feed/" + "B".repeat(43) + ".ics").getStatus();
        }
        assertThat(last).isEqualTo(429);
    }
}
