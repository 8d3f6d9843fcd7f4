package org.ccpor.administration.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.BeforeEnterEvent;
import org.ccpor.process.ProcessTemplate;
import org.ccpor.process.ProcessTemplates;

/** The way from one process version to the others, on a page that shows one of them. */
class TemplateLinks extends Composite<Nav> {
    private static final long serialVersionUID = 1L;
    private static final String TEMPLATE = "template";

    TemplateLinks(Subject page, ProcessTemplates templates, ProcessTemplate shown) {
        getContent().addClassName("admin-choices");
        getContent().setAriaLabel("Process templates");
        for (var template : templates.all()) {
            var link = new Anchor(
                    page.path() + "?" + TEMPLATE + "=" + name(template),
                    template.key().toString());
            link.addClassName("chip");
            link.getElement().setAttribute("router-link", true);
            if (template.equals(shown)) {
                link.getElement().setAttribute("aria-current", "true");
            }
            getContent().add(link);
        }
    }

    /** The one that the address names, else the current one. */
    static ProcessTemplate asked(BeforeEnterEvent entering, ProcessTemplates templates) {
        var asked = entering.getLocation().getQueryParameters().getSingleParameter(TEMPLATE);
        return templates.all().stream()
                .filter(it -> asked.filter(name(it)::equals).isPresent())
                .findFirst()
                .orElseGet(templates::current);
    }

    private static String name(ProcessTemplate template) {
        return template.key().id() + "-v" + template.key().version();
    }
}
