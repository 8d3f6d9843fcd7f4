package org.ccpor.collaboration.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import java.util.List;
import org.ccpor.collaboration.Mentionable;
import tools.jackson.databind.node.JsonNodeFactory;

/** Stands behind a field and before the place that speaks for it; offers people while somebody types a mention. */
@Tag("mention-list")
class MentionList extends Component implements HasStyle {
    private static final long serialVersionUID = 1L;

    private final transient List<Mentionable> people;

    MentionList(String id, List<Mentionable> people) {
        this.people = people;
        setId(id);
        addClassName("comment-people");
        getElement()
                .setAttribute("role", "listbox")
                .setAttribute("aria-label", "People to mention")
                .setAttribute("hidden", true);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPage().addJsModule("context://js/mention-list.js");
        var offered = JsonNodeFactory.instance.arrayNode();
        people.forEach(it -> offered.addObject()
                .put("user", it.userName())
                .put("name", it.name())
                .put("role", it.role()));
        getElement().executeJs("this.offerTo($0)", offered);
    }
}
