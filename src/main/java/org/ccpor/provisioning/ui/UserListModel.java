package org.ccpor.provisioning.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.ccpor.identity.CurrentViewer;
import org.ccpor.provisioning.AgencyType;
import org.ccpor.provisioning.ProvisionedUserService;
import org.ccpor.provisioning.UserAccess;
import org.ccpor.provisioning.UserFileService;
import org.ccpor.provisioning.UserStepService;

/** The services behind the list, and what this person may do with it. */
@SpringComponent
class UserListModel {
    private final ProvisionedUserService users;
    private final UserStepService steps;
    private final UserFileService files;
    private final CurrentViewer viewer;
    private final Clock clock;

    UserListModel(
            ProvisionedUserService users,
            UserStepService steps,
            UserFileService files,
            CurrentViewer viewer,
            Clock clock) {
        this.users = users;
        this.steps = steps;
        this.files = files;
        this.viewer = viewer;
        this.clock = clock;
    }

    ProvisionedUserService users() {
        return users;
    }

    UserStepService steps() {
        return steps;
    }

    UserFileService files() {
        return files;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Sides this person may change now; none for who only reads. */
    List<AgencyType> sides(String court) {
        return users.sides(court);
    }

    boolean mayProvision() {
        return UserAccess.mayProvision(viewer.get());
    }
}
