package org.ccpor.provisioning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.ccpor.form.FormKey;
import org.ccpor.form.ui.FormPanelProvider;

/** Shows the list of users in form F7. */
@SpringComponent
class UserListPanelProvider implements FormPanelProvider {
    private final UserListDesk desk;
    private final UserListFeed feed;

    UserListPanelProvider(UserListDesk desk, UserListFeed feed) {
        this.desk = desk;
        this.feed = feed;
    }

    @Override
    public String form() {
        return "F7";
    }

    @Override
    public Component of(FormKey key, Runnable changed) {
        return new UserListPanel(key.court(), desk, feed, changed);
    }
}
