package org.ccpor.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.shared.Registration;
import org.ccpor.base.ui.KeyListener;
import org.jspecify.annotations.Nullable;

/** The header above every page, and the page below it. Anonymous visitors see it around an error only. */
@Layout
@AnonymousAllowed
class MainLayout extends Composite<Div> implements RouterLayout, AfterNavigationObserver {
    private final Main content = new Main();
    private final Navigation navigation = new Navigation();
    private Registration undo = () -> {};

    MainLayout(HeaderModel parts, SessionWarnings warnings) {
        var skip = new Anchor("#content", "Skip to content");
        skip.addClassName("skip-link");
        skip.getElement().setAttribute("router-ignore", true);
        content.setId("content");
        content.addClassName("content");
        content.getElement().setAttribute("tabindex", "-1");
        getContent().addClassName("app");
        getContent().add(skip, new PageHeader(navigation, parts), content);
        if (parts.signedIn()) {
            getContent().add(new SessionWarning(warnings));
        }
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        undo = KeyListener.undo(attached.getUI());
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        undo.remove();
    }

    @Override
    public void showRouterLayoutContent(@Nullable HasElement page) {
        content.getElement().removeAllChildren();
        if (page != null) {
            content.getElement().appendChild(page.getElement());
        }
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement page) {
        content.getElement().removeAllChildren();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        navigation.show(event.getLocation().getFirstSegment());
    }
}
