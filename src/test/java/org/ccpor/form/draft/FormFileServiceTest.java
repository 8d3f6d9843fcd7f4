package org.ccpor.form.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ccpor.testing.People.ANA;
import static org.ccpor.testing.People.FOREIGN;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.ccpor.base.FileHeldException;
import org.ccpor.base.FormCode;
import org.ccpor.base.RefusedException;
import org.ccpor.form.FormKey;
import org.ccpor.identity.ActingAs;
import org.ccpor.process.Phase;
import org.ccpor.testing.Given;
import org.ccpor.testing.WholeBoard;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@WholeBoard
@SuppressWarnings("NullAway.Init") // filled by Spring before a test runs
class FormFileServiceTest {
    private static final FormKey KEY = new FormKey("kern", FormCode.F7);

    @Autowired
    private FormFileService files;

    @Autowired
    private ActingAs acting;

    @Autowired
    private Given given;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void empty() {
        given.reset();
        given.deployment("kern", Phase.PLANNING, 100);
    }

    @Test
    void a_file_comes_back_as_it_was_in_pieces() {
        var content = "Item,Answer\n".repeat(80_000).getBytes(StandardCharsets.UTF_8);
        var file = acting.call(ANA, () -> files.add(KEY, "C:\\plans\\Planning form.txt", content, false));
        assertThat(file.name()).isEqualTo("Planning form.txt.csv");
        var back = new ByteArrayOutputStream();
        for (var number = 0; ; number++) {
            var at = number;
            var part = acting.call(ANA, () -> files.part(KEY, file.id(), at));
            if (part.isEmpty()) {
                break;
            }
            back.writeBytes(part.get());
        }
        assertThat(back.toByteArray()).isEqualTo(content);
        acting.run(ANA, () -> files.remove(KEY, file.id()));
        assertThat(jdbc.sql("select count(*) from form_file_part")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void another_courts_contact_is_refused_and_the_try_is_recorded() {
        var file = acting.call(ANA, () -> files.add(KEY, "plan.csv", "a,b".getBytes(StandardCharsets.UTF_8), false));
        assertThatThrownBy(() -> acting.run(FOREIGN, () -> files.part(KEY, file.id(), 0)))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(acting.call(FOREIGN, () -> files.find(new FormKey("napa", FormCode.F7), file.id())))
                .isEmpty();
        assertThat(jdbc.sql("select count(*) from history where what = 'form.refused' and actor = 'court.napa'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void the_guard_stops_until_the_person_confirms() {
        var content = "Note\nSSN 123-45-6789\n".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> acting.run(ANA, () -> files.add(KEY, "plan.csv", content, false)))
                .isInstanceOf(FileHeldException.class);
        assertThat(acting.call(ANA, () -> files.list(KEY))).isEmpty();
        acting.run(ANA, () -> files.add(KEY, "plan.csv", content, true));
        assertThat(jdbc.sql("select reason from history where what = 'file.added'")
                        .query(String.class)
                        .single())
                .doesNotContain("123-45");
    }

    @Test
    void a_picture_is_refused_whatever_its_name() {
        var png = new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'};
        assertThatThrownBy(() -> acting.run(ANA, () -> files.add(KEY, "plan.pdf", png, false)))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("picture");
    }
}
