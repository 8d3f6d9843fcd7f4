package org.ccpor.provisioning;

import org.ccpor.base.Refused;
import org.ccpor.form.FormKey;
import org.ccpor.form.FormReader;
import org.ccpor.identity.CurrentViewer;
import org.springframework.stereotype.Component;

/** While form F7 is with the team, only the team changes the list. */
@Component
class UserLock {
    private final FormReader forms;
    private final CurrentViewer viewer;

    UserLock(FormReader forms, CurrentViewer viewer) {
        this.forms = forms;
        this.viewer = viewer;
    }

    /** @throws Refused if the list was handed in, and the team has not returned or reopened it */
    void requireOpen(String court) {
        if (!open(court)) {
            throw new Refused("The list was handed in. Ask the CCPOR team to return it, then change it.");
        }
    }

    boolean open(String court) {
        return viewer.get().coordinates()
                || forms.page(new FormKey(court, UserListForm.CODE)).state().open();
    }
}
