package org.ccpor.board;

import java.util.List;
import org.ccpor.base.Refused;
import org.ccpor.identity.CurrentViewer;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Filters a person saved under a name. Everyone has their own; what they show still depends on who looks. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class SavedViews {
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_QUERY = 2000;
    private static final int MOST = 50;

    private final JdbcClient database;
    private final CurrentViewer viewer;

    SavedViews(JdbcClient database, CurrentViewer viewer) {
        this.database = database;
        this.viewer = viewer;
    }

    /** A named filter; {@code query} is the query string of the board's URL. */
    public record SavedView(String name, String query) {}

    /** By name. */
    @Transactional(readOnly = true)
    public List<SavedView> mine() {
        return database.sql("select name, query from board_view where owner = ? order by name")
                .param(viewer.get().userName())
                .query((row, _) -> new SavedView(row.getString("name"), row.getString("query")))
                .list();
    }

    /**
     * Saves a filter.
     *
     * @throws Refused if the name is empty, too long or taken, or there are too many already
     */
    public void save(String name, String query) {
        var title = name.strip();
        if (title.isEmpty() || title.length() > LONGEST_NAME) {
            throw new Refused("Give the view a name of 1 to " + LONGEST_NAME + " characters.");
        }
        if (query.length() > LONGEST_QUERY || mine().size() >= MOST) {
            throw new Refused("There is no room for this view. Remove one you no longer use.");
        }
        try {
            database.sql("insert into board_view (owner, name, query) values (?, ?, ?)")
                    .params(viewer.get().userName(), title, query)
                    .update();
        } catch (DuplicateKeyException taken) {
            throw new Refused("You have a view of that name already. Choose another name.");
        }
    }

    public void remove(String name) {
        database.sql("delete from board_view where owner = ? and name = ?")
                .params(viewer.get().userName(), name)
                .update();
    }
}
