package org.ccpor.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.ccpor.base.FormCode;
import org.ccpor.form.Filled;
import org.ccpor.process.Item;
import org.ccpor.process.ItemKind;
import org.ccpor.process.Party;
import org.ccpor.process.TemplateItem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HandoverFormTest {
    private final HandoverForm form = watching(null, OpenIncidentCount.NONE);
    private final Filled<Handover> sent = Filled.of(form).with("sentOn", "2027-02-22", "processVersion", "1.2");

    private static HandoverForm watching(@Nullable LocalDate live, OpenIncidentCount open) {
        return new HandoverForm((court, days) -> Stabilization.of(Filled.TODAY, live, days, open));
    }

    private static TemplateItem item(String id) {
        return Item.of(id, ItemKind.DOCUMENT, Party.TEAM, FormCode.F12);
    }

    @Test
    void sent_and_acknowledged_hands_the_process_over_without_the_rest() {
        assertThat(sent.closes(item("CUR-G5"))).isFalse();
        assertThat(sent.progress(item("CUR-G5"))).isEqualTo("Sent Feb 22, 2027, version 1.2; not acknowledged yet");
        var known = sent.with("acknowledged", "true");
        assertThat(known.closes(item("CUR-G5"))).isTrue();
        assertThat(known.closes(item("AOC-G2"))).isTrue();
        assertThat(known.closes(item("CUR-G6"))).isFalse();
        assertThat(form.closesEarly(item("CUR-G5")) && form.closesForAnybody(item("CUR-G5")))
                .isTrue();
        assertThat(form.closesForAnybody(item("CUR-G6"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        // Live 30 days before today, so the period ends today.
        "2027-01-30, 30, 0, 2027-03-01, 'The stabilization period lasts until Mar 1, 2027'",
        "2027-01-30, 29, 0, 2027-03-01, ",
        "2027-01-30, 10, 0, 2027-03-02, 'not after today'",
        "2027-01-30, 10, 1, 2027-03-01, '1 open incident of priority 1 or 2'",
        ",           10, 0, 2027-03-01, 'not live yet'"
    })
    void the_watch_ends_after_the_period_and_without_an_urgent_incident(
            @Nullable LocalDate live, String days, int urgent, String ended, @Nullable String why) {
        var court =
                Filled.of(watching(live, new OpenIncidentCount(3, urgent, 0))).with("watchDays", days);
        var refused = court.refuses("watchEndedOn", ended);
        if (why == null) {
            assertThat(refused).isEmpty();
            assertThat(court.with("watchEndedOn", ended).closes(item("CUR-G6"))).isTrue();
        } else {
            assertThat(refused).hasValueSatisfying(it -> assertThat(it).contains(why));
        }
    }

    @Test
    void it_shows_contacts_and_quiet_to_other_forms() {
        var named = sent.with("courtRole", "Supervisor", "helpDeskRole", "First line");
        assertThat(proof(form, named, "contacts")).isNull();
        assertThat(proof(form, named.with("exchanged", "true"), "contacts")).isTrue();
        assertThat(proof(form, named, "quiet")).isNull();
        var over = watching(LocalDate.of(2027, 1, 1), new OpenIncidentCount(2, 0, 0));
        assertThat(proof(over, named, "quiet")).isTrue();
        var urgent = watching(LocalDate.of(2027, 1, 1), new OpenIncidentCount(2, 1, 1));
        assertThat(proof(urgent, named, "quiet")).isFalse();
    }

    private static @Nullable Boolean proof(HandoverForm form, Filled<Handover> answers, String name) {
        var about = new org.ccpor.form.FormDefinition.About("kern", Filled.TODAY, null, java.util.Map.of());
        var proof = form.proves(form.read(answers.answers()), about).get(name);
        return proof == null ? null : proof.holds();
    }
}
