package org.ccpor.document.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.UUID;
import org.ccpor.base.DateFormatter;
import org.ccpor.base.ui.FactList;
import org.ccpor.base.ui.FileDownload;
import org.ccpor.document.SendingService;
import org.ccpor.document.SentDocument;
import org.ccpor.identity.CurrentViewer;
import org.ccpor.identity.PersonNames;

/** What a court was sent, with the way to it. Whoever of the court opens the page first is noted. */
@Route("court/:slug/document/:id")
@PageTitle("Document · CCPOR Deployment")
@PermitAll
class SentDocumentView extends Div implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    private final transient SendingService sendings;
    private final transient PersonNames names;
    private final transient CurrentViewer viewer;
    private final transient Clock clock;

    SentDocumentView(SendingService sendings, PersonNames names, CurrentViewer viewer, Clock clock) {
        this.sendings = sendings;
        this.names = names;
        this.viewer = viewer;
        this.clock = clock;
        addClassName("sent-document");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var court = entering.getRouteParameters().get("slug").orElse("");
        var id = id(entering.getRouteParameters().get("id").orElse(""));
        if (sendings.find(court, id).isEmpty()) {
            throw new NotFoundException("No such document");
        }
        var me = viewer.get();
        if (me.serves(court)) {
            sendings.open(court, id);
        }
        sendings.find(court, id).ifPresent(it -> show(it, me.serves(court)));
    }

    private void show(SentDocument sent, boolean ours) {
        var document = sent.document();
        var facts = new LinkedHashMap<String, String>();
        facts.put("Edition", document.edition());
        facts.put("Sent", told(sent.at(), sent.by()));
        var opened = sent.openedAt();
        facts.put("Opened", opened == null ? "Not yet" : told(opened, String.valueOf(sent.openedBy())));
        var list = new FactList();
        list.show(facts);
        var back = new Anchor(
                ours ? "my-court/" + sent.court() : "court/" + sent.court(), ours ? "← My court" : "← The court");
        back.getElement().setAttribute("router-link", true);
        back.addClassName("form-back");
        var words = new Paragraph("“" + sent.words() + "”");
        words.addClassName("sent-words");
        var door = door(sent);
        door.addClassNames("btn", "primary");
        removeAll();
        add(back, new H1(document.title()), words, door, list);
    }

    private Anchor door(SentDocument sent) {
        var document = sent.document();
        var file = document.file();
        if (file == null) {
            var link = new Anchor(String.valueOf(document.link()), "Open the document", AnchorTarget.BLANK);
            link.getElement().setAttribute("rel", "noopener noreferrer");
            return link;
        }
        var download = new FileDownload(
                file.name(),
                file.kind(),
                file.size(),
                () -> sendings.find(sent.court(), sent.id()).isPresent(),
                number -> sendings.part(sent.court(), sent.id(), number));
        var link = new Anchor(download, "Download " + file.name());
        link.getElement().setAttribute("router-ignore", true);
        return link;
    }

    private String told(java.time.Instant at, String by) {
        return DateFormatter.moment(at, clock) + " by " + names.of(by);
    }

    private static UUID id(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException none) {
            throw new NotFoundException("No such document");
        }
    }
}
