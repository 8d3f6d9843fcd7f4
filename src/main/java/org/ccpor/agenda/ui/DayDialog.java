package org.ccpor.agenda.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import org.ccpor.agenda.MonthDays;
import org.ccpor.base.DateFormatter;
import org.ccpor.base.ui.Command;
import org.ccpor.base.ui.CommandRun;

/** Everything of one day. */
final class DayDialog {
    private DayDialog() {}

    /**
     * @param plan plans a meeting that day
     * @param done runs when the page should look again
     */
    static void open(MonthDays.Day day, Command<LocalDate> plan, Runnable done) {
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
        if (plan.allowedWhen().test(day.date())) {
            dialog.getFooter().add(new Button(plan.label().apply(day.date()), _ -> {
                dialog.close();
                new CommandRun().start(plan, day.date(), done);
            }));
        }
        dialog.getFooter().add(close);
        dialog.open();
        close.focus();
    }
}
