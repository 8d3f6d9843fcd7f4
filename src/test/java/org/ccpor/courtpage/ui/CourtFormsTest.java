package org.ccpor.courtpage.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ccpor.courtpage.CourtPlace;
import org.ccpor.courtpage.CourtTab;
import org.ccpor.process.Phase;
import org.ccpor.testing.AsViewer;
import org.ccpor.testing.Given;
import org.ccpor.testing.KaribuTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;

@AsViewer
@SuppressWarnings("NullAway.Init") // filled by Spring before a test runs
class CourtFormsTest extends KaribuTest {
    @Autowired
    private Given given;

    @Autowired
    private ObjectProvider<CourtPageDrawer> drawers;

    private CourtPageDrawer drawer;

    @BeforeEach
    void a_court_in_scope() {
        given.reset();
        given.deployment("kern", Phase.SCOPE, 80);
        drawer = drawers.getObject();
        UI.getCurrent().add(drawer);
    }

    private boolean formOpen() {
        return !_find(drawer, Component.class, it -> it.withClasses("form-editor"))
                .isEmpty();
    }

    private static CourtPlace place(String tab, String form) {
        return CourtPlace.parse(Map.of("tab", List.of(tab), "form", List.of(form)));
    }

    @Test
    void questionnaires_are_a_list_that_opens_each_in_its_tab() {
        drawer.open("kern", Map.of());
        drawer.open("kern", place("questionnaires", "").parameters());
        assertThat(formOpen()).isFalse();
        assertThat(_find(drawer, Anchor.class, it -> it.withClasses("form-open")))
                .extracting(Anchor::getHref)
                .contains("court/kern?tab=questionnaires&form=F1");
        drawer.open("kern", place("questionnaires", "F1").parameters());
        assertThat(formOpen()).isTrue();
        drawer.open("kern", place("overview", "").parameters());
        assertThat(formOpen()).isFalse();
    }

    @Test
    void a_tab_that_is_chosen_is_told_for_the_address() {
        var told = new ArrayList<Map<String, List<String>>>();
        drawer.onMove(() -> told.add(drawer.place()));
        drawer.open("kern", Map.of());
        _get(drawer, CourtTabs.class).select(CourtTab.DOJ);
        assertThat(formOpen()).isTrue();
        assertThat(told).containsExactly(new CourtPlace(CourtTab.DOJ, null).parameters());
        assertThat(CourtPlace.parse(told.getFirst()).path("kern")).isEqualTo("court/kern?tab=doj");
    }

    @Test
    void a_court_without_a_plan_has_no_tabs_of_forms() {
        drawer.open("napa", Map.of());
        drawer.open("napa", place("doj", "").parameters());
        assertThat(formOpen()).isFalse();
        assertThat(_find(
                        drawer,
                        NativeButton.class,
                        it -> it.withPredicate(
                                tab -> "tab".equals(tab.getElement().getAttribute("role")))))
                .extracting(NativeButton::getText)
                .noneMatch(it -> it.startsWith("DOJ"));
    }

    @Test
    void an_item_that_a_form_answers_leads_to_it() {
        drawer.open("kern", Map.of());
        drawer.open("kern", place("checklist", "").parameters());
        assertThat(_find(drawer, Anchor.class, it -> it.withText("Open the form")))
                .isNotEmpty()
                .extracting(Anchor::getHref)
                .allMatch(it -> it.startsWith("court/kern?tab="));
    }
}
