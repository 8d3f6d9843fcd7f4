package org.ccpor.mywork.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.io.Serializable;

/** Something that is nobody's turn but concerns the person today: a meeting, a word from somebody. One line that leads there. */
class AsideRow extends WorkRow {
    private static final long serialVersionUID = 1L;

    private final Span lead = new Span();
    private final Span title = new Span();
    private final Span note = new Span();
    private final Anchor words;
    private final Span when = new Span();

    /**
     * What a row says.
     *
     * @param key tells rows of a list apart
     * @param lead whose it is, or of which court; may be empty
     * @param when on which day or at what time; may be empty
     */
    record Aside(String key, String lead, String title, String note, String when, String link)
            implements Serializable {}

    AsideRow() {
        this(new Anchor());
    }

    private AsideRow(Anchor words) {
        super(words);
        this.words = words;
        lead.addClassName("work-court");
        note.addClassName("work-note");
        words.addClassName("work-words");
        words.add(title, note);
        when.addClassName("work-due");
        getContent().addClassName("work-row");
        getContent().add(lead, words, when);
    }

    void show(Aside aside) {
        lead.setText(aside.lead());
        lead.setVisible(!aside.lead().isEmpty());
        title.setText(aside.title());
        note.setText(aside.note());
        words.setHref(aside.link());
        when.setText(aside.when());
    }
}
