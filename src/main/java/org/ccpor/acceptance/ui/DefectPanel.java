package org.ccpor.acceptance.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ccpor.acceptance.AcceptanceState;
import org.ccpor.acceptance.AcceptanceState.DefectLine;
import org.ccpor.acceptance.Priority;
import org.ccpor.base.ui.Command;
import org.ccpor.base.ui.CommandButton;
import org.jspecify.annotations.Nullable;

/** The defects, open ones first, worst first. */
class DefectPanel extends Composite<Section> {
    private static final long serialVersionUID = 1L;
    private static final Comparator<DefectLine> WORST_FIRST = Comparator.comparing((DefectLine it) -> !it.open())
            .thenComparing(DefectPanel::number)
            .thenComparing(DefectLine::number);

    private final transient AcceptanceModel model;
    private final transient Command<DefectLine> changing;
    private final H3 title = new H3("Defects");
    private final UnorderedList list = new UnorderedList();
    private transient List<DefectLine> shown = List.of();
    private transient @Nullable Boolean mayChange;

    DefectPanel(String court, AcceptanceModel model) {
        this.model = model;
        changing = new CaseCommand(court, model).change();
        list.addClassName("cat-defects");
        getContent().addClassName("cat-box");
        getContent().add(title, list);
    }

    void show(AcceptanceState now) {
        setVisible(!now.defects().isEmpty());
        if (now.defects().equals(shown) && Boolean.valueOf(now.rights().log()).equals(mayChange)) {
            return;
        }
        shown = now.defects();
        mayChange = now.rights().log();
        var open = shown.stream().filter(DefectLine::open).count();
        title.setText("Defects: %d open of %d".formatted(open, shown.size()));
        list.removeAll();
        shown.stream()
                .sorted(WORST_FIRST)
                .forEach(it -> list.add(line(it, now.rights().log())));
    }

    private ListItem line(DefectLine it, boolean mayChange) {
        var priority = new Span("Priority " + number(it));
        priority.setClassName("cat-chip " + tone(it));
        var head = new Div(priority, new Span("%d. %s".formatted(it.number(), it.title())));
        head.addClassName("cat-defect-head");
        var details = new Span(Stream.of(
                        it.of(),
                        it.status().label(),
                        "opened " + model.day(it.opened()),
                        it.owner().isEmpty() ? "no owner" : it.owner(),
                        it.workaround().isEmpty() ? "" : "Workaround: " + it.workaround(),
                        it.accepted().isEmpty() ? "" : "Accepted in writing: " + it.accepted())
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" · ")));
        details.addClassName("cat-small");
        var item = new ListItem(head, details);
        if (mayChange) {
            var change = new CommandButton<>(changing, () -> {}, ButtonVariant.SMALL);
            change.show(it);
            item.add(change);
        }
        return item;
    }

    private static String tone(DefectLine it) {
        if (!it.open()) {
            return "cat-not_applicable";
        }
        return it.priority() == null || it.priority().severe() ? "cat-fail" : "cat-blocked";
    }

    private static String number(DefectLine it) {
        return it.priority() == null ? Priority.ONE.number() : it.priority().number();
    }
}
