package org.ccpor.courtpage.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import org.ccpor.base.DateFormatter;
import org.ccpor.base.RefusedException;
import org.ccpor.deployment.DeploymentDetails;
import org.ccpor.deployment.EarlierDeploymentService;
import org.ccpor.deployment.ItemLine;
import org.ccpor.form.FormArchiveService;
import org.ccpor.identity.PersonNames;

/** An ended deployment of a court to read: how it stood, its items, its forms. */
@Route("court/:slug/earlier/:nth")
@PageTitle("Earlier deployment · CCPOR Deployment")
@PermitAll
class EarlierView extends Div implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    private final transient EarlierDeploymentService earlier;
    private final transient FormArchiveService forms;
    private final transient PersonNames names;
    private final transient Clock clock;

    EarlierView(EarlierDeploymentService earlier, FormArchiveService forms, PersonNames names, Clock clock) {
        this.names = names;
        this.earlier = earlier;
        this.forms = forms;
        this.clock = clock;
        addClassName("earlier");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var court = entering.getRouteParameters().get("slug").orElse("");
        try {
            var number =
                    Integer.parseInt(entering.getRouteParameters().get("nth").orElse(""));
            show(court, number, earlier.details(court, number));
        } catch (NumberFormatException | RefusedException none) {
            throw new NotFoundException("No such deployment");
        }
    }

    private void show(String court, int number, DeploymentDetails was) {
        var back = new Anchor("court/" + court, "← " + was.court().name());
        back.getElement().setAttribute("router-link", true);
        back.addClassName("form-back");
        var line = earlier.list(court).stream()
                .filter(it -> it.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("No such deployment"));
        removeAll();
        add(
                back,
                new H1("Deployment " + number + " of " + was.court().name()),
                new Paragraph(EarlierList.words(line) + ". It has ended; nothing of it changes any more."),
                forms(court, number));
        was.phases().forEach(it -> add(phase(it)));
    }

    private Section forms(String court, int number) {
        var list = new UnorderedList();
        list.addClassName("earlier-list");
        forms.lines(court, number).forEach(it -> {
            var link = new Anchor(
                    "court/%s/earlier/%d/form/%s".formatted(court, number, it.code()),
                    it.code() + " " + it.title(),
                    AnchorTarget.BLANK);
            var decided = it.decided();
            var state = new Span(it.state().label()
                    + (decided == null
                            ? ""
                            : " · " + names.of(decided.by()) + ", " + DateFormatter.moment(decided.at(), clock)));
            state.addClassName("court-small");
            list.add(new ListItem(link, state));
        });
        var part = new Section(new H2("Forms"), list);
        if (list.getComponentCount() == 0) {
            part.add(new Paragraph("No form was answered."));
        }
        return part;
    }

    private Section phase(DeploymentDetails.PhaseLine phase) {
        var list = new UnorderedList();
        list.addClassName("earlier-list");
        phase.items().forEach(it -> list.add(item(it)));
        return new Section(new H2(phase.phase().label() + " " + phase.done() + "/" + phase.total()), list);
    }

    private ListItem item(ItemLine item) {
        var done = item.state().done()
                ? " · " + names.of(item.changedBy()) + ", " + DateFormatter.moment(item.changedAt(), clock)
                : "";
        var words = new Span(item.state().label()
                + done
                + (item.evidence() == null ? "" : " · " + item.evidence())
                + (item.notApplicableReason() == null ? "" : " · " + item.notApplicableReason()));
        words.addClassName("court-small");
        return new ListItem(new Span(item.wording()), words);
    }
}
