package org.ccpor.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ccpor.identity.Role;
import org.ccpor.testing.AsViewer;
import org.ccpor.testing.KaribuTest;
import org.ccpor.testing.ScreenText;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.TestPropertySource;

/**
 * Data that the version of November 22, 2026 left is migrated, and every page shows what it showed then. The dump and the
 * texts were taken from that version with its sample plan. After a page was changed on purpose, the texts are written
 * anew with {@code -Dccpor.write-screens=true}, and the difference is reviewed like code.
 */
@TestPropertySource(properties = "ccpor.test-data=" + ReleasedDataTest.DUMP)
class ReleasedDataTest extends KaribuTest {
    static final String DUMP = "/migration/2026-11-22.sql.gz";
    private static final String PAGE = "=== ";

    @TestConfiguration(proxyBeanMethods = false)
    static class ThatEvening {
        @Bean
        @Primary
        Clock thatEvening() {
            return Clock.fixed(Instant.parse("2026-11-29T01:30:00Z"), ZoneId.of("America/Los_Angeles"));
        }
    }

    @Test
    @AsViewer(user = "coordinator", value = Role.ADMINISTRATOR)
    void an_administrator_reads_what_stood_there_before() throws IOException {
        compare(Path.of("src/test/resources/migration/2026-11-22-administrator.txt"));
    }

    @Test
    @AsViewer(user = "court.san-mateo", value = Role.COURT_CONTACT, courts = "san-mateo")
    void a_court_contact_reads_what_stood_there_before() throws IOException {
        compare(Path.of("src/test/resources/migration/2026-11-22-contact.txt"));
    }

    private static void compare(Path texts) throws IOException {
        var before = Files.readAllLines(texts);
        var now = before.stream()
                .filter(it -> it.startsWith(PAGE))
                .flatMap(it -> Stream.concat(Stream.of(it), read(it.substring(PAGE.length()))))
                .toList();
        if (Boolean.getBoolean("ccpor.write-screens")) {
            Files.write(texts, now);
        }
        assertThat(pages(now))
                .allSatisfy((page, lines) ->
                        assertThat(lines).as(page).isEqualTo(pages(before).get(page)));
    }

    private static Map<String, List<String>> pages(List<String> lines) {
        var pages = new LinkedHashMap<String, List<String>>();
        var page = new ArrayList<String>();
        for (var line : lines) {
            if (line.startsWith(PAGE)) {
                page = new ArrayList<>();
                pages.put(line, page);
            } else {
                page.add(line);
            }
        }
        return pages;
    }

    private static Stream<String> read(String route) {
        UI.getCurrent().navigate(route);
        MockVaadin.clientRoundtrip(false);
        return ScreenText.ofOpenPage().stream();
    }
}
