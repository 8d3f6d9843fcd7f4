package org.ccpor.collaboration.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import org.ccpor.collaboration.CommentPlace;
import org.ccpor.collaboration.CommentService;
import org.ccpor.identity.CurrentViewer;
import org.jspecify.annotations.Nullable;

/** Lends other screens the comments on what they show. */
@org.springframework.stereotype.Component
public class CommentComponentFactory {
    private final CommentService comments;
    private final CommentCounts counts;
    private final CurrentViewer viewer;
    private final Clock clock;

    CommentComponentFactory(CommentService comments, CommentCounts counts, CurrentViewer viewer, Clock clock) {
        this.comments = comments;
        this.counts = counts;
        this.viewer = viewer;
        this.clock = clock;
    }

    /** All comments of a court, kept current while they are on a page. */
    public CommentThread panel(String court) {
        return new CommentPanel(model(court), null);
    }

    /** A button with the number of comments at that place, which opens them. */
    public Component button(String court, CommentPlace place) {
        return new CommentButton(model(court), place);
    }

    private CommentModel model(String court) {
        return new CommentModel(court, comments, counts, viewer.get(), clock);
    }

    /** What the parts of the screen ask of others. */
    record CommentModel(
            String court,
            CommentService comments,
            CommentCounts counts,
            org.ccpor.identity.Viewer viewer,
            Clock clock) {
        boolean mine(org.ccpor.collaboration.@Nullable CommentLine it) {
            return it != null && it.author().equals(viewer.userName());
        }
    }
}
