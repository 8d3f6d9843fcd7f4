package org.ccpor.base.ui;

import com.vaadin.flow.component.Component;

/** Something a feature shows in the page header. Offered as a Spring bean; the shell asks for one component per tab. */
public interface HeaderPart {
    /** Where in the header a part stands, in reading order. */
    enum Place {
        /** Beside the name of its {@link #page} in the navigation. */
        NAVIGATION,
        /** A mark for what cannot wait. */
        ALERTS,
        /** Whether the page is live; stands in for the plain word. */
        LIVE,
        /** Who else is here. */
        PEOPLE,
        /** Buttons before the person's own menu. */
        TOOLS
    }

    Place place();

    Component create();

    /** Path of the page beside whose name it stands; empty for parts of other places. */
    default String page() {
        return "";
    }
}
