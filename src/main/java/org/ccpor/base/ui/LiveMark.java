package org.ccpor.base.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.LongSupplier;
import org.ccpor.base.live.Topic;

/**
 * Says in the header whether this page shows what the server knows: "Live", "Stale since 14:02" or "Offline, your answers
 * are kept". Compares the revision pushed to this page with the one the heartbeat hears ({@code js/live.js}).
 */
public class LiveMark extends LiveComposite<Div> {
    private static final long serialVersionUID = 1L;

    /**
     * @param topic changes of the data that pages show
     * @param revision of that data; grows with every change
     */
    public LiveMark(Topic topic, LongSupplier revision) {
        var words = new Span("Live");
        words.addClassName("live-text");
        getContent().addClassName("live");
        getContent().getElement().setAttribute("role", "status");
        getContent().add(words);
        follow(topic, () -> getElement().setAttribute("data-revision", Long.toString(revision.getAsLong())));
    }

    /** @param key by which this page answers the heartbeat */
    public void answersAs(String key) {
        getElement().setAttribute("data-page", key);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPage().addJavaScript("context://js/live.js");
        getElement().executeJs("window.ccporLive.attach(this)");
    }

    /** Does nothing: the answer to any call carries what the dead push line still owes this page. */
    @ClientCallable
    void catchUp() {
        getElement().getNode().markAsDirty();
    }
}
