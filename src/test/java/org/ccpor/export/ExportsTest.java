package org.ccpor.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.ccpor.base.FileKind;
import org.ccpor.board.BoardSnapshots;
import org.ccpor.history.HistoryFilter;
import org.ccpor.history.HistoryLine;
import org.ccpor.history.HistoryService;
import org.ccpor.identity.AccessChangeKind;
import org.ccpor.identity.Role;
import org.ccpor.process.Phase;
import org.ccpor.testing.AsViewer;
import org.ccpor.testing.Given;
import org.ccpor.testing.People;
import org.ccpor.testing.SignedIn;
import org.ccpor.testing.WholeBoard;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@WholeBoard
@AsViewer
@SuppressWarnings("NullAway.Init") // filled by Spring before a test runs
class ExportsTest {
    @Autowired
    private Given given;

    @Autowired
    private BoardExportService boards;

    @Autowired
    private CourtExportService courts;

    @Autowired
    private HistoryExportService histories;

    @Autowired
    private OverviewExportService overviews;

    @Autowired
    private HistoryService history;

    @Autowired
    private BoardSnapshots board;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void two_courts_in_deployment() {
        given.reset();
        given.deployment("kern", Phase.SCOPE, 60);
        given.deployment("napa", Phase.PLANNING, 120);
    }

    @Test
    void the_board_is_grouped_by_phase_and_names_the_filter() throws IOException {
        var paper = boards.board(List.of("kern", "napa"), "wave 1");
        assertThat(paper.under()).containsExactly("2 courts", "Filter: wave 1");
        assertThat(paper.parts())
                .extracting(Paper.Part::title)
                .startsWith("Planning (1)", "Scope (1)", "Implement (0)");
        assertThat(Pdf.text(paper)).contains("Kern", "Napa", "Exported by");
    }

    @Test
    void only_the_courts_of_the_screen_are_exported_and_unknown_ones_left_out() {
        var paper = boards.list(List.of("napa", "atlantis"), "", FileKind.CSV);
        assertThat(paper.parts().getFirst().rows()).singleElement().satisfies(it -> assertThat(it)
                .startsWith("Napa"));
    }

    @Test
    void a_filter_without_courts_gives_a_file_that_says_so() throws IOException {
        assertThat(Pdf.csv(boards.list(List.of(), "wave 9", FileKind.CSV))).contains("No court fits this filter.");
        assertThat(Pdf.text(boards.board(List.of(), "wave 9"))).contains("No court fits this filter.");
    }

    @Test
    @AsViewer(value = Role.COURT_CONTACT, courts = "kern")
    void a_contact_exports_of_other_courts_only_what_their_cards_show() throws IOException {
        var rows = boards.list(List.of("kern", "napa"), "", FileKind.CSV)
                .parts()
                .getFirst()
                .rows();
        assertThat(rows.getFirst()).contains("Kern", "Scope").anyMatch(it -> it.endsWith("of 35"));
        assertThat(rows.getLast()).startsWith("Napa", "Active", "Planning").noneMatch(it -> it.endsWith("of 35"));
    }

    @Test
    void a_court_comes_with_plan_contacts_and_forms_and_leaves_a_line() throws IOException {
        var text = Pdf.text(courts.court("kern"));
        assertThat(text).contains("County of Kern", "Scope checklist", "Go-live date", "Contacts", "Forms");
        assertThat(lines("kern", ExportChangeKind.MADE.area())).singleElement().satisfies(it -> {
            assertThat(it.what()).isEqualTo(ExportChangeKind.MADE);
            assertThat(it.actor()).isEqualTo("tester");
        });
    }

    @Test
    void a_court_without_a_deployment_can_be_exported() throws IOException {
        assertThat(Pdf.text(courts.court("alpine"))).contains("Alpine", "No deployment yet", "Candidate");
    }

    @Test
    @AsViewer(value = Role.COURT_CONTACT, user = "court.napa", courts = "napa")
    void another_courts_contact_gets_no_file_and_the_try_is_recorded() {
        assertThatThrownBy(() -> courts.court("kern")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> histories.court("kern", HistoryFilter.none(), ""))
                .isInstanceOf(AccessDeniedException.class);
        SignedIn.as(People.COORDINATOR);
        assertThat(lines("kern", ExportChangeKind.MADE.area()))
                .extracting(HistoryLine::what)
                .containsOnly(AccessChangeKind.EXPORT_REFUSED);
    }

    @Test
    void the_history_of_a_court_is_exported_whole_as_filtered() throws IOException {
        database.sql("""
                insert into history (at, court, what, subject, actor)
                select '2026-11-01 12:00:00', 'kern', 'item.evidence', concat('Note ', seq), 'ana' from seq_1_to_1203""").update();
        var paper = histories.court("kern", new HistoryFilter(null, "ana", null, null, null), "person ana");
        assertThat(paper.size()).isEqualTo(1203);
        assertThat(paper.under()).contains("1,203 lines, times of California", "Filter: person ana");
        assertThat(Pdf.csv(paper)).contains("Note 1,", "Note 1203,");
    }

    @Test
    void a_history_without_lines_says_so() throws IOException {
        var none = new HistoryFilter(null, "nobody", null, null, null);
        assertThat(Pdf.text(histories.court("kern", none, "person nobody")))
                .contains("No line of history fits this filter.");
    }

    @Test
    @AsViewer(Role.ADMINISTRATOR)
    void an_administrator_exports_the_history_of_all_courts() throws IOException {
        assertThat(Pdf.csv(histories.everywhere(HistoryFilter.none(), ""))).contains("Kern,", "Napa,");
    }

    @Test
    void a_coordinator_does_not_export_the_history_of_all_courts() {
        assertThatThrownBy(() -> histories.everywhere(HistoryFilter.none(), ""))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    @AsViewer(Role.EXECUTIVE)
    void the_overview_takes_two_pages() throws IOException, InterruptedException {
        board.settle();
        try (var pdf = Pdf.open(overviews.overview(false))) {
            assertThat(pdf.getNumberOfPages()).isLessThanOrEqualTo(2);
        }
        assertThat(Pdf.csv(overviews.overview(true))).contains("Live superior courts", "No forecast: it needs 8");
    }

    @Test
    @AsViewer(value = Role.COURT_CONTACT, courts = "kern")
    void a_contact_exports_no_overview() {
        assertThatThrownBy(() -> overviews.overview(false)).isInstanceOf(AccessDeniedException.class);
    }

    private List<HistoryLine> lines(String court, String area) {
        return history.page(court, new HistoryFilter(area, null, null, null, null), null, 50);
    }
}
