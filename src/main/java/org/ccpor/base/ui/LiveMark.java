package org.ccpor.base.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.shared.communication.PushMode;
import java.util.Set;
import java.util.function.LongSupplier;
import org.ccpor.base.live.Topic;

/**
 * Says in the header whether this page shows what the server knows: "Live", "Stale since 14:02" or "Offline, your answers
 * are kept". Compares the revision pushed to this page with the one the heartbeat hears ({@code js/live.js}).
 */
@Tag("live-mark")
public class LiveMark extends HtmlContainer {
    private static final long serialVersionUID = 1L;

    /**
     * @param topic changes of the data that pages show
     * @param revision of that data; grows with every change
     */
    public LiveMark(Topic topic, LongSupplier revision) {
        var words = new Span("Live");
        words.addClassName("live-text");
        addClassName("live");
        getElement().setAttribute("role", "status");
        add(words);
        LiveComposite.follow(this, Set.of(topic), () -> getElement()
                .setAttribute("data-revision", Long.toString(revision.getAsLong())));
    }

    /** @param key by which this page answers the heartbeat */
    public void answersAs(String key) {
        getElement().setAttribute("data-page", key);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPage().addJsModule("context://js/live.js");
        getElement().executeJs("this.start()");
    }

    /** The answer to any call carries what a push line still owes this page. */
    @ClientCallable
    void catchUp() {
        push(PushMode.AUTOMATIC);
        getElement().getNode().markAsDirty();
    }

    /** As {@link #catchUp}, and the browser lets go of a push line that is dead but looks open, and dials another one. */
    @ClientCallable
    void renew() {
        push(PushMode.DISABLED);
        getElement().executeJs("return true").then(_ -> push(PushMode.AUTOMATIC));
    }

    private void push(PushMode mode) {
        getUI().ifPresent(it -> it.getPushConfiguration().setPushMode(mode));
    }
}
