package org.ccpor.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import org.ccpor.base.ui.HeaderPart.Place;

/** Brand, navigation, whether the page is live, who else is here, and the person's own menu. */
class PageHeader extends Composite<Header> {
    PageHeader(Navigation navigation, HeaderModel parts) {
        var home = new Anchor("", new Brand());
        home.addClassName("brand-link");
        home.getElement().setAttribute("router-link", true);
        getContent().addClassName("bar");
        getContent().add(home);
        if (parts.sampleData()) {
            var sample = new Span("Sample");
            sample.addClassName("sample-badge");
            sample.setTitle("All data here is invented");
            getContent().add(sample);
        }
        if (parts.signedIn()) {
            parts.fill(navigation);
            getContent().add(navigation);
        }
        var grow = new Div();
        grow.addClassName("grow");
        getContent().add(grow);
        parts.viewer().ifPresent(person -> {
            parts.at(Place.ALERTS).forEach(getContent()::add);
            getContent().add(live(parts), people(parts));
            parts.at(Place.TOOLS).forEach(getContent()::add);
            getContent().add(new UserMenu(person, parts::tell, parts::changePassword, parts::signOut));
        });
    }

    private static Div live(HeaderModel parts) {
        var live = new Div();
        live.setId("live-mark");
        var part = parts.at(Place.LIVE);
        if (part.isEmpty()) {
            live.addClassName("live");
            live.setText("Live");
        }
        part.forEach(live::add);
        return live;
    }

    private static Div people(HeaderModel parts) {
        var people = new Div();
        people.setId("avatars");
        people.addClassName("avatars");
        parts.at(Place.PEOPLE).forEach(people::add);
        return people;
    }
}
