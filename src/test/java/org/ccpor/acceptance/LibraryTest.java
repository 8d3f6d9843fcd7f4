package org.ccpor.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ccpor.approval.Side;
import org.ccpor.base.FormCode;
import org.ccpor.base.PartyData;
import org.ccpor.deployment.Facts;
import org.ccpor.deployment.Gateway;
import org.ccpor.deployment.Imaging;
import org.ccpor.form.Answers;
import org.ccpor.form.FormDefinition.About;
import org.ccpor.provisioning.CcporRole;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** The cases that ship, what of them a court tests, and files with a fault. */
class LibraryTest {
    private static final CaseLibrary LIBRARY =
            new CaseLibraries(new ClassPathResource("acceptance/library-v1.yaml")).newest();

    private static ProcessingModel model(Imaging imaging, Gateway gateway, Map<String, String> scope) {
        return ProcessingModel.of(new About(
                "kern",
                LocalDate.parse("2027-01-04"),
                null,
                Map.of(FormCode.F1, Answers.of(scope)),
                null,
                new Facts(imaging, gateway)));
    }

    private static Set<Area> areas(ProcessingModel model) {
        return LIBRARY.tailored(model).applies().stream().map(LibraryCase::area).collect(Collectors.toSet());
    }

    @Test
    void every_area_has_at_least_three_cases_and_every_role_at_least_five() {
        for (var area : Area.values()) {
            assertThat(LIBRARY.cases())
                    .filteredOn(it -> it.area() == area)
                    .as(area.label())
                    .hasSizeGreaterThan(2);
        }
        for (var role : CcporRole.values()) {
            assertThat(LIBRARY.cases())
                    .filteredOn(it -> it.role() == role)
                    .as(role.label())
                    .hasSizeGreaterThanOrEqualTo(3);
        }
        assertThat(LIBRARY.cases()).hasSizeBetween(60, 90);
    }

    @Test
    void titles_are_unique_and_nothing_looks_like_data_of_a_party() {
        var titles = new HashSet<String>();
        assertThat(LIBRARY.cases()).allSatisfy(it -> {
            assertThat(titles.add(it.title())).as(it.title()).isTrue();
            assertThat(PartyData.suspects(it.title() + " " + it.steps() + " " + it.expected()))
                    .isEmpty();
        });
    }

    @Test
    void before_scope_decides_nothing_is_left_out_but_the_case_without_a_gateway() {
        var tailored = LIBRARY.tailored(model(Imaging.UNKNOWN, Gateway.UNKNOWN, Map.of()));
        assertThat(tailored.leftOut()).isEqualTo(Map.of(Need.NO_GATEWAY, 1));
    }

    @Test
    void a_query_only_court_neither_scans_nor_enters_nor_sends() {
        var model = model(Imaging.QUERY, Gateway.YES, Map.of());
        assertThat(areas(model))
                .contains(Area.LOGIN, Area.SEARCH, Area.SEALED, Area.REPORTS, Area.PRINT)
                .doesNotContain(Area.SCAN, Area.ADD, Area.CARPOS, Area.CANCEL);
        assertThat(model.signers()).containsExactly(Side.COURT);
    }

    @Test
    void a_court_that_only_images_enters_nothing() {
        var model = model(Imaging.COURT, Gateway.NO, Map.of("sequence", "IMAGE_ONLY"));
        assertThat(areas(model)).contains(Area.SCAN).doesNotContain(Area.DRAFT, Area.MODIFY, Area.CARPOS);
        assertThat(LIBRARY.tailored(model).leftOut()).containsKey(Need.ENTRY);
        assertThat(model.signers()).containsExactly(Side.COURT);
    }

    @Test
    void where_the_lea_enters_its_cases_apply_and_it_signs() {
        var model = model(Imaging.COURT, Gateway.YES, Map.of("entryBy", "LEA"));
        assertThat(LIBRARY.tailored(model).applies())
                .extracting(LibraryCase::id)
                .contains("ADD-05", "CARPOS-06")
                .doesNotContain("SERVICE-04", "CARPOS-08");
        assertThat(model.signers()).containsExactly(Side.COURT, Side.LEA);
    }

    @Test
    void without_the_gateway_one_case_shows_that_nothing_is_sent() {
        assertThat(LIBRARY.tailored(model(Imaging.COURT, Gateway.LATER, Map.of("entryBy", "COURT")))
                        .applies())
                .filteredOn(it -> it.area() == Area.CARPOS)
                .extracting(LibraryCase::id)
                .containsExactly("CARPOS-08");
    }

    @Test
    void a_file_with_a_fault_is_refused_with_the_reason() {
        var head = "version: 1\ntitle: T\ntag: proposed\ncases:\n";
        var good = "  - {id: ADD-01, area: add, role: court, title: T, steps: [S], expected: E}\n";
        assertThat(LibraryParser.read("x", new StringReader(head + good)).cases())
                .hasSize(1);
        refused(head + good + good, "ADD-01 is there twice");
        refused(head + good.replace("area: add", "area: scan"), "must begin with its area");
        refused(head + good.replace("role: court", "role: judge"), "unknown role");
        refused(head + good.replace("expected: E", "expect: E"), "unknown key 'expect'");
        refused(head + good.replace("expected: E", "expected: E, needs: [luck]"), "unknown need");
        refused(head + good.replace("[S]", "[]"), "must be a list with entries");
        refused("version: 0\ntitle: T\ntag: proposed\n", "number from 1");
        refused("version: 1\ntitle: T\ntag: sourced\n", "must say proposed");
        refused("cases: [", "not YAML");
    }

    private static void refused(String yaml, String reason) {
        assertThatThrownBy(() -> LibraryParser.read("x.yaml", new StringReader(yaml)))
                .isInstanceOf(InvalidLibraryException.class)
                .hasMessageContaining(reason);
    }
}
