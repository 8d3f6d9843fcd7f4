package org.ccpor.golive.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import org.ccpor.approval.Decision;
import org.ccpor.base.DateFormatter;
import org.ccpor.golive.ActivationStep;
import org.ccpor.golive.LineStanding;
import org.ccpor.golive.Readiness;

/** How every line stands now, what was decided and what is activated, written out for paper. */
class GoLivePrintPanel extends Composite<Div> {
    private static final long serialVersionUID = 1L;

    private final transient GoLiveModel screen;

    GoLivePrintPanel(Readiness now, GoLiveModel screen) {
        this.screen = screen;
        var lines = new DescriptionList();
        now.lines().forEach(it -> lines.add(pair(it.line().number() + ". " + it.label(), words(it))));
        var decisions = new DescriptionList();
        now.decisions().all().reversed().forEach(it -> decisions.add(pair(it.sentence(), words(it))));
        var steps = new DescriptionList();
        now.steps().forEach(it -> steps.add(pair(it.words(), words(it))));
        getContent().addClassName("form-sheet");
        getContent()
                .add(
                        new Section(new H2("How the lines stand now"), lines),
                        new Section(new H2("Go / no-go"), decisions),
                        new Section(new H2("Activation"), steps));
    }

    private static Div pair(String term, String words) {
        return new Div(new DescriptionList.Term(term), new DescriptionList.Description(words.isEmpty() ? "—" : words));
    }

    private static String words(LineStanding line) {
        var words = new ArrayList<String>();
        words.add(line.state().label());
        words.add(line.words());
        words.add(line.note());
        var waiver = line.waiver();
        words.add(waiver == null ? "" : "waived: " + waiver.reason() + ", approved by " + waiver.approver());
        words.removeIf(String::isEmpty);
        return String.join("; ", words);
    }

    private static String words(Decision it) {
        var conditions = it.words();
        return "For go-live %s; took part: %s%s"
                .formatted(
                        it.goLive() == null ? "without a date" : DateFormatter.full(it.goLive()),
                        it.role(),
                        conditions.isEmpty() ? "" : "; " + conditions);
    }

    private String words(ActivationStep step) {
        var at = step.at();
        return at == null ? "" : screen.name(step.by()) + ", " + screen.moment(at);
    }
}
