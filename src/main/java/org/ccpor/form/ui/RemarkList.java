package org.ccpor.form.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import org.ccpor.base.Count;
import org.ccpor.form.FormPage;
import org.ccpor.form.ui.model.FormViewModel;

/** What the team asks to change, at the top of a returned form: each line leads to its field, and is ticked off once it changed. */
class RemarkList extends Composite<Section> {
    private static final long serialVersionUID = 1L;

    private final transient FormViewModel vm;
    private final transient Consumer<String> go;
    private final H3 title = new H3();
    private final Div body = new Div();
    private transient List<Object> shown = List.of();

    RemarkList(FormViewModel vm, Consumer<String> go) {
        this.vm = vm;
        this.go = go;
        title.setId("form-remarks");
        getContent().addClassName("form-remarks");
        getContent().getElement().setAttribute("aria-labelledby", "form-remarks");
        getContent().add(title, body);
        setVisible(false);
    }

    void draw() {
        var page = vm.page();
        var remarks = page.state().open() ? page.remarks() : List.<FormPage.Remark>of();
        var open = page.untouched();
        setVisible(!remarks.isEmpty());
        if (shown.equals(List.of(remarks, open))) {
            return;
        }
        shown = List.of(remarks, open);
        title.setText(
                open.isEmpty()
                        ? "All remarks are answered; hand it in again"
                        : (open.size() == remarks.size() ? "" : open.size() + " of ")
                                + Count.of(remarks.size(), "remark") + " to answer");
        var list = new OrderedList();
        remarks.forEach(it -> list.add(line(it, !open.contains(it))));
        body.removeAll();
        body.add(list);
    }

    private ListItem line(FormPage.Remark remark, boolean done) {
        var line = new ListItem();
        if (done) {
            var tick = new Span("✓ Changed");
            tick.addClassNames("form-chip", "ok");
            line.add(tick);
        }
        var path = remark.path();
        line.add(path == null ? new Span("The form as a whole") : Obstacles.link(vm, path, go));
        var who = new Span(vm.editor().name(remark.by()) + ", " + vm.editor().moment(remark.at()));
        who.addClassName("form-small");
        line.add(new Span(remark.text()), who);
        return line;
    }
}
