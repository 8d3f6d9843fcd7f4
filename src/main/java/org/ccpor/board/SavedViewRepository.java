package org.ccpor.board;

import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SavedViewRepository extends Repository<SavedView, SavedView.Key> {
    @Query("select v.name, v.query from SavedView v where v.owner = :owner order by v.name")
    List<SavedViewService.Line> findLines(String owner);

    int countByOwner(String owner);

    /** Stores it now, so that a name that is taken shows inside the command. */
    SavedView saveAndFlush(SavedView view);

    @Modifying
    @Query("delete from SavedView v where v.owner = :owner and v.name = :name")
    void delete(String owner, String name);
}
