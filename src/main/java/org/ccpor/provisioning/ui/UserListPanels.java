package org.ccpor.provisioning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;

/** Makes the list of a court's users for a page that shows it. */
@SpringComponent
public class UserListPanels {
    private final UserListDesk desk;
    private final UserListFeed feed;

    UserListPanels(UserListDesk desk, UserListFeed feed) {
        this.desk = desk;
        this.feed = feed;
    }

    /**
     * Keeps itself current while it is attached.
     *
     * @param court slug
     * @param changed called after this person changed the list
     */
    public Component of(String court, Runnable changed) {
        return new UserListPanel(court, desk, feed, changed);
    }
}
