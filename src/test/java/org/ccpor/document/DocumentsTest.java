package org.ccpor.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ccpor.testing.People.ANA;
import static org.ccpor.testing.People.CLERK;
import static org.ccpor.testing.People.EXECUTIVE;
import static org.ccpor.testing.People.FOREIGN;
import static org.ccpor.testing.People.SHERIFF;

import java.util.List;
import org.ccpor.base.FileHeldException;
import org.ccpor.base.RefusedException;
import org.ccpor.base.StaleException;
import org.ccpor.deployment.DeploymentDetailsService;
import org.ccpor.deployment.ItemLine;
import org.ccpor.deployment.ItemState;
import org.ccpor.document.NewDocument.Upload;
import org.ccpor.identity.Role;
import org.ccpor.notification.InboxService;
import org.ccpor.notification.NoticeLine;
import org.ccpor.process.Phase;
import org.ccpor.process.ProcessTemplates;
import org.ccpor.testing.BoardCase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** From the library to the court, and back the news that it was opened. */
@SuppressWarnings("NullAway.Init") // filled by Spring before a test runs
class DocumentsTest extends BoardCase {
    private static final String GUIDE = "CUR-I10";
    private static final String LINK = "https://courts.ca.gov/user-guide";

    @Autowired
    private LibraryService library;

    @Autowired
    private SendingService sendings;

    @Autowired
    private DeploymentDetailsService deployments;

    @Autowired
    private ProcessTemplates templates;

    @Autowired
    private InboxService inbox;

    @BeforeEach
    void kern_is_on_its_way() {
        given.deployment("kern", Phase.PLANNING, 120);
        given.account("court.kern", Role.COURT_CONTACT, "kern");
        given.account("lea.kern", Role.LEA_CONTACT, "kern");
    }

    private Document add(String item, String edition, @Nullable String link, @Nullable Upload upload) {
        return get(
                ANA,
                () -> library.add(
                        new NewDocument(templates.current().key(), item, "CCPOR User Guide", edition, link, upload)));
    }

    private ItemLine item() {
        return get(ANA, () -> deployments.details("kern")).phases().stream()
                .flatMap(it -> it.items().stream())
                .filter(it -> it.id().equals(GUIDE))
                .findFirst()
                .orElseThrow();
    }

    private SentDocument send(Document document, boolean lea) {
        return get(ANA, () -> sendings.send("kern", GUIDE, document.id(), "Here is the guide.", lea, item().version()));
    }

    private List<String> history() {
        return jdbc.sql("select concat(what, ' ', actor) from history where what like 'document.%' order by id")
                .query((row, _) -> String.valueOf(row.getString(1)))
                .list();
    }

    @Test
    void what_is_sent_closes_its_item_reaches_the_court_and_is_seen_when_the_court_opens_it() {
        var guide = add(GUIDE, "June 2016", LINK, null);
        assertThat(get(ANA, () -> sendings.choices("kern", GUIDE)))
                .extracting(Document::id)
                .containsExactly(guide.id());
        var sent = send(guide, false);

        assertThat(item().state()).isEqualTo(ItemState.ACCEPTED);
        assertThat(item().evidence()).startsWith("CCPOR User Guide, edition June 2016, sent ");
        assertThat(get(CLERK, inbox::list)).singleElement().satisfies(it -> {
            assertThat(it.title()).isEqualTo("Kern: CCPOR User Guide, edition June 2016");
            assertThat(it.text()).isEqualTo("Here is the guide.");
            assertThat(it.path()).isEqualTo(sent.path());
        });
        assertThat(get(SHERIFF, inbox::list)).isEmpty();

        as(ANA, () -> sendings.open("kern", sent.id()));
        assertThat(get(ANA, () -> sendings.of("kern")))
                .extracting(SentDocument::openedBy)
                .containsOnlyNulls();
        as(SHERIFF, () -> sendings.open("kern", sent.id()));
        as(CLERK, () -> sendings.open("kern", sent.id()));
        assertThat(get(CLERK, () -> sendings.of("kern")))
                .extracting(SentDocument::openedBy)
                .containsExactly("lea.kern");
        assertThat(history()).containsExactly("document.added ana", "document.sent ana", "document.opened lea.kern");
    }

    @Test
    void the_lea_gets_it_if_the_team_says_so() {
        send(add(GUIDE, "1", LINK, null), true);
        assertThat(get(SHERIFF, inbox::list))
                .extracting(NoticeLine::title)
                .containsExactly("Kern: CCPOR User Guide, edition 1");
    }

    @Test
    void a_newer_edition_is_sent_later_and_the_item_stays_as_it_was_closed() {
        send(add(GUIDE, "1", LINK, null), false);
        var newer = add(GUIDE, "2", LINK, null);
        assertThat(get(ANA, () -> sendings.choices("kern", GUIDE)))
                .extracting(Document::edition)
                .containsExactlyInAnyOrder("2", "1");
        send(newer, false);
        assertThat(item().evidence()).contains("edition 1");
        assertThat(get(ANA, () -> sendings.of("kern"))).hasSize(2);
        assertThatThrownBy(() ->
                        as(ANA, () -> sendings.send("kern", GUIDE, newer.id(), "Again.", false, item().version() - 1)))
                .isInstanceOf(StaleException.class);
    }

