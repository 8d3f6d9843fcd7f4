package org.ccpor.standup.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Arrays;
import java.util.function.Consumer;
import org.ccpor.standup.StandUpScope;
import org.ccpor.standup.WalkOrder;

/** Before a stand-up: what it would look at, and the button that starts it. */
class StartPanel extends Composite<Div> {
    private static final long serialVersionUID = 1L;

    private final Paragraph words = new Paragraph();
    private final RadioButtonGroup<Boolean> which = new RadioButtonGroup<>("Courts");
    private final RadioButtonGroup<WalkOrder> walk = new RadioButtonGroup<>("Order");

    StartPanel(boolean coordinates, boolean displays, Consumer<StandUpScope> start) {
        which.setItems(false, true);
        which.setItemLabelGenerator(
                it -> it ? "All active courts" : "Changed, late, blocked, at risk and next go-lives");
        which.setValue(false);
        walk.setItems(Arrays.asList(WalkOrder.values()));
        walk.setItemLabelGenerator(WalkOrder::label);
        walk.setValue(StandUpScope.USUAL.walk());
        var go = new NativeButton(
                "Start the stand-up", _ -> start.accept(new StandUpScope(walk.getValue(), which.getValue())));
        go.addClassNames("btn", "primary");
        var links = new Div(link("stand-up/past", "Past stand-ups"), link("wall", "Wall view"));
        if (displays) {
            links.add(link("stand-up/displays", "Displays on walls"));
        }
        links.addClassName("su-links");
        getContent().addClassName("su-start");
        getContent().add(new H1("Stand-up"), words);
        if (coordinates) {
            getContent().add(which, walk, go);
        }
        getContent().add(links);
    }

    /** @param coordinates who else can only wait */
    void show(String since, int[] counts, boolean coordinates) {
        if (!coordinates) {
            words.setText("No stand-up runs. It opens here by itself when a coordinator starts one.");
            return;
        }
        words.setText(
                counts[1] == 0
                        ? "No court is in deployment yet, so there is nothing to walk through. Start a deployment on a court’s page."
                        : "Nobody has started one yet. " + since + ", " + counts[0] + " of " + counts[1]
                                + " active courts changed or need a word. Whoever opens this page follows the same court.");
    }

    private static Anchor link(String path, String words) {
        var link = new Anchor(path, words);
        link.getElement().setAttribute("router-link", true);
        return link;
    }
}
