package org.ccpor.base.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.Map;

/** Names with their values; empty values are left out. Redrawn only when something differs. */
public class FactList extends Composite<DescriptionList> {
    private static final long serialVersionUID = 1L;
    private final transient Map<String, String> shown = new LinkedHashMap<>();

    /** Empty. */
    public FactList() {
        getContent().addClassName("court-facts");
    }

    /** Values by their names, in this order. */
    public void show(Map<String, String> facts) {
        if (facts.equals(shown)) {
            return;
        }
        shown.clear();
        shown.putAll(facts);
        getContent().removeAll();
        facts.forEach((name, value) -> {
            if (!value.isBlank()) {
                getContent().add(new Div(new DescriptionList.Term(name), new DescriptionList.Description(value)));
            }
        });
    }
}
