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
record UserListModel(
        ProvisionedUserService users, UserStepService steps, UserFileService files, CurrentViewer viewer, Clock clock) {
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
