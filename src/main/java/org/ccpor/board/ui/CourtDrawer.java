package org.ccpor.board.ui;

import com.vaadin.flow.component.HasElement;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The open court beside the board. Lent by the module of the court's page, which knows this one. */
public interface CourtDrawer extends HasElement {
    /** Asked when the person closes the drawer; the caller closes it by leaving the URL. */
    void onClose(Runnable action);

    /** Told when the person goes to another tab. */
    void onMove(Runnable action);

    /** Slug of the open court. */
    @Nullable String court();

    /** Where in the court the person is, as query parameters; empty while no court is open. */
    Map<String, List<String>> place();

    /** Opens the court, or goes on in it, at the place that these query parameters name. */
    void open(String slug, Map<String, List<String>> place);

    /** Costs nothing from then on. */
    void close();

    /** Reads the court again if it changed since it was shown; for after every committed change of any court. */
    void refresh();
}
