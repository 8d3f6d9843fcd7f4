package org.ccpor.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;

/** Tells who can be tried where sample data is on; never shown in production. */
class SampleSignIns extends Composite<Paragraph> {
    SampleSignIns() {
        getContent().addClassName("sign-in-sample");
        getContent()
                .setText("Sample data. Sign in as coordinator, coordinator2, executive, admin, court.san-mateo, "
                        + "court.fresno or lea.san-mateo; the password is the user name.");
    }
}
