package org.ccpor.form.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import org.ccpor.base.Count;
import org.ccpor.form.AnswerPath;
import org.ccpor.form.Finding;
import org.ccpor.form.ui.model.FormViewModel;

/** What must be fixed before the form can be handed in; each line leads to its field. */
class Obstacles extends Composite<Section> {
    private static final long serialVersionUID = 1L;

    private final transient FormViewModel vm;
    private final transient Consumer<String> go;
    private final H3 title = new H3();
    private final Div body = new Div();
    private transient List<Finding> shown = List.of();
    private boolean wanted;

    Obstacles(FormViewModel vm, Consumer<String> go) {
        this.vm = vm;
        this.go = go;
        title.setId("form-obstacles");
        title.getElement().setAttribute("role", "status");
        getContent().addClassName("form-obstacles");
        getContent().getElement().setAttribute("aria-labelledby", "form-obstacles");
        getContent().add(title, body);
        setVisible(false);
    }

    /** Says where that is, and leads there. */
    static NativeButton link(FormViewModel vm, String path, Consumer<String> go) {
        var rows = vm.answers().rows(AnswerPath.of(path).top());
        var link = new NativeButton(vm.words().place(path, rows), _ -> go.accept(path));
        link.addClassName("form-link");
        return link;
    }

    /** Shows the list from now on, and opens the first. */
    void demand() {
        wanted = true;
        draw();
        go.accept(vm.obstacles().getFirst().path());
    }

    void draw() {
        wanted = wanted && vm.page().state().open();
        var now = wanted ? vm.obstacles() : List.<Finding>of();
        setVisible(!now.isEmpty());
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        title.setText(Count.of(now.size(), "answer")
                + (now.stream().map(Finding::path).allMatch(vm::leftToTeam)
                        ? " from the CCPOR team, then you can hand this in"
                        : " to fix before handing in"));
        body.removeAll();
        var list = new UnorderedList();
        for (var it : now) {
            var words = vm.leftToTeam(it.path()) ? "The CCPOR team has yet to answer this." : it.sentence();
            list.add(new ListItem(link(vm, it.path(), go), new com.vaadin.flow.component.Text(" " + words)));
        }
        body.add(list);
    }
}
