package org.ccpor.notification.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import org.ccpor.base.Outage;
import org.ccpor.base.ui.LiveComposite;
import org.ccpor.notification.NoticesTold;
import org.springframework.security.access.AccessDeniedException;

/** "Inbox 3": how many notices are unread, live, and the way to them. Opening what a notice is about reads it. */
class InboxButton extends LiveComposite<Div> {
    private static final long serialVersionUID = 1L;

    private final transient InboxModel model;
    private final Anchor link = new Anchor("inbox");
    private final Span count = new Span();
    private final Span news = new Span();
    private int shown = -1;

    InboxButton(InboxModel model) {
        this.model = model;
        link.addClassNames("btn", "inbox-button");
        link.getElement().setAttribute("router-link", true);
        count.addClassName("inbox-number");
        link.add(new Span("Inbox"), count);
        news.addClassName("sr");
        news.getElement().setAttribute("role", "status");
        getContent().addClassName("inbox-part");
        getContent().add(link, news);
        var me = model.viewer().userName();
        follow(new NoticesTold.To(me), this::refresh);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        var listening = attached.getUI().addAfterNavigationListener(this::visited);
        addDetachListener(_ -> listening.remove());
    }

    private void visited(AfterNavigationEvent arrived) {
        if (shown > 0) {
            try {
                model.inbox().visited(arrived.getLocation().getPathWithQueryParameters());
            } catch (RuntimeException failure) {
                if (!(failure instanceof AccessDeniedException)) {
                    Outage.orThrow(failure);
                }
                // It stays unread, which the inbox says.
            }
        }
    }

    private void refresh() {
        try {
            show(model.inbox().unread());
        } catch (RuntimeException failure) {
            if (!(failure instanceof AccessDeniedException)) {
                Outage.orThrow(failure);
            }
            // What is shown stays; the next notice reads again.
        }
    }

    private void show(int unread) {
        count.setText(unread == 0 ? "" : unread > 99 ? "99+" : Integer.toString(unread));
        count.setVisible(unread > 0);
        link.getElement()
                .setAttribute("aria-label", unread == 0 ? "Inbox, nothing unread" : "Inbox, " + unread + " unread");
        if (shown >= 0 && unread > shown) {
            news.setText(unread - shown == 1 ? "A new notice is in your inbox" : "New notices are in your inbox");
        } else {
            news.setText("");
        }
        shown = unread;
    }
}
