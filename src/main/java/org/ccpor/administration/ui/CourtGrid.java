package org.ccpor.administration.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.ccpor.base.DateFormatter;
import org.ccpor.board.BoardSnapshot;
import org.ccpor.court.CourtProfile;
import org.ccpor.court.CourtType;
import org.ccpor.deployment.CardState;
import org.ccpor.deployment.CourtCard;
import org.jspecify.annotations.Nullable;

/** One line a court, with the source of what is known of its go-live. */
class CourtGrid extends Composite<Grid<CourtProfile>> {
    private static final long serialVersionUID = 1L;
    private static final String NAME = """
            <div class="admin-two"><strong>${item.name}</strong><span>${item.official}</span></div>""";
    private static final String LIVE = """
            <div class="admin-two"><span class="admin-ink">${item.since}</span><span>${item.evidence}</span></div>""";

    private transient @Nullable BoardSnapshot board;

    CourtGrid() {
        var grid = getContent();
        grid.addClassName("admin-grid");
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.getElement().setAttribute("aria-label", "Courts");
        grid.setEmptyStateText("No court fits the search.");
        grid.addColumn(LitRenderer.<CourtProfile>of(NAME)
                        .withProperty("name", CourtProfile::name)
                        .withProperty("official", CourtProfile::officialName))
                .setHeader("Court")
                .setComparator(Comparator.comparing(CourtProfile::name, String.CASE_INSENSITIVE_ORDER))
                .setWidth("17rem")
                .setFlexGrow(2);
        grid.addColumn(CourtGrid::type)
                .setHeader("Type")
                .setSortable(true)
                .setWidth("7rem")
                .setFlexGrow(0);
        grid.addColumn(CourtProfile::county)
                .setHeader("County")
                .setSortable(true)
                .setWidth("9rem")
                .setFlexGrow(1);
        grid.addColumn(CourtProfile::region)
                .setHeader("Region")
                .setSortable(true)
                .setWidth("10rem")
                .setFlexGrow(1);
        grid.addColumn(LitRenderer.<CourtProfile>of(LIVE)
                        .withProperty("since", this::since)
                        .withProperty("evidence", this::evidence))
                .setHeader("Live since")
                .setComparator(
                        Comparator.comparing(this::live, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder())))
                .setWidth("17rem")
                .setFlexGrow(3);
    }

    void show(List<CourtProfile> courts, BoardSnapshot now) {
        board = now;
        getContent().setItems(courts);
    }

    /** Shows the courts that fit what was typed. */
    List<CourtProfile> narrow(String typed) {
        var words = typed.strip().toLowerCase(Locale.ROOT);
        var view = getContent().getListDataView();
        view.setFilter(it -> words.isEmpty() || text(it).contains(words));
        return view.getItems().toList();
    }

    private static String text(CourtProfile court) {
        return String.join(" ", court.name(), court.officialName(), type(court), court.county(), court.region())
                .toLowerCase(Locale.ROOT);
    }

    private static String type(CourtProfile court) {
        return court.type() == CourtType.TRIBAL ? "Tribal" : "Superior";
    }

    private @Nullable LocalDate live(CourtProfile court) {
        var card = card(court);
        return card == null ? court.liveSince() : card.liveSince();
    }

    private String since(CourtProfile court) {
        var live = live(court);
        if (live != null) {
            return DateFormatter.full(live);
        }
        var card = card(court);
        if (card == null || board == null || card.state() == CardState.CANDIDATE) {
            return "Unknown";
        }
        return card.passed(board.today())
                ? CourtCard.NOT_CONFIRMED
                : card.state() == CardState.ACTIVE
                        ? "In deployment"
                        : card.state().label();
    }

    private String evidence(CourtProfile court) {
        var live = live(court);
        return live == null || live.equals(court.liveSince()) ? court.evidence() : "Went live on this board";
    }

    private @Nullable CourtCard card(CourtProfile court) {
        return board == null ? null : board.cards().get(court.slug());
    }
}
