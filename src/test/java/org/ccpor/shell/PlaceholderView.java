package org.ccpor.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.ccpor.base.RefusedException;

/** A page of the shell's own tests. */
@Route("placeholder")
@PageTitle("Placeholder")
@PermitAll
class PlaceholderView extends Composite<Section> {
    PlaceholderView() {
        getContent().add(new H1("Placeholder"), new NativeButton("Refuse", click -> {
            throw new RefusedException("Choose a court day.");
        }));
    }
}
