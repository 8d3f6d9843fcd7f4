package org.ccpor.board.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeButton;
import java.util.function.Consumer;
import org.ccpor.board.BoardSnapshot;
import org.ccpor.deployment.CourtCard;
import org.ccpor.identity.Viewer;
import org.jspecify.annotations.Nullable;

/** How many go-lives this week has, or how many weeks have more than trainers can attend; a click tells which courts. */
class GoLiveChip extends Composite<NativeButton> {
    private static final long serialVersionUID = 1L;

    private final Viewer viewer;
    private transient @Nullable GoLiveWeeks weeks;

    GoLiveChip(Viewer viewer, Consumer<CourtCard> open) {
        this.viewer = viewer;
        getContent().addClassName("go-live-chip");
        getContent().getElement().setAttribute("aria-haspopup", "dialog");
        getContent().addClickListener(_ -> {
            if (weeks != null) {
                new GoLiveWeeksDialog(weeks, viewer, open).open();
            }
        });
    }

    void show(BoardSnapshot snapshot, @Nullable Integer limit) {
        weeks = GoLiveWeeks.of(snapshot, viewer, limit);
        getContent().setText(weeks.summary());
        getContent().setClassName("over-limit", weeks.anyOver());
    }
}
