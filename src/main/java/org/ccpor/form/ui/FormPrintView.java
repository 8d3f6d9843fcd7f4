package org.ccpor.form.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import org.ccpor.base.RefusedException;
import org.ccpor.court.CourtDirectory;
import org.ccpor.form.FormAccess;
import org.ccpor.form.FormKey;
import org.ccpor.form.round.FormRound;
import org.ccpor.form.ui.model.EditorModel;
import org.ccpor.form.ui.model.FormFormatter;

/** A form written out for paper: as it stands now, as it was handed in one time, or as an earlier deployment left it. */
@Route("court/:slug/form/:code/print/:round?")
@RouteAlias("court/:slug/earlier/:nth/form/:code")
@PermitAll
class FormPrintView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1L;
    private static final String LEFT_OUT =
            "Answers about security and identifiers are left out. Only the CCPOR team and the court's own contacts print them.";

    private final transient EditorModel editor;
    private final transient CourtDirectory courts;
    private String title = "Form";

    FormPrintView(EditorModel editor, CourtDirectory courts) {
        this.editor = editor;
        this.courts = courts;
        addClassName("form-print");
    }

    /**
     * With the query {@code now} it is printed at once.
     *
     * @param round 0 for the form as it stands
     */
    static String path(FormKey key, int round) {
        return key.path() + "/print" + (round == 0 ? "" : "/" + round);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent enter) {
        var key = FormView.key(enter, editor);
        var number = enter.getRouteParameters().get("round").orElse("");
        var nth = enter.getRouteParameters().get("nth").orElse("");
        removeAll();
        if (!nth.isEmpty()) {
            earlier(key, nth);
        } else if (number.isEmpty()) {
            now(key);
        } else {
            editor.forms().rounds(key).stream()
                    .filter(it -> number.equals(Integer.toString(it.round())))
                    .findFirst()
                    .ifPresentOrElse(this::round, () -> {
                        throw new NotFoundException("No such round");
                    });
        }
        getElement().executeJs("document.title = $0", title);
        if (enter.getLocation().getQueryParameters().getParameters().containsKey("now")) {
            getElement().executeJs("window.print()");
        }
    }

    private void earlier(FormKey key, String nth) {
        try {
            var page = editor.archive().page(key.court(), Integer.parseInt(nth), key.code());
            show(
                    key,
                    page.definition(),
                    "Deployment " + nth + ", ended · " + page.state().label(),
                    page.answers());
        } catch (NumberFormatException | RefusedException none) {
            throw new NotFoundException("No such form");
        }
    }

    private void now(FormKey key) {
        var page = editor.forms().page(key);
        show(key, page.definition(), page.state().label(), page.answers());
        editor.extras().stream()
                .filter(it -> it.form().equals(key.code()))
                .flatMap(it -> it.printed(key).stream())
                .forEach(this::add);
    }

    private void round(FormRound round) {
        show(
                round.key(),
                round.definition(),
                "Round %d, handed in %s by %s, %s"
                        .formatted(
                                round.round(),
                                editor.moment(round.submittedAt()),
                                editor.name(round.submittedBy()),
                                round.state().toLowerCase(java.util.Locale.ROOT)),
                round.answers());
    }

    private void show(FormKey key, int version, String standing, org.ccpor.form.Answers answers) {
        var definition = editor.definitions().get(key.code(), version);
        var words = new FormFormatter(editor, key, definition);
        var court = courts.find(key.court()).orElseThrow(() -> new NotFoundException("No such court"));
        title = definition.title() + " · " + court.name();
        var print = new Button("Print", _ -> getElement().executeJs("window.print()"));
        print.addClassName("form-no-print");
        var sheet = new FormPrintPanel(
                definition,
                words,
                answers,
                FormAccess.mayExportAll(editor.viewer().get(), key.court()));
        add(
                new H1(definition.title()),
                new Paragraph(court.officialName()),
                new Paragraph(
                        standing + " · printed " + editor.moment(editor.clock().instant())),
                print);
        if (sheet.leftOut()) {
            add(new Paragraph(LEFT_OUT));
        }
        add(sheet);
    }

    @Override
    public String getPageTitle() {
        return title + " · CCPOR Deployment";
    }
}
