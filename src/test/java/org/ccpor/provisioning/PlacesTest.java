package org.ccpor.provisioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ccpor.testing.People.ANA;

import java.util.List;
import java.util.Map;
import org.ccpor.base.FormCode;
import org.ccpor.form.ChoiceSource.Choice;
import org.ccpor.form.FormKey;
import org.ccpor.identity.ActingAs;
import org.ccpor.process.Phase;
import org.ccpor.testing.Given;
import org.ccpor.testing.WholeBoard;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WholeBoard
@SuppressWarnings("NullAway.Init") // filled by Spring before a test runs
class PlacesTest {

    @Autowired
    private Places places;

    @Autowired
    private ActingAs acting;

    @Autowired
    private Given given;

    @Test
    void the_court_itself_is_the_place_until_its_profile_names_one_in_use() {
        given.reset();
        given.deployment("kern", Phase.SCOPE, 90);
        assertThat(names()).containsExactly("Superior Court of California, County of Kern");
        save("locations/a", "1");
        save("locations/a/name", "Main");
        assertThat(names()).containsExactly("Main");
        save("locations/a/active", "false");
        assertThat(names()).containsExactly("Superior Court of California, County of Kern");
    }

    @Test
    void a_court_without_a_deployment_is_a_place_too() {
        given.reset();
        assertThat(names()).containsExactly("Superior Court of California, County of Kern");
    }

    private List<String> names() {
        return acting.call(ANA, () -> places.of("kern")).stream()
                .map(Choice::value)
                .toList();
    }

    private void save(String path, String value) {
        acting.run(ANA, () -> {
            var unused = given.answer(new FormKey("kern", FormCode.F6), Map.of(path, value));
        });
    }
}
