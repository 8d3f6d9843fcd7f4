package org.ccpor.mywork.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.ccpor.testing.People.CLERK;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.ccpor.agenda.MeetingsChanged;
import org.ccpor.base.live.LiveTopics;
import org.ccpor.collaboration.CommentPlace;
import org.ccpor.collaboration.CommentService;
import org.ccpor.deployment.BlockerService;
import org.ccpor.deployment.DeploymentService;
import org.ccpor.identity.ActingAs;
import org.ccpor.identity.Role;
import org.ccpor.notification.InboxService;
import org.ccpor.notification.NoticeLine;
import org.ccpor.process.Party;
import org.ccpor.process.Phase;
import org.ccpor.testing.AsViewer;
import org.ccpor.testing.Given;
import org.ccpor.testing.KaribuTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SuppressWarnings("NullAway.Init")
class MyWorkViewTest extends KaribuTest {
    @Autowired
    private Given given;

    @Autowired
    private DeploymentService deployments;

    @Autowired
    private BlockerService blockers;

    @Autowired
    private CommentService comments;

    @Autowired
    private InboxService inbox;

    @Autowired
    private ActingAs acting;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private LiveTopics topics;

    @BeforeEach
    void kern_is_the_coordinators() {
        given.reset();
        given.account("coordinator", Role.COORDINATOR);
        given.account("coordinator2", Role.COORDINATOR);
        given.deployment("kern", Phase.PLANNING, 95);
        given.coordinator(() -> deployments.assign("kern", 1, "coordinator", given.version("kern")));
    }

    private static List<String> words() {
        return _find(TaskRow.class).stream().map(it -> it.task().turn().line()).toList();
    }

    @Test
    @AsViewer(value = Role.COORDINATOR, user = "coordinator")
    void an_item_is_done_where_it_stands_and_what_follows_takes_its_place() {
        UI.getCurrent().navigate("my-work");
        assertThat(words()).contains("Hold the awareness call").doesNotContain("Send F2");
        var row = _find(TaskRow.class).stream()
                .filter(it -> it.task().turn().id().equals("CUR-P1"))
                .findFirst()
                .orElseThrow();
        var box = _get(row, NativeButton.class, it -> it.withClasses("court-box"));
        _click(box);
        _click(box);
        assertThat(_find(Dialog.class)).hasSize(1);
        _get(TextArea.class).setValue("By video, on Monday");
        _find(_get(Dialog.class), Button.class).getLast().click();
        given.coordinator(() -> {});
        MockVaadin.clientRoundtrip(false);
        assertThat(words()).contains("Send F2").doesNotContain("Hold the awareness call");
    }

    @Test
    @AsViewer(value = Role.COORDINATOR, user = "coordinator")
    void what_is_for_later_is_folded_and_what_is_late_is_not() {
        given.deployment("napa", Phase.PLANNING, 200);
        given.deployment("inyo", Phase.PLANNING, 40);
        given.coordinator(() ->
                List.of("napa", "inyo").forEach(it -> deployments.assign(it, 1, "coordinator", given.version(it))));
        UI.getCurrent().navigate("my-work");
        var open = _find(NativeDetails.class).stream()
                .collect(toMap(it -> _get(it, H3.class).getText().replaceAll(" \\d+", ""), NativeDetails::isOpen));
        assertThat(open).containsEntry("Later", false).containsEntry("Late", true);
    }

    @Test
    @AsViewer(value = Role.COORDINATOR, user = "coordinator")
    void a_blocker_is_cleared_where_it_stands() {
        given.coordinator(() -> blockers.raise("kern", "Page 2 is not signed", Party.DOJ, "Approve access", null));
        UI.getCurrent().navigate("my-work");
        _click(_get(_get(StopRow.class), Button.class, it -> it.withText("Clear the blocker…")));
        _get(TextArea.class).setValue("They signed it");
        _click(_get(_get(Dialog.class), Button.class, it -> it.withText("Clear blocker")));
        given.coordinator(() -> {});
        MockVaadin.clientRoundtrip(false);
        _assertNone(StopRow.class);
    }

    @Test
    @AsViewer(value = Role.COORDINATOR, user = "coordinator2")
    void a_colleagues_work_is_shown_to_read_only() {
        UI.getCurrent().navigate("my-work", QueryParameters.of("of", "coordinator"));
        assertThat(_get(H1.class).getText()).isEqualTo("Work of coordinator");
        assertThat(words()).contains("Hold the awareness call");
        _assertNone(NativeButton.class, it -> it.withClasses("court-box"));
    }

    @Test
    @AsViewer(value = Role.COURT_CONTACT, courts = "kern")
    void contacts_have_no_such_page() {
        UI.getCurrent().navigate("my-work");
        assertThat(refused()).isTrue();
    }

    @Test
    @AsViewer(value = Role.EXECUTIVE)
    void executives_have_no_such_page() {
        UI.getCurrent().navigate("my-work");
        assertThat(refused()).isTrue();
    }

    @Test
    @AsViewer(value = Role.COORDINATOR, user = "coordinator")
    void mentions_and_todays_meetings_stand_there_until_they_are_read_or_over() {
        UI.getCurrent().navigate("my-work");
        _assertNone(AsideRow.class);
        todaysMeeting();
        acting.run(CLERK, () -> {
            var unread = comments.write("kern", CommentPlace.COURT, "@coordinator who signs?", false);
        });
        MockVaadin.clientRoundtrip(false);
        assertThat(_find(AsideRow.class).stream().map(it -> it.getElement().getTextRecursively()))
                .anySatisfy(it -> assertThat(it).contains("Kickoff"))
                .anySatisfy(it -> assertThat(it).contains("Kern: ", "mentioned you", "who signs?"));
        inbox.markRead(inbox.list().stream().map(NoticeLine::id).collect(Collectors.toSet()));
        MockVaadin.clientRoundtrip(false);
        assertThat(_find(AsideRow.class)).hasSize(1);
        UI.getCurrent().navigate("my-work", QueryParameters.of("of", "coordinator2"));
        _assertNone(AsideRow.class);
    }

    /** On a weekend, too, on which none is planned. */
    private void todaysMeeting() {
        var id = given.meeting("kern", 0);
        assertThat(jdbc.sql("update meeting set held_on = ? where id = ?")
                        .params(LocalDate.now(clock), id)
                        .update())
                .isOne();
        topics.tell(new MeetingsChanged());
    }
}
