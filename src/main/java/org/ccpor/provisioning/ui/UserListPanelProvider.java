package org.ccpor.provisioning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.ccpor.base.FormCode;
import org.ccpor.form.FormKey;
import org.ccpor.form.ui.FormPanelProvider;

/** Shows the list of users in form F7. */
@SpringComponent
class UserListPanelProvider implements FormPanelProvider {
    private final UserListModel model;

    UserListPanelProvider(UserListModel model) {
        this.model = model;
    }

    @Override
    public FormCode form() {
        return FormCode.F7;
    }

    @Override
    public Component of(FormKey key, Runnable changed) {
        return new UserListPanel(key.court(), model, changed);
    }
}
