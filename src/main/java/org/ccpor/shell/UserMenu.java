package org.ccpor.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.page.WebStorage;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.menu.MenuConfiguration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.ccpor.base.ui.LiveComposite;
import org.ccpor.identity.Viewer;

/** Who I am, light or dark, my settings and password, and the way out. */
class UserMenu extends LiveComposite<Div> {
    private final transient Consumer<ThemeChosen> tell;
    private final RadioButtonGroup<Theme> theme = new RadioButtonGroup<>("Theme");

    UserMenu(Viewer person, Consumer<ThemeChosen> tell, Runnable changePassword, Runnable signOut) {
        this.tell = tell;
        var open = new NativeButton(person.initials());
        open.addClassNames("av", "av-me");
        open.setAriaLabel("Account of " + person.displayName());

        theme.setItems(Theme.values());
        theme.setItemLabelGenerator(Theme::label);
        theme.addThemeVariants(RadioGroupVariant.AURA_HORIZONTAL);
        theme.setValue(Theme.SYSTEM);
        theme.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                choose(change.getValue());
            }
        });

        var out = new NativeButton("Sign out", click -> signOut.run());
        out.addClassName("btn");

        var password = new NativeButton("Change password");
        password.addClassName("btn");

        var settings = new Anchor("settings", "Settings");
        settings.getElement().setAttribute("router-link", true);
        var pages = Stream.concat(
                        Stream.of(settings),
                        MenuConfiguration.getMenuEntries().stream()
                                .filter(it -> it.order() >= Navigation.OWN)
                                .map(Navigation.PageLink::new))
                .toList();
        var menu = new Popover(who(person), theme);
        pages.forEach(it -> {
            it.addClassName("btn");
            it.getElement().addEventListener("click", _ -> menu.close());
            menu.add(it);
        });
        menu.add(password, out);
        password.addClickListener(_ -> {
            menu.close();
            changePassword.run();
        });
        menu.setAriaLabel("Account");
        menu.setPosition(PopoverPosition.BOTTOM_END);
        menu.setTarget(open);
        menu.addClassName("user-menu");
        getContent().addClassName("user");
        getContent().add(open, menu);
        follow(ThemeChosen.in(VaadinSession.getCurrent()), this::wear);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        var request = VaadinRequest.getCurrent();
        Theme.of(request == null ? null : request.getCookies())
                .ifPresentOrElse(
                        theme::setValue,
                        // Where browsers kept it before.
                        () -> WebStorage.getItem(
                                attached.getUI(), WebStorage.Storage.LOCAL_STORAGE, Theme.NAME, it -> Theme.of(it)
                                        .ifPresent(this::choose)));
    }

    /** For all pages of this browser, at once. */
    void choose(Theme chosen) {
        var session = VaadinSession.getCurrent();
        session.setAttribute(Theme.class, chosen);
        var request = VaadinRequest.getCurrent();
        var response = VaadinResponse.getCurrent();
        if (request != null && response != null) {
            response.addCookie(chosen.cookie(request.isSecure()));
        }
        tell.accept(ThemeChosen.in(session));
    }

    private void wear() {
        Optional.ofNullable(VaadinSession.getCurrent().getAttribute(Theme.class))
                .ifPresent(chosen -> {
                    theme.setValue(chosen);
                    UI.getCurrent().getPage().setColorScheme(chosen.scheme());
                });
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
