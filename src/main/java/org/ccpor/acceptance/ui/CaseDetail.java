package org.ccpor.acceptance.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import org.ccpor.acceptance.AcceptanceState.CaseLine;
import org.ccpor.acceptance.AcceptanceState.DefectLine;
import org.ccpor.acceptance.AcceptanceState.RunLine;
import org.ccpor.acceptance.LibraryCase;
import org.ccpor.acceptance.Result;

/** What to do in a case, what to expect, what came of it so far, and the buttons for the result. */
class CaseDetail extends Composite<Div> {
    private static final long serialVersionUID = 1L;

    private final H4 earlierTitle = new H4("Results so far");
    private final UnorderedList earlier = new UnorderedList();
    private final TextArea note = new TextArea("Note");
    private final Div buttons = new Div();
    private final transient Map<Result, NativeButton> byResult = new EnumMap<>(Result.class);

    CaseDetail(LibraryCase test, Consumer<Result> chosen) {
        var steps = new OrderedList();
        test.steps().forEach(it -> steps.add(new ListItem(it)));
        note.setHelperText("Invented data only: nothing about people in cases. Kept with the next result.");
        note.setValueChangeMode(ValueChangeMode.EAGER);
        note.setWidthFull();
        buttons.addClassName("cat-results");
        buttons.getElement().setAttribute("role", "group").setAttribute("aria-label", "Result of " + test.id());
        for (var result : Result.values()) {
            var button = new NativeButton("", _ -> chosen.accept(result));
            var key = new Span(result.key());
            key.addClassName("key");
            key.getElement().setAttribute("aria-hidden", "true");
            button.add(new Span(result.sign() + " " + result.label()), key);
            button.addClassNames("cat-result", "cat-" + CaseRow.tone(result));
            button.getElement().setAttribute("type", "button");
            byResult.put(result, button);
            buttons.add(button);
        }
        var expected = new Paragraph(test.expected());
        var role = new Paragraph("Sign in as " + test.role().label() + ".");
        role.addClassName("cat-small");
        getContent().addClassName("cat-detail");
        getContent()
                .add(
                        column(role, new H4("Steps"), steps, new H4("Expected"), expected),
                        column(earlierTitle, earlier, note, buttons));
    }

    private static Div column(com.vaadin.flow.component.Component... parts) {
        var column = new Div(parts);
        column.addClassName("cat-column");
        return column;
    }

    void show(CaseLine now, boolean mayLog) {
        earlier.removeAll();
        now.runs().reversed().stream().map(CaseDetail::run).forEach(earlier::add);
        now.defects().stream().map(CaseDetail::defect).forEach(earlier::add);
        earlierTitle.setVisible(earlier.getComponentCount() > 0);
        earlier.setVisible(earlierTitle.isVisible());
        note.setVisible(mayLog);
        buttons.setVisible(mayLog);
        byResult.forEach((result, button) ->
                button.getElement().setAttribute("aria-pressed", String.valueOf(result == now.result())));
    }

    private static ListItem run(RunLine it) {
        var chip = new Span(CaseRow.words(it.result()));
        chip.setClassName("cat-chip cat-" + CaseRow.tone(it.result()));
        return new ListItem(
                chip,
                new Span(" %s, %s%s"
                        .formatted(
                                org.ccpor.base.DateFormatter.full(it.on()),
                                it.tester().isEmpty() ? "CCPOR Team" : it.tester(),
                                it.note().isEmpty() ? "" : ": " + it.note())));
    }

    private static ListItem defect(DefectLine it) {
        return new ListItem("Defect %d, priority %s, %s: %s"
                .formatted(
                        it.number(),
                        it.priority() == null ? "?" : it.priority().number(),
                        it.status().label().toLowerCase(java.util.Locale.ROOT),
                        it.title()));
    }

    String note() {
        return note.getValue();
    }

    /** The note was stored with a result. */
    void taken() {
        note.clear();
    }
}
