package org.ccpor.board;

import java.util.List;
import org.ccpor.base.RefusedException;
import org.ccpor.identity.CurrentViewer;
import org.ccpor.identity.Everyone;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Filters a person saved under a name. Everyone has their own; what they show still depends on who looks. */
@Service
@Transactional
@Everyone
public class SavedViewService {
    private static final int MOST = 50;

    private final SavedViewRepository views;
    private final CurrentViewer viewer;

    SavedViewService(SavedViewRepository views, CurrentViewer viewer) {
        this.views = views;
        this.viewer = viewer;
    }

    /** A named filter; {@code query} is the query string of the board's URL. */
    public record Line(String name, String query) {}

    /** By name. */
    @Transactional(readOnly = true)
    public List<Line> mine() {
        return views.findLines(viewer.get().userName());
    }

    /**
     * Saves a filter.
     *
     * @throws RefusedException if the name is empty, too long or taken, or there are too many already
     */
    public void save(String name, String query) {
        var view = new SavedView(viewer.get().userName(), name, query);
        if (views.countByOwner(viewer.get().userName()) >= MOST) {
            throw SavedView.noRoom();
        }
        try {
            views.saveAndFlush(view);
        } catch (DataIntegrityViolationException taken) {
            throw new RefusedException("You have a view of that name already. Choose another name.");
        }
    }

    public void remove(String name) {
        views.delete(viewer.get().userName(), name);
    }
}
