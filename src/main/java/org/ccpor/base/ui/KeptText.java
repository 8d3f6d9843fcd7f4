package org.ccpor.base.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import java.util.function.BiConsumer;

/** Stands beside a text area and keeps what is typed there in the browser tab until it is stored. */
@Tag("kept-text")
public class KeptText extends Component {
    private static final long serialVersionUID = 1L;

    private final String start;
    private final String place;
    private final transient BiConsumer<String, String> late;

    /** @param key what the text is for; one tab keeps one text for it */
    public KeptText(String key) {
        this("", key, (_, _) -> {});
    }

    /**
     * @param start what the keys of texts that belong together start with
     * @param place the rest of the key
     * @param late hears of another place and a text that was kept for it
     */
    public KeptText(String start, String place, BiConsumer<String, String> late) {
        this.start = start;
        this.place = place;
        this.late = late;
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPage().addJsModule("context://js/kept-text.js");
        getElement().executeJs("this.keep($0, $1)", start + place, start);
    }

    /** The server has this text. */
    public void stored(String text) {
        stored(place, text);
    }

    /** The server has this text for another place. */
    public void stored(String there, String text) {
        getElement().executeJs("this.stored($0, $1)", start + there, text);
    }

    @ClientCallable
    void late(String there, String text) {
        late.accept(there, text);
    }
}
