package org.ccpor.courtpage.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import java.time.Clock;
import java.util.List;
import org.ccpor.base.FormCode;
import org.ccpor.board.ui.ExportProvider;
import org.ccpor.form.Edit;
import org.ccpor.form.FormDraftService;
import org.ccpor.form.FormKey;
import org.ccpor.history.HistoryService;
import org.ccpor.identity.PersonNames;
import org.ccpor.process.Phase;
import org.ccpor.testing.AsViewer;
import org.ccpor.testing.Given;
import org.ccpor.testing.KaribuTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AsViewer
@SuppressWarnings("NullAway.Init") // filled by Spring before a test runs
class CourtActivityTest extends KaribuTest {
    @Autowired
    private Given given;

    @Autowired
    private FormDraftService drafts;

    @Autowired
    private HistoryService history;

    @Autowired
    private PersonNames names;

    @Autowired
    private Clock clock;

    @Autowired
    private ExportProvider exports;

    @Test
    @SuppressWarnings("unchecked")
    void the_lines_of_forms_can_be_read_alone() {
        given.reset();
        given.deployment("kern", Phase.PLANNING, 80);
        var unused =
                drafts.save(new FormKey("kern", FormCode.F1), List.of(new Edit("risks", "SSN 123-45-6789", 0, true)));
        var activity = new CourtActivity("kern", history, names, clock, exports);
        UI.getCurrent().add(activity);
        activity.show();
        assertThat(text(activity)).contains("Deployment created").contains("Kept after a warning");
        var kind = (Select<Object>) _get(activity, Select.class);
        var forms = kind.getListDataView()
                .getItems()
                .filter(it -> kind.getItemLabelGenerator().apply(it).equals("Forms"))
                .findFirst()
                .orElseThrow();
        _setValue(kind, forms);
        assertThat(text(activity)).contains("Kept after a warning").doesNotContain("Deployment created");
    }

    private static String text(CourtActivity activity) {
        return activity.getElement().getTextRecursively();
    }
}
