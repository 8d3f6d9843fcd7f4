package org.ccpor.form.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;

/** An answer to read. */
class ReadAnswer extends Composite<Paragraph> {
    private static final long serialVersionUID = 1L;

    ReadAnswer(String words) {
        getContent().setText(words.isEmpty() ? "Not answered" : words);
        getContent().addClassName("form-read");
        getContent().setClassName("form-none", words.isEmpty());
    }
}
