package org.ccpor.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Hr;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import java.util.EnumMap;
import java.util.Map;
import org.ccpor.identity.Viewer;

/** Who I am, light or dark, and the way out. */
class UserMenu extends Composite<MenuBar> {
    private final Map<Theme, MenuItem> themes = new EnumMap<>(Theme.class);

    UserMenu(Viewer person, Runnable signOut) {
        getContent().addClassName("user-menu");
        var initials = new Span(person.initials());
        initials.addClassNames("av", "av-me");
        var menu = getContent().addItem(initials);
        menu.setAriaLabel("Account of " + person.displayName());
        var sub = menu.getSubMenu();
        sub.addComponent(who(person));
        sub.addComponent(new Hr());
        for (var theme : Theme.values()) {
            var item = sub.addItem(theme.label(), chosen -> choose(theme));
            item.setCheckable(true);
            themes.put(theme, item);
        }
        sub.addComponent(new Hr());
        sub.addItem("Sign out", click -> signOut.run());
        addAttachListener(attached -> attached.getUI()
                .getPage()
                .executeJs("return window.ccporTheme ? window.ccporTheme.choice() : 'system'")
                .then(String.class, stored -> check(Theme.of(stored))));
    }

    private void choose(Theme theme) {
        check(theme);
        getElement().executeJs("window.ccporTheme.choose($0)", theme.key());
    }

    private void check(Theme chosen) {
        themes.forEach((theme, item) -> item.setChecked(theme == chosen));
    }

    private static Div who(Viewer person) {
        var name = new Span(person.displayName());
        name.addClassName("user-name");
        var role = new Span(person.role().label());
        role.addClassName("user-role");
        var who = new Div(name, role);
        who.addClassName("user-who");
        return who;
    }
}
