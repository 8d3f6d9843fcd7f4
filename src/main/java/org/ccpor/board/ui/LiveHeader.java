package org.ccpor.board.ui;

import com.vaadin.flow.component.Component;
import org.ccpor.base.ui.HeaderPart;
import org.ccpor.base.ui.LiveMark;
import org.ccpor.board.BoardRefreshed;
import org.ccpor.board.BoardSnapshots;
import org.ccpor.collaboration.ui.PagePresence;

/** Lends the header a mark that knows whether this page has seen the newest board. */
@org.springframework.stereotype.Component
class LiveHeader implements HeaderPart {
    private final BoardSnapshots snapshots;

    LiveHeader(BoardSnapshots snapshots) {
        this.snapshots = snapshots;
    }

    @Override
    public Place place() {
        return Place.LIVE;
    }

    @Override
    public Component create() {
        var mark = new LiveMark(BoardRefreshed.EVERY, () -> snapshots.current().revision());
        mark.addAttachListener(it -> mark.answersAs(PagePresence.key(it.getUI())));
        return mark;
    }
}
