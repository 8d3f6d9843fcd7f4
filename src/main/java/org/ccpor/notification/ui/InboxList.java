package org.ccpor.notification.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ccpor.notification.NoticeLine;

/** The notices of one person. While it is looked at nothing moves: new ones come on top, read ones stay where they are. */
class InboxList extends Composite<UnorderedList> {
    private static final long serialVersionUID = 1L;

    private final transient InboxModel model;
    private final transient Map<Long, InboxRow> rows = new HashMap<>();

    InboxList(InboxModel model) {
        this.model = model;
        getContent().addClassName("inbox-list");
        getContent().getElement().setAttribute("aria-label", "Notices");
    }

    /** In the order given. */
    void begin(List<NoticeLine> notices) {
        rows.clear();
        getContent().removeAll();
        notices.forEach(it -> getContent().add(row(it)));
        setVisible(!notices.isEmpty());
    }

    /** What changed since. */
    void goOn(List<NoticeLine> notices) {
        var known = notices.stream().collect(Collectors.toMap(NoticeLine::id, it -> it));
        rows.entrySet().removeIf(it -> {
            var gone = !known.containsKey(it.getKey());
            if (gone) {
                getContent().remove(it.getValue());
            }
            return gone;
        });
        for (var notice : notices.reversed()) {
            var row = rows.get(notice.id());
            if (row == null) {
                getContent().addComponentAsFirst(row(notice));
            } else {
                row.show(notice);
            }
        }
        setVisible(!rows.isEmpty());
    }

    private InboxRow row(NoticeLine notice) {
        var row = new InboxRow(notice, model.clock(), this::turn, this::open);
        rows.put(notice.id(), row);
        return row;
    }

    private void turn(NoticeLine notice) {
        if (notice.read()) {
            model.inbox().markUnread(notice.id());
        } else {
            model.inbox().markRead(notice.id());
        }
    }

    private void open(NoticeLine notice) {
        if (!notice.read()) {
            model.inbox().markRead(notice.id());
        }
    }
}
