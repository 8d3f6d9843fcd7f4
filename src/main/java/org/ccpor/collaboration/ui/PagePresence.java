package org.ccpor.collaboration.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.List;
import java.util.UUID;
import org.ccpor.base.FormCode;
import org.ccpor.base.live.Topic;
import org.ccpor.collaboration.PageLocation;
import org.ccpor.collaboration.Presence;
import org.ccpor.collaboration.PresenceChanged;
import org.ccpor.form.FormKey;
import org.ccpor.form.ui.ReachablePages;
import org.ccpor.identity.CurrentViewer;
import org.ccpor.identity.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Tells {@link Presence} of every page: where its address leads, when it is closed, and when its person signs out. */
@Component
public class PagePresence implements VaadinServiceInitListener, ReachablePages {
    private static final long serialVersionUID = 1L;

    private final transient Presence presence;
    private final transient CurrentViewer current;

    PagePresence(Presence presence, CurrentViewer current) {
        this.presence = presence;
        this.current = current;
    }

    /** Key by which this page answers the heartbeat. */
    private record Key(String value) {}

    /** What the page says to be known by, secret to it. */
    public static String key(UI page) {
        var known = ComponentUtil.getData(page, Key.class);
        if (known == null) {
            known = new Key(UUID.randomUUID().toString());
            ComponentUtil.setData(page, Key.class, known);
        }
        return known.value();
    }

    @Override
    public void serviceInit(ServiceInitEvent starting) {
        var service = starting.getSource();
        service.addUIInitListener(opened -> {
            var page = opened.getUI();
            page.addAfterNavigationListener(it -> moved(page, it.getLocation()));
            page.addDetachListener(_ -> presence.closed(key(page)));
        });
        service.addSessionDestroyListener(over -> over.getSession().getUIs().forEach(it -> presence.gone(key(it))));
    }

    private void moved(UI page, Location to) {
        try {
            var viewer = current.get();
            var where = where(to, viewer);
            ComponentUtil.setData(page, PageLocation.class, where);
            presence.at(key(page), viewer, where);
        } catch (AccessDeniedException nobody) {
            presence.gone(key(page));
        }
    }

    @Override
    public String keyOf(UI page) {
        return key(page);
    }

    @Override
    public boolean answers(String key) {
        return presence.here(key);
    }

    @Override
    public Topic changes() {
        return new PresenceChanged();
    }

    @Override
    public void opened(UI page, @Nullable FormKey form) {
        var address = ComponentUtil.getData(page, PageLocation.class);
        var key = key(page);
        if (!presence.here(key) || (form == null && address == null)) {
            return;
        }
        try {
            presence.at(
                    key, current.get(), form == null ? address : new PageLocation("court", form.court(), form.code()));
        } catch (AccessDeniedException nobody) {
            presence.gone(key);
        }
    }

    private static PageLocation where(Location to, Viewer viewer) {
        var parts = to.getSegments();
        var page = to.getFirstSegment();
        var court =
                switch (page) {
                    case "court" -> part(parts, 1);
                    case "my-court" ->
                        part(parts, 1) != null
                                ? part(parts, 1)
                                : viewer.courts().stream().sorted().findFirst().orElse(null);
                    default -> null;
                };
        var form = "form".equals(part(parts, 2)) ? part(parts, 3) : null;
        return new PageLocation(
                page, court, form == null ? null : FormCode.of(form).orElse(null));
    }

    private static @Nullable String part(List<String> parts, int place) {
        return parts.size() > place && !parts.get(place).isEmpty() ? parts.get(place) : null;
    }
}
