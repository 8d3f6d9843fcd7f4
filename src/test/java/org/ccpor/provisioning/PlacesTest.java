package org.ccpor.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ccpor.form.ChoiceSource.Choice;
import org.ccpor.form.FormKey;
import org.ccpor.identity.ActingAs;
import org.ccpor.identity.Role;
import org.ccpor.identity.Viewer;
import org.ccpor.process.Phase;
import org.ccpor.testing.Given;
import org.ccpor.testing.MariaDb;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest
@Import({MariaDb.class, Given.class})
@SuppressWarnings("NullAway.Init") // filled by Spring before a test runs
class PlacesTest {
    private static final Viewer TEAM = new Viewer("ana", "Ana", Role.COORDINATOR, Set.of());

    @Autowired
    private Places places;

    @Autowired
    private ActingAs acting;

    @Autowired
    private Given given;

    @Test
    void the_court_itself_is_the_place_until_its_profile_names_one_in_use() {
        given.reset();
        given.deployment("modoc", Phase.SCOPE, 90);
        assertThat(names()).containsExactly("Superior Court of California, County of Modoc");
        save("locations/a", "1");
        save("locations/a/name", "Main");
        assertThat(names()).containsExactly("Main");
        save("locations/a/active", "false");
        assertThat(names()).containsExactly("Superior Court of California, County of Modoc");
    }

    @Test
    void a_court_without_a_deployment_is_a_place_too() {
        given.reset();
        assertThat(names()).containsExactly("Superior Court of California, County of Modoc");
    }

    private List<String> names() {
        return acting.call(TEAM, () -> places.of("modoc")).stream()
                .map(Choice::value)
                .toList();
    }

    private void save(String path, String value) {
        acting.run(TEAM, () -> {
            var unused = given.answer(new FormKey("modoc", "F6"), Map.of(path, value));
        });
    }
}
