package org.ccpor.acceptance.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.stream.Stream;
import org.ccpor.acceptance.AcceptanceState;
import org.ccpor.acceptance.Result;
import org.ccpor.base.FormCode;
import org.ccpor.base.RefusedException;
import org.ccpor.base.ui.LiveComposite;
import org.ccpor.form.FormKey;

/** The acceptance test of one court for those who run it, side by side, on a tablet or a desk. */
@Route("court/:slug/acceptance-test")
@PermitAll
class AcceptanceView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1L;
    private static final String NOTICE =
            "Staging, and invented data only: no name, case number or image of a real order, " + "not even in a note.";

    private final transient AcceptanceModel model;
    private String title = "Acceptance test";

    AcceptanceView(AcceptanceModel model) {
        this.model = model;
        addClassNames("cat", "cat-view");
    }

    static String path(String court) {
        return "court/" + court + "/acceptance-test";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent enter) {
        var slug = enter.getRouteParameters().get("slug").orElse("");
        var first = read(slug);
        var court = model.courts().find(slug).orElseThrow(() -> new NotFoundException("No such court"));
        title = "Acceptance test · " + court.name();
        removeAll();
        var notice = new Paragraph(NOTICE);
        notice.addClassName("cat-notice");
        var name = new H1("Court acceptance test");
        var officially = new Paragraph(court.officialName());
        officially.addClassName("cat-small");
        var ways = new Div(
                link("court/" + slug + "/form/F10", "← Form F10 of " + court.name()),
                link(AcceptanceReportView.path(slug), "Report to print"));
        ways.addClassName("cat-links");
        add(ways, name, officially, notice, new Body(slug, first.rights().log()));
    }

    private AcceptanceState read(String slug) {
        try {
            return model.tests().read(slug);
        } catch (RefusedException notInThePlan) {
            throw new NotFoundException(notInThePlan.sentence());
        }
    }

    private static Anchor link(String path, String words) {
        var link = new Anchor(path, words);
        link.getElement().setAttribute("router-link", true);
        return link;
    }

    @Override
    public String getPageTitle() {
        return title + " · CCPOR Deployment";
    }

    /** The cases, and beside them how the test stands; on a narrow page in brief above them and in full below. */
    private final class Body extends LiveComposite<Div> {
        private static final long serialVersionUID = 1L;

        private final String court;
        private final CaseFilter filter = new CaseFilter(this::refresh);
        private final CaseList list;
        private final ProgressPanel progress;
        private final ExitPanel exit = new ExitPanel();
        private final SignPanel signs;
        private final DefectPanel defects;
        private final Div brief = new Div();
        private final Paragraph readOnly =
                new Paragraph("You see this test as it runs. Testers named in form F10 and coordinators log results.");

        Body(String court, boolean mayLog) {
            this.court = court;
            list = new CaseList(new CaseCommand(court, model));
            progress = new ProgressPanel(court, model);
            signs = new SignPanel(court, model, () -> {});
            defects = new DefectPanel(court, model);
            readOnly.addClassName("cat-small");
            brief.addClassName("cat-brief");
            var cases = new Div(new H2("Cases"), brief, filter, readOnly);
            cases.addClassName("cat-cases");
            if (mayLog) {
                cases.add(keys());
            }
            cases.add(list);
            var aside = new Div(progress, exit, signs, defects);
            aside.addClassName("cat-aside");
            addClassName("cat-body");
            add(cases, aside);
            follow(new FormKey(court, FormCode.F10), this::refresh);
        }

        private Paragraph keys() {
            var help = new Paragraph("On a case: ");
            help.addClassNames("cat-small", "cat-keys");
            Stream.of(Result.values()).forEach(it -> help.add(key(it.key()), new Span(it.label() + " ")));
            help.add(key("↑"), key("↓"), new Span("next case "), key("Enter"), new Span("open"));
            return help;
        }

        private static Span key(String key) {
            var cap = new Span(key);
            cap.addClassName("key");
            return cap;
        }

        private void refresh() {
            var now = model.tests().read(court);
            filter.person(now);
            readOnly.setVisible(!now.rights().log());
            list.show(now, filter::fits);
            filter.tell(
                    now.cases().stream().filter(filter::fits).count(),
                    now.cases().size());
            brief.removeAll();
            brief.add(new Span(ProgressPanel.words(now)), ProgressPanel.bar(now.cases()));
            progress.show(now);
            exit.show(now);
            signs.show(now);
            defects.show(now);
        }
    }
}
