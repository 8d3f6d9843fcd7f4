package org.ccpor.export.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ccpor.base.RefusedException;
import org.ccpor.base.ui.Fields;
import org.ccpor.base.ui.FileLink;
import org.ccpor.court.CourtProfile;
import org.ccpor.export.PublicRecordsService;

/** Which records, a look at what they hold, then the package. */
class RecordsPanel extends Composite<Section> {
    private static final long serialVersionUID = 1L;

    private final transient PublicRecordsService records;
    private final transient List<CourtProfile> courts;
    private final ComboBox<CourtProfile> court = new ComboBox<>("Court");
    private final DatePicker from;
    private final DatePicker to;
    private final Checkbox sensitive = new Checkbox("Include security-sensitive fields for redaction review");
    private final Div preview = new Div();

    RecordsPanel(PublicRecordsService records, List<CourtProfile> courts, boolean administers, Clock clock) {
        this.records = records;
        this.courts = courts;
        var today = LocalDate.now(clock);
        court.setItems(courts);
        court.setItemLabelGenerator(CourtProfile::name);
        court.setPlaceholder("Choose a court");
        from = Fields.date("From", today.minusYears(1));
        to = Fields.date("To", today);
        sensitive.setVisible(administers);
        var look = new Button("Show what it holds", _ -> look());
        look.addThemeVariants(ButtonVariant.PRIMARY);
        var fields = new Div(court, from, to);
        fields.addClassName("records-fields");
        preview.addClassName("records-preview");
        preview.getElement().setAttribute("aria-live", "polite");
        getContent().addClassName("records-panel");
        getContent().setAriaLabel("Records of a court");
        getContent().add(fields, sensitive, look, preview);
        court.addValueChangeListener(_ -> forget());
        from.addValueChangeListener(_ -> forget());
        to.addValueChangeListener(_ -> forget());
        sensitive.addValueChangeListener(_ -> forget());
    }

    /** Fills in the court of that slug; nothing if there is none. */
    void choose(String slug) {
        courts.stream().filter(it -> it.slug().equals(slug)).findFirst().ifPresent(court::setValue);
    }

    private void look() {
        forget();
        var slug = court.getValue() == null ? null : court.getValue().slug();
        var first = from.getValue();
        var last = to.getValue();
        var whole = sensitive.isVisible() && sensitive.getValue();
        try {
            var held = records.preview(slug, first, last);
            var link = new FileLink(
                    "Download the package (ZIP)",
                    () -> new FileLink.Made(
                            "public-records-%s-%s-to-%s.zip".formatted(slug, first, last),
                            "application/zip",
                            out -> records.write(slug, first, last, whole, out)));
            link.addClassName("records-package");
            preview.add(new RecordsPreviewPanel(held, whole), link);
        } catch (RefusedException refused) {
            complain(refused.sentence());
        }
    }

    /** A preview of something else than the fields say would mislead. */
    private void forget() {
        preview.removeAll();
        List.<HasValidation>of(court, from, to).forEach(it -> it.setInvalid(false));
    }

    private void complain(String sentence) {
        var parts = sentence.split(": ", 2);
        var field = Map.<String, HasValidation>of("Court", court, "From", from, "To", to)
                .getOrDefault(parts[0], court);
        var why = parts[parts.length - 1];
        field.setErrorMessage(why.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + why.substring(1));
        field.setInvalid(true);
    }
}
