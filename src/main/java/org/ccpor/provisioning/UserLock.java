package org.ccpor.provisioning;

import org.ccpor.base.RefusedException;
import org.ccpor.deployment.FormItemService;
import org.ccpor.deployment.FormPlan;
import org.ccpor.form.FormKey;
import org.ccpor.form.FormService;
import org.ccpor.identity.CurrentViewer;
import org.springframework.stereotype.Component;

/** While form F7 is with the team, only the team changes the list; after the deployment nobody does. */
@Component
class UserLock {
    private final FormService forms;
    private final FormItemService items;
    private final CurrentViewer viewer;

    UserLock(FormService forms, FormItemService items, CurrentViewer viewer) {
        this.forms = forms;
        this.items = items;
        this.viewer = viewer;
    }

    /** @throws RefusedException if the list was handed in and not returned or reopened since, or the deployment has ended */
    void requireOpen(String court) {
        items.find(court).ifPresent(FormPlan::requireOpen);
        if (!open(court)) {
            throw new RefusedException("The list was handed in. Ask the CCPOR team to return it, then change it.");
        }
    }

    boolean open(String court) {
        return viewer.get().coordinates()
                || forms.page(new FormKey(court, UserListForm.CODE)).state().open();
    }
}
