package org.ccpor.courtpage.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.ccpor.base.DateFormatter;
import org.ccpor.deployment.GoLivePreview;
import org.ccpor.deployment.GoLivePreview.ItemShift;

/** What a go-live date would do: court days offered instead, warnings, and every due date before and after. */
class GoLiveEffect extends Composite<Div> {
    private static final long serialVersionUID = 1L;

    private final LocalDate today;
    private final transient Consumer<LocalDate> choose;

    GoLiveEffect(LocalDate today, Consumer<LocalDate> choose) {
        this.today = today;
        this.choose = choose;
        getContent().addClassName("court-effect");
        getContent().getElement().setAttribute("aria-live", "polite");
    }

    void nothing() {
        getContent().removeAll();
    }

    void show(GoLivePreview preview) {
        nothing();
        if (preview.refusal() != null) {
            nearest(preview.nearest());
            return;
        }
        preview.warnings().forEach(it -> getContent().add(marked("warn", "! " + it)));
        var late = preview.late();
        if (late > 0) {
            getContent().add(marked("bad", late == 1 ? "1 item becomes late" : late + " items become late"));
        }
        var moved = preview.items().stream().filter(GoLiveEffect::differs).toList();
        if (moved.isEmpty()) {
            getContent().add(new Paragraph("No due date changes."));
        } else {
            getContent()
                    .add(new Paragraph(
                            moved.size() == 1 ? "1 due date changes:" : moved.size() + " due dates change:"));
            getContent().add(table(preview.items()));
        }
    }

    private void nearest(List<LocalDate> days) {
        if (days.isEmpty()) {
            return;
        }
        var offers = new Div(new Span("Take instead:"));
        offers.addClassName("court-offers");
        for (var day : days) {
            var offer = new Button(DateFormatter.weekday(day), _ -> choose.accept(day));
            offer.addThemeVariants(ButtonVariant.SMALL);
            offers.add(offer);
        }
        getContent().add(offers);
    }

    private static Paragraph marked(String tone, String words) {
        var line = new Paragraph(words);
        line.addClassNames("court-mark", tone);
        return line;
    }

    private static boolean differs(ItemShift item) {
        return !Objects.equals(item.oldDue(), item.newDue());
    }

    private Div table(List<ItemShift> items) {
        var table = new NativeTable();
        table.setCaptionText("Due dates before and after");
        var head = new NativeTableRow();
        List.of("Item", "Due now", "Due then", "").forEach(it -> head.add(new NativeTableHeaderCell(it)));
        table.getHead().add(head);
        for (var item : items) {
            if (differs(item) || item.handSet()) {
                table.getBody().add(row(item));
            }
        }
        var frame = new Div(table);
        frame.addClassName("court-shifts");
        frame.getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
        frame.getElement().setAttribute("aria-label", "Due dates before and after");
        return frame;
    }

    private NativeTableRow row(ItemShift item) {
        var row = new NativeTableRow();
        row.setClassName("late", item.becomesLate());
        row.add(
                new NativeTableCell(item.wording()),
                new NativeTableCell(item.oldDue() == null ? "none" : DateFormatter.brief(item.oldDue(), today)),
                new NativeTableCell(DateFormatter.brief(item.newDue(), today)),
                new NativeTableCell(why(item)));
        return row;
    }

    private String why(ItemShift item) {
        var late = item.becomesLate() ? "late · " : "";
        if (item.handSet()) {
            return late + "set by hand, kept";
        }
        return item.adjustedWhy() == null
                ? late.replace(" · ", "")
                : late + "%s is closed: %s".formatted(DateFormatter.brief(item.rawDue(), today), item.adjustedWhy());
    }
}
