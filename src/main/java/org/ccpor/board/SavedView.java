package org.ccpor.board;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.ccpor.base.RefusedException;
import org.springframework.data.domain.Persistable;

/** A filter somebody saved under a name. Stored once and removed, never changed. */
@Entity
@Table(name = "board_view")
@IdClass(SavedView.Key.class)
class SavedView implements Persistable<SavedView.Key> {
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_QUERY = 2000;

    @Id
    private String owner;

    @Id
    private String name;

    private String query;

    /** One name of one owner. */
    record Key(String owner, String name) implements Serializable {}

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected SavedView() {}

    /** @throws RefusedException if the name is empty or too long, or the query is too long */
    SavedView(String owner, String name, String query) {
        this.owner = owner;
        this.name = name.strip();
        this.query = query;
        if (this.name.isEmpty() || this.name.length() > LONGEST_NAME) {
            throw new RefusedException("Give the view a name of 1 to " + LONGEST_NAME + " characters.");
        }
        if (query.length() > LONGEST_QUERY) {
            throw noRoom();
        }
    }

    static RefusedException noRoom() {
        return new RefusedException("There is no room for this view. Remove one you no longer use.");
    }

    @Override
    public Key getId() {
        return new Key(owner, name);
    }

    /** Always: it is stored once, and then without looking whether it is there. */
    @Override
    public boolean isNew() {
        return true;
    }
}
