package org.ccpor.export.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import org.ccpor.base.DateFormatter;
import org.ccpor.base.ui.Fields;
import org.ccpor.export.HistoryExportService;
import org.ccpor.history.HistoryFilter;

/** The history of all courts and of accounts, for administrators. */
class AuditPanel extends Composite<Section> {
    private static final long serialVersionUID = 1L;

    private final transient HistoryExportService histories;
    private final DatePicker from;
    private final DatePicker to;
    private final TextField person = Fields.line("Person (user name)", null);
    private final TextField text = Fields.line("Contains", null);

    AuditPanel(HistoryExportService histories, Clock clock) {
        this.histories = histories;
        var today = LocalDate.now(clock);
        from = Fields.date("From", today.minusMonths(1));
        to = Fields.date("To", today);
        var fields = new Div(from, to, person, text);
        fields.addClassName("records-fields");
        var export = new Button("Export", _ -> open());
        export.getElement().setAttribute("aria-haspopup", "dialog");
        var title = new H2("History of all courts");
        title.setId("records-audit");
        getContent().addClassName("records-panel");
        getContent().getElement().setAttribute("aria-labelledby", "records-audit");
        getContent()
                .add(
                        title,
                        new Paragraph(
                                "Every change of every court and of accounts: who, when, old and new. For audits, not for release."),
                        fields,
                        export);
    }

    private void open() {
        var first = from.getValue();
        var last = to.getValue();
        var wrong = first != null && last != null && first.isAfter(last);
        from.setErrorMessage("The first day is after the last one. Choose an earlier day, or a later last day.");
        from.setInvalid(wrong);
        if (wrong) {
            return;
        }
        var filter = new HistoryFilter(null, person.getValue(), first, last, text.getValue());
        var words = words(filter);
        new ExportDialog("Export the history of all courts", words.isEmpty() ? "No filter." : "Filter: " + words + ".")
                .offer("", "", _ -> histories.everywhere(filter, words))
                .open();
    }

    private static String words(HistoryFilter filter) {
        var parts = new ArrayList<String>();
        if (filter.from() != null) {
            parts.add("from " + DateFormatter.full(filter.from()));
        }
        if (filter.to() != null) {
            parts.add("to " + DateFormatter.full(filter.to()));
        }
        if (filter.actor() != null) {
            parts.add("person " + filter.actor());
        }
        if (filter.text() != null) {
            parts.add("contains “" + filter.text() + "”");
        }
        return String.join("; ", parts);
    }
}
