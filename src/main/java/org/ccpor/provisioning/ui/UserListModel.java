package org.ccpor.provisioning.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.ccpor.identity.CurrentViewer;
import org.ccpor.provisioning.AgencyType;
import org.ccpor.provisioning.ProvisionedUsers;
import org.ccpor.provisioning.UserAccess;
import org.ccpor.provisioning.UserFiles;
import org.ccpor.provisioning.UserSteps;

/** The services behind the list, and what this person may do with it. */
@SpringComponent
class UserListModel {
    private final ProvisionedUsers users;
    private final UserSteps steps;
    private final UserFiles files;
    private final CurrentViewer viewer;
    private final Clock clock;

    UserListModel(ProvisionedUsers users, UserSteps steps, UserFiles files, CurrentViewer viewer, Clock clock) {
        this.users = users;
        this.steps = steps;
        this.files = files;
        this.viewer = viewer;
        this.clock = clock;
    }

    ProvisionedUsers users() {
        return users;
    }

    UserSteps steps() {
        return steps;
    }

    UserFiles files() {
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
