package org.ccpor.agenda.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.ccpor.agenda.MonthDays;
import org.ccpor.base.DateFormatter;

/** Everything of one day. */
final class DayDialog {
    private DayDialog() {}

    /** @param plan plans a meeting that day */
    static void open(MonthDays.Day day, boolean mayPlan, Consumer<LocalDate> plan) {
        var dialog = new Dialog();
        dialog.setHeaderTitle(DateFormatter.inWords(day.date()));
        dialog.addClassName("cal-dialog");
        dialog.setWidth("40rem");
        dialog.setMaxWidth("100%");
        if (!day.closed().isEmpty()) {
            dialog.add(
                    new Paragraph(day.weekend() ? "Courts are closed." : "Courts are closed: " + day.closed() + "."));
        }
        if (day.events().isEmpty()) {
            dialog.add(new Paragraph("Nothing is planned."));
        } else {
            var list = new UnorderedList();
            list.addClassName("cal-lines");
            day.events().forEach(it -> list.add(EventLink.whole(it)));
            list.getElement().addEventListener("click", _ -> dialog.close()).setFilter("!!event.target.closest('a')");
            dialog.add(list);
        }
        var close = new Button("Close", _ -> dialog.close());
        if (mayPlan) {
            dialog.getFooter().add(new Button("Plan a meeting", _ -> {
                dialog.close();
                plan.accept(day.date());
            }));
        }
        dialog.getFooter().add(close);
        dialog.open();
        close.focus();
    }
}