    @Test
    void nothing_is_sent_that_reaches_nobody_is_not_in_the_library_or_comes_too_early() {
        var guide = add(GUIDE, "1", LINK, null);
        var checklist = add("CUR-G1", "1", LINK, null);
        assertThatThrownBy(() -> send(checklist, false))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("does not have this edition");
        assertThatThrownBy(() -> as(ANA, () -> sendings.send("kern", "CUR-G1", checklist.id(), "Here.", false, 0)))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("must be done before");
        assertThatThrownBy(() ->
                        as(ANA, () -> sendings.send("kern", GUIDE, guide.id(), "See case no. 24-FL-12345", false, 0)))
                .isInstanceOf(RefusedException.class)
                .hasMessageEndingWith("Write it without that.");
        jdbc.sql("update account set enabled = false where role = 'COURT_CONTACT'")
                .update();
        assertThatThrownBy(() -> send(guide, false))
                .isInstanceOf(RefusedException.class)
                .hasMessageStartingWith("Nobody there can sign in yet.");
        assertThat(get(ANA, () -> sendings.of("kern"))).isEmpty();
        assertThat(item().state()).isEqualTo(ItemState.NOT_STARTED);
    }

    @Test
    void a_file_is_looked_at_as_the_files_of_forms_are() {
        var suspect = "Name,Case\nDoe,case no. 24-FL-12345\n".getBytes(UTF_8);
        assertThatThrownBy(() -> add(GUIDE, "1", null, new Upload("list.csv", suspect, false)))
                .isInstanceOf(FileHeldException.class);
        var kept = add(GUIDE, "1", null, new Upload("C:\\temp\\list.csv", suspect, true));
        assertThat(kept.file()).isNotNull().satisfies(it -> {
            assertThat(it.name()).isEqualTo("list.csv");
            assertThat(it.size()).isEqualTo(suspect.length);
        });
        assertThatThrownBy(() -> add(GUIDE, "2", null, new Upload("run.csv", new byte[] {'M', 'Z', 0, 0}, false)))
                .isInstanceOf(RefusedException.class);
        var sent = send(kept, false);
        assertThat(get(CLERK, () -> sendings.part("kern", sent.id(), 0))).hasValue(suspect);
        assertThat(get(CLERK, () -> sendings.part("kern", sent.id(), 1))).isEmpty();
    }

    @Test
    void an_edition_is_a_link_or_a_file_of_a_document_of_the_process_once() {
        assertThatThrownBy(() -> add(GUIDE, "1", null, null)).hasMessage("Give a link or a file, one of them.");
        assertThatThrownBy(() -> add(GUIDE, "1", LINK, new Upload("a.csv", "a,b".getBytes(UTF_8), false)))
                .hasMessage("Give a link or a file, one of them.");
        for (var wrong : List.of("courts.ca.gov", "javascript:alert(1)", "file:///etc/passwd", "https://")) {
            assertThatThrownBy(() -> add(GUIDE, "1", wrong, null))
                    .as(wrong)
                    .isInstanceOf(RefusedException.class)
                    .hasMessageStartingWith("Give the whole link");
        }
        assertThatThrownBy(() -> add("CUR-I1", "1", LINK, null))
                .hasMessage("Choose an item of the process that provides a document.");
        add(GUIDE, "1", LINK, null);
        assertThatThrownBy(() -> add(GUIDE, "1", LINK, null))
                .hasMessage("There is an edition 1 of it already. Name this one differently.");
    }

    @Test
    void only_what_no_court_was_sent_is_removed() {
        var sent = add(GUIDE, "1", LINK, null);
        var unsent = add(GUIDE, "2", LINK, null);
        send(sent, false);
        as(ANA, () -> library.remove(unsent.id()));
        assertThatThrownBy(() -> as(ANA, () -> library.remove(sent.id())))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("so it stays");
        assertThat(get(ANA, () -> library.of(templates.current().key())))
                .extracting(Document::id)
                .containsExactly(sent.id());
    }

    @Test
    void others_neither_send_nor_read_what_is_not_theirs() {
        var guide = add(GUIDE, "1", LINK, null);
        for (var other : List.of(CLERK, SHERIFF, EXECUTIVE)) {
            assertThatThrownBy(() -> as(other, () -> sendings.send("kern", GUIDE, guide.id(), "Here.", false, 0)))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> as(other, () -> library.remove(guide.id())))
                    .isInstanceOf(AccessDeniedException.class);
        }
        var sent = send(guide, false);
        assertThatThrownBy(() -> as(FOREIGN, () -> sendings.find("kern", sent.id())))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(get(FOREIGN, () -> sendings.find("napa", sent.id())))
                .as("of another court")
                .isEmpty();
    }
}
