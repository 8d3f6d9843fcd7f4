package org.ccpor.document.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.ccpor.base.DateFormatter;
import org.ccpor.document.SendingService;
import org.ccpor.document.SentDocument;

/** Parts that show a court its documents, for pages of other modules. */
@SpringComponent
public class DocumentComponentFactory {
    private final SendingService sendings;
    private final Clock clock;

    DocumentComponentFactory(SendingService sendings, Clock clock) {
        this.sendings = sendings;
        this.clock = clock;
    }

    /** What the court was sent, the newest first. */
    public List<SentDocument> of(String court) {
        return sendings.of(court);
    }

    /** A line for each. */
    public List<Div> lines(List<SentDocument> sent) {
        return sent.stream().map(this::line).toList();
    }

    private Div line(SentDocument sent) {
        var link = new Anchor(sent.path(), sent.document().title());
        link.getElement().setAttribute("router-link", true);
        var small = new Span("Edition %s, sent %s%s"
                .formatted(
                        sent.document().edition(),
                        DateFormatter.brief(DateFormatter.day(sent.at(), clock), LocalDate.now(clock)),
                        sent.openedAt() == null ? ", new" : ""));
        small.addClassName("court-small");
        var words = new Div(link, new Div(small));
        words.addClassName("court-words");
        var line = new Div(words);
        line.addClassName("court-item");
        return line;
    }
}
